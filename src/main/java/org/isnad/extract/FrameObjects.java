package org.isnad.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.Frame;
import org.isnad.text.ArabicFold;

/** The things that a frame is about only: «أرسل [قوات]», and not «أرسل رسالة». */
final class FrameObjects {
  /** How far behind its word one of them may stand. */
  private static final int REACH = 9;

  /** The same behind a verbal noun, of which it is the owner. */
  private static final int OWNED = 4;

  /** Of each list that a frame has, so that it is folded once. */
  private static final Map<List<String>, Set<String>> OBJECTS = new ConcurrentHashMap<>();

  private FrameObjects() {}

  /**
   * Whether one of them stands near.
   *
   * @param after one past its subject
   */
  static boolean follow(List<Unit> units, int at, int after, Trigger trigger) {
    Set<String> wanted = objects(trigger.frame());
    int from = trigger.object() ? Math.max(0, at - 7) : at; // «القرار الذي وضعته»
    boolean clause = trigger.frame().target().contains("أن");
    boolean noun = trigger.shape() == Trigger.Shape.NOUN;
    if (noun && units.get(at).to() - units.get(at).from() > 1) {
      return units.get(at).hasWordOf(wanted); // «[وقف النار] وإدخال المساعدات»
    }
    int reach = noun ? OWNED : REACH;
    for (int i = from; i < Math.min(units.size(), after + reach); i++) {
      if (i > at && !clause && units.get(i).token().text().equals("إن")) {
        return false; // «غادر العاصمة قائلا [إن] الجلسة …»: of what is said
      }
      if (units.get(i).hasWordOf(wanted)) {
        return true;
      }
      if (i > after && units.get(i - 1).isMark("،,") && isVerbAgain(units.get(i))) {
        return false; // «شدد على الهدنة، [ورفض] العقوبات»
      }
    }
    return false;
  }

  private static boolean isVerbAgain(Unit unit) {
    return unit.isVerb() && unit.folded().startsWith("و");
  }

  /** Whether it is one of the things that the frame is about only. */
  static boolean isOne(Unit unit, Trigger trigger) {
    return !trigger.frame().object().isEmpty() && unit.hasWordOf(objects(trigger.frame()));
  }

  /** Its object words, folded, with and without ال. */
  private static Set<String> objects(Frame frame) {
    return OBJECTS.computeIfAbsent(frame.object(), FrameObjects::folded);
  }

  private static Set<String> folded(List<String> objects) {
    Set<String> wanted = new HashSet<>();
    for (String object : objects) {
      String word = ArabicFold.fold(object);
      wanted.add(word);
      wanted.add(word.startsWith("ال") ? word.substring(2) : word);
    }
    return wanted;
  }
}
