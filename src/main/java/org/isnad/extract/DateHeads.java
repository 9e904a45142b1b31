package org.isnad.extract;

import org.isnad.extract.CalendarNames.Name;
import org.isnad.extract.NumberWords.Number;
import org.jspecify.annotations.Nullable;

/**
 * The part of a date that stands before its year.
 *
 * <pre>
 * 17 يوليو/تموز · السابع عشر من شهر يوليو · July 17 · Jan.
 * 17 و18 يوليو · July 5-7      a span of days
 * </pre>
 */
final class DateHeads {
  private final CalendarNames names;

  DateHeads(CalendarNames names) {
    this.names = names;
  }

  /** What is read before the year: a day of 0 is none, a span of days counts as none. */
  record Head(int from, int to, Name month, int day, boolean days) {}

  @Nullable Head at(DateTokens tokens, int at) {
    Number day = NumberWords.day(tokens, at);
    if (day != null) {
      return dayFirst(tokens, at, day);
    }
    int i = tokens.bound(at, DateWords.MONTH) ? at + 1 : at;
    Name month = names.month(tokens, i);
    boolean impossible = tokens.number(at - 1, 2) >= 0;
    if (month == null || month.hijri() || impossible || isPerson(tokens, i)) {
      return null;
    }
    if (month.latin()) {
      int to = afterDot(tokens, month);
      Number after = NumberWords.day(tokens, to);
      if (after != null) {
        int last = lastDay(tokens, after.to());
        return new Head(at, last > 0 ? last : after.to(), month, after.value(), last > 0);
      }
      return new Head(at, to, month, 0, false);
    }
    return new Head(at, month.to(), month, 0, false);
  }

  /** «Jan. 2014»: the dot of a short name, if a number follows. */
  private static int afterDot(DateTokens tokens, Name month) {
    boolean dot = tokens.mark(month.to(), ".") && tokens.number(month.to() + 1, 4) > 0;
    boolean brief = tokens.word(month.to() - 1).length() <= 4;
    boolean whole = tokens.is(month.to() - 1, DateWords.WHOLE_NAMES);
    return dot && brief && !whole ? month.to() + 1 : month.to();
  }

  private @Nullable Head dayFirst(DateTokens tokens, int at, Number day) {
    if (day.word() && tokens.has(at - 1, DatePlaces.PARTS)) {
      return null;
    }
    int last = lastDay(tokens, day.to());
    int i = last > 0 ? last : day.to();
    i = tokens.is(i, DateWords.OF) ? i + 1 : i;
    i = tokens.is(i, DateWords.MONTH) ? i + 1 : i;
    Name month = names.month(tokens, i);
    return month == null || month.hijri() || tokens.word(i).startsWith("و")
        ? null
        : new Head(at, month.to(), month, day.value(), last > 0);
  }

  /** One past the second day of «17 و18», «17-18», or 0. */
  private static int lastDay(DateTokens tokens, int at) {
    if (!tokens.is(at, DateWords.TO) && !tokens.mark(at, "-–")) {
      return 0;
    }
    Number last = NumberWords.day(tokens, at + 1);
    return last == null || last.word() ? 0 : last.to();
  }

  private static boolean isPerson(DateTokens tokens, int at) {
    return tokens.is(at - 1, DateWords.NAMES_OF_MAY);
  }
}
