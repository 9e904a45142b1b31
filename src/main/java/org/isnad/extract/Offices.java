package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;
import org.jspecify.annotations.Nullable;

/**
 * Offices and who holds them: an office, whose it is, and a name.
 *
 * <pre>
 * الرئيس الفرنسي إيمانويل ماكرون        office, nisba, name
 * رئيس وزراء ماليزيا السابق نجيب رزاق    office, state, modifier, name
 * المتحدثة باسم المفوضية الأوروبية مايا …  office, «باسم», organization, name
 * الرئيسان القرغيزي X والطاجيكي Y        one office, several states
 * نظرائه الفرنسي X واليوناني Y          the office of the one before
 * وزير النقل الماليزي                   nobody named: resolved later
 * </pre>
 */
final class Offices {
  private static final int REACH = 7;

  /** Where «مستشار» is the head of government. */
  private static final Set<String> CHANCELLERIES = Set.of("state:DE", "state:AT");

  private final Context context;

  /** An office that nobody is named for, to be resolved when all names are known. */
  record Open(Unit unit, String role, @Nullable String of, Gender gender) {}

  private final List<Open> open = new ArrayList<>();
  private @Nullable String lastRole;
  private @Nullable String lastState;

  Offices(Context context) {
    this.context = context;
  }

  List<Open> open() {
    return open;
  }

  /** The state that «بلاده» would mean at this place of the text. */
  void lastState(String state) {
    lastState = state;
  }

  /** What an office takes up: the units that replace {@code [from, to)}. */
  record Taken(int to, List<Unit> units) {}

  Optional<Taken> at(List<Unit> units, int from) {
    Unit unit = units.get(from);
    if (unit.is("peer") && lastRole != null) {
      return several(units, from, lastRole, "role-peer");
    }
    Optional<RoleWord> possessed = unit.sense(Sense.Possessed.class).map(p -> (RoleWord) p.role());
    if (possessed.isPresent() && lastState != null) {
      return owned(units, from, possessed.get(), lastState);
    }
    if (context.knowledge().language().equals("en")) {
      Optional<Taken> led = led(units, from);
      if (led.isPresent()) {
        return led;
      }
    }
    Optional<RoleWord> role = unit.sense(RoleWord.class, r -> r.number() == Number.ONE);
    if (role.isEmpty()) {
      return unit.sense(RoleWord.class)
          .filter(r -> !r.scope().equals("person"))
          .flatMap(r -> several(units, from, r.id(), "role-shared"));
    }
    return one(units, from, role.get());
  }

  /** English puts the owner first: “Egyptian Foreign Minister Sameh Shoukry”. */
  private Optional<Taken> led(List<Unit> units, int from) {
    Optional<String> of = stateOf(units.get(from));
    if (of.isEmpty() || from + 1 >= units.size()) {
      return Optional.empty();
    }
    Optional<RoleWord> role =
        units.get(from + 1).sense(RoleWord.class, r -> r.number() == Number.ONE);
    if (role.isEmpty()) {
      return Optional.empty();
    }
    mentionState(units.get(from), of.get());
    Optional<People.Found> person =
        context.people().at(units, from + 2, ActorKind.LEADER, role.get().gender(), true);
    if (person.isPresent()) {
      Unit merged = merge(units, from, person.get().to());
      take(merged, role.get(), person.get().actor(), of.get(), units, person.get(), "role-name");
      return Optional.of(new Taken(person.get().to(), List.of(merged)));
    }
    if (!context.knowledge().isUnique(role.get().id())) {
      return Optional.empty();
    }
    Unit merged = merge(units, from, from + 2);
    open.add(new Open(merged, role.get().id(), of.get(), role.get().gender()));
    return Optional.of(new Taken(from + 2, List.of(merged)));
  }

  private Optional<Taken> owned(List<Unit> units, int from, RoleWord role, String of) {
    int at = from + 1;
    while (at < units.size() && units.get(at).sense(Sense.Modifier.class).isPresent()) {
      at++;
    }
    Optional<People.Found> person =
        context.people().at(units, at, ActorKind.LEADER, role.gender(), true);
    if (person.isEmpty()) {
      return Optional.empty();
    }
    Unit merged = merge(units, from, person.get().to());
    take(merged, role, person.get().actor(), of, units, person.get(), "role-possessed");
    return Optional.of(new Taken(person.get().to(), List.of(merged)));
  }

  private Optional<Taken> one(List<Unit> units, int from, RoleWord role) {
    Whose whose = whose(units, from + 1);
    if (!context.knowledge().isUnique(role.id())
        && whose.of != null
        && CHANCELLERIES.contains(whose.of)) {
      Optional<RoleWord> chancellor =
          units.get(from).sense(RoleWord.class, r -> r.id().equals("role:chancellor"));
      if (chancellor.isPresent() && !role.id().equals("role:chancellor")) {
        return one(units, from, chancellor.get());
      }
    }
    ActorKind kind = role.scope().equals("person") ? ActorKind.PERSON : ActorKind.LEADER;
    Optional<People.Found> person = context.people().at(units, whose.to, kind, role.gender(), true);
    if (person.isPresent()) {
      int to = person.get().to();
      Whose after = whose.of == null ? whose(units, to) : new Whose(null, to);
      String of = whose.of == null ? after.of : whose.of;
      Unit merged = merge(units, from, after.of == null ? to : after.to);
      take(merged, role, person.get().actor(), of, units, person.get(), "role-name");
      return Optional.of(new Taken(after.of == null ? to : after.to, List.of(merged)));
    }
    boolean office =
        role.scope().equals("state") || role.scope().equals("org") || role.scope().equals("both");
    if (!office) {
      return Optional.empty();
    }
    boolean definite =
        units.get(from).reading(role).article() || units.get(from).folded().contains("ال");
    if ((whose.of == null && !definite) || !context.knowledge().isUnique(role.id())) {
      return Optional.empty();
    }
    Unit merged = merge(units, from, whose.to);
    open.add(new Open(merged, role.id(), whose.of, role.gender()));
    if (whose.of != null) {
      lastRole = role.id();
    }
    return Optional.of(new Taken(whose.to, List.of(merged)));
  }

  private void take(
      Unit merged,
      RoleWord role,
      String actor,
      @Nullable String of,
      List<Unit> units,
      People.Found person,
      String rule) {
    Registry registry = context.registry();
    boolean title = role.scope().equals("none") || role.scope().equals("person");
    boolean stated = of != null || title;
    String whose = stated ? of : implied(role.id(), actor);
    double sure = stated ? 0.9 : 0.6;
    merged.name(new Unit.Named(actor, MentionHow.NAME, merged.from(), merged.to()));
    Unit first = units.get(person.from());
    Unit last = units.get(person.to() - 1);
    registry.mention(actor, context.passages().of(first.from(), last.to()), MentionHow.NAME);
    if (whose != null && !title) {
      office(merged, role.id(), role.gender(), actor, whose, rule, sure);
    } else if (whose != null) {
      registry
          .find(actor)
          .filter(a -> a.of() == null)
          .ifPresent(a -> a.office("", whose, role.gender()));
    }
  }

  private void office(
      Unit merged, String role, Gender gender, String actor, String of, String rule, double sure) {
    Registry registry = context.registry();
    registry.find(actor).ifPresent(a -> a.office(role, of, gender));
    if (actor.startsWith("leader:")) {
      registry.role(
          actor,
          role,
          context.knowledge().offices().label(role),
          of,
          context.passages().of(merged.from(), merged.to()),
          rule,
          sure);
    }
    lastRole = role;
    if (of.startsWith("state:")) {
      lastState = of;
    }
  }

  /**
   * Of a listed leader without «of» in the text: what the lexicon says, when that state is spoken
   * of.
   */
  private @Nullable String implied(String role, String actor) {
    List<OfficeBook.Term> terms =
        context.knowledge().offices().of(actor).stream()
            .filter(term -> term.role().equals(role))
            .filter(term -> context.registry().find(term.of()).isPresent())
            .toList();
    return terms.isEmpty() ? null : terms.get(0).of();
  }

  /** Several holders of one kind of office: pairs of a nisba or state and, it may be, a name. */
  private Optional<Taken> several(List<Unit> units, int from, String role, String rule) {
    List<Unit> made = new ArrayList<>();
    int at = from + 1;
    int done = at;
    while (at < units.size()) {
      Unit unit = units.get(at);
      if (unit.isMark("،,") || unit.is("coordinator")) {
        at++;
        continue;
      }
      Optional<String> state = stateOf(unit);
      if (state.isEmpty()) {
        break;
      }
      int start = at;
      at++;
      while (at < units.size() && units.get(at).sense(Sense.Modifier.class).isPresent()) {
        at++;
      }
      Optional<People.Found> person =
          context.people().at(units, at, ActorKind.LEADER, Gender.ANY, true);
      int to = person.map(People.Found::to).orElse(at);
      Unit merged = merge(units, start, to);
      mentionState(unit, state.get());
      if (person.isPresent()) {
        String actor = person.get().actor();
        merged.name(new Unit.Named(actor, MentionHow.NAME, merged.from(), merged.to()));
        context
            .registry()
            .mention(
                actor,
                context
                    .passages()
                    .of(
                        units.get(person.get().from()).from(),
                        units.get(person.get().to() - 1).to()),
                MentionHow.NAME);
        office(merged, role, Gender.ANY, actor, state.get(), rule, 0.85);
      } else if (context.knowledge().isUnique(role)) {
        open.add(new Open(merged, role, state.get(), Gender.ANY));
      }
      made.add(merged);
      at = to;
      done = at;
    }
    if (made.isEmpty()) {
      return Optional.empty();
    }
    made.add(0, units.get(from));
    return Optional.of(new Taken(done, made));
  }

  private static Optional<String> stateOf(Unit unit) {
    Optional<String> nisba = unit.sense(Sense.Nisba.class).map(Sense.Nisba::state);
    return nisba.isPresent()
        ? nisba
        : unit.sense(Name.class, n -> n.kind() == Name.Kind.STATE).map(Name::id);
  }

  private record Whose(@Nullable String of, int to) {}

  /** Reads on behind an office: whose it is. */
  private Whose whose(List<Unit> units, int start) {
    String of = null;
    int at = start;
    while (at < units.size() && at - start < REACH) {
      Unit unit = units.get(at);
      if (unit.sense(Sense.Modifier.class).isPresent()) {
        at++;
        continue;
      }
      if (of != null) {
        break;
      }
      Owner owner = owner(units, at);
      if (owner == null) {
        break;
      }
      of = owner.id;
      at = owner.to;
    }
    return new Whose(of, of == null && !onlyModifiers(units, start, at) ? start : at);
  }

  private static boolean onlyModifiers(List<Unit> units, int from, int to) {
    for (int i = from; i < to; i++) {
      if (units.get(i).sense(Sense.Modifier.class).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private record Owner(String id, int to) {}

  private @Nullable Owner owner(List<Unit> units, int at) {
    Unit unit = units.get(at);
    Optional<Sense.Nisba> nisba = unit.sense(Sense.Nisba.class);
    if (nisba.isPresent() && !unit.reading(nisba.get()).afterConjunction()) {
      mentionState(unit, nisba.get().state());
      return new Owner(nisba.get().state(), at + 1);
    }
    Optional<Name> name =
        unit.sense(
            Name.class,
            n ->
                n.kind() == Name.Kind.STATE
                    || n.kind() == Name.Kind.ORGANIZATION
                    || n.kind() == Name.Kind.ADJECTIVE);
    if (name.isPresent() && !unit.reading(name.get()).afterConjunction()) {
      mention(unit, name.get());
      return new Owner(name.get().id(), at + 1);
    }
    if (at + 1 < units.size()
        && (unit.folded().equals("باسم")
            || unit.folded().equals("في")
            || unit.folded().equals("فى")
            || unit.folded().equals("of")
            || unit.folded().equals("for"))) {
      Owner inner = ownerInPlace(units, at + 1);
      if (inner != null) {
        return inner;
      }
    }
    if (unit.is("government") && at + 1 < units.size()) {
      return owner(units, at + 1);
    }
    if (unit.is("homeland") && lastState != null) {
      context
          .registry()
          .mention(lastState, context.passages().of(unit.from(), unit.to()), MentionHow.PRONOUN);
      return new Owner(lastState, at + 1);
    }
    return null;
  }

  private @Nullable Owner ownerInPlace(List<Unit> units, int at) {
    Unit unit = units.get(at);
    Optional<Name> capital = unit.sense(Name.class, n -> n.kind() == Name.Kind.CAPITAL);
    if (capital.isPresent() && unit.sense(Name.class, n -> n.kind() == Name.Kind.STATE).isEmpty()) {
      mention(unit, capital.get());
      return new Owner(capital.get().id(), at + 1);
    }
    return owner(units, at);
  }

  private void mention(Unit unit, Name name) {
    context.registry().known(name.id());
    context
        .registry()
        .mention(
            name.id(),
            context.passages().of(unit.from(), unit.to(), unit.reading(name).cut()),
            name.how());
  }

  private void mentionState(Unit unit, String state) {
    context.registry().known(state);
    context
        .registry()
        .mention(state, context.passages().of(unit.from(), unit.to()), MentionHow.NISBA);
  }

  private static Unit merge(List<Unit> units, int from, int to) {
    Unit first = units.get(from);
    return new Unit(
        first.from(), units.get(Math.max(from, to - 1)).to(), first.token(), first.matches());
  }
}
