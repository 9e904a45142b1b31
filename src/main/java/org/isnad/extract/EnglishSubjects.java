package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Trigger;
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
  private static final Set<String> OWN = Set.of("its", "their", "his", "her");
  private static final Set<String> JOINING = Set.of("and", "but", "or");
  private static final Set<String> COUNTRIES = Set.of("country", "government", "nation");
  private static final Set<String> NOR = Set.of("neither", "nor");
  private static final int REACH = 40;

  private final Discourse discourse;

  EnglishSubjects(Discourse discourse) {
    this.discourse = discourse;
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
    if (says && at > 0 && units.get(at - 1).isMark("\"”“’',")) {
      int next = at + 1;
      while (next < units.size() && units.get(next).is("determiner")) {
        next++;
      }
      if (next < units.size()
          && units.get(next).isActor()
          && !EnglishClauses.isOwner(units, next)) {
        return Optional.of(Coordination.list(units, next));
      }
    }
    int p = Syntax.beforeVerb(units, at, "");
    if (p < 0) {
      return Optional.empty();
    }
    Unit unit = units.get(p);
    if (unit.isActor() && !EnglishClauses.isOwner(units, p)) {
      int from = Coordination.first(units, p);
      int lead = lead(units, from);
      boolean free =
          lead == 0 || !isGoverning(units.get(lead - 1)) && !isSpared(units.get(lead - 1));
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
    Optional<Subject> body = institution(units, p);
    if (body.isPresent()) {
      return body;
    }
    if (unit.is("conjunction") && JOINING.contains(unit.folded()) && discourse.acted()) {
      // “…, and praised” goes on with who began the sentence, “… and praised” with the last verb
      boolean comma = p > 0 && units.get(p - 1).isMark(",");
      return comma || says ? discourse.main(Gender.ANY) : discourse.last();
    }
    return unit.isMark(",") ? over(units, p) : Optional.empty();
  }

  /** “Guinea's military [government]”, “the G7 foreign [ministers]”, “his [country]”. */
  private Optional<Subject> institution(List<Unit> units, int at) {
    Unit head = units.get(at);
    boolean own = at > 0 && OWN.contains(units.get(at - 1).folded());
    if (own && COUNTRIES.contains(head.folded())) {
      return discourse.speaker();
    }
    boolean many =
        head.sense(Sense.RoleWord.class, r -> r.number() == Sense.Number.MANY).isPresent();
    if (!many && !head.is("government") && !head.is("members")) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= 0 && at - i <= 4; i--) {
      if (units.get(i).isActor()) {
        boolean led = i > 0 && isGoverning(units.get(i - 1));
        return led
            ? Optional.empty()
            : Optional.of(new Subject(List.of(actor(units, i)), i, at + 1));
      }
      boolean between = units.get(i).isUnknown() || EnglishTokens.isOwning(units.get(i));
      if (!between && !units.get(i).is("army") && units.get(i).sense(Sense.Nisba.class).isEmpty()) {
        break;
      }
    }
    return Optional.empty();
  }

  private static String actor(List<Unit> units, int at) {
    return units.get(at).named().orElseThrow().actor();
  }

  private static boolean isPerson(Subject subject) {
    return Registry.isPerson(subject.actors().get(0));
  }

  /** “all members except [Hungary]”, “neither Norway nor [Sweden]”: who did not. */
  private static boolean isSpared(Unit unit) {
    return unit.is("exception") || NOR.contains(unit.folded());
  }

  private static boolean isGoverning(Unit unit) {
    return unit.is("preposition") || EnglishTokens.isOwning(unit);
  }

  /** Where the articles begin that stand before a name. */
  private static int lead(List<Unit> units, int from) {
    int lead = from;
    while (lead > 0 && units.get(lead - 1).is("determiner")) {
      lead--;
    }
    return lead;
  }

  /** Over what stands between two commas: to the actor before the first of them. */
  private static Optional<Subject> over(List<Unit> units, int comma) {
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
      if (opened.isPresent()) {
        return opened;
      }
    }
    return Optional.empty();
  }

  /** The actors of a list that ends here, when it opens a clause. */
  private static Optional<Subject> opening(List<Unit> units, int at) {
    if (!units.get(at).isActor()) {
      return Optional.empty();
    }
    int from = Coordination.first(units, at);
    int lead = lead(units, from);
    boolean opens =
        lead == 0
            || units.get(lead - 1).is("conjunction")
            || units.get(lead - 1).is("complementizer")
            || units.get(lead - 1).token().kind() == Token.Kind.MARK
                && !EnglishTokens.isOwning(units.get(lead - 1));
    return opens ? Optional.of(Coordination.list(units, from)) : Optional.empty();
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
