package org.isnad.extract;

import java.util.List;
import org.isnad.extract.Sense.EventNoun;
import org.isnad.extract.Sense.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * What ties a noun to something that took place: a day, a verb of taking place, a participle, a
 * clause about it. «اجتماع» alone is any meeting, «اجتماع عقد الثلاثاء» is one.
 */
final class EventAnchors {
  private static final int REACH = 9;
  private static final int BEFORE = 5;

  private EventAnchors() {}

  /** The nearest day of its clause, behind it or between it and its verb; null without one. */
  static @Nullable DateMention date(List<Unit> units, int at, int to) {
    for (int i = at; i < Math.min(units.size(), to + REACH); i++) {
      Unit unit = units.get(i);
      boolean verb =
          (unit.sense(Trigger.class, Trigger::finite).isPresent() || unit.is("light"))
              && !unit.is("occurs")
              && !unit.isActor();
      if (i > to && (unit.isMark(".؛;") || verb)) {
        break;
      }
      if (unit.day() != null) {
        return unit.day();
      }
    }
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      Unit unit = units.get(i);
      if (unit.isMark(".؛;:")) {
        return null;
      }
      if (unit.day() != null) {
        return unit.day(); // «أعلنت السعودية، فجر الاثنين، [قطع علاقاتها]»
      }
      boolean verb =
          unit.sense(Trigger.class, Trigger::finite).isPresent()
              || unit.is("light")
              || unit.is("occurs");
      if (verb && !unit.isActor()) {
        return null;
      }
    }
    return null;
  }

  /** «تستضيف مونتيفيديو يوم الخميس [مؤتمرا]»: the verb of taking place before; −1 without one. */
  private static int verbBefore(List<Unit> units, int at) {
    for (int i = at - 1; i >= 0 && i >= at - BEFORE; i--) {
      if (units.get(i).isMark(".؛;،")) {
        return -1;
      }
      if (units.get(i).is("occurs") && !units.get(i).isActor()) {
        return i;
      }
    }
    return -1;
  }

  /** How surely the phrase {@code [at, to)} names something that takes place. */
  static int weight(
      List<Unit> units,
      int at,
      int to,
      EventNoun noun,
      boolean definite,
      boolean dated,
      int actors) {
    int weight = dated ? 3 : 0;
    weight += noun.strong() ? 1 : 0;
    weight += definite ? 1 : 0;
    weight += units.get(to - 1).to() > units.get(at).from() + 1 ? 1 : 0;
    weight -= noun.plural() ? 1 : 0; // «اجتماعات»: of some kind, unless a day or a verb tells
    weight += Math.min(2, actors);
    weight += verbBefore(units, at) >= 0 || isBehind(units, to) ? 2 : 0;
    for (int i = at + 1; i < to; i++) {
      weight += units.get(i).is("occurring") ? 2 : 0;
    }
    return weight;
  }

  /** «التي استهدفت», «عقدها», «الموقع»: what follows speaks of it as something that took place. */
  private static boolean isBehind(List<Unit> units, int to) {
    if (to >= units.size()) {
      return false;
    }
    Unit next = units.get(to);
    return next.is("relative")
        || next.is("occurring")
        || next.is("occurs")
        || next.is("auxiliary") && to + 1 < units.size() && units.get(to + 1).is("occurring");
  }
}
