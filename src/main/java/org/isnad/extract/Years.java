package org.isnad.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Years: named as such, after a preposition of time, or as the ends of a range. A range is no year.
 *
 * <pre>
 * عام 2014, في العام 2018م, in 2014       the year
 * عامي 2014 و2018                          two years
 * حرب 2006, انتخابات 2012                    the year too
 * 2018-2020, بين عامي 2014 و2018           one range without a date
 * القرار 1973, 2000 جندي                   no year
 * </pre>
 */
final class Years implements DateRule {
  private static final Set<String> AND = DateWords.set("و and ، ,");
  private static final int FIRST = 1900;
  private static final int LAST = 2099;

  @Override
  public Set<String> beginnings() {
    return DateWords.union(DateWords.YEARS, DateWords.YEAR);
  }

  @Override
  public @Nullable DateMention at(DateTokens tokens, int at, DateAnchor anchor) {
    boolean plural = tokens.bound(at, DateWords.YEARS);
    boolean noun = plural || tokens.bound(at, DateWords.YEAR);
    int number = noun ? at + 1 : at;
    int year = tokens.year(number);
    if (year < 0 || isPartOfNumber(tokens, number)) {
      return null;
    }
    int to = tokens.afterEra(number + 1);
    int end = rangeEnd(tokens, at, number, to);
    if (end > 0) {
      return new DateMention(at, end, null, false);
    }
    if (noun) {
      return named(tokens, at, year, to);
    }
    boolean led = isTime(tokens, at) || isListed(tokens, at);
    return led && isModern(year) && !isCount(tokens, at, year)
        ? new DateMention(at, to, DateAnchor.year(year), false)
        : null;
  }

  /** A year of the 15th century of the Hijra is not told from one of ours without its mark. */
  private static DateMention named(DateTokens tokens, int at, int year, int to) {
    boolean marked = to > at + 2;
    if (tokens.isHijriEra(to)) {
      return new DateMention(at, to + 1, null, false);
    }
    if (year >= 1400 && year <= 1450 && !marked) {
      return new DateMention(at, to, null, false);
    }
    DateShift shift = DateShift.after(tokens, to);
    int end = shift == null ? to : shift.to();
    return new DateMention(at, end, DateAnchor.year(year), false);
  }

  /** One past the second year of a range, or 0. */
  private static int rangeEnd(DateTokens tokens, int at, int number, int to) {
    boolean dash = tokens.mark(to, "-–/") && tokens.touches(number);
    boolean open = tokens.has(at - 1, DateWords.FROM);
    boolean between = tokens.has(at - 1, DateWords.BETWEEN);
    boolean joined =
        dash || (open && tokens.is(to, DateWords.TO) && (between || !tokens.is(to, AND)));
    if (!joined) {
      return 0;
    }
    int then = tokens.bound(to + 1, DateWords.YEAR) ? to + 2 : to + 1;
    int last = tokens.year(then);
    boolean rising = last > tokens.year(number) && isModern(last) && isModern(tokens.year(number));
    return rising && !isPartOfNumber(tokens, then) ? tokens.afterEra(then + 1) : 0;
  }

  private static boolean isModern(int year) {
    return year >= FIRST && year <= LAST;
  }

  private static boolean isTime(DateTokens tokens, int at) {
    boolean mid = tokens.mark(at - 1, "-") && tokens.word(at - 2).equals("mid");
    boolean part = tokens.word(at - 1).equals("of") && tokens.is(at - 2, DateWords.PART_OF_YEAR);
    boolean named = tokens.bound(at - 1, DateWords.OF_A_YEAR); // «حرب 2006»
    return mid || part || named || tokens.has(at - 1, DateWords.AT_YEAR);
  }

  /** «عامي 2014 و2018»: a number that follows a named year. */
  private static boolean isListed(DateTokens tokens, int at) {
    int i = at;
    while (i > 1 && at - i < 12 && tokens.is(i - 1, AND) && tokens.year(i - 2) > 0) {
      i -= 2;
    }
    return i < at && tokens.bound(i - 1, DateWords.YEARS);
  }

  private static boolean isCount(DateTokens tokens, int at, int year) {
    boolean round = year % 1000 == 0 && tokens.isWord(at + 1);
    boolean follows = tokens.has(at + 1, DateWords.AT) || tokens.has(at + 1, DateWords.AT_ENGLISH);
    return tokens.is(at + 1, DateWords.MEASURE)
        || tokens.mark(at + 1, "%٪$€")
        || (round && !follows);
  }

  /** 2014/7/17, 1.2014, 2178/2014. */
  private static boolean isPartOfNumber(DateTokens tokens, int at) {
    boolean before =
        tokens.mark(at - 1, "/")
            && tokens.touches(at - 1)
            && tokens.number(at - 2, 4) >= 0
            && tokens.year(at - 2) < 0;
    boolean after = tokens.touches(at) && tokens.mark(at + 1, "/") && tokens.number(at + 2, 2) >= 0;
    return before || after;
  }
}
