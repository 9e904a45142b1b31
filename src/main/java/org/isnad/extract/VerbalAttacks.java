package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.EventNoun;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.text.ArabicFold;

/**
 * Attacks in words: what somebody says of somebody, and nothing that happened.
 *
 * <pre>
 * شن النائب سالم [هجوما] على الحكومة     by one person
 * [حملة] إعلامية, [هجوم] لاذع            by what it is called
 * </pre>
 */
final class VerbalAttacks {
  private static final int REACH = 8;

  private static final Set<String> WORDS =
      Set.of(ArabicFold.fold("هجوم هجوما حملة حملات هجمات الهجوم الحملة").split(" "));

  private static final Set<String> IN_WORDS =
      Set.of(
          ArabicFold.fold(
                  "لاذع لاذعا لاذعة كلامي كلاميا لفظي لفظيا لفظية إعلامي إعلاميا إعلامية شخصي شخصيا"
                      + " اللاذع الإعلامي الإعلامية الكلامي")
              .split(" "));

  private static final Set<String> LAUNCHED = Set.of("شن", "شنت", "وشن", "وشنت", "يشن", "تشن");

  private VerbalAttacks() {}

  static boolean at(List<Unit> units, int at, EventNoun noun) {
    Unit unit = units.get(at);
    if (!WORDS.contains(unit.folded().substring(unit.prefix().length()))) {
      return false;
    }
    if (at + 1 < units.size() && IN_WORDS.contains(units.get(at + 1).folded())) {
      return true;
    }
    return isOfPerson(units, at);
  }

  /** Whether one person, named or by his office, is said to have launched it. */
  private static boolean isOfPerson(List<Unit> units, int at) {
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      Unit unit = units.get(i);
      if (LAUNCHED.contains(unit.folded())) {
        int subject = Syntax.skip(units, i + 1);
        return subject < at && isPerson(units.get(subject));
      }
      if (unit.isMark(".؛:") || unit.isVerb()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPerson(Unit unit) {
    return unit.isPerson()
        || !unit.isActor()
            && unit.sense(RoleWord.class, r -> r.number() == Sense.Number.ONE).isPresent();
  }
}
