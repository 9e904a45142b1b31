package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;

/** Clauses that tell more of a noun: «الاتفاق [الذي وقعته مصر]», «[من يريد] السلام». */
final class Relatives {
  private static final Set<String> ALTERNATIVES = Set.of("او", "ثم");

  private Relatives() {}

  /** «الدول التي تواجه … وتخشى»: the subject is the antecedent, and nobody. */
  static boolean inRelative(List<Unit> units, int at) {
    for (int i = at - 1; i > 0 && at - i < 25; i--) {
      boolean another =
          units.get(i).is("conjunction") && !ALTERNATIVES.contains(units.get(i).folded());
      if (units.get(i).isMark(".؛:«\"“") || another) {
        return false;
      }
      if (isRelative(units, i) && !units.get(i - 1).isActor()) {
        return !units.get(i - 1).isMark("،,");
      }
      if (units.get(i).isActor() && Syntax.isNominative(units, i)) {
        return false;
      }
    }
    return false;
  }

  /** «التي [تشنها]»: a verb right behind the relative that it tells about. */
  static boolean isOfRelative(List<Unit> units, int at) {
    int p = Syntax.beforeVerb(units, at, "");
    return p >= 0 && !units.get(p).isActor() && isRelative(units, p);
  }

  /** «الصور التي كشفت عنها نيبال، [والتي] تتهم»: the first relative of those that «و» joins. */
  static int first(List<Unit> units, int at) {
    String word = units.get(at).folded();
    for (int i = at - 1; word.startsWith("و") && i > 0; i--) {
      if (units.get(i).folded().equals(word.substring(1))) {
        return i;
      }
      if (units.get(i).isMark(".؛")) {
        return at;
      }
    }
    return at;
  }

  /** «الذي», and «من» before a verb: «من [يريد] السلام», and not «من [تدهور] الوضع». */
  private static boolean isRelative(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return unit.is("relative")
        && (!unit.is("preposition")
            || at + 1 < units.size()
                && !units.get(at + 1).isActor()
                && isImperfect(units.get(at + 1)));
  }

  private static boolean isImperfect(Unit unit) {
    boolean verb =
        unit.sense(Trigger.class, t -> t.shape() == Shape.IMPERFECT).isPresent()
            || unit.is("light")
            || unit.is("auxiliary");
    boolean like = unit.isUnknown() && !ArabicForms.isVerbalNoun(unit.folded());
    return verb && "يتن".indexOf(unit.folded().charAt(0)) >= 0
        || like && unit.folded().startsWith("ي");
  }
}
