package org.isnad.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.isnad.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** The day of publication, and what is counted from it: nothing when it is not known. */
record DateAnchor(@Nullable LocalDate published) {
  /** So near must a day without a year be that no other year can be meant. */
  private static final int NEAR = 120;

  static DateAnchor of(@Nullable LocalDate published) {
    boolean usable = published != null && published.getYear() > 1 && published.getYear() < 9999;
    return new DateAnchor(usable ? published : null);
  }

  static @Nullable PartialDate date(@Nullable LocalDate day) {
    return day == null ? null : PartialDate.parse(day.toString()).orElse(null);
  }

  /** A day that exists, or null. */
  static @Nullable PartialDate date(int year, int month, int day) {
    try {
      return date(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  static @Nullable PartialDate month(int year, int month) {
    return PartialDate.parse(YearMonth.of(year, month).toString()).orElse(null);
  }

  static @Nullable PartialDate year(int year) {
    return year < 1000 ? null : PartialDate.parse(Integer.toString(year)).orElse(null);
  }

  @Nullable PartialDate days(long steps) {
    return published == null ? null : date(published.plusDays(steps));
  }

  @Nullable PartialDate months(long steps) {
    if (published == null) {
      return null;
    }
    return PartialDate.parse(YearMonth.from(published).plusMonths(steps).toString()).orElse(null);
  }

  @Nullable Integer yearOf(int steps) {
    return published == null ? null : Integer.valueOf(published.getYear() + steps);
  }

  @Nullable PartialDate years(int steps) {
    Integer year = yearOf(steps);
    return year == null ? null : year(year);
  }

  /** «الأربعاء», or the one that is to come. */
  @Nullable PartialDate weekday(int number, boolean future) {
    if (published == null) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(number);
    return date(
        published.with(
            future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
  }

  /**
   * «الأربعاء الماضي» is -1, «الأربعاء المقبل» 1; there is no «هذا الأربعاء» that all read alike.
   */
  @Nullable PartialDate weekday(int number, int steps) {
    if (published == null || steps == 0) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(number);
    return steps < 0
        ? date(published.with(TemporalAdjusters.previous(day)).plusWeeks(steps + 1))
        : date(published.with(TemporalAdjusters.next(day)).plusWeeks(steps - 1));
  }

  /** The year of «يناير الماضي», «مايو المقبل», «أيار الجاري», with the day where one is given. */
  @Nullable Integer yearOfMonth(int month, int day, int steps) {
    if (published == null) {
      return null;
    }
    int year = published.getYear();
    int side = Integer.compare(month, published.getMonthValue());
    if (side == 0 && day > 0) {
      side = Integer.compare(day, published.getDayOfMonth());
    }
    if (steps == 0) {
      return month == published.getMonthValue() ? Integer.valueOf(year) : null;
    }
    return steps < 0 ? year + steps + (side < 0 ? 1 : 0) : year + steps - (side > 0 ? 1 : 0);
  }

  /** The year in which a day of a month lies nearest, if no other year comes near. */
  @Nullable PartialDate nearest(int month, int day) {
    if (published == null) {
      return null;
    }
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      PartialDate date = date(year, month, day);
      if (date != null && Math.abs(date.earliest().toEpochDay() - published.toEpochDay()) <= NEAR) {
        return date;
      }
    }
    return null;
  }
}
