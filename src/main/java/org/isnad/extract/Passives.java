package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;
import org.isnad.text.Token;

/** Who does what is told without its doer at the usual place. */
final class Passives {
  private static final int REACH = 6;

  /** Verbs of keeping somebody from something, folded. */
  private static final Set<String> KEEPING =
      Set.of("منع", "منعت", "حرم", "حرمت", "استبعد", "استبعدت", "اقصي", "استثني", "اعفي");

  private static final Set<String> IMPERSONAL = Set.of("يحظر", "يمنع", "يسمح");

  private Passives() {}

  /** «حظيت الخطة بدعم لندن»: the verb whose subject receives what the noun says; −1 without one. */
  static int receiver(List<Unit> units, int at) {
    boolean with = units.get(at).isAfterPreposition();
    for (int i = at - 1; i >= 0 && i >= at - REACH && !units.get(i).isMark(".؛،"); i--) {
      Unit verb = units.get(i);
      boolean receives = verb.is("receiving") || with && verb.is("met");
      boolean stirs = verb.is("stirring"); // «أثار دعم لندن جدلا»: it is the subject
      if ((receives || stirs) && !verb.isActor()) {
        boolean told = Syntax.skip(units, i + 1) < at;
        return told || receives && told(units, i) ? i : -1;
      }
    }
    return -1;
  }

  /** «وهو [قرار] لقي ترحيب الصين»: what a relative clause without its pronoun tells more of. */
  private static boolean told(List<Unit> units, int verb) {
    if (verb == 0 || !units.get(verb - 1).token().isWord() || units.get(verb - 1).isVerb()) {
      return false;
    }
    Unit noun = units.get(verb - 1);
    return noun.isUnknown()
        || noun.matches().stream().anyMatch(m -> !(m.sense() instanceof Sense.Word));
  }

  /** «أدينت روسيا من جانب السويد»: the agent of a passive verb; −1 without one. */
  static int agent(List<Unit> units, int at, int end) {
    for (int i = at + 1; i <= at + 4 && i + 1 < Math.min(end, units.size()); i++) {
      if (units.get(i).is("by") && units.get(i + 1).isActor()) {
        boolean acted = i > at + 2 && units.get(at + 1).isActor();
        return acted ? -1 : i + 1; // «رفضت مصر الهجوم من قبل …»: the agent of the noun
      }
      if (units.get(i).token().kind() == Token.Kind.MARK) {
        return -1;
      }
    }
    return -1;
  }

  /** «أُدينت»: the vowel is written where it tells the passive. */
  static boolean isPassive(Unit unit, Trigger trigger) {
    int vowel = unit.token().text().indexOf('\u064F');
    return trigger.shape() == Trigger.Shape.PERFECT && vowel > 0 && vowel <= 3;
  }

  /** «[منع] الرئيس السابق من الترشح»: who is kept from something, by whom is not told. */
  static boolean isKept(List<Unit> units, int at, Trigger trigger) {
    if (trigger.shape() != Trigger.Shape.PERFECT
        || !KEEPING.contains(Metonymy.withoutConjunction(units.get(at).folded()))) {
      return false;
    }
    int next = Syntax.skip(units, at + 1);
    int behind =
        next < units.size() && units.get(next).isActor()
            ? Coordination.list(units, next).to()
            : next;
    return behind < units.size() && units.get(behind).folded().equals("من");
  }

  /** «[ويحظر] على من لديهم …», «لم [يسمح] لها»: of nobody. */
  static boolean isImpersonal(List<Unit> units, int at, Trigger trigger) {
    if (trigger.shape() == Trigger.Shape.PERFECT
        || !IMPERSONAL.contains(Metonymy.withoutConjunction(units.get(at).folded()))) {
      return false;
    }
    Unit next = units.get(Math.min(at + 1, units.size() - 1));
    return next.folded().equals("علي") || next.is("bound") && next.folded().startsWith("ل");
  }

  /** «لم تعارض القرار سوى كوبا»: who alone does what is denied; −1 without one. */
  static int onlyOne(List<Unit> units, int at, int end) {
    if (at == 0 || !units.get(at - 1).is("negation")) {
      return -1;
    }
    for (int i = at + 1; i + 1 < Math.min(end, units.size()); i++) {
      if (units.get(i).is("exception") && units.get(i + 1).isActor()) {
        return i + 1;
      }
    }
    return -1;
  }
}
