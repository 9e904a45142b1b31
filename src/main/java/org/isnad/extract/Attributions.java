package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;
import org.isnad.extract.Targets.Target;

/**
 * Whose word something is, told behind it.
 *
 * <pre>
 * [خرق الجيش الهدنة]، بحسب حماس
 * «[لن نقبل ذلك]»، على حد قوله
 * [ليس من المعقول أن …]، كما يرى الوزير
 * </pre>
 */
final class Attributions {
  private static final Set<String> AS = Set.of("كما", "مثلما", "حسبما", "وفقما");

  /** What points to the words that stand before, folded. */
  private static final Set<String> THUS = Set.of("هكذا", "بهذه", "بهذا");

  private static final Set<String> WORDS = Set.of("الكلمات", "العبارات", "العباره", "الكلام");

  /** What opens a phrase of where and when somebody spoke, folded. */
  private static final Set<String> OCCASIONS =
      Set.of("في", "امام", "عبر", "لدي", "عقب", "بعد", "قبل", "عند", "علي");

  private static final int OCCASION = 9;
  private static final Set<String> WHAT = Set.of("ما", "لما");

  /** Words that what is told by somebody has at least. */
  private static final int LEAST = 3;

  /** Words of a term in quotation marks. */
  private static final int TERM = 5;

  private Attributions() {}

  /**
   * Whether nothing follows whose word it is.
   *
   * @param to one past the words for him
   */
  static boolean closes(List<Unit> units, int at, int to) {
    int after = Math.max(to, at + 1);
    while (after < units.size()
        && (units.get(after).date() != null || units.get(after).isMark("\"”»"))) {
      after++;
    }
    int last = pastOccasion(units, after);
    return last >= units.size() || units.get(last).isMark(".؛!؟?") || isDropped(units, last);
  }

  private static boolean opensOccasion(Unit unit) {
    boolean to = unit.prefix().equals("ل") || unit.isUnknown() && unit.folded().startsWith("لل");
    return OCCASIONS.contains(unit.folded()) || unit.is("during") || to; // «للصحفيين»
  }

  /** «كما قال الملك [أمام البرلمان]»: past where and when somebody spoke. */
  private static int pastOccasion(List<Unit> units, int at) {
    if (at >= units.size() || !opensOccasion(units.get(at))) {
      return at;
    }
    int i = at;
    while (i < units.size() && i - at < OCCASION) {
      Unit unit = units.get(i);
      if (!unit.token().isWord() || unit.isVerb() || unit.is("complementizer")) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** «…، بحسب حماس، [في حين …]», «… وأضاف»: the next clause begins. */
  private static boolean isDropped(List<Unit> units, int at) {
    return units.get(at).isMark("،,")
        && at + 1 < units.size()
        && (units.get(at + 1).is("conjunction") && !units.get(at + 1).is("complementizer")
            || units.get(at + 1).isVerb() && units.get(at + 1).isAfterConjunction());
  }

  /** Who is named right behind a verb of saying whose words stand before it. */
  static Optional<Subject> speaker(List<Unit> units, int at) {
    int opens = opens(units, at);
    int next = Syntax.skip(units, at + 1);
    boolean set = opens > 1 && units.get(opens - 1).isMark("،,»”\"");
    if (!set || next >= units.size() || !units.get(next).isActor()) {
      return Optional.empty();
    }
    Subject subject = Coordination.list(units, next);
    boolean thus = opens < at && THUS.contains(word(units, opens));
    return thus || closes(units, at, subject.to()) ? Optional.of(subject) : Optional.empty();
  }

  /** «بحسب», «حسبما أفاد»: whose word it is stands behind it. */
  static boolean isSource(Trigger trigger) {
    return trigger.shape() == Shape.IDIOM
        && !trigger.frame().inflect()
        && trigger.frame().stance().equals("claims");
  }

  /**
   * What stands before whose word it is; empty where something follows, or nothing stands there.
   */
  static Optional<Target> before(List<Unit> units, int at, Trigger trigger, Subject subject) {
    boolean source = isSource(trigger);
    int opens = opens(units, at);
    boolean thus = opens < at && THUS.contains(units.get(opens).folded());
    boolean verb =
        trigger.finite()
            && (Readings.isSaying(trigger) || thus && trigger.frame().stance().equals("claims"));
    boolean set = opens > 0 && units.get(opens - 1).isMark("،,»”\"");
    if (!(source || verb && set)
        || trigger.frame().language().equals("en")
        || subject.from() >= 0 && subject.from() < at
        || !thus && !closes(units, at, subject.to())) {
      return Optional.empty();
    }
    int end = opens;
    while (end > 0 && !units.get(end - 1).token().isWord()) {
      end--;
    }
    int from = end;
    while (from > 0) {
      int quoted = beforeTerm(units, from - 1);
      if (quoted < from - 1) {
        from = quoted; // «أول "اجتماع رسمي" لمناقشة العقوبات»: only some of the words are quoted
        continue;
      }
      if (units.get(from - 1).isMark("\"“:؛«.") || SaidWords.isThatOfSaying(units.get(from - 1))) {
        break;
      }
      from--;
    }
    return from >= end || units.get(end - 1).to() - units.get(from).from() < LEAST
        ? Optional.empty()
        : Optional.of(new Target(from, end, 0, EnglishClauses.SAID, 2));
  }

  /** Where a term in quotation marks begins that ends at a place; the place where none does. */
  private static int beforeTerm(List<Unit> units, int at) {
    boolean closed =
        units.get(at).isMark("\"”»") && at + 1 < units.size() && units.get(at + 1).token().isWord();
    for (int i = at - 1; closed && i > 0 && at - i <= TERM; i--) {
      if (units.get(i).isMark("\"“«")) {
        return i;
      }
    }
    return at;
  }

  /** Where the words begin that name whose it is: «[كما] يرى», «[وفق ما] أعلنه», «[هكذا] علق». */
  private static int opens(List<Unit> units, int at) {
    if (at > 0 && (AS.contains(word(units, at - 1)) || THUS.contains(word(units, at - 1)))) {
      return at - 1;
    }
    boolean words = at > 1 && WORDS.contains(word(units, at - 1));
    if (words && THUS.contains(word(units, at - 2))) {
      return at - 2;
    }
    boolean what = at > 1 && WHAT.contains(word(units, at - 1));
    return what && units.get(at - 2).is("according") ? at - 2 : at;
  }

  private static String word(List<Unit> units, int at) {
    return units.get(at).folded();
  }
}
