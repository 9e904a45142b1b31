package org.isnad.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;
import org.isnad.model.Names;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * An English phrase of an office: whose it is, what it is called, what it is for.
 *
 * <pre>
 * Nigeria's president        the Ecowas commissioner for political affairs
 * its defence minister       the head of the armed forces of the Philippines
 * </pre>
 */
final class EnglishPhrases {
  private static final Set<String> ITS = Set.of("its", "their");
  private static final Set<String> HIS = Set.of("his", "her");
  private static final Set<String> LINKS = Set.of("of", "for", "to", "in", "at", "on");
  private static final int WORDS = 4;

  private final Context context;

  EnglishPhrases(Context context) {
    this.context = context;
  }

  /**
   * @param its whose “its” and “their” mean here
   * @param his whose “his” and “her” mean: the state of the one named last
   * @param role the office told last: “his Chinese counterpart” has the same
   */
  record Whose(@Nullable String its, @Nullable String his, @Nullable String role) {}

  /**
   * @param of a state or organization; null when the phrase does not tell
   * @param definite whether it speaks of the one holder: “the minister”, “Mali's minister”
   */
  record Phrase(RoleWord role, @Nullable String of, int to, boolean definite, boolean owned) {}

  Optional<Phrase> at(List<Unit> units, int from, Whose whose) {
    int at = from;
    String of = null;
    boolean definite = false;
    boolean owned = false;
    boolean byPronoun = false;
    int plain = 0;
    while (at < units.size() && at - from < 9) {
      Unit unit = units.get(at);
      if (unit.is("peer") && whose.role() != null && of != null && plain == 0 && !byPronoun) {
        RoleWord peer = new RoleWord(whose.role(), "state", Gender.ANY, Number.ONE);
        return Optional.of(new Phrase(peer, of, at + 1, true, true));
      }
      Optional<RoleWord> role =
          unit.sense(RoleWord.class, r -> r.number() == Number.ONE && Offices.isOffice(r));
      boolean compound =
          role.isPresent()
              && at + 1 < units.size()
              && units.get(at + 1).sense(RoleWord.class).isPresent()
              && plain == 0
              && unit.is("government");
      if (role.isPresent() && !compound) {
        return Optional.of(behind(units, at, role.get(), of, definite, owned));
      }
      Owner owner = plain == 0 ? owner(units, at) : null;
      if (owner != null && of != null && !byPronoun) {
        at = owner.to; // “US [State Department] spokesman”
      } else if (owner != null) {
        mention(units, owner);
        of = owner.id;
        byPronoun = false;
        at = owner.to;
        definite |= at > 0 && EnglishTokens.isOwning(units.get(at - 1));
        owned = true;
      } else if (unit.folded().equals("the")) {
        definite = true;
        at++;
      } else if (at == from && (unit.folded().equals("a") || unit.folded().equals("an"))) {
        at++;
      } else if (at == from && isPronoun(unit)) {
        of = ITS.contains(unit.folded()) ? whose.its() : whose.his();
        byPronoun = true;
        definite = true;
        owned = true;
        at++;
      } else if (unit.sense(Sense.Modifier.class).isPresent()) {
        at++;
      } else if (at == from && of == null && isBranch(units, at)) {
        of = branch(unit);
        at++;
      } else if (at > from && isPlain(unit) && ++plain <= WORDS) {
        at++;
      } else if (plain > 0 && unit.folded().equals("and") && isPlain(units.get(at - 1))) {
        at++; // “industry and trade minister”
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** “[Government] spokesman”, “[Military] spokesman”: right before an office, in capitals too. */
  private static boolean isBranch(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return (unit.is("government") || unit.is("army"))
        && EnglishTokens.isCapital(unit.token())
        && at + 1 < units.size()
        && units
            .get(at + 1)
            .sense(RoleWord.class, r -> r.id().equals("role:spokesperson"))
            .isPresent();
  }

  /** Of the army of the state that the article is about; the state itself is told later. */
  private @Nullable String branch(Unit unit) {
    String home = context.home();
    if (!unit.is("army") || home == null || !home.startsWith("state:")) {
      return null;
    }
    String id =
        "org:"
            + Romanization.slug(unit.folded())
            + "-"
            + home.substring(6).toLowerCase(Locale.ROOT);
    String label = unit.folded() + " of " + context.registry().known(home).names().en();
    var named = context.passages().of(unit.from(), unit.to());
    context.registry().add(id, ActorKind.ORGANIZATION, new Names(named.quote(), label), Gender.ANY);
    context.registry().mention(id, named, MentionHow.NAME);
    return id;
  }

  static boolean isPronoun(Unit unit) {
    return ITS.contains(unit.folded()) || HIS.contains(unit.folded());
  }

  /** A small word that may tell what an office is for: “[human rights] chief”. */
  private static boolean isPlain(Unit unit) {
    boolean verb =
        unit.sense(Trigger.class, Trigger::finite).isPresent()
            && unit.sense(Sense.EventNoun.class).isEmpty();
    boolean grammar =
        unit.sense(Sense.Word.class).isPresent()
            && !unit.is("government")
            && !unit.is("army")
            && !unit.is("parliament");
    return unit.token().isWord()
        && !EnglishTokens.isCapital(unit.token())
        && !verb
        && !grammar
        && unit.date() == null;
  }

  /** What follows an office: “of Mali”, “for refugees”, “to Manila”. */
  private Phrase behind(
      List<Unit> units,
      int role,
      RoleWord word,
      @Nullable String of,
      boolean definite,
      boolean owned) {
    int at = role + 1;
    String whose = of;
    while (at + 1 < units.size() && LINKS.contains(units.get(at).folded())) {
      int i = at + 1;
      while (i < units.size() && units.get(i).is("determiner")) {
        i++;
      }
      int words = 0;
      while (i < units.size() && isPlain(units.get(i)) && words < WORDS) {
        i++;
        words++;
      }
      Owner owner = i < units.size() ? owner(units, i) : null;
      boolean link = i < units.size() && LINKS.contains(units.get(i).folded());
      if (owner != null && !EnglishTokens.isOwning(units.get(owner.to - 1))) {
        boolean posted =
            !units.get(at).folded().equals("of") && !units.get(at).folded().equals("for");
        if (whose == null && !posted) {
          mention(units, owner);
          whose = owner.id;
        }
        at = owner.to;
      } else if (words > 0
          && (link || i >= units.size() || units.get(i).token().kind() == Token.Kind.MARK)) {
        at = i;
      } else if (i < units.size() && posted(units, at, i)) {
        at = i + 1;
      } else {
        break;
      }
    }
    return new Phrase(word, whose, at, definite, owned);
  }

  private static boolean posted(List<Unit> units, int link, int at) {
    return !units.get(link).folded().equals("for") && units.get(at).isPlace();
  }

  /** Units {@code [from, to)} name whose something is. */
  record Owner(String id, int from, int to) {}

  @Nullable Owner owner(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean owning = at + 1 < units.size() && EnglishTokens.isOwning(units.get(at + 1));
    int to = owning ? at + 2 : at + 1;
    Optional<String> state = Owners.stateOf(unit);
    if (state.isPresent()) {
      return new Owner(state.get(), at, to);
    }
    Optional<Name> name =
        unit.sense(
            Name.class,
            n ->
                n.kind() == Name.Kind.ORGANIZATION && (n.sure() || unit.is("household"))
                    || n.kind() == Name.Kind.SEAT && !unit.is("household")
                    || n.kind() == Name.Kind.SHORT && context.registry().hasMentions(n.id()));
    if (name.isPresent()) {
      return new Owner(name.get().id(), at, to);
    }
    Optional<Name> capital = unit.sense(Name.class, n -> n.kind() == Name.Kind.CAPITAL);
    if (capital.isPresent() && owning) {
      return new Owner(capital.get().id(), at, to);
    }
    if (!owning) {
      return null;
    }
    Optional<String> leader =
        unit.sense(Name.class, n -> n.kind() == Name.Kind.LEADER || n.kind() == Name.Kind.SURNAME)
            .map(Name::id)
            .or(
                () ->
                    context.people().shorts().at(context.tokens(), unit.from()).stream()
                        .filter(m -> m.sense() instanceof Name)
                        .map(m -> ((Name) m.sense()).id())
                        .findFirst());
    String of = leader.flatMap(context::officeOf).orElse(null);
    return of == null ? null : new Owner(of, at, to);
  }

  void mention(List<Unit> units, Owner owner) {
    Registry registry = context.registry();
    Unit unit = units.get(owner.from);
    boolean own =
        Owners.stateOf(unit).filter(owner.id::equals).isPresent()
            || unit.sense(Name.class, n -> n.id().equals(owner.id)).isPresent();
    if (own) {
      registry.known(owner.id);
      var how = unit.sense(Sense.Nisba.class).isPresent() ? MentionHow.NISBA : MentionHow.NAME;
      registry.mention(owner.id, context.passages().of(unit.from(), unit.to()), how);
    }
  }
}
