package org.isnad.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import org.isnad.extract.CalendarNames.Name;
import org.isnad.extract.NumberWords.Number;
import org.isnad.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates of the Hijri calendar, by that of Umm al-Qura where it reaches. A Hijri month is no
 * Gregorian month: without a day there is no date.
 *
 * <pre>
 * 15 رمضان 1443 هـ    2022-04-16
 * شهر رمضان           a month of no date
 * </pre>
 */
final class HijriDates {
  private final CalendarNames names;

  HijriDates(CalendarNames names) {
    this.names = names;
  }

  @Nullable DateMention at(DateTokens tokens, int at, DateAnchor anchor) {
    NumericDates.Parts parts = NumericDates.parts(tokens, at);
    if (parts != null) {
      boolean hijri = tokens.isHijriEra(parts.to());
      PartialDate date = hijri ? date(parts.year(), parts.month(), parts.day()) : null;
      return date == null ? null : new DateMention(at, parts.to() + 1, date, false);
    }
    Number day = NumberWords.day(tokens, at);
    int i = day == null ? at : day.to();
    i = day != null && tokens.is(i, DateWords.OF) ? i + 1 : i;
    boolean noun = tokens.bound(i, DateWords.MONTH);
    Name month = names.month(tokens, noun ? i + 1 : i);
    boolean impossible = day == null && tokens.number(at - 1, 2) >= 0;
    if (month == null || !month.hijri() || impossible) {
      return null;
    }
    int to = month.to();
    int next = tokens.is(to, DateWords.OF) ? to + 1 : to;
    next = tokens.bound(next, DateWords.YEAR) ? next + 1 : next;
    int year = tokens.year(next);
    if (year > 0 && year < 1700) {
      to = tokens.isHijriEra(next + 1) ? next + 2 : next + 1;
      PartialDate date = day == null ? null : date(year, month.number(), day.value());
      return day != null && date == null && isReached(year)
          ? null
          : new DateMention(at, to, date, false);
    }
    if (day == null && !noun) {
      return null;
    }
    DateShift shift = DateShift.after(tokens, to);
    return new DateMention(at, shift == null ? to : shift.to(), null, true);
  }

  private static boolean isReached(int year) {
    return year >= 1300 && year <= 1600;
  }

  private static @Nullable PartialDate date(int year, int month, int day) {
    try {
      return DateAnchor.date(LocalDate.from(HijrahDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
