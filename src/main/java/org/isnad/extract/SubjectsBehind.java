package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.MentionHow;

/** The subject that stands behind its verb, as in Arabic it mostly does. */
final class SubjectsBehind {
  /** Units that an occasion may be told in. */
  private static final int OCCASION = 16;

  private static final Set<String> THAT = Set.of("ذلك", "هذا", "هذه");

  private final Agreement agreement;
  private final CarriedSubjects carried;

  SubjectsBehind(Agreement agreement, CarriedSubjects carried) {
    this.agreement = agreement;
    this.carried = carried;
  }

  Optional<Subject> find(List<Unit> units, int at, Trigger trigger, int end) {
    int near = pastPlace(units, pastThat(units, Syntax.skip(units, at + 1), trigger), trigger);
    int next = pastOccasion(units, near, trigger, end);
    // in English only a verb of saying goes before its subject
    boolean object =
        trigger.frame().language().equals("en") && !trigger.frame().stance().equals("claims");
    if (next >= end || next >= units.size() || object || isOfMany(trigger)) {
      return Optional.empty();
    }
    boolean all = units.get(next).is("somebody") && next + 1 < units.size();
    if (all && units.get(next + 1).isActor() || Syntax.isObjectAhead(units, next, trigger)) {
      next++; // «جميع [الدول الأعضاء]»
    }
    boolean several = Syntax.isOfSeveral(units, next);
    if (several) {
      next++; // «الرئيسان [الفرنسي] و[الأميركي]»
    }
    Unit unit = units.get(next);
    boolean owner = EnglishClauses.isOwner(units, next);
    if (!unit.isActor() || owner || unit.isAfterPreposition() || unit.isAfterConjunction()) {
      return Optional.empty();
    }
    if (!several && !agreement.agrees(trigger.gender(), unit)) {
      return Optional.empty();
    }
    Subject subject = Coordination.list(units, next);
    boolean addressed = Addressees.isAddressed(units, trigger, subject);
    return addressed && carried.continued(units, at, trigger).isPresent()
        ? Optional.empty()
        : Optional.of(subject);
  }

  /**
   * «طالبوا [الحزب] بالتراجع»: before its subject a verb is singular, so this one has a pronoun.
   */
  static boolean isOfMany(Trigger trigger) {
    return trigger.frame().language().equals("ar")
        && trigger.person() == Trigger.Person.THIRD
        && (trigger.number() == Sense.Number.MANY || trigger.number() == Sense.Number.TWO);
  }

  /**
   * «غاب [عن القمة] رئيس تشاد»: past a preposition with a definite noun, of which what follows
   * cannot be the owner.
   */
  private static int pastPlace(List<Unit> units, int at, Trigger trigger) {
    if (isJoined(units, at, trigger)) {
      return at + 1;
    }
    if (at + 2 >= units.size()
        || !units.get(at).is("preposition")
        || units.get(at + 2).is("relative")
        || !trigger.frame().language().equals("ar")) {
      return at;
    }
    Unit noun = units.get(at + 1);
    Unit actor = units.get(at + 2);
    boolean closed = noun.isActor() || noun.isDefinite() && noun.endsDefinite();
    boolean opens = actor.isActor() && !actor.isAfterPreposition() && !actor.isAfterConjunction();
    return closed && opens && noun.token().isWord() && !noun.isVerb() ? at + 2 : at;
  }

  /**
   * «أعلن [في ختام جلسة طارئة للحكومة] رئيس الوزراء أن»: past all that tells when and where
   * somebody spoke, of whom an office tells that he is its subject.
   */
  private int pastOccasion(List<Unit> units, int at, Trigger trigger, int end) {
    boolean speaks = trigger.frame().stance().equals("claims") || at > 0 && isLight(units, at);
    if (!speaks
        || trigger.object()
        || at >= units.size()
        || !(units.get(at).is("preposition") || units.get(at).is("during"))
        || !trigger.frame().language().equals("ar")) {
      return at;
    }
    for (int i = at + 2; i < Math.min(end, units.size()) && i - at < OCCASION; i++) {
      Unit unit = units.get(i);
      if (unit.is("complementizer") || unit.isMark("،,.؛:\"«“") || isOwnOccasion(units, i)) {
        return at;
      }
      boolean closed =
          units.get(i - 1).isActor()
              || units.get(i - 1).sense(Sense.Name.class).isPresent() // «في [عمان] الوزير»
              || units.get(i - 1).endsDefinite()
              || units.get(i - 1).date() != null;
      if (closed
          && unit.isPerson()
          && unit.sense(Sense.RoleWord.class).isPresent()
          && !unit.isAfterPreposition()
          && !unit.isAfterConjunction()
          && agreement.agrees(trigger.gender(), unit)) {
        return i;
      }
    }
    return at;
  }

  private static boolean isLight(List<Unit> units, int at) {
    return units.get(at - 1).is("light") || at > 1 && units.get(at - 2).is("light");
  }

  /** «خلال [استقباله] الوزير»: the occasion is that of whoever speaks, who is named before. */
  private static boolean isOwnOccasion(List<Unit> units, int at) {
    String word = units.get(at).token().text();
    boolean pronoun = word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هما");
    Unit before = units.get(at - 1);
    return pronoun
        && !units.get(at).isActor()
        && (before.is("during") || before.is("preposition") || units.get(at).isAfterPreposition());
  }

  /** «رحبت [بالقرار] فرنسا»: past a definite noun that a preposition is written with. */
  private static boolean isJoined(List<Unit> units, int at, Trigger trigger) {
    if (at + 1 >= units.size() || !trigger.frame().language().equals("ar")) {
      return false;
    }
    Unit noun = units.get(at);
    Unit actor = units.get(at + 1);
    boolean joined =
        noun.isAfterPreposition()
            && !noun.isActor()
            && noun.token().isWord()
            && (noun.folded().startsWith("بال") || noun.folded().startsWith("لل"));
    return joined
        && actor.named().filter(n -> n.how() != MentionHow.NISBA).isPresent()
        && !actor.isAfterPreposition()
        && !actor.isAfterConjunction();
  }

  /** «أيدتها [في ذلك] الجزائر». */
  private static int pastThat(List<Unit> units, int at, Trigger trigger) {
    boolean that =
        trigger.object()
            && at + 2 < units.size()
            && units.get(at).is("preposition")
            && THAT.contains(units.get(at + 1).folded());
    return that ? Syntax.skip(units, at + 2) : at;
  }
}
