package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.MentionHow;
import org.jspecify.annotations.Nullable;

/**
 * Two offices of one man.
 *
 * <pre>
 * الأمين العام للاتحاد [والناطق باسمه] رضا العبيدي
 * الرئيس الدوري للاتحاد الأفريقي، [رئيس جزر القمر]، غزالي عثماني
 * رئيس الوزراء [وزير الخارجية] القطري فلان
 * </pre>
 */
final class DoubleOffices {
  private static final String MINISTER = "minister";

  private static final String OPPOSITION = "role:opposition-leader";

  private static final Predicate<String> STATE = id -> id.startsWith("state:");

  /** Stances on what is said and on no one: who stands second is no object. */
  private static final Set<String> SAYING =
      Set.of("claims", "denies", "commits", "proposes", "concerned");

  private final Context context;
  private final Holdings holdings;
  private final Owners owners;
  private final OfficeHolders holders;
  private final Reader one;

  /** Reads one office with its holder. */
  interface Reader {
    Optional<Offices.Taken> read(List<Unit> units, int from, RoleWord role, List<Unit> out);
  }

  DoubleOffices(
      Context context, Holdings holdings, Owners owners, OfficeHolders holders, Reader one) {
    this.context = context;
    this.holdings = holdings;
    this.owners = owners;
    this.holders = holders;
    this.one = one;
  }

  /** The second office and who has both; empty where there is but one. */
  Optional<Offices.Taken> at(
      List<Unit> units, int from, RoleWord role, Owners.Whose whose, List<Unit> out) {
    return joined(units, from, role, whose)
        .or(() -> apposed(units, from, role, whose, out))
        .or(() -> twofold(units, from, role, whose, out));
  }

  /** «الأمين العام المساعد للاتحاد والناطق باسمه رضا العبيدي»: two offices of one man. */
  private Optional<Offices.Taken> joined(
      List<Unit> units, int from, RoleWord role, Owners.Whose whose) {
    int at = whose.to();
    if (whose.of() == null && role.id().equals(OPPOSITION)) {
      return opposition(units, from, role, at);
    }
    Optional<RoleWord> second = second(units, at);
    if (whose.of() == null || second.isEmpty()) {
      return Optional.empty();
    }
    Owners.Whose its = owners.whose(units, at + 1);
    boolean pronoun = its.to() > at + 1 && Owners.isPronoun(units.get(its.to() - 1));
    Optional<People.Found> person =
        pronoun ? holders.person(units, its.to(), second.get()) : Optional.empty();
    if (person.isEmpty()) {
      return Optional.empty();
    }
    Unit merged = Unit.merge(units, from, person.get().to());
    String actor = person.get().actor();
    holdings.take(merged, role, actor, whose.of(), units, person.get(), OfficeRule.NAME);
    return Optional.of(new Offices.Taken(person.get().to(), List.of(merged)));
  }

  /** The office that «و» joins to the one before. */
  private static Optional<RoleWord> second(List<Unit> units, int at) {
    return at < units.size() && units.get(at).prefix().startsWith("و")
        ? units.get(at).sense(RoleWord.class, r -> r.number() == Number.ONE && Offices.isOffice(r))
        : Optional.empty();
  }

  /** «رئيس المعارضة ورئيس حزب النخيل، سالم كرمان»: who leads the opposition leads a party too. */
  private Optional<Offices.Taken> opposition(List<Unit> units, int from, RoleWord role, int at) {
    Optional<RoleWord> second = second(units, at);
    if (second.isEmpty()) {
      return Optional.empty();
    }
    Owners.Whose its = owners.whose(units, at + 1);
    if (its.of() == null || !its.of().startsWith("org:")) {
      return Optional.empty();
    }
    int name = its.to() < units.size() && units.get(its.to()).isMark("،,") ? 1 : 0;
    Optional<People.Found> person = holders.person(units, its.to() + name, second.get());
    if (person.isEmpty()) {
      return Optional.empty();
    }
    Unit merged = Unit.merge(units, from, person.get().to());
    String actor = person.get().actor();
    String state = stateOf(actor);
    if (state != null) {
      holdings.office(merged, role.id(), role.gender(), actor, state, OfficeRule.APPOSED, 0.7);
    }
    holdings.take(merged, second.get(), actor, its.of(), units, person.get(), OfficeRule.NAME);
    return Optional.of(new Offices.Taken(person.get().to(), List.of(merged)));
  }

  /** Of a listed leader the state that he has had an office of, else the article's. */
  private @Nullable String stateOf(String actor) {
    String home = context.home() == null ? context.registry().onlyState() : context.home();
    return context.knowledge().offices().of(actor).stream()
        .map(OfficeBook.Term::of)
        .filter(STATE.and(context.registry()::hasMentions))
        .findFirst()
        .orElse(home);
  }

  /** «الرئيس الدوري للاتحاد الأفريقي، رئيس جزر القمر، غزالي عثماني»: two offices of one man. */
  private Optional<Offices.Taken> apposed(
      List<Unit> units, int from, RoleWord role, Owners.Whose whose, List<Unit> out) {
    String of = whose.of();
    int mark = whose.to();
    if (of == null || mark + 1 >= units.size() || !units.get(mark).isMark("،,")) {
      return Optional.empty();
    }
    Optional<RoleWord> second =
        units
            .get(mark + 1)
            .sense(RoleWord.class, r -> r.number() == Number.ONE && Offices.isOffice(r));
    Optional<Offices.Taken> taken = second.flatMap(r -> one.read(units, mark + 1, r, out));
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    Unit merged = Unit.merge(units, from, mark);
    Optional<String> holder =
        taken.get().units().get(0).named().map(Unit.Named::actor).filter(a -> isHis(a, role, of));
    if (holder.isPresent()) {
      merged.name(new Unit.Named(holder.get(), MentionHow.ROLE, merged.from(), merged.to()));
      context
          .registry()
          .mention(
              holder.get(),
              context.passages().of(merged.from(), merged.to(), merged.prefix().length()),
              MentionHow.ROLE);
      holdings.office(merged, role.id(), role.gender(), holder.get(), of, OfficeRule.APPOSED, 0.8);
    } else {
      holdings.open(merged, role, of);
    }
    List<Unit> both = new ArrayList<>(List.of(merged, units.get(mark)));
    both.addAll(taken.get().units());
    return Optional.of(new Offices.Taken(taken.get().to(), both));
  }

  /**
   * «رئيس الوزراء وزير الخارجية القطري فلان», «رئيس الكتلة الأمين العام للحزب فلان»: two offices of
   * one man side by side.
   */
  private Optional<Offices.Taken> twofold(
      List<Unit> units, int from, RoleWord role, Owners.Whose whose, List<Unit> out) {
    int at = whose.to();
    boolean minister = role.id().endsWith(MINISTER);
    if (whose.of() == null && !minister
        || at >= units.size()
        || !units.get(at).prefix().isEmpty()
        || mayBeTwo(units, from)) {
      return Optional.empty();
    }
    Optional<RoleWord> second =
        units.get(at).sense(RoleWord.class, r -> r.number() == Number.ONE && Offices.isOffice(r));
    if (second.isEmpty() || whose.of() == null && !second.get().id().endsWith(MINISTER)) {
      return Optional.empty();
    }
    Optional<Offices.Taken> taken = one.read(units, at, second.get(), out);
    Optional<String> holder =
        taken
            .flatMap(t -> t.units().get(0).named())
            .map(Unit.Named::actor)
            .filter(Registry::isPerson);
    String owner =
        whose.of() == null
            ? holder
                .flatMap(context.registry()::find)
                .map(Registry.Known::of)
                .filter(STATE::test)
                .orElse(null)
            : whose.of();
    if (taken.isEmpty()
        || owner == null
        || holder.filter(a -> minister || isHis(a, role, owner)).isEmpty()) {
      return Optional.empty();
    }
    Unit merged = taken.get().units().get(0);
    holdings.office(merged, role.id(), role.gender(), holder.get(), owner, OfficeRule.APPOSED, 0.8);
    holdings.lastRole(second.get().id()); // «نظيره» is the other's peer in the office by his name
    return taken;
  }

  /**
   * «استقبل رئيس الوزراء وزير الخارجية فلانا»: behind a verb that says nothing the second may be
   * its object.
   */
  private static boolean mayBeTwo(List<Unit> units, int from) {
    if (from == 0) {
      return false;
    }
    Unit before = units.get(from - 1);
    boolean says =
        before.sense(Trigger.class, t -> SAYING.contains(t.frame().stance())).isPresent();
    return before.token().isWord()
        && !says
        && !before.is("preposition")
        && !before.is("complementizer")
        && SaidWords.content(units, from - 1) < 0;
  }

  /** Whether who has one office may have this one too: not that of another state or of another. */
  private boolean isHis(String actor, RoleWord role, String of) {
    String told = context.registry().find(actor).map(Registry.Known::of).orElse(of);
    boolean states = told.startsWith("state:") && of.startsWith("state:") && !told.equals(of);
    String called = context.knowledge().office(role.id(), of);
    return !states
        && context
            .knowledge()
            .offices()
            .holder(called, of, context.published())
            .filter(listed -> !listed.equals(actor))
            .isEmpty();
  }
}
