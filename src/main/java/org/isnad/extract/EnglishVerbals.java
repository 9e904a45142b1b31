package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;

/**
 * Whose an English noun or participle is.
 *
 * <pre>
 * [Germany]'s support for the plan, [Peru] lodged a protest     the owner, the subject of a light verb
 * [Peru] left, accusing Chile; with [Japan] abstaining          of the verb before; right before it
 * Accusing Chile of lying, [Peru] left                          behind its comma
 * </pre>
 */
final class EnglishVerbals {
  private static final Set<String> OWN = Set.of("its", "their", "his", "her");
  private static final Set<String> WHILE = Set.of("while", "by", "before", "despite", "in");
  private static final Set<String> BEGUN =
      Set.of("started", "began", "begun", "kept", "starts", "begins", "keeps", "resumed", "start");

  private static final int DESCRIBED = 4;
  private static final int REACH = 40;

  private final Discourse discourse;
  private final EnglishSubjects subjects;

  EnglishVerbals(Discourse discourse, EnglishSubjects subjects) {
    this.discourse = discourse;
    this.subjects = subjects;
  }

  /**
   * “Peru left, [accusing] Chile”, “while [accusing]”: of the verb before; “with Japan
   * [abstaining]”: right before it; “is [urging]”: a verb like any other.
   */
  Optional<Subject> ofParticiple(List<Unit> units, int at, Trigger trigger) {
    int p = Syntax.beforeVerb(units, at, "");
    for (int i = Math.max(0, p + 1); i < at; i++) {
      if (EnglishClauses.isBe(units.get(i))) {
        return subjects.ofVerb(units, at, trigger);
      }
    }
    if (p < 0) {
      return behindComma(units, at);
    }
    Unit unit = units.get(p);
    if (unit.isActor() && !EnglishClauses.isOwner(units, p)) {
      return Optional.of(Coordination.list(units, Coordination.first(units, p)));
    }
    if (BEGUN.contains(unit.folded())) {
      return subjects.ofVerb(units, p, trigger); // “began criticising”
    }
    boolean continues =
        unit.isMark(",")
            || unit.is("conjunction")
            || unit.is("during")
            || WHILE.contains(unit.folded());
    if (!continues) {
      return Optional.empty();
    }
    Optional<Subject> main =
        discourse.acted() ? discourse.main(Sense.Gender.ANY) : discourse.actor();
    return main.or(() -> discourse.acted() ? discourse.last() : Optional.empty());
  }

  /** “[Accusing] Chile of lying, [Peru] left”. */
  private Optional<Subject> behindComma(List<Unit> units, int at) {
    for (int i = at + 1; i + 1 < units.size() && i - at < REACH; i++) {
      if (units.get(i).isMark(",")) {
        int next = units.get(i + 1).is("determiner") ? i + 2 : i + 1;
        boolean subject =
            next < units.size()
                && units.get(next).isActor()
                && !EnglishClauses.isOwner(units, next);
        return subject ? Optional.of(Coordination.list(units, next).elsewhere()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** “Germany's support”, “its call”: the owner of the noun; “Peru lodged a [protest]”. */
  Optional<Subject> ofNoun(List<Unit> units, int at, Trigger trigger) {
    int i = at - 1;
    while (i > 0 && at - i < DESCRIBED && units.get(i).isUnknown() && !units.get(i).isActor()) {
      i--;
    }
    if (i > 0 && EnglishTokens.isOwning(units.get(i)) && units.get(i - 1).isActor()) {
      return Optional.of(Coordination.list(units, Coordination.first(units, i - 1)).elsewhere());
    }
    if (i >= 0 && OWN.contains(units.get(i).folded())) {
      return lent(units, i - 1, trigger).or(discourse::actor);
    }
    int lender = i >= 0 && units.get(i).is("determiner") ? i - 1 : i;
    return lent(units, lender, trigger);
  }

  /** Of the verb that lends itself to a noun: “[lodged] a protest”. */
  private Optional<Subject> lent(List<Unit> units, int at, Trigger trigger) {
    boolean lends = at > 0 && units.get(at).is("light") && !units.get(at).isActor();
    Trigger verb =
        new Trigger(
            trigger.frame(),
            Trigger.Shape.PERFECT,
            Sense.Gender.ANY,
            Sense.Number.ANY,
            Trigger.Person.THIRD,
            false,
            "");
    return lends ? subjects.ofVerb(units, at, verb) : Optional.empty();
  }
}
