package org.isnad.extract;

import java.util.List;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;

/** Where what a verb says ends: at the sentence's own marks, or where the next verb takes over. */
final class Clauses {
  private static final int LONGEST = 45;

  private Clauses() {}

  /** One past the last unit of the clause of the verb at {@code at}. */
  static int end(List<Unit> units, int at) {
    int i = at + 1;
    while (i < units.size() && i - at < LONGEST) {
      Unit unit = units.get(i);
      if (unit.isMark(".؛;!؟?")) {
        return i;
      }
      if (unit.isMark("،,") && i + 1 < units.size() && takesOver(units, i + 1)) {
        return i;
      }
      if (i > at + 1 && unit.is("conjunction") && unit.words().contains(" ان")) {
        return i; // «غير أن», «إلا أنها»
      }
      if (i > at + 2 && joins(unit) || i > at + 1 && joinsNext(units, i)) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** Where the clause begins that a judgement closes: «أن [التحرك يتعارض مع القانون]». */
  static int start(List<Unit> units, int at) {
    int i = at;
    while (i > 0 && at - i < 20) {
      Unit before = units.get(i - 1);
      if (before.isMark("،,.:؛«\"“(") || before.is("complementizer") || before.is("conjunction")) {
        break;
      }
      i--;
    }
    return i;
  }

  private static boolean takesOver(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return unit.sense(Trigger.class, t -> t.finite() || t.shape() == Shape.PARTICIPLE).isPresent()
            && !unit.isActor()
            && !(unit.to() - unit.from() > 1 && unit.sense(Sense.EventNoun.class).isPresent())
        || (unit.is("light") || unit.is("light-participle")) && !unit.isActor()
        || unit.is("conjunction");
  }

  /** English: “and [also] called for”, “but is opposed to”. */
  private static boolean joinsNext(List<Unit> units, int at) {
    String word = units.get(at).folded();
    if (!word.equals("and") && !word.equals("but")) {
      return false;
    }
    int next = at + 1;
    while (next < units.size()
        && (units.get(next).is("adverb") || units.get(next).is("auxiliary"))) {
      next++;
    }
    return next < units.size()
        && !units.get(next).isActor()
        && (units.get(next).is("light")
            || units
                .get(next)
                .sense(Trigger.class, t -> t.finite() || t.shape() == Shape.IDIOM)
                .isPresent());
  }

  /** A verb with و that opens a clause of its own. */
  private static boolean joins(Unit unit) {
    return unit.sense(Trigger.class, t -> t.finite() && unit.reading(t).afterConjunction())
        .isPresent();
  }
}
