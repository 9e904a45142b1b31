package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * What ties a noun to something that took place: a day, a verb of taking place, a participle, a
 * clause about it. «اجتماع» alone is any meeting, «اجتماع عقد الثلاثاء» is one.
 */
final class EventAnchors {
  private static final int REACH = 9;

  private static final Set<String> UNTIL = Set.of("حتي", "لغايه", "until", "till");

  /** What is said of something that stands already. */
  private static final Set<String> JUDGING =
      Set.of("opposes", "condemns", "praises", "concerned", "dissatisfied", "denies");

  private EventAnchors() {}

  /** The nearest day of its clause, behind it or between it and its verb; null without one. */
  static @Nullable DateMention date(List<Unit> units, int at, int to) {
    if (isSetOff(units, at) && !isDated(units, at, to)) {
      return units.get(at - 2).date(); // «قررت، يوم الخميس، إرجاء الزيادة إلى ديسمبر»
    }
    for (int i = at; i < Math.min(units.size(), to + REACH); i++) {
      Unit unit = units.get(i);
      boolean verb =
          (unit.sense(Trigger.class, Trigger::finite).isPresent() || unit.is("light"))
              && !unit.is("occurs")
              && !unit.isActor();
      if (i > to && (unit.isMark(".؛;") || verb)) {
        break;
      }
      if (unit.date() != null && !isUntil(units, i)) {
        return unit.date();
      }
    }
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      Unit unit = units.get(i);
      if (unit.isMark(".؛;:") || SaidWords.isThatOfSaying(unit)) {
        return null; // «قال، الأربعاء، [إن] الهجوم»: the day is when it was said
      }
      if (unit.date() != null) {
        return unit.date(); // «أعلنت السعودية، فجر الاثنين، [قطع علاقاتها]»
      }
      boolean verb =
          unit.sense(Trigger.class, Trigger::finite).isPresent()
              || unit.is("light")
              || unit.is("occurs");
      if (verb && !unit.isActor()) {
        boolean leads = i > 0 && unit.is("occurs") && !unit.isAfterConjunction();
        return leads ? units.get(i - 1).date() : null; // «في 1966 وقعت لندن [الاتفاق]»
      }
    }
    return null;
  }

  /** «رفضت لندن أمس [المقترح]»: whether a day before it is when it was judged, and not its own. */
  static boolean isOfJudging(List<Unit> units, int at, @Nullable DateMention date) {
    for (int i = at - 1; date != null && i >= 0 && at - i <= REACH; i--) {
      if (date.equals(units.get(i).date())) {
        return isJudged(units, i);
      }
    }
    return false;
  }

  private static boolean isJudged(List<Unit> units, int day) {
    for (int i = day - 1; i >= 0 && day - i <= REACH; i--) {
      Unit unit = units.get(i);
      if (unit.isActor()) {
        continue;
      }
      if (unit.isMark(".؛;:")
          || unit.is("occurs")
          || unit.is("light")
          || unit.is("announcing")
          || unit.is("deciding")) {
        return false;
      }
      if (unit.sense(Trigger.class, Trigger::finite).isPresent()) {
        return unit.sense(Trigger.class, t -> t.finite() && JUDGING.contains(t.frame().stance()))
            .isPresent();
      }
    }
    return false;
  }

  /** «تعليق المحادثات [حتى] عام 2028»: when it ends, and not when it is. */
  private static boolean isUntil(List<Unit> units, int day) {
    for (int i = day - 1; i >= 0 && day - i <= 2; i--) {
      if (UNTIL.contains(units.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSetOff(List<Unit> units, int at) {
    return at > 1
        && units.get(at).prefix().isEmpty() // «أقر، الاثنين، [بفوزه] الأحد»: another day's
        && units.get(at - 1).isMark("،")
        && units.get(at - 2).date() != null;
  }

  /** Whether a day is a part of its phrase, or follows right behind. */
  private static boolean isDated(List<Unit> units, int at, int to) {
    for (int i = at; i < Math.min(units.size(), to + 2); i++) {
      if (units.get(i).date() != null) {
        return true;
      }
    }
    return false;
  }

  /** «التي استهدفت», «عقدها», «قد أبرم»: what follows speaks of it as something that took place. */
  static boolean isBehind(List<Unit> units, int to) {
    int next = to;
    while (next < units.size()
        && next < to + 3
        && (units.get(next).is("auxiliary")
            || units.get(next).is("perhaps")
            || units.get(next).date() != null)) {
      next++;
    }
    return next < units.size()
        && !units.get(next).isActor()
        && (next == to && units.get(next).is("relative")
            || units.get(next).is("occurring")
            || units.get(next).is("occurs"));
  }
}
