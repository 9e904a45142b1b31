package org.isnad.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.extract.NumberWords.Number;
import org.isnad.model.PartialDate;
import org.isnad.text.ArabicFold;
import org.jspecify.annotations.Nullable;

/**
 * Time that has passed until the publication, as precise as its unit; weeks, decades and what is
 * said to be approximate give no date, nor does what is counted from another event.
 *
 * <pre>
 * قبل يومين                  a day          two years ago             a year
 * قبل 16 شهرا                a month        قبل يومين من القمة        no date
 * قبل نحو 9 سنوات            no date        منذ عام ونصف              no date
 * </pre>
 */
final class Elapsed implements DateRule {
  private enum Unit {
    DAY,
    MONTH,
    YEAR,
    VAGUE
  }

  /**
   * @param times 1 or 2 when the word says so itself, 0 for a plural
   */
  private record UnitWord(Unit unit, int times) {}

  private static final Map<String, UnitWord> UNITS = new HashMap<>();

  static {
    unit(Unit.DAY, "يوم يوما day", "يومين", "أيام days");
    unit(Unit.MONTH, "شهر شهرا month", "شهرين", "أشهر شهور months");
    unit(Unit.YEAR, "عام عاما سنة year", "عامين سنتين", "أعوام سنوات سنين years");
    unit(Unit.VAGUE, "أسبوع أسبوعا عقد عقدا قرن week decade", "أسبوعين عقدين", "أسابيع عقود weeks");
  }

  private static final Set<String> BEFORE = DateWords.set("قبل منذ");
  private static final Set<String> AGO = Set.of("ago");
  private static final Set<String> ARTICLE = Set.of("a", "an");
  private static final Set<String> ONE = DateWords.set("واحد واحدة");
  private static final Set<String> ABOUT =
      DateWords.set(
          "نحو حوالي قرابة زهاء بضعة بضع عدة أكثر أقل ما يقارب يقرب يزيد أزيد عن على من about around"
              + " nearly almost roughly some over more less than several few couple of");
  private static final Set<String> LOOSE =
      DateWords.set("تقريبا أو ونصف وربع ونيف or قليلة عديدة طويلة خلت before and");
  private static final Set<String> FROM_EVENT = DateWords.set("من على");
  private static final Set<String> NO_EVENT =
      DateWords.set("دون أجل خلال قبل الآن اليوم متن متنها جانب");
  private static final Set<String> SINCE = DateWords.set("منذ");

  private static void unit(Unit unit, String... byTimes) {
    for (int times = 0; times < 3; times++) {
      for (String word : ArabicFold.fold(byTimes[times]).split(" ")) {
        UNITS.put(word, new UnitWord(unit, (times + 1) % 3));
      }
    }
  }

  @Override
  public Set<String> beginnings() {
    return DateWords.union(BEFORE, ABOUT, ARTICLE, NumberWords.WORDS);
  }

  @Override
  public @Nullable DateMention at(DateTokens tokens, int at, DateAnchor anchor) {
    boolean arabic = tokens.has(at, BEFORE);
    int i = arabic ? at + 1 : at;
    int about = i;
    while (about < i + 4 && (tokens.is(about, ABOUT) || tokens.is(about, ARTICLE))) {
      about++;
    }
    boolean exact = about == i || (about == i + 1 && tokens.is(i, ARTICLE));
    Number count = NumberWords.count(tokens, about);
    int noun = count == null ? about : count.to();
    UnitWord unit = UNITS.get(tokens.word(noun));
    int to = noun + 1;
    boolean ago = tokens.is(to, AGO);
    if (unit == null || arabic == ago || (!arabic && count == null && about == i)) {
      return null;
    }
    if (arabic && count == null && unit.times() == 1 && isNamed(tokens, to)) {
      return null;
    }
    to = ago || (arabic && tokens.is(to, ONE)) ? to + 1 : to;
    int times = count == null ? unit.times() : count.value();
    boolean event =
        !tokens.has(at, SINCE) && tokens.is(to, FROM_EVENT) && !tokens.is(to + 1, NO_EVENT);
    boolean loose = !exact || times == 0 || event || isLoose(tokens, to);
    return new DateMention(at, to, loose ? null : date(unit.unit(), times, anchor), true);
  }

  private static @Nullable PartialDate date(Unit unit, int times, DateAnchor anchor) {
    return switch (unit) {
      case DAY -> anchor.days(-times);
      case MONTH -> anchor.months(-times);
      case YEAR -> anchor.years(-times);
      case VAGUE -> null;
    };
  }

  private static boolean isLoose(DateTokens tokens, int to) {
    String word = tokens.word(to);
    boolean more = word.startsWith("و") && UNITS.containsKey(word.substring(1));
    boolean counted =
        word.startsWith("و")
            && word.length() > 2
            && NumberWords.count(tokens, to) == null
            && NumberWords.isCount(word.substring(1));
    boolean and = word.equals("و") && tokens.number(to + 1, 4) >= 0;
    return tokens.is(to, LOOSE) || more || counted || and;
  }

  /** «منذ يوم الأربعاء», «قبل عام 2014», «منذ شهر مايو» name what comes next. */
  private static boolean isNamed(DateTokens tokens, int to) {
    return tokens.number(to, 4) >= 0
        || (tokens.isWord(to)
            && !tokens.is(to, ONE)
            && !tokens.is(to, LOOSE)
            && !tokens.is(to, FROM_EVENT)
            && !tokens.word(to).startsWith("و")
            && !DateWords.AT.contains(tokens.word(to)));
  }
}
