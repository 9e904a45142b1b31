package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;
import org.isnad.text.Token;

/**
 * Who does what an English word says: what stands before the verb, but for some cases.
 *
 * <pre>
 * The attack was condemned by [Germany]          the agent of a passive
 * “…,” said [the minister]                       behind a verb of saying that follows what is said
 * [Chad], a power that is no member, ruled out   over an apposition or a clause of its own
 * China said [Japan] opposes the visit           right before the verb, behind another verb
 * [Mali], which left the bloc, … whose            the antecedent of a relative
 * [Peru] condemned the raid, demanded …          of the verb before in a list of verbs
 * </pre>
 */
final class EnglishSubjects {
  private static final Set<String> JOINING = Set.of("and", "but", "or");
  private static final Set<String> WHO = Set.of("who", "which", "that");
  private static final int REACH = 40;
  private static final int ASIDE = 4;

  private final Discourse discourse;
  private final EnglishNouns nouns;

  EnglishSubjects(Discourse discourse) {
    this.discourse = discourse;
    this.nouns = new EnglishNouns(discourse);
  }

  Optional<Subject> ofVerb(List<Unit> units, int at, Trigger trigger) {
    int agent = EnglishClauses.agent(units, at);
    if (agent >= 0 && trigger.shape() == Trigger.Shape.PERFECT) {
      return Optional.of(Coordination.list(units, agent));
    }
    if (EnglishClauses.isPassive(units, at, trigger)) {
      return Optional.empty();
    }
    boolean says = trigger.frame().stance().equals("claims");
    Optional<Subject> inverted = says ? inverted(units, at) : Optional.empty();
    if (inverted.isPresent()) {
      return inverted;
    }
    int p = Syntax.beforeVerb(units, at, "");
    if (p < 0 || p > 0 && units.get(p - 1).folded().equals("what") || isReduced(units, at)) {
      return Optional.empty(); // “rejected what he called a smear”
    }
    Unit unit = units.get(p);
    if (unit.is("light") && !unit.isActor()) {
      return ofVerb(units, p, trigger); // “[expressed] hope that”
    }
    if (unit.is("pronoun") && !unit.isActor()) {
      return discourse.pronoun(unit.folded(), units, p, says);
    }
    if (WHO.contains(unit.folded()) && !unit.isActor()) {
      return antecedent(units, p);
    }
    if (unit.is("conjunction") && JOINING.contains(unit.folded())) {
      // “…, and praised” goes on with who began the sentence, “… and praised” with the last verb
      boolean comma = p > 0 && units.get(p - 1).isMark(",");
      return joined(units, p, comma, says);
    }
    if (unit.isMark(",")) {
      return over(units, p).or(() -> listed(units, p));
    }
    return nouns.phrase(units, p);
  }

  /** “Timor, [admitted] in October as a member,”: done to it, though no “was” stands there. */
  private static boolean isReduced(List<Unit> units, int at) {
    return at > 1
        && at + 1 < units.size()
        && units.get(at - 1).isMark(",")
        && units.get(at - 2).isActor()
        && units.get(at).folded().endsWith("ed")
        && units.get(at).to() - units.get(at).from() == 1
        && units.get(at + 1).is("preposition");
  }

  /** “…,” said [the minister]. */
  private Optional<Subject> inverted(List<Unit> units, int at) {
    if (at == 0 || !units.get(at - 1).isMark("\"”“’',")) {
      return Optional.empty();
    }
    int next = at + 1;
    while (next < units.size() && units.get(next).is("determiner")) {
      next++;
    }
    boolean actor =
        next < units.size() && units.get(next).isActor() && !EnglishClauses.isOwner(units, next);
    return actor ? Optional.of(Coordination.list(units, next)) : Optional.empty();
  }

  /** “…,” [the minister], who chaired the talks, said; “…” he said: whose words end there. */
  Optional<Subject> behindQuotation(List<Unit> units, int close) {
    int next = close + 1;
    while (next < units.size()
        && (units.get(next).isMark(",") || units.get(next).is("determiner"))) {
      next++;
    }
    if (next >= units.size()) {
      return Optional.empty();
    }
    Unit unit = units.get(next);
    boolean latin = EnglishTokens.isLatin(unit.token());
    if (latin && unit.isActor() && !EnglishClauses.isOwner(units, next)) {
      return Optional.of(Coordination.list(units, next).elsewhere());
    }
    return latin && unit.is("pronoun")
        ? discourse.pronoun(unit.folded(), units, next, true)
        : Optional.empty();
  }

  private Optional<Subject> joined(List<Unit> units, int at, boolean comma, boolean says) {
    if (!discourse.acted()) {
      return discourse.actor().filter(s -> isPlainly(units, at));
    }
    return comma || says
        ? discourse.main(Sense.Gender.ANY)
        : discourse.last(); // of the verb right before
  }

  /** Whether only one clause stands before: no relative, nothing said, no comma. */
  private static boolean isPlainly(List<Unit> units, int to) {
    return units.subList(0, to).stream()
        .noneMatch(u -> u.is("relative") || u.is("complementizer") || u.isMark(";:"));
  }

  /** “Peru condemned the raid, [demanded] …”: a verb of a list. */
  private Optional<Subject> listed(List<Unit> units, int comma) {
    for (int i = comma - 1; i >= 0 && comma - i < REACH; i--) {
      Unit unit = units.get(i);
      if (unit.isMark(".;:\"”“") || unit.is("relative")) {
        return Optional.empty();
      }
      if (unit.isVerb()) {
        return discourse.acted() ? discourse.last() : Optional.empty();
      }
    }
    return isPlainly(units, comma) ? discourse.actor() : Optional.empty();
  }

  /** “[Mali], which left”: what stands before the relative. */
  private Optional<Subject> antecedent(List<Unit> units, int relative) {
    int q = relative - 1;
    while (q >= 0 && units.get(q).isMark(",)\"”")) {
      q--;
    }
    boolean that = units.get(relative).folded().equals("that");
    if (q < 0 || units.get(q).isVerb() && !units.get(q).isActor()) {
      return Optional.empty();
    }
    if (!units.get(q).isActor()) {
      return that ? Optional.empty() : nouns.noun(units, q);
    }
    return EnglishClauses.isOwner(units, q)
        ? Optional.empty()
        : Optional.of(Coordination.list(units, that ? q : Coordination.first(units, q)));
  }

  /** Over what stands between two commas: to the actor before the first of them. */
  private Optional<Subject> over(List<Unit> units, int comma) {
    if (comma > 0 && units.get(comma - 1).to() - units.get(comma - 1).from() > 3) {
      Optional<Subject> whole = opening(units, comma - 1); // with its office in one unit
      if (whole.isPresent()) {
        return whole;
      }
    }
    for (int i = comma - 1; i > 0 && comma - i < REACH; i--) {
      Unit unit = units.get(i);
      if (unit.isMark(".;:\"”“")) {
        return Optional.empty();
      }
      Optional<Subject> opened = unit.isMark(",") ? opening(units, i - 1) : Optional.empty();
      if (opened.isPresent() && !isTold(units, i + 1, comma)) {
        return opened;
      }
    }
    return Optional.empty();
  }

  /** Whether a verb of the main clause stands there: none behind a relative. */
  private static boolean isTold(List<Unit> units, int from, int to) {
    Unit first = units.get(from);
    boolean participle =
        first.isVerb()
            && from + 1 < to
            && units.get(from + 1).is("preposition")
            && first.folded().endsWith("ed");
    boolean aside = Readings.isSaying(units.get(to - 1)) && to - from < ASIDE; // “, he said,”
    if (aside
        || participle
        || first.is("relative")
        || first.is("determiner")
        || first.is("preposition")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Unit unit = units.get(i);
      if (unit.is("relative") || unit.folded().equals("that")) {
        return false;
      }
      if (unit.isVerb() || unit.is("auxiliary")) {
        return true;
      }
    }
    return false;
  }

  /** The actors of a list that ends here, when it opens a clause. */
  private Optional<Subject> opening(List<Unit> units, int at) {
    Optional<Subject> found =
        units.get(at).isActor() && !EnglishClauses.isOwner(units, at)
            ? Optional.of(Coordination.list(units, Coordination.first(units, at)))
            : nouns.noun(units, at);
    return found.filter(s -> s.from() >= 0 && opens(units, nouns.lead(units, s.from())));
  }

  private static boolean opens(List<Unit> units, int lead) {
    return lead == 0
        || units.get(lead - 1).is("conjunction")
        || units.get(lead - 1).is("complementizer")
        || EnglishTokens.isOwning(units.get(lead - 1))
        || units.get(lead - 1).token().kind() == Token.Kind.MARK;
  }
}
