package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Targets.Target;
import org.isnad.text.Token;

/**
 * Who does what an English word says: what stands before the verb, but for three cases.
 *
 * <pre>
 * The attack was condemned by [Germany]          the agent of a passive
 * “…,” said [the minister]                       behind a verb of saying that follows what is said
 * [Chad], a power that is no member, ruled out   over an apposition or a clause of its own
 * China said [Japan] opposes the visit           right before the verb, behind another verb
 * [Germany]'s support for the plan               the owner of a noun
 * </pre>
 */
final class EnglishSubjects {
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "get", "gets", "got");
  private static final Set<String> OWN = Set.of("its", "their", "his", "her");
  private static final int REACH = 40;

  private final Discourse discourse;

  EnglishSubjects(Discourse discourse) {
    this.discourse = discourse;
  }

  /** One past what the agent's list begins with: its first unit; −1 when nobody is told. */
  static int agent(List<Unit> units, int at) {
    int i = at + 1;
    while (i < units.size() && units.get(i).is("adverb")) {
      i++;
    }
    if (i >= units.size() || !units.get(i).folded().equals("by")) {
      return -1;
    }
    i++;
    while (i < units.size() && units.get(i).is("determiner")) {
      i++;
    }
    return i < units.size() && units.get(i).isActor() && !isOwner(units, i) ? i : -1;
  }

  /** “was [strongly] condemned”: a form of be before the participle. */
  static boolean isPassive(List<Unit> units, int at, Trigger trigger) {
    if (trigger.shape() != Trigger.Shape.PERFECT) {
      return false;
    }
    int i = at - 1;
    while (i >= 0 && (units.get(i).is("adverb") || units.get(i).is("negation"))) {
      i--;
    }
    String first = units.get(at).words().split(" ")[0];
    boolean participle = first.endsWith("ed") || first.endsWith("en") || first.endsWith("t");
    return participle && (agent(units, at) >= 0 || i >= 0 && BE.contains(units.get(i).folded()));
  }

  /** What is done to: the phrase before the verb. */
  static Target patient(List<Unit> units, int at) {
    int to = at;
    while (to > 0
        && (units.get(to - 1).is("adverb")
            || units.get(to - 1).is("auxiliary")
            || units.get(to - 1).is("negation")
            || units.get(to - 1).is("relative")
            || units.get(to - 1).is("future")
            || units.get(to - 1).is("perhaps")
            || units.get(to - 1).folded().equals("be")
            || units.get(to - 1).isMark(","))) {
      to--;
    }
    int from = to;
    while (from > 0
        && to - from < 6
        && units.get(from - 1).token().kind() != Token.Kind.MARK
        && !units.get(from - 1).is("conjunction")
        && !units.get(from - 1).is("complementizer")) {
      from--;
    }
    return from < to
        ? new Target(from, to, 0, "direct", 3)
        : new Target(at, at + 1, 0, "direct", 1);
  }

  Optional<Subject> ofVerb(List<Unit> units, int at, Trigger trigger) {
    int agent = agent(units, at);
    if (agent >= 0 && trigger.shape() == Trigger.Shape.PERFECT) {
      return Optional.of(Coordination.list(units, agent));
    }
    if (isPassive(units, at, trigger)) {
      return Optional.empty();
    }
    boolean says = trigger.frame().stance().equals("claims");
    if (says && at > 0 && units.get(at - 1).isMark("\"”“’',")) {
      int next = at + 1;
      while (next < units.size() && units.get(next).is("determiner")) {
        next++;
      }
      if (next < units.size() && units.get(next).isActor() && !isOwner(units, next)) {
        return Optional.of(Coordination.list(units, next));
      }
    }
    int p = before(units, at);
    if (p < 0) {
      return Optional.empty();
    }
    Unit unit = units.get(p);
    if (unit.isActor() && !isOwner(units, p)) {
      int from = Coordination.first(units, p);
      int lead = from;
      while (lead > 0 && units.get(lead - 1).is("determiner")) {
        lead--;
      }
      boolean free = lead == 0 || !isGoverning(units.get(lead - 1));
      if (free) {
        return Optional.of(Coordination.list(units, from));
      }
    }
    if (unit.is("pronoun") && !unit.isActor()) {
      Gender gender =
          unit.folded().equals("he")
              ? Gender.M
              : unit.folded().equals("she") ? Gender.F : Gender.ANY;
      boolean person = unit.folded().equals("he") || unit.folded().equals("she");
      return discourse.candidates(says || person).stream()
          .filter(s -> person == isPerson(s))
          .findFirst()
          .or(() -> discourse.last(gender));
    }
    return unit.isMark(",") ? over(units, p) : Optional.empty();
  }

  private static boolean isPerson(Subject subject) {
    String actor = subject.actors().get(0);
    return actor.startsWith("leader:") || actor.startsWith("person:");
  }

  private static boolean isGoverning(Unit unit) {
    return unit.is("preposition") || EnglishTokens.isOwning(unit);
  }

  static boolean isOwner(List<Unit> units, int at) {
    return at + 1 < units.size() && EnglishTokens.isOwning(units.get(at + 1));
  }

  private static int before(List<Unit> units, int at) {
    int p = at - 1;
    while (p >= 0
        && !units.get(p).isActor()
        && (units.get(p).is("negation")
            || units.get(p).is("perhaps")
            || units.get(p).is("hedge")
            || units.get(p).is("future")
            || units.get(p).is("auxiliary")
            || units.get(p).is("adverb")
            || units.get(p).date() != null
            || units.get(p).is("preposition") && p + 1 < at && units.get(p + 1).date() != null)) {
      p--;
    }
    return p;
  }

  /** Over what stands between two commas: to the actor before the first of them. */
  private static Optional<Subject> over(List<Unit> units, int comma) {
    for (int i = comma - 1; i > 0 && comma - i < REACH; i--) {
      Unit unit = units.get(i);
      if (unit.isMark(".;:\"”“")) {
        return Optional.empty();
      }
      if (unit.isMark(",") && units.get(i - 1).isActor()) {
        int from = Coordination.first(units, i - 1);
        int lead = from;
        while (lead > 0 && units.get(lead - 1).is("determiner")) {
          lead--;
        }
        boolean opens =
            lead == 0
                || units.get(lead - 1).is("conjunction")
                || units.get(lead - 1).is("complementizer")
                || units.get(lead - 1).token().kind() == Token.Kind.MARK;
        if (opens && !EnglishTokens.isOwning(units.get(Math.max(0, lead - 1)))) {
          return Optional.of(Coordination.list(units, from));
        }
      }
    }
    return Optional.empty();
  }

  /** “Germany's support”, “its call”: the owner of the noun. */
  Optional<Subject> ofNoun(List<Unit> units, int at) {
    int i = at - 1;
    while (i > 0 && at - i < 3 && units.get(i).isUnknown() && !units.get(i).isActor()) {
      i--;
    }
    if (i > 0 && EnglishTokens.isOwning(units.get(i)) && units.get(i - 1).isActor()) {
      return Optional.of(Coordination.list(units, Coordination.first(units, i - 1)).elsewhere());
    }
    return i >= 0 && OWN.contains(units.get(i).folded()) && discourse.acted()
        ? discourse.last()
        : Optional.empty();
  }
}
