package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.extract.Sense.Trigger;

/**
 * Whose words a paper, an agency or a channel passes on: what it reports is no position of its own.
 *
 * <pre>
 * نقلت الوكالة عن [وزير الخارجية] قوله إن …
 * ذكرت وكالة الأنباء نقلا عن [قائد الحرس] أن …
 * نقلت الصحيفة عن مصدر دبلوماسي قوله إن …     somebody's who is not named
 * أفادت القناة بأن …                         nobody's
 * </pre>
 */
final class Sources {
  private static final int REACH = 25;

  private final Registry registry;

  Sources(Registry registry) {
    this.registry = registry;
  }

  /** Whether what a verb says is only passed on by its subject. */
  boolean isRelayed(Trigger trigger, Subject subject) {
    return trigger.frame().stance().equals("claims")
        && subject.actors().stream().allMatch(registry::isMedium);
  }

  /** Behind a medium and before what is said: whose words it is. */
  static Optional<Subject> behind(List<Unit> units, int from) {
    for (int i = from; i + 1 < units.size() && i - from < REACH; i++) {
      Unit unit = units.get(i);
      if (unit.is("complementizer") || unit.isMark(".؛:\"«“")) {
        break;
      }
      if (isSource(unit) && units.get(i + 1).isActor()) {
        return Optional.of(Coordination.list(units, i + 1));
      }
      if (isSource(unit) && Circles.at(units, i + 1).isPresent()) {
        return Circles.at(units, i + 1);
      }
    }
    return Optional.empty();
  }

  /** «نقلت الوكالة عن مصدر دبلوماسي [قوله]»: said by whoever stands behind «عن». */
  static boolean isPassedOn(List<Unit> units, int at) {
    return place(units, at) >= 0;
  }

  /** «نقلت الوكالة عن شولتس [قوله]»: whose words they are; empty where nobody is named. */
  static Optional<Subject> before(List<Unit> units, int at) {
    int place = place(units, at);
    if (place >= 0 && units.get(place + 1).isActor()) {
      return Optional.of(Coordination.list(units, place + 1));
    }
    return place < 0 ? Optional.empty() : Circles.at(units, place + 1);
  }

  /** The «عن» behind a verb of passing on; −1 without one. */
  private static int place(List<Unit> units, int at) {
    int found = -1;
    for (int i = at - 2; i >= 0 && at - i < REACH; i--) {
      Unit unit = units.get(i);
      if (isSource(unit) && found < 0) {
        found = i;
      }
      if (unit.is("relaying") && !unit.isActor()) {
        return found;
      }
      if (unit.isMark(".؛") || unit.isVerb()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSource(Unit unit) {
    return unit.words().equals("عن") || unit.words().equals("الي");
  }
}
