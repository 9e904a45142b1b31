package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.text.Token;

/**
 * Whom the English noun phrase means that ends at a place.
 *
 * <pre>
 * Guinea's military [government], the G7 foreign [ministers]    whose they are
 * a spokesman for [the ministry], officials from [Peru]         for whom they speak
 * [the EU] in a statement on Monday                             past phrases of place and time
 * [the two countries], both [leaders]                           see {@link Pairs}
 * </pre>
 */
final class EnglishNouns {
  private static final Set<String> OWN = Set.of("its", "their", "his", "her");
  private static final Set<String> COUNTRIES = Set.of("country", "government", "nation");
  private static final Set<String> NOR = Set.of("neither", "nor");
  private static final Set<String> FOR = Set.of("of", "for", "from", "in", "at");

  private static final int PHRASES = 4;
  private static final int LONGEST = 6;

  private final Discourse discourse;

  EnglishNouns(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Of the phrase that ends at {@code at}, or that the phrases of place behind it belong to. */
  Optional<Subject> phrase(List<Unit> units, int at) {
    return phrase(units, at, PHRASES);
  }

  private Optional<Subject> phrase(List<Unit> units, int end, int depth) {
    int at = end >= 0 && units.get(end).isMark(")") ? opened(units, end) - 1 : end;
    while (at > 0 && (units.get(at).is("adverb") || units.get(at).date() != null)) {
      at--;
    }
    if (at < 0 || depth == 0) {
      return Optional.empty();
    }
    Unit unit = units.get(at);
    if (unit.isActor() && !EnglishClauses.isOwner(units, at)) {
      return actors(units, at, depth);
    }
    Optional<Subject> noun = noun(units, at);
    if (noun.isPresent()) {
      return noun;
    }
    int start = start(units, at);
    boolean behind = start > 0 && units.get(start - 1).is("preposition");
    boolean plain = start <= at && units.get(at).token().isWord() && !units.get(at).isVerb();
    return behind && plain ? phrase(units, start - 2, depth - 1) : Optional.empty();
  }

  private Optional<Subject> actors(List<Unit> units, int at, int depth) {
    int from = Coordination.first(units, at);
    int lead = lead(units, from);
    if (lead == 0) {
      return Optional.of(Coordination.list(units, from));
    }
    Unit before = units.get(lead - 1);
    if (before.is("exception")) {
      return Optional.empty(); // “all members except [Hungary]”
    }
    if (NOR.contains(before.folded())) {
      return Optional.of(neither(units, from, lead - 1));
    }
    if (!before.is("preposition")) {
      return isInRelative(units, lead - 1)
          ? Optional.empty()
          : Optional.of(Coordination.list(units, from));
    }
    return FOR.contains(before.folded()) && isSpokenFor(units, lead - 2)
        ? Optional.of(Coordination.list(units, from))
        : phrase(units, lead - 2, depth - 1);
  }

  /** “neither [Norway] nor [Sweden]”; that they did not, is for {@link Manner}. */
  private static Subject neither(List<Unit> units, int from, int nor) {
    Subject last = Coordination.list(units, from);
    if (nor == 0 || !units.get(nor - 1).isActor() || !units.get(nor).folded().equals("nor")) {
      return last;
    }
    int first = Coordination.first(units, nor - 1);
    List<String> all = new ArrayList<>(Coordination.list(units, first).actors());
    all.addAll(last.actors());
    return new Subject(all, first, last.to());
  }

  /** “states that border [Niger]”: the object of a verb that no frame knows. */
  private static boolean isInRelative(List<Unit> units, int verb) {
    boolean strange = units.get(verb).isUnknown() && !units.get(verb).isActor();
    return strange
        && verb > 1
        && (units.get(verb - 1).folded().equals("that") || units.get(verb - 1).is("relative"))
        && !units.get(verb - 2).isVerb();
  }

  /** “[observers] from the OSCE”, “a [spokesman] for the ministry”: they speak for it. */
  private static boolean isSpokenFor(List<Unit> units, int at) {
    if (at < 0 || units.get(at).isActor()) {
      return false;
    }
    Unit unit = units.get(at);
    boolean people =
        unit.is("speakers")
            || unit.is("members")
            || unit.sense(
                    RoleWord.class,
                    r ->
                        !r.scope().equals("person")
                            && (r.number() == Sense.Number.MANY
                                || r.id().equals("role:spokesperson")))
                .isPresent();
    int start = start(units, at);
    return people && (start == 0 || !units.get(start - 1).is("preposition"));
  }

  /** A noun that somebody's is: “Guinea's military [government]”, “his [country]”. */
  Optional<Subject> noun(List<Unit> units, int at) {
    Unit head = units.get(at);
    if (head.isActor()) {
      return Optional.empty();
    }
    Optional<Subject> pair = discourse.pair(units, at);
    if (pair.isPresent()) {
      return pair;
    }
    if (head.is("document")) {
      return document(units, at);
    }
    boolean own = at > 0 && OWN.contains(units.get(at - 1).folded());
    if (own && COUNTRIES.contains(head.folded())) {
      return discourse.speaker();
    }
    if (head.is("government") && !head.is("speakers") && isTheOne(units, at)) {
      return discourse.home().map(state -> new Subject(List.of(state), at, at + 1));
    }
    boolean many = head.sense(RoleWord.class, r -> r.number() == Sense.Number.MANY).isPresent();
    if (!many && !head.is("government") && !head.is("members") && !head.is("speakers")) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= 0 && at - i <= PHRASES; i--) {
      Unit unit = units.get(i);
      if (unit.isActor()) {
        int lead = lead(units, i);
        boolean led = lead > 0 && units.get(lead - 1).is("preposition");
        String actor = unit.named().orElseThrow().actor();
        return led ? Optional.empty() : Optional.of(new Subject(List.of(actor), i, at + 1));
      }
      boolean between =
          unit.isUnknown() && unit.token().isWord()
              || EnglishTokens.isOwning(unit)
              || unit.is("army")
              || unit.is("of-people")
              || unit.sense(Sense.Modifier.class).isPresent();
      if (!between) {
        return unit.sense(Sense.Nisba.class)
            .map(nisba -> discourse.state(nisba.state()))
            .filter(state -> !isLed(units, at))
            .map(state -> new Subject(List.of(state), start(units, at), at + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isLed(List<Unit> units, int at) {
    int start = start(units, at);
    return start > 0 && units.get(start - 1).is("preposition");
  }

  private static boolean isTheOne(List<Unit> units, int at) {
    return at > 0 && units.get(at - 1).folded().equals("the");
  }

  /** “a U.N. [report] said”, “the [report] said”: whoever issued it. */
  private Optional<Subject> document(List<Unit> units, int at) {
    int i = at - 1;
    while (i > 0 && at - i < PHRASES && isBetween(units.get(i))) {
      i--;
    }
    if (i >= 0 && units.get(i).isActor()) {
      Subject issuer = Coordination.list(units, i);
      discourse.issued(issuer);
      return Optional.of(new Subject(issuer.actors(), i, at + 1));
    }
    boolean same = at > 0 && units.get(at - 1).folded().equals("the");
    return same ? discourse.issuer() : Optional.empty();
  }

  private static boolean isBetween(Unit unit) {
    return unit.isUnknown() && unit.token().isWord() && !unit.isActor()
        || EnglishTokens.isOwning(unit);
  }

  /** Where the articles begin that stand before a name. */
  int lead(List<Unit> units, int from) {
    int lead = from;
    while (lead > 0 && units.get(lead - 1).is("determiner")) {
      lead--;
    }
    return lead;
  }

  /** Where the words begin that end in the noun at {@code at}. */
  private static int start(List<Unit> units, int at) {
    int from = at + 1;
    while (from > 0 && at - from < LONGEST && isOfPhrase(units.get(from - 1))) {
      from--;
    }
    boolean owned =
        from > 1
            && EnglishTokens.isOwning(units.get(from - 1))
            && units.get(from - 2).token().isWord();
    if (!owned) {
      return from;
    }
    return from > 2 && units.get(from - 3).is("determiner") ? from - 3 : from - 2;
  }

  private static boolean isOfPhrase(Unit unit) {
    return !unit.isActor()
        && !unit.is("preposition")
        && !unit.is("conjunction")
        && !unit.is("complementizer")
        && !unit.is("relative")
        && !unit.is("auxiliary")
        && !unit.is("pronoun")
        && !unit.isVerb()
        && (unit.token().kind() != Token.Kind.MARK || unit.isMark("-"));
  }

  /** The bracket that this one closes. */
  private static int opened(List<Unit> units, int close) {
    int i = close;
    while (i > 0 && !units.get(i).isMark("(")) {
      i--;
    }
    return i;
  }
}
