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

  /** How surely the phrase {@code [at, to)} names something that takes place. */
  static int weight(
      List<Unit> units,
      int at,
      int to,
      EventNoun noun,
      boolean definite,
      @Nullable DateMention date,
      int actors) {
    boolean behind = isBehind(units, to);
    boolean wished = EventGround.isWished(units, at, definite);
    boolean realized = !wished && EventGround.isRealized(units, at);
    int weight = date != null ? 3 : 0;
    weight += noun.strong() ? 1 : 0;
    weight += definite ? 1 : 0;
    weight += units.get(to - 1).to() > units.get(at).from() + 1 ? 1 : 0;
    weight += Math.min(2, actors);
    weight += behind ? 2 : 0;
    if (wished) {
      boolean itsOwn =
          date != null
              && date.from() >= units.get(at).from()
              && date.from() <= units.get(to - 1).to() + 2;
      weight -= behind && definite || itsOwn ? 1 : 4;
    } else {
      // «اجتماعات»: of some kind, unless a day or a verb tells
      weight += realized ? 3 : noun.plural() ? -1 : 0;
      boolean where = EventGround.isWhere(units, at, noun);
      weight += where && to > at + 1 ? 3 : where || EventGround.isWhen(units, at) ? 2 : 0;
      weight += EventGround.isJudged(units, at, to, noun) ? 2 : 0;
    }
    for (int i = at + 1; i < to; i++) {
      weight += units.get(i).is("occurring") ? 2 : 0;
    }
    return weight;
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
