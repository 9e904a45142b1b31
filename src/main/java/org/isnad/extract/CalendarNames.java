package org.isnad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.LexiconTable;
import org.isnad.text.ArabicFold;
import org.isnad.text.Clitics;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The names of months and weekdays, from the lexicon; the longest name wins.
 *
 * <pre>
 * كانون الثاني          → 1
 * وتموز (يوليو)         → 7, one name printed twice
 * نيسان/ أبريل          → 4
 * أغسطس آب             → 8
 * </pre>
 */
final class CalendarNames {
  /** Months that are other words too: he practised, father, Theresa May… */
  private static final Set<String> DOUBTFUL = DateWords.set("مارس أب أوت جوان شباط ماي may march");

  private static final int SHORT = 4;

  private final Map<String, List<Entry>> months = new HashMap<>();
  private final Map<String, List<Entry>> weekdays = new HashMap<>();

  private record Entry(List<String> words, boolean hijri, int number) {}

  /**
   * A name in the text.
   *
   * @param to one past its last token
   * @param doubtful whether it may be another word
   */
  record Name(int to, int number, boolean hijri, boolean latin, boolean doubtful) {}

  CalendarNames(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      List<String> words =
          Tokenizer.tokens(ArabicFold.fold(table.cell(row, "form"))).stream()
              .filter(token -> !token.isMark("."))
              .map(Token::folded)
              .toList();
      String calendar = table.cell(row, "calendar");
      int number = number(table.cell(row, "month"));
      if (!words.isEmpty() && number > 0) {
        (calendar.equals("weekday") ? weekdays : months)
            .computeIfAbsent(words.get(0), w -> new ArrayList<>())
            .add(new Entry(words, calendar.equals("hijri"), number));
      }
    }
    Comparator<Entry> longest = Comparator.comparing(e -> -e.words().size());
    months.values().forEach(e -> e.sort(longest));
    weekdays.values().forEach(e -> e.sort(longest));
  }

  private static int number(String cell) {
    return cell.matches("[1-9]|1[0-2]") ? Integer.parseInt(cell) : 0;
  }

  /** Their first words. */
  Set<String> weekdays() {
    return weekdays.keySet();
  }

  /** Their first words. */
  Set<String> months() {
    return months.keySet();
  }

  @Nullable Name weekday(DateTokens tokens, int at) {
    return name(weekdays, tokens, at);
  }

  /** A month, once or in two sets of names. */
  @Nullable Name month(DateTokens tokens, int at) {
    Name name = name(months, tokens, at);
    if (name == null) {
      return null;
    }
    boolean open = tokens.mark(name.to(), "([");
    boolean apart = open || tokens.mark(name.to(), "/-–");
    Name again = name(months, tokens, apart ? name.to() + 1 : name.to());
    if (again == null
        || again.number() != name.number()
        || again.hijri() != name.hijri()
        || (open && !tokens.mark(again.to(), ")]"))) {
      return name;
    }
    int to = open ? again.to() + 1 : again.to();
    return new Name(to, name.number(), name.hijri(), name.latin(), false);
  }

  private static @Nullable Name name(Map<String, List<Entry>> names, DateTokens tokens, int at) {
    if (!tokens.isWord(at)) {
      return null;
    }
    for (Clitics.Reading reading : Clitics.readings(tokens.word(at))) {
      for (Entry entry : names.getOrDefault(reading.word(), List.of())) {
        if (fits(entry, reading, tokens, at)) {
          String first = entry.words().get(0);
          boolean latin = first.charAt(0) < 0x250;
          boolean doubtful =
              entry.hijri()
                  || DOUBTFUL.contains(first)
                  || (latin && first.length() <= SHORT && !DateWords.WHOLE_NAMES.contains(first));
          int to = at + entry.words().size();
          return new Name(to, entry.number(), entry.hijri(), latin, doubtful);
        }
      }
    }
    return null;
  }

  private static boolean fits(Entry entry, Clitics.Reading reading, DateTokens tokens, int at) {
    boolean whole = reading.cut() == 0 || reading.afterConjunction() && reading.cut() == 1;
    String first = entry.words().get(0);
    if (reading.article()
        || (!whole && DOUBTFUL.contains(first))
        || (first.charAt(0) < 0x250 && !tokens.isCapital(at))) {
      return false;
    }
    for (int i = 1; i < entry.words().size(); i++) {
      if (!tokens.word(at + i).equals(entry.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
