package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.model.MentionHow;
import org.isnad.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Offices that stand with their holder and without a word of whose they are.
 *
 * <pre>
 * هددت [واشنطن]، على لسان وزيرة الخزانة فلانة    of the state that speaks
 * في [موسكو]، انتقدت وزيرة الثقافة فلانة         of the state where the sentence begins
 * وزير الداخلية فلان                            of the state that the article is about
 * </pre>
 */
final class ImpliedOffices {
  /** Offices of which a state has its own, though organizations have some of them too. */
  private static final Set<String> NATIONAL =
      Set.of(
          "role:mp",
          "role:senator",
          "role:congress-member",
          "role:speaker-of-parliament",
          "role:speaker-deputy",
          "role:speaker-of-senate",
          "role:chief-of-staff",
          "role:army-commander",
          "role:navy-commander",
          "role:air-force-commander",
          "role:commander-in-chief",
          "role:central-bank-governor",
          "role:mufti");

  /** «نائب الأمين العام فلان»: of the body that the article is about. */
  private static final Set<String> OF_BODIES =
      Set.of("role:secretary-general", "role:deputy-secretary-general", "role:guide");

  /** «المتحدثة باسم [وزارة] الخارجية»: for these speaks who speaks for the state. */
  private static final Set<String> MINISTRIES =
      Set.of("وزاره", "الخارجيه", "الحكومه", "الرياسه", "government", "ministry", "presidential");

  /** «على لسان», «بلسان»: behind the one who speaks so. */
  private static final Set<String> VOICES = Set.of("علي لسان", "لسان", "بلسان");

  private static final Set<String> PLACES = Set.of("في", "وفي", "فى", "وفى", "من", "ومن");

  private final Context context;
  private final Chambers chambers;
  private final List<Implied> all = new ArrayList<>();

  /**
   * @param office the words of the office alone
   * @param state that was spoken of last
   * @param alone whether no other state was spoken of lately
   * @param told the state that the sentence itself speaks of, see {@link #told}
   */
  private record Implied(
      Unit merged,
      Unit office,
      RoleWord role,
      String actor,
      @Nullable String state,
      boolean alone,
      @Nullable String told) {}

  ImpliedOffices(Context context) {
    this.context = context;
    this.chambers = new Chambers(context);
  }

  /**
   * @param office the words of the office alone
   * @param state that was spoken of last
   * @param alone whether no other state was spoken of lately
   * @param told the state that the sentence itself speaks of
   */
  void add(
      Unit merged,
      Unit office,
      RoleWord role,
      String actor,
      @Nullable String state,
      boolean alone,
      @Nullable String told) {
    all.add(new Implied(merged, office, role, actor, state, alone, told));
  }

  /**
   * The state whose office stands at a place of a sentence, by what stands before it there; null
   * where that does not tell.
   *
   * @param out the sentence up to the office, with names in one unit each
   */
  @Nullable String told(List<Unit> out) {
    if (out.isEmpty()) {
      return null;
    }
    Unit before = out.get(out.size() - 1);
    if (VOICES.contains(before.folded()) || VOICES.contains(before.words())) {
      for (int i = out.size() - 2; i >= 0; i--) {
        Optional<String> actor = out.get(i).named().map(Unit.Named::actor);
        if (actor.isPresent()) {
          return actor.filter(a -> a.startsWith("state:")).orElse(null);
        }
      }
      return null;
    }
    if (!before.isVerb()) {
      return null;
    }
    boolean place = out.size() > 2 && PLACES.contains(out.get(0).folded());
    if (place) {
      Unit where = out.get(1);
      return where
          .sense(Name.class, n -> n.kind() == Name.Kind.CAPITAL || n.kind() == Name.Kind.STATE)
          .map(name -> here(where, name))
          .orElse(null);
    }
    return out.stream()
        .filter(unit -> unit.named().isPresent())
        .findFirst()
        .filter(unit -> !unit.isAfterPreposition())
        .map(unit -> unit.named().orElseThrow().actor())
        .filter(actor -> actor.startsWith("state:"))
        .orElse(null);
  }

  /** «في [موسكو]»: the state is spoken of, too. */
  private String here(Unit where, Name state) {
    context.registry().known(state.id());
    Passage passage = context.passages().of(where.from(), where.to());
    context.registry().mention(state.id(), passage, MentionHow.METONYM);
    return state.id();
  }

  /** Once all is named: whose the offices are that stand without an owner. */
  void resolve() {
    for (Implied one : all) {
      String of = implied(one.role.id(), one.actor);
      if (of == null) {
        of = national(one);
      }
      if (of != null) {
        of = chambers.of(one.office, one.role, of, one.office.to());
      }
      boolean told = // who leads a party may have an office of the state too
          context
              .registry()
              .find(one.actor)
              .map(Registry.Known::of)
              .filter(o -> !(o.startsWith("org:") && one.role.scope().equals("state")))
              .isPresent();
      if (of != null && !told) {
        String role = context.knowledge().office(one.role.id(), of);
        context.hold(one.merged, role, one.role.gender(), one.actor, of, OfficeRule.NAME, 0.6);
      }
    }
  }

  /**
   * «وزير الداخلية فلان»: of the state that the sentence tells, else of the one that the article is
   * about.
   */
  private @Nullable String national(Implied one) {
    if (one.role.scope().equals("org") && context.knowledge().language().equals("ar")) {
      return OF_BODIES.contains(one.role.id())
              && context.knowledge().offices().of(one.actor).isEmpty()
          ? context.registry().mostSpokenOf().orElse(null)
          : null;
    }
    boolean voice =
        one.role.id().equals("role:spokesperson")
            && MINISTRIES.stream().anyMatch(one.merged.words()::contains);
    boolean office = voice || one.role.scope().equals("state") || NATIONAL.contains(one.role.id());
    if (!office) {
      return null;
    }
    if (!context.knowledge().offices().of(one.actor).isEmpty()) {
      return ownState(one);
    }
    if (one.told != null) {
      return one.told;
    }
    boolean american = one.office.words().endsWith("secretary of state");
    if (american && context.registry().hasMentions("state:US")) {
      return "state:US"; // only there the foreign minister is called so
    }
    if (context.home() == null && one.state == null) {
      return context.registry().onlyState();
    }
    if (one.state == null || one.state.equals(context.home())) {
      return context.home();
    }
    boolean chosen =
        context.registry().isMostSpokenOf(one.state)
            || voice && one.alone // who speaks for a ministry has been led up to
            || one.state.equals(context.registry().onlyState());
    return chosen ? one.state : context.registry().mainState().orElse(null);
  }

  /**
   * Of a listed leader with an office that the lexicon does not have: of the one state that all his
   * offices are of, where the text speaks of it. Heads of state the lexicon knows: «الرئيس» before
   * another's name is a courtesy.
   */
  private @Nullable String ownState(Implied one) {
    if (one.role.id().equals("role:president")) {
      return null;
    }
    return context
        .knowledge()
        .offices()
        .state(one.actor)
        .filter(state -> state.equals(one.told) || context.registry().hasMentions(state))
        .orElse(null);
  }

  /**
   * Of a listed leader without «of» in the text: what the lexicon says, when that state is spoken
   * of.
   */
  private @Nullable String implied(String role, String actor) {
    List<OfficeBook.Term> terms =
        context.knowledge().offices().of(actor).stream()
            .filter(term -> OfficeBook.isCalled(term.role(), role))
            .filter(term -> context.registry().find(term.of()).isPresent())
            .toList();
    if (!terms.isEmpty()) {
      return terms.get(0).of();
    }
    // the text may call the office otherwise: «وزيرة الخزانة»
    return context.knowledge().offices().of(actor).stream()
        .filter(term -> context.published() != null && term.covers(context.published()))
        .map(OfficeBook.Term::of)
        .filter(of -> context.registry().find(of).isPresent())
        .findFirst()
        .orElse(null);
  }
}
