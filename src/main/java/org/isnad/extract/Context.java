package org.isnad.extract;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.extract.Sense.Gender;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;
import org.isnad.model.Names;
import org.isnad.model.Passage;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What every step of one article's extraction shares.
 *
 * @param home the state that the article is about, see {@link Home}
 * @param told the states and organizations that the article tells of, see {@link Home}
 * @param quoted the tokens that stand in quotation marks, by index
 */
record Context(
    Knowledge knowledge,
    Registry registry,
    People people,
    Passages passages,
    List<Token> tokens,
    BitSet quoted,
    @Nullable LocalDate published,
    @Nullable String home,
    Set<String> told) {

  /**
   * Whether a party that is called as others are is meant: «حزب العمال» of an article on Uruguay is
   * not Britain's, where neither Britain nor anybody of the party is told of.
   */
  boolean isAtHome(String party) {
    String state = knowledge.entities().home(party).orElse(null);
    return state == null || told.isEmpty() || told.contains(party) || told.contains(state);
  }

  /**
   * Whether somebody has an office of this state or organization, here or by the lexicon that day.
   */
  boolean speaksFor(String speaker, String of) {
    String told = registry.find(speaker).map(Registry.Known::of).orElse(null);
    return of.equals(told)
        || speaker.startsWith("org:") && of.equals(stateOf(speaker).orElse(null))
        || told != null && of.equals(stateOf(told).orElse(null))
        || terms(speaker).anyMatch(term -> term.of().equals(of));
  }

  /** A state itself, or the state of which an organization named here is an organ. */
  Optional<String> stateOf(String of) {
    return registry.find(of).map(Registry.Known::state);
  }

  /** The offices that the lexicon gives somebody for the day; all where the day is not known. */
  Stream<OfficeBook.Term> terms(String leader) {
    return knowledge.offices().of(leader).stream()
        .filter(term -> published == null || term.covers(published));
  }

  /** The state or organization of a leader's office, by the text or else by the lexicon. */
  Optional<String> officeOf(String leader) {
    return registry
        .find(leader)
        .map(Registry.Known::of)
        .or(() -> terms(leader).map(OfficeBook.Term::of).findFirst());
  }

  /** Bodies of which a state has one: by the class of their words. */
  static final List<String> BODIES = List.of("army", "parliament", "police");

  /**
   * The army, parliament or police of a state, as an organization of its own.
   *
   * @param what one of {@link #BODIES}
   * @param label how it is shown: «للبرلمان» is «البرلمان»
   */
  String body(String state, String what, Passage named, String label) {
    Names of = registry.known(state).names();
    String id = "org:" + what + "-" + state.substring("state:".length()).toLowerCase(Locale.ROOT);
    String english = Character.toUpperCase(what.charAt(0)) + what.substring(1) + " of " + of.en();
    Gender gender = what.equals("police") ? Gender.F : Gender.M;
    registry.add(id, ActorKind.ORGANIZATION, new Names(label, english), gender).organOf(state);
    registry.mention(id, named, MentionHow.NAME);
    return id;
  }

  /** An organization that no lexicon has, called as the text calls it; its id. */
  String toldBody(Passage named, Gender gender) {
    String id = "org:" + Romanization.slug(named.quote());
    Names names = new Names(named.quote(), Romanization.label(named.quote()));
    registry.add(id, ActorKind.ORGANIZATION, names, gender);
    registry.mention(id, named, MentionHow.NAME);
    return id;
  }

  /** Gives somebody an office, and where he is a leader the article a role. */
  void hold(
      Unit merged,
      String role,
      Gender gender,
      String who,
      String of,
      OfficeRule rule,
      double sure) {
    String actor = registry.leads(who);
    registry.find(actor).ifPresent(a -> a.office(role, of, gender));
    if (actor.startsWith("leader:")) {
      Names label = knowledge.offices().label(role);
      registry.role(
          actor, role, label, of, passages.of(merged.from(), merged.to()), rule.id(), sure);
    }
  }

  /**
   * Names a unit, and tells of the mention.
   *
   * @param told the id that was found; of somebody who has turned out to be a leader, that one's
   * @param cut letters before it that belong to other words
   */
  void name(Unit unit, String told, MentionHow how, int cut) {
    String id = registry.now(told);
    unit.name(new Unit.Named(id, how, unit.from(), unit.to()));
    registry.mention(id, passages.of(unit.from(), unit.to(), cut), how);
  }

  /** A state that an adjective or a part of a longer name speaks of. */
  void mentionState(Unit unit, String state) {
    registry.known(state);
    registry.mention(state, passages.of(unit.from(), unit.to()), MentionHow.NISBA);
  }
}
