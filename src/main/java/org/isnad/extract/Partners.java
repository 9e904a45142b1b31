package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.extract.Readings.Reading;
import org.isnad.extract.Targets.Target;

/** With whom somebody agrees: «اتفقت فنلندا مع [السويد] على توحيد الدفاع». */
final class Partners {
  private static final Set<String> ON = Set.of("علي", "حول", "بشان", "في");

  private Partners() {}

  /** The same of both, and about what stands behind the second where «مع» led to him. */
  static Reading join(List<Unit> units, int at, Reading reading) {
    int with = with(units, at, reading.end());
    if (with < 0) {
      return reading;
    }
    Subject partner = Coordination.list(units, with + 1);
    List<String> actors = new ArrayList<>(reading.subject().actors());
    partner.actors().stream().filter(a -> !actors.contains(a)).forEach(actors::add);
    Subject both = new Subject(actors, reading.subject().from(), reading.subject().to());
    Target target = reading.target();
    boolean his = target.from() == with + 1 && partner.to() + 1 < reading.end();
    return new Reading(
        reading.trigger(), both, his ? behind(units, partner.to(), target) : target, reading.end());
  }

  /** «مع السويد [على] التوحيد», «مع اليونان [ل]ترسيم الحدود»; else what it was before. */
  private static Target behind(List<Unit> units, int at, Target target) {
    if (ON.contains(units.get(at).folded())) {
      return new Target(at + 1, 0, "على", target.weight());
    }
    return units.get(at).isAfterPreposition() ? new Target(at, 1, "على", target.weight()) : target;
  }

  /** «مع» before an actor in the clause of the verb; −1 without one. */
  private static int with(List<Unit> units, int at, int end) {
    for (int i = at + 1; i + 1 < units.size() && i <= end; i++) {
      if (units.get(i).isMark(".؛:،,")
          || units.get(i).is("complementizer")
          || units.get(i).is("relative")) {
        return -1;
      }
      if (units.get(i).folded().equals("مع") && units.get(i + 1).isActor()) {
        return i;
      }
    }
    return -1;
  }
}
