package org.isnad.extract;

import java.util.List;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;

/** Whether a position is only asked of somebody: it is not his yet. */
final class Demands {
  /** How near what is asked for stands to the verb that asks. */
  private static final int REACH = 4;

  private Demands() {}

  /** «اشترطت لندن [موافقة] المجلس», «تطالب بيروت [بانسحاب] إسرائيلي». */
  static boolean ofVerb(List<Unit> units, int at, Trigger trigger) {
    if (trigger.finite() || at + 1 >= units.size()) {
      return false;
    }
    Unit owner = units.get(at + 1);
    boolean anothers = owner.isActor() || owner.sense(Sense.Nisba.class).isPresent();
    if (!anothers || owner.isAfterPreposition()) {
      return false;
    }
    for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
      Unit unit = units.get(i);
      if (unit.isVerb()) {
        return unit.sense(Trigger.class, t -> t.finite() && asks(t)).isPresent();
      }
      if (!unit.token().isWord() || unit.is("preposition")) {
        return false;
      }
    }
    return false;
  }

  /** «طلب أنقرة [بتأييد] الحلف للعملية»: what is only demanded is nobody's yet. */
  static boolean ofNoun(List<Unit> units, int at, Trigger trigger) {
    return at > 1
        && units.get(at).reading(trigger).taken().endsWith("ب")
        && units.get(at - 1).isActor()
        && !units.get(at - 2).isActor()
        && units
            .get(at - 2)
            .sense(Trigger.class, t -> t.shape() == Shape.NOUN && asks(t))
            .isPresent();
  }

  /** «تعهد الوزير [بمحاربة] الفساد»: what somebody promises to do is told by the promise. */
  static boolean ofPromise(List<Unit> units, int at, Trigger trigger) {
    if (trigger.shape() != Shape.NOUN || !units.get(at).reading(trigger).taken().endsWith("ب")) {
      return false;
    }
    for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
      Unit unit = units.get(i);
      if (unit.isVerb()) {
        return unit.sense(Trigger.class, Demands::promises).isPresent();
      }
      if (!unit.token().isWord() || unit.is("preposition")) {
        return false;
      }
    }
    return false;
  }

  private static boolean promises(Trigger trigger) {
    return trigger.finite()
        && trigger.frame().stance().equals("commits")
        && trigger.frame().target().contains("ب");
  }

  private static boolean asks(Trigger trigger) {
    return trigger.frame().stance().equals("calls_for");
  }
}
