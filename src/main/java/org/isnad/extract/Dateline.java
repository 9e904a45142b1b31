package org.isnad.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.PartialDate;
import org.isnad.text.Token;

/**
 * The day of publication, where the text itself bears it.
 *
 * <pre>
 * نشر في: الجمعة 22 نوفمبر 2024 - 14:05        a line of its own, near the beginning or the end
 * مسقط، 5 مايو 2023                            with the town before it
 * مسقط، 5 مايو 2023 - أعلنت الحكومة …           before the first words, not in the headline
 * أعلنت الحكومة اليوم الاثنين 5 يونيو 2017 …     a whole date that is said to be today
 * </pre>
 */
final class Dateline {
  private static final int HEAD = 8;
  private static final int TAIL = 2;

  /** What stands beside a date in a line of its own, folded. */
  private static final Set<String> BESIDE =
      Set.of(
          ("نشر نشرت في تاريخ بتاريخ النشر اخر تحديث الساعه بتوقيت توقيت غرينتش جرينتش غرينيتش القاهره"
                  + " مكه المكرمه م ص ه هـ الموافق يوم published posted updated last on at date gmt"
                  + " utc am pm est edt bst ist")
              .split(" "));

  /** The day of publication itself, folded. */
  private static final Set<String> TODAY = Set.of("اليوم", "today");

  /** What stands between the town and the day. */
  private static final Set<String> TOWN_ENDS = Set.of("،", ",", "-", "–", "—", ":");

  /** What stands between the day and the text. */
  private static final Set<String> TEXT_BEGINS = Set.of("-", "–", "—", ":", "(", "/");

  private Dateline() {}

  /**
   * @param dates of the text, found without a day of publication
   */
  static Optional<LocalDate> of(String text, List<Token> tokens, List<DateMention> dates) {
    List<DateMention> days =
        dates.stream().filter(date -> !date.relative() && day(date).isPresent()).toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    List<Line> lines = lines(text, tokens);
    for (int i = 0; i < lines.size(); i++) {
      if (i < HEAD || i >= lines.size() - TAIL) {
        Line line = lines.get(i);
        boolean headline = i == 0 && lines.size() > 1;
        Optional<LocalDate> day =
            alone(line, tokens, days)
                .or(() -> headline ? Optional.empty() : opening(line, tokens, days));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return days.stream().filter(date -> isToday(date, tokens)).findFirst().flatMap(Dateline::day);
  }

  /**
   * @param from first token
   * @param to one past its last
   */
  private record Line(int from, int to) {}

  private static List<Line> lines(String text, List<Token> tokens) {
    int[] points = text.codePoints().toArray();
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || breaks(points, tokens.get(i - 1).end(), tokens.get(i).start())) {
        lines.add(new Line(from, i));
        from = i;
      }
    }
    return lines;
  }

  private static boolean breaks(int[] points, int from, int to) {
    for (int i = from; i < to; i++) {
      if (points[i] == '\n') {
        return true;
      }
    }
    return false;
  }

  /** The first day of a line that holds nothing but dates and what belongs to them. */
  private static Optional<LocalDate> alone(Line line, List<Token> tokens, List<DateMention> days) {
    LocalDate first = null;
    int at = line.from();
    for (DateMention date : days) {
      if (date.from() < at || date.to() > line.to()) {
        continue;
      }
      List<Token> before = tokens.subList(at, date.from());
      if (!isFiller(before) && !(at == line.from() && isTown(before))) {
        return Optional.empty();
      }
      if (first == null) {
        first = day(date).orElseThrow();
      }
      at = date.to();
    }
    return first != null && isFiller(tokens.subList(at, line.to()))
        ? Optional.of(first)
        : Optional.empty();
  }

  /** «مسقط، 5 مايو 2023 - أعلنت …»: a town and a day between marks, then the text. */
  private static Optional<LocalDate> opening(
      Line line, List<Token> tokens, List<DateMention> days) {
    return days.stream()
        .filter(date -> date.from() > line.from() && date.to() < line.to())
        .filter(date -> isTown(tokens.subList(line.from(), date.from())))
        .filter(date -> TEXT_BEGINS.contains(tokens.get(date.to()).folded()))
        .findFirst()
        .flatMap(Dateline::day);
  }

  private static boolean isFiller(List<Token> tokens) {
    return tokens.stream().allMatch(token -> !token.isWord() || BESIDE.contains(token.folded()));
  }

  /** «مسقط، 5 مايو 2023», “New York, 3 May 2024”: up to two words and a mark. */
  private static boolean isTown(List<Token> tokens) {
    int words = tokens.size() - 1;
    return words >= 1
        && words <= 2
        && tokens.subList(0, words).stream().allMatch(Token::isWord)
        && TOWN_ENDS.contains(tokens.get(words).folded());
  }

  private static boolean isToday(DateMention date, List<Token> tokens) {
    return tokens.subList(Math.max(0, date.from() - 1), date.to()).stream()
        .anyMatch(token -> TODAY.contains(token.folded()));
  }

  private static Optional<LocalDate> day(DateMention mention) {
    PartialDate date = mention.date();
    return date != null && date.earliest().equals(date.latest())
        ? Optional.of(date.earliest())
        : Optional.empty();
  }
}
