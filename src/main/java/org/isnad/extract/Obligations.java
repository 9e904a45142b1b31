package org.isnad.extract;

import java.util.List;
import java.util.Set;

/**
 * What somebody says that another has to do is a demand.
 *
 * <pre>
 * قال الوزير إن [على إيران أن] تتعاون
 * رأى أن [على المجتمع الدولي أن] يتحرك
 * </pre>
 */
final class Obligations {
  private static final int REACH = 5;
  private static final Set<String> ON = Set.of("علي", "فعلي", "وعلي");
  private static final Set<String> TO = Set.of("ان", "الا");

  private Obligations() {}

  private static boolean isDeed(Unit unit) {
    return unit.token().isWord()
        && !unit.isActor()
        && !unit.isDefinite()
        && unit.prefix().isEmpty()
        && (ArabicForms.isVerbalNoun(unit.folded())
            || unit.sense(Sense.EventNoun.class, n -> !n.owned()).isPresent());
  }

  /**
   * @param from first unit of what is said
   */
  static boolean begins(List<Unit> units, int from) {
    int at = from;
    while (at < units.size()
        && (units.get(at).isMark("«\"“:") || units.get(at).is("complementizer"))) {
      at++;
    }
    if (at + 2 >= units.size() || !ON.contains(units.get(at).folded())) {
      return false;
    }
    int to = units.get(at + 1).isActor() ? Coordination.list(units, at + 1).to() : -1;
    if (to > 0 && to < units.size() && isDeed(units.get(to))) {
      return true; // «على حماس [إطلاق] الرهائن»
    }
    for (int i = at + 2; i < units.size() && i - at <= REACH; i++) {
      Unit unit = units.get(i);
      if (TO.contains(unit.folded())) {
        return true;
      }
      if (unit.isMark("،,.؛:") || unit.isVerb()) {
        return false;
      }
    }
    return false;
  }
}
