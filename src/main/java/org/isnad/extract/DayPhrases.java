package org.isnad.extract;

import java.util.Set;
import org.isnad.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A day with all that stands beside it: part of the day, relative day, weekday, date.
 *
 * <pre>
 * فجر اليوم الاثنين 05 جوان 2017 · أمس (الأربعاء) · يوم 17 يوليو · Wednesday, July 17
 * </pre>
 */
final class DayPhrases implements DateRule {
  private final NamedDays days;
  private final CalendarDates dates;

  DayPhrases(CalendarNames names, CalendarDates dates) {
    days = new NamedDays(names);
    this.dates = dates;
  }

  @Override
  public Set<String> beginnings() {
    return DateWords.union(DateWords.DAY_PART, DateWords.LEADING_DAY, days.beginnings());
  }

  @Override
  public @Nullable DateMention at(DateTokens tokens, int at, DateAnchor anchor) {
    int i = tokens.has(at, DateWords.DAY_PART) ? at + 1 : at;
    boolean led = tokens.bound(i, DateWords.LEADING_DAY);
    i = led ? i + 1 : i;
    NamedDays.Day day = days.at(tokens, i, i > at, anchor);
    if (day == null && i == at) {
      return null;
    }
    DateMention dated = withDate(tokens, at, day == null ? i : day.to(), day, anchor);
    if (dated != null) {
      return dated;
    }
    return day == null || day.isHabit()
        ? null
        : new DateMention(at, day.to(), day.date(), day.relative());
  }

  /** The date that follows and says more. */
  private @Nullable DateMention withDate(
      DateTokens tokens, int at, int to, NamedDays.@Nullable Day day, DateAnchor anchor) {
    boolean open = day != null && tokens.mark(to, "(");
    int then = open || (day != null && tokens.mark(to, "،,")) ? to + 1 : to;
    if (CalendarDates.isCorresponding(tokens, to)) {
      then = CalendarDates.afterCorresponding(tokens, to);
    }
    DateMention date = dates.at(tokens, then, anchor);
    if (date == null || (open && !tokens.mark(date.to(), ")"))) {
      return null;
    }
    int end = open ? date.to() + 1 : date.to();
    PartialDate given = date.date();
    boolean precise = NumberWords.day(tokens, then) != null || isDay(given);
    if (!precise) {
      return null;
    }
    if (day != null && given == null) {
      return new DateMention(at, end, null, true);
    }
    boolean wrong = day != null && date.relative() && isDay(given) && !day.isOn(given);
    return new DateMention(at, end, wrong ? null : given, date.relative());
  }

  private static boolean isDay(@Nullable PartialDate date) {
    return date != null && date.value().length() == 10;
  }
}
