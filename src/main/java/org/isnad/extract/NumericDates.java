package org.isnad.extract;

import java.util.regex.Pattern;
import org.isnad.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates in digits: 2014/7/17, 17-7-2014, 17.7.2014. Day first, as the Arabic press writes, unless
 * only the other order exists.
 */
final class NumericDates {
  private static final Pattern DOTTED = Pattern.compile("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}");

  /** What the digits say, one past the last. */
  record Parts(int to, int year, int month, int day) {}

  @Nullable DateMention at(DateTokens tokens, int at, DateAnchor anchor) {
    Parts parts = parts(tokens, at);
    if (parts == null || parts.year() < 1500 || tokens.isHijriEra(parts.to())) {
      return null;
    }
    PartialDate date = DateAnchor.date(parts.year(), parts.month(), parts.day());
    if (date == null && tokens.year(at) < 0 && parts.day() <= 12) {
      date = DateAnchor.date(parts.year(), parts.day(), parts.month());
    }
    return date == null ? null : new DateMention(at, tokens.afterEra(parts.to()), date, false);
  }

  static @Nullable Parts parts(DateTokens tokens, int at) {
    String word = tokens.word(at);
    if (DOTTED.matcher(word).matches()) {
      String[] fields = word.split("\\.");
      return new Parts(
          at + 1,
          Integer.parseInt(fields[2]),
          Integer.parseInt(fields[1]),
          Integer.parseInt(fields[0]));
    }
    String mark = tokens.word(at + 1);
    if (!tokens.mark(at + 1, "/-–") || !tokens.word(at + 3).equals(mark)) {
      return null;
    }
    boolean spaced = mark.equals("/");
    for (int i = at; i < at + 4; i++) {
      if (!spaced && !tokens.touches(i)) {
        return null;
      }
    }
    if (isLonger(tokens, at - 2, at - 1) || isLonger(tokens, at + 6, at + 5)) {
      return null;
    }
    int middle = tokens.number(at + 2, 2);
    boolean yearFirst = tokens.year(at) > 0;
    int year = yearFirst ? tokens.year(at) : tokens.year(at + 4);
    int day = yearFirst ? tokens.number(at + 4, 2) : tokens.number(at, 2);
    return year < 0 || middle < 0 || day < 0 ? null : new Parts(at + 5, year, middle, day);
  }

  private static boolean isLonger(DateTokens tokens, int number, int mark) {
    return tokens.number(number, 4) >= 0
        && tokens.mark(mark, "/-–")
        && tokens.touches(Math.min(number, mark));
  }
}
