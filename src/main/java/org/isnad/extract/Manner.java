package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;
import org.isnad.model.Modality;
import org.isnad.model.Voice;
import org.isnad.text.Token;

/** How something is said: denied, hedged, foretold, and in whose words. */
final class Manner {
  /** How far before a verb «يبدو» still hedges it. */
  private static final int HEDGED_UNITS = 8;

  private static final Set<String> SUBJUNCTIVE = Set.of("ان", "بان", "الا", "بالا");
  private static final Set<String> NEVER = Set.of("ولن", "ولا");
  private static final Set<String> SHOULD = Set.of("should", "must");
  private static final Set<String> BEFORE = Set.of("قبل", "منذ", "الي", "وقبل");

  private Manner() {}

  static boolean isNegated(List<Unit> units, int at) {
    if (isOfNeither(units, at)) {
      return true;
    }
    if (NEVER.contains(units.get(at).folded())) {
      return false; // «لم [ولن يقبل]»: it says no by itself
    }
    for (int i = at - 1; i >= 0 && i >= at - 2; i--) {
      if (units.get(i).is("negation")) {
        return true;
      }
      if (!units.get(i).is("adverb")) {
        return false;
      }
    }
    return false;
  }

  /** “[neither] Oslo nor Stockholm commented”. */
  private static boolean isOfNeither(List<Unit> units, int at) {
    int i = at - 1;
    while (i >= 0
        && (units.get(i).isActor() || units.get(i).is("determiner") || units.get(i).is("adverb"))) {
      i--;
    }
    return i >= 0 && i < at - 1 && units.get(i).folded().equals("nor");
  }

  /** Of a judgement: «لا ترى ألمانيا [ضرورة] …», where the negation stands before who judges. */
  static boolean isJudgedNot(List<Unit> units, int at) {
    for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
      Unit unit = units.get(i);
      if (unit.is("negation")) {
        return true;
      }
      if (unit.token().kind() == Token.Kind.MARK || unit.is("complementizer")) {
        return false;
      }
    }
    return false;
  }

  /**
   * «يجب أن ترفض فرنسا», «دون أن تدين مصر»: right behind «أن» an imperfect tells what is wanted or
   * wanting, and not what is done, as in English behind “should”; «قبل أن ترفض» does.
   */
  static boolean isUnreal(List<Unit> units, int at, Trigger trigger) {
    if (trigger.frame().language().equals("en")) {
      return trigger.finite() && at > 0 && SHOULD.contains(units.get(at - 1).folded());
    }
    return trigger.shape() == Shape.IMPERFECT
        && at > 0
        && SUBJUNCTIVE.contains(units.get(at - 1).folded())
        && !(at > 1 && BEFORE.contains(units.get(at - 2).words()))
        && modality(units, at, trigger) == Modality.ASSERTED;
  }

  static Modality modality(List<Unit> units, int at, Trigger trigger) {
    if (units.get(at).reading(trigger).taken().endsWith("س")) {
      return Modality.FUTURE;
    }
    for (int i = at - 1; i >= 0 && i >= at - HEDGED_UNITS; i--) {
      Unit unit = units.get(i);
      if (unit.isMark(".؛،,:") || unit.sense(Trigger.class, Trigger::finite).isPresent()) {
        break;
      }
      if (unit.is("hedge")) {
        return Modality.HEDGED;
      }
      if (i < at - 3) {
        continue;
      }
      if (unit.is("future")) {
        return Modality.FUTURE;
      }
      boolean qad = unit.folded().equals("قد") || unit.folded().equals("وقد");
      if (unit.is("perhaps")
          && !(qad && (trigger.shape() == Shape.PERFECT || isPast(units, i + 1)))) {
        return Modality.POSSIBLE;
      }
    }
    return isThen(units, at) ? Modality.CONDITIONAL : Modality.ASSERTED;
  }

  /** «وقد [لقي] القرار ترحيبا»: behind «قد» it has happened. */
  private static boolean isPast(List<Unit> units, int at) {
    String word = at < units.size() ? units.get(at).folded() : "ي";
    return !word.startsWith("ي") && !word.startsWith("ت");
  }

  /** «إذا [رفضت] إيران»: supposed, and no position yet. */
  static boolean isSupposed(List<Unit> units, int at) {
    for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
      Unit unit = units.get(i);
      if (unit.is("conditional")) {
        return true;
      }
      if (unit.isMark(".؛،,:") || unit.isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** «إذا لم تعدل الحزمة فإن المجر [تعارضها]»: what holds when something else does. */
  private static boolean isThen(List<Unit> units, int at) {
    boolean then = false;
    for (int i = at - 1; i >= 0 && !units.get(i).isMark(".؛"); i--) {
      Unit unit = units.get(i);
      then |= unit.folded().equals("فان") || unit.isMark("،,");
      if (unit.is("conditional") && Syntax.opensHere(units, i)) {
        return then;
      }
    }
    return false;
  }

  /** «قال … إن بلاده [ترفض]»: within the clause of what somebody says. */
  private static boolean isClaimed(List<Unit> units, int at, Discourse discourse) {
    for (int i = at - 1; i >= 0 && !units.get(i).isMark(".؛،,"); i--) {
      if (units.get(i).is("complementizer")) {
        return discourse.isOurs(units.get(at));
      }
    }
    return false;
  }

  static Voice voice(List<Unit> units, int at, Trigger trigger, Discourse discourse) {
    if (discourse.isQuoted(units.get(at))) {
      return Voice.QUOTED;
    }
    boolean lent =
        trigger.shape() == Shape.NOUN && trigger.object() && LightVerbs.lender(units, at) >= 0;
    if (lent || trigger.finite() && units.get(at).is("light")) {
      return Voice.REPORTED; // «أعلنت كندا رفضها»
    }
    return switch (trigger.frame().stance()) {
      case "abstains", "absent", "silent", "opposes", "supports" ->
          isClaimed(units, at, discourse) ? Voice.REPORTED : Voice.AUTHOR;
      default -> Voice.REPORTED;
    };
  }
}
