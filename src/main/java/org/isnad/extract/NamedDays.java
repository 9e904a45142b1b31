package org.isnad.extract;

import java.util.Set;
import org.isnad.extract.CalendarNames.Name;
import org.isnad.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that are named and not numbered.
 *
 * <pre>
 * أمس (الأربعاء)          yesterday, if that was a Wednesday
 * الأربعاء                the last one up to the publication; with a future verb the next one
 * الثلاثاء والأربعاء الماضيين
 * </pre>
 */
final class NamedDays {
  private static final Set<String> HABIT =
      DateWords.set("صلاة خطبة كل أيام خطيب every black good bloody");
  private static final Set<String> NAMED =
      DateWords.set("السوداء الأسود الأبيض السعف العظيمة الدامي الدامية الحزينة prayers prayer");

  private final CalendarNames names;

  NamedDays(CalendarNames names) {
    this.names = names;
  }

  /**
   * @param weekday 1 to 7, or 0
   * @param isHabit whether the weekday means no single day: «صلاة الجمعة»
   */
  record Day(int to, @Nullable PartialDate date, int weekday, boolean relative, boolean isHabit) {
    boolean isOn(@Nullable PartialDate other) {
      return weekday == 0 || other == null || other.earliest().getDayOfWeek().getValue() == weekday;
    }
  }

  Set<String> beginnings() {
    return DateWords.union(RelativeDay.BEGINNINGS, DateShift.ENGLISH, names.weekdays());
  }

  /**
   * @param led whether «يوم» or a part of the day stands before it
   */
  @Nullable Day at(DateTokens tokens, int at, boolean led, DateAnchor anchor) {
    RelativeDay counted = RelativeDay.at(tokens, at, led);
    return counted == null ? weekday(tokens, at, anchor) : counted(tokens, counted, anchor);
  }

  private Day counted(DateTokens tokens, RelativeDay counted, DateAnchor anchor) {
    PartialDate date = anchor.days(counted.steps());
    boolean open = tokens.mark(counted.to(), "(");
    Name weekday = names.weekday(tokens, open ? counted.to() + 1 : counted.to());
    boolean plain = weekday != null && !tokens.word(weekday.to() - 1).startsWith("و");
    if (weekday == null || !plain || (open && !tokens.mark(weekday.to(), ")"))) {
      return new Day(counted.to(), date, 0, true, false);
    }
    PartialDate named = anchor.weekday(weekday.number(), counted.steps() > 0);
    boolean agree =
        date != null
            && named != null
            && Math.abs(date.earliest().toEpochDay() - named.earliest().toEpochDay()) <= 1;
    int to = open ? weekday.to() + 1 : weekday.to();
    return new Day(to, agree ? named : null, weekday.number(), true, false);
  }

  private @Nullable Day weekday(DateTokens tokens, int at, DateAnchor anchor) {
    DateShift before = DateShift.before(tokens, at);
    int from = before == null ? at : before.to();
    Name weekday = names.weekday(tokens, from);
    if (weekday == null || (before != null && !weekday.latin())) {
      return null;
    }
    int number = weekday.number();
    DateShift after = before == null ? DateShift.after(tokens, weekday.to()) : null;
    DateShift shift = before != null ? before : after != null ? after : shared(tokens, weekday);
    if (shift == null) {
      boolean unsure = weekday.doubtful() && !tokens.word(at - 1).equals("on");
      boolean habit = unsure || tokens.is(at - 1, HABIT) || isNamed(tokens, weekday.to());
      PartialDate date = anchor.weekday(number, tokens.isFuture(at));
      return new Day(weekday.to(), date, number, true, habit);
    }
    Integer steps = shift.steps();
    PartialDate date = steps == null ? null : anchor.weekday(number, steps.intValue());
    int to = after == null ? weekday.to() : after.to();
    return new Day(to, date, number, steps != null, false);
  }

  /** «الجمعة السوداء», "the first Monday of July". */
  private boolean isNamed(DateTokens tokens, int to) {
    return tokens.is(to, NAMED)
        || (tokens.is(to, DateWords.OF) && names.month(tokens, to + 1) != null);
  }

  /** «الثلاثاء والأربعاء الماضيين»: the word after the second holds for both. */
  private @Nullable DateShift shared(DateTokens tokens, Name weekday) {
    Name second = names.weekday(tokens, weekday.to());
    DateShift both = second == null ? null : DateShift.after(tokens, second.to());
    return both != null && tokens.word(both.to() - 1).endsWith("ين") ? both : null;
  }
}
