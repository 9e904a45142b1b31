package org.isnad.extract;

import java.util.List;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;

/**
 * Nouns that name nobody and that a verb tells more of: they are its subject, and nobody behind it.
 *
 * <pre>
 * نشرت الصحيفة [وثائق] تتهم النيجر          an imperfect right behind an indefinite noun
 * [الصور] التي تتهم الهند بالتعدي           the antecedent of the relative
 * قالت سيول إن [جارتها الشمالية] مستعدة     a predicate behind «أن» and a noun
 * أكد [اجتماع] ضم قيادات الأحزاب            a meeting of which more is told
 * وعارض القرار [نواب] اليمين               whoever stands behind what it is about
 * </pre>
 */
final class ToldNouns {
  private static final int PREDICATE = 4;
  private static final int FURTHER = 6;

  private ToldNouns() {}

  /** Whether the noun right before a verb, or before the relative before it, is its subject. */
  static boolean isSubject(List<Unit> units, int at, Trigger trigger) {
    boolean whose = // «الوقت الذي سعى [فيه] الرئيس إلى», «هجوم تقول الأمم المتحدة إنه»
        at + 1 < units.size() && units.get(at + 1).is("bound") || Readings.isSaying(trigger);
    if (whose
        || !trigger.finite()
        || trigger.object()
        || at == 0
        || units.get(at).isAfterConjunction()) {
      return false;
    }
    Unit before = units.get(at - 1);
    if (before.is("relative") && !before.is("preposition")) {
      int first = Relatives.first(units, at - 1);
      return first > 0
          && isNoun(units.get(first - 1))
          && CarriedSubjects.agreesWith(before, trigger);
    }
    return trigger.shape() == Shape.IMPERFECT && isIndefinite(before) && !isAdverb(before);
  }

  /**
   * «قال الوزير إن [التصريحات] طائشة وتهدد المنطقة»: what stands behind «إن» does the next thing
   * too, where the verb has the tense of what is said and not of who said it.
   */
  static boolean isOfSaid(List<Unit> units, int at, Trigger trigger) {
    if (trigger.shape() != Shape.IMPERFECT || !units.get(at).isAfterConjunction()) {
      return false;
    }
    for (int i = at - 1; i > 0 && !units.get(i).isMark(".؛،"); i--) {
      if (units.get(i).is("complementizer") && !units.get(i).isActor()) {
        boolean pointing = Abouts.POINTING.contains(units.get(i + 1).folded()) && i + 2 < at;
        Unit subject = units.get(pointing ? i + 2 : i + 1);
        return isNoun(subject) && subject.isDefinite() && isToldInPast(units, i);
      }
    }
    return false;
  }

  private static boolean isToldInPast(List<Unit> units, int that) {
    for (int i = that - 1; i >= 0; i--) {
      if (units.get(i).isVerb()) {
        return units.get(i).sense(Trigger.class, t -> t.shape() == Shape.PERFECT).isPresent();
      }
    }
    return false;
  }

  /** Whether a noun behind «أن» has this word, two or three further on, for its predicate. */
  static boolean isPredicate(List<Unit> units, int at) {
    boolean noun = false;
    for (int i = at - 1; i >= 0 && at - i <= PREDICATE; i--) {
      Unit unit = units.get(i);
      if (unit.is("complementizer") && !unit.isActor()) {
        return noun;
      }
      if (unit.isActor() || !unit.token().isWord() || unit.sense(Sense.Word.class).isPresent()) {
        return false;
      }
      noun = true;
    }
    return false;
  }

  /** «أكد [اجتماع ضم] …»: behind the verb, and a verb of its own behind it. */
  static boolean isMeeting(List<Unit> units, int next) {
    return next + 1 < units.size()
        && isIndefinite(units.get(next))
        && units.get(next).sense(Sense.EventNoun.class).isPresent()
        && units.get(next + 1).sense(Sense.EventVerb.class).isPresent();
  }

  /** «وعارض القرار [نواب] اليمين»: who does it stands behind what it is about, and has no name. */
  static boolean isFurther(List<Unit> units, int at) {
    for (int i = at + 2; i < Math.min(units.size(), at + FURTHER); i++) {
      Unit unit = units.get(i);
      if (!unit.token().isWord() || unit.isVerb() || unit.is("complementizer")) {
        return false;
      }
      boolean several =
          unit.sense(Sense.RoleWord.class, r -> r.number() == Sense.Number.MANY).isPresent()
              || unit.isUnknown() && unit.folded().endsWith("ون");
      boolean closed = units.get(i - 1).isActor() || units.get(i - 1).endsDefinite();
      if (several
          && closed
          && !unit.isActor()
          && !unit.isDefiniteOrJoined()
          && !unit.isAfterPreposition()
          && !unit.isAfterConjunction()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Unit unit) {
    return unit.token().isWord()
        && !unit.isActor()
        && unit.date() == null
        && unit.sense(Sense.Word.class).isEmpty()
        && unit.sense(Sense.RoleWord.class).isEmpty();
  }

  private static boolean isIndefinite(Unit unit) {
    return isNoun(unit)
        && !unit.isVerb()
        && !unit.isDefiniteOrJoined()
        && !unit.isAfterPreposition()
        && unit.token().text().codePointAt(0) > 0x600;
  }

  /** «مجددا», «حاليا». */
  private static boolean isAdverb(Unit unit) {
    return unit.folded().endsWith("ا");
  }
}
