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
    int on = partner.to();
    boolean behind =
        reading.target().from() == with + 1
            && on + 1 < reading.end()
            && (ON.contains(units.get(on).folded()) || units.get(on).isAfterPreposition());
    int from = ON.contains(units.get(Math.min(on, units.size() - 1)).folded()) ? on + 1 : on;
    Target target =
        behind
            ? new Target(from, from > on ? 0 : 1, "على", reading.target().weight())
            : reading.target();
    Subject both = new Subject(actors, reading.subject().from(), reading.subject().to());
    return new Reading(reading.trigger(), both, target, reading.end());
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
