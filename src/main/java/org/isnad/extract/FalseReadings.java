package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;

/**
 * Words that are written like a word of the frames and cannot be read so where they stand.
 *
 * <pre>
 * إن [رد] إيران                 a noun behind «إن», and no verb
 * رغم [معارضة] تركيا             her opposition, and nobody who opposes her
 * آلاف [من أنصار] الحزب          who they are, and no position
 * </pre>
 */
final class FalseReadings {
  private static final Set<String> THAT = Set.of("ان", "بان", "لان", "فان");

  /** What puts «أن» before a perfect verb, folded. */
  private static final Set<String> BEFORE_VERBS =
      Set.of(
          "بعد", "منذ", "سبق", "وبعد", "بمجرد", "ومنذ", "وسبق", "يسبق", "لولا", "حدث", "عدا", "غير",
          "الا");

  private static final Set<String> BYLINE = Set.of("كتب", "كتبت");

  private static final int NAMELESS = 9;

  private FalseReadings() {}

  /** Whether the word, though written so, cannot be read so here. */
  static boolean is(List<Unit> units, int at, Trigger trigger) {
    Unit unit = units.get(at);
    return trigger.finite() && Syntax.isGoverned(units, at)
        // «إن [رد] إيران»: a noun follows, but «بعد أن ردت»
        || trigger.shape() == Shape.PERFECT && isSubjectOfThat(units, at)
        // «كتب: فلان» above an article
        || at == 0
            && BYLINE.contains(unit.folded())
            && units.size() > 1
            && units.get(1).isMark(":-–/")
        || trigger.frame().language().equals("en") && EnglishClauses.isElse(units, at, trigger)
        // «أكد كل منهما دعمهما»: their support, and not that somebody supported them
        || trigger.finite() && trigger.object() && isLentNoun(units, at)
        // «أثار» stirred, and not “I avenge”; «نصف» is half, and not “we describe”
        || trigger.person() == Trigger.Person.FIRST && (unit.is("light") || unit.is("quantifier"))
        // «مدينة» is a town, and seldom she who condemns
        || trigger.shape() == Shape.PARTICIPLE && unit.is("town")
        // «اتفقوا حسب فلان على»: nothing he says follows
        || unit.is("according")
            && at > 0
            && !units.get(at - 1).isMark("،,.:\"”»")
            && !isSourceAtEnd(units, at)
        || Opinions.give(units, at, trigger)
        // «ضحايا [جريمة] القتل»: nothing is said to be one
        || trigger.frame().isJudgement() && Predicates.isNone(units, at)
        // «رغم [معارضة] تركيا»: her opposition, and nobody who opposes her
        || trigger.shape() == Shape.PARTICIPLE
            && at > 0
            && Readings.CIRCUMSTANCES.contains(units.get(at - 1).folded())
        // «قوبلت [تصريحات] ماكرون بغضب»: he says nothing here
        || trigger.shape() == Shape.NOUN
            && trigger.frame().stance().equals("claims")
            && at > 0
            && (units.get(at - 1).is("met") || units.get(at - 1).is("receiving"))
        // «آلاف [من أنصار] الحزب»: who they are
        || trigger.shape() == Shape.IDIOM
            && at > 0
            && unit.folded().equals("من")
            && (units.get(at - 1).is("crowd") || Syntax.isCount(units.get(at - 1)))
        // «[طلب] عدم كشف هويته»: of himself
        || isNameless(units, at, trigger)
        // «إطالة [أمد] الحرب»: its length, and nobody who supplies
        || unit.folded().equals("امد") && at > 0 && units.get(at - 1).token().isWord()
        // «كاملة» is no «أمل» with «ك»
        || unit.reading(trigger).taken().endsWith("ك");
  }

  /** «طالبا عدم [ذكر اسمه]», «تحدث بشرط عدم [الكشف عن هويته]». */
  private static boolean isNameless(List<Unit> units, int at, Trigger trigger) {
    boolean kept = false;
    boolean named = false;
    for (int i = at + 1; i < Math.min(units.size(), at + NAMELESS); i++) {
      String word = units.get(i).folded();
      kept |= word.equals("عدم");
      named |= kept && (word.startsWith("هويت") || word.equals("الهويه") || word.startsWith("اسم"));
      if (units.get(i).is("complementizer") && trigger.frame().stance().equals("claims")) {
        return false; // «قال مسؤول طلب عدم ذكر اسمه [إن]»
      }
    }
    return named;
  }

  /** «خرق الجيش الهدنة [بحسب] حماس». */
  private static boolean isSourceAtEnd(List<Unit> units, int at) {
    return at + 1 < units.size()
        && units.get(at + 1).isActor()
        && Attributions.closes(units, at, Coordination.list(units, at + 1).to());
  }

  private static boolean isSubjectOfThat(List<Unit> units, int at) {
    boolean that = at > 1 && THAT.contains(units.get(at - 1).folded());
    if (that && SubjectsBefore.isDoneBefore(units, at)) {
      return false;
    }
    return that && !BEFORE_VERBS.contains(units.get(at - 2).folded()) && !units.get(at).is("light");
  }

  private static boolean isLentNoun(List<Unit> units, int at) {
    int lender = LightVerbs.lender(units, at, LightVerbs.FAR_LENT);
    return lender >= 0
        && units
            .get(at)
            .sense(Trigger.class, t -> t.shape() == Shape.NOUN && t.object())
            .isPresent()
        && isOneClause(units, lender, at);
  }

  /** Whether nothing but a day set apart by commas stands between two places. */
  private static boolean isOneClause(List<Unit> units, int from, int to) {
    for (int i = from; i < to; i++) {
      Unit unit = units.get(i);
      boolean aside =
          unit.isMark("،,") && (units.get(i + 1).date() != null || units.get(i - 1).date() != null);
      if (unit.is("complementizer") || unit.is("relative") || unit.isMark("،,") && !aside) {
        return false;
      }
    }
    return true;
  }
}
