package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;
import org.isnad.model.Names;
import org.jspecify.annotations.Nullable;

/**
 * Governments, armies, parliaments, police and the members of organizations, by a word and whose
 * they are.
 *
 * <pre>
 * [الحكومة] التركية, [حكومة] مالي       the state
 * [الجيش] الأوكراني, [الشرطة] الكينية   an organization of its own
 * [دول] الاتحاد الأفريقي               its members, as a group
 * </pre>
 */
final class Institutions {
  private static final Set<String> SAID =
      Set.of("claims", "denies", "accuses", "condemns", "threatens", "calls_for");

  private final Context context;
  private final LastNamed last;
  private final PlainNames plain;

  Institutions(Context context, LastNamed last, PlainNames plain) {
    this.context = context;
    this.last = last;
    this.plain = plain;
  }

  /** «الحكومة التركية», «حكومة مالي»: the state; «الجيش الأوكراني»: an organization of its own. */
  int name(List<Unit> units, int at, List<Unit> out) {
    Unit unit = units.get(at);
    boolean government = unit.is("government");
    String what = body(unit);
    if (unit.is("members") && at + 1 < units.size() && !units.get(at + 1).folded().equals("في")) {
      return members(units, at, out);
    }
    government |= unit.is("members");
    if (!government && what.isEmpty()) {
      return at;
    }
    String home = context.home() == null && unit.is("parliament") ? spoken() : context.home();
    if (home != null && isAtHome(units, at)) {
      var named = context.passages().of(unit.from(), unit.to(), unit.prefix().length());
      String body = context.body(home, what, named, named.quote());
      unit.name(new Unit.Named(body, MentionHow.NAME, unit.from(), unit.to()));
      out.add(unit);
      return at + 1;
    }
    boolean whole = unit.is("police") || unit.is("parliament") && unit.to() - unit.from() > 1;
    if (whole && isAtHome(units, at)) {
      out.add(unowned(unit)); // «مجلس النواب», of a state that nothing tells
      return at + 1;
    }
    if (at + 1 >= units.size()) {
      return at;
    }
    int owner = at + 1;
    if (units.get(owner).folded().equals("في") && owner + 1 < units.size()) {
      owner++;
    }
    if (government && owner == at + 1 && isDescribed(units, owner)) {
      owner++; // «الوفد الحكومي [اليمني]»
    }
    Unit next = units.get(owner);
    Optional<Sense.Nisba> nisba = next.sense(Sense.Nisba.class);
    Optional<Name> state =
        next.sense(
            Name.class, n -> n.kind() == Name.Kind.STATE && next.reading(n).taken().isEmpty());
    String id = nisba.map(Sense.Nisba::state).orElse(state.map(Name::id).orElse(null));
    if (id == null || nisba.map(n -> next.reading(n).taken()).orElse("").length() > 0) {
      return at;
    }
    Unit merged = new Unit(unit.from(), next.to(), unit.token(), unit.matches());
    int cut = unit.matches().get(0).reading().cut();
    if (unit.matches().get(0).reading().article()) {
      cut -= 2;
    }
    Registry registry = context.registry();
    registry.known(id);
    registry.mention(
        id,
        context.passages().of(next.from(), next.to()),
        nisba.isPresent() ? MentionHow.NISBA : MentionHow.NAME);
    if (government) {
      merged.name(new Unit.Named(id, MentionHow.METONYM, merged.from(), merged.to()));
      registry.mention(
          id,
          context.passages().of(merged.from(), merged.to(), Math.max(0, cut)),
          MentionHow.METONYM);
      last.state(id);
    } else {
      var passage = context.passages().of(merged.from(), merged.to(), Math.max(0, cut));
      String body = context.body(id, what, passage, passage.quote());
      merged.name(new Unit.Named(body, MentionHow.NAME, merged.from(), merged.to()));
    }
    out.add(merged);
    return owner + 1;
  }

  /** Whether an adjective stands before the one that tells whose it is. */
  private static boolean isDescribed(List<Unit> units, int at) {
    return at + 1 < units.size()
        && units.get(at).isDefinite()
        && units.get(at).sense(Sense.Nisba.class).isEmpty()
        && units.get(at).sense(Name.class).isEmpty()
        && (units.get(at).folded().endsWith("ي") || units.get(at).folded().endsWith("يه"))
        && units.get(at + 1).isDefinite()
        && units.get(at + 1).sense(Sense.Nisba.class).isPresent();
  }

  /** Which body of a state the word is; empty for none. */
  private static String body(Unit unit) {
    for (String body : Context.BODIES) {
      if (unit.is(body)) {
        return body;
      }
    }
    return "";
  }

  private Unit unowned(Unit unit) {
    var named = context.passages().of(unit.from(), unit.to(), unit.prefix().length());
    String id = context.toldBody(named, Gender.M);
    unit.name(new Unit.Named(id, MentionHow.NAME, unit.from(), unit.to()));
    return unit;
  }

  /** The state spoken of last, where no other is spoken of as often; null for any other. */
  private @Nullable String spoken() {
    String state = last.state();
    return state != null && context.registry().isMostSpokenOf(state) ? state : null;
  }

  /** «البرلمان», «الجيش» without a word of whose: of the state that the article is about. */
  private boolean isAtHome(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean known =
        (context.knowledge().lists("army-at-home", unit.words().substring(unit.prefix().length()))
                || unit.is("parliament")
                || unit.is("police")
                    && Collectives.acts(units, at, at + 1, true)
                    && isSaid(units, at))
            && unit.words().contains("ال")
            && !unit.prefix().endsWith("ل");
    if (!known || at + 1 >= units.size()) {
      return known;
    }
    Unit next = units.get(at + 1);
    boolean described =
        next.isDefinite()
            && (!unit.is("parliament") // «وافق مجلس النواب [الخميس]»
                || next.folded().endsWith("ي")
                || next.folded().endsWith("يه"));
    return !described
        && next.sense(Name.class).isEmpty()
        && next.sense(Sense.Nisba.class).isEmpty();
  }

  /** «نفت [الشرطة]»: what the police do besides is no position. */
  private static boolean isSaid(List<Unit> units, int at) {
    return at > 0
        && units
            .get(at - 1)
            .sense(Sense.Trigger.class, t -> SAID.contains(t.frame().stance()))
            .isPresent();
  }

  /** «دول الاتحاد الأفريقي»: its members, as a group. */
  private int members(List<Unit> units, int at, List<Unit> out) {
    Unit unit = units.get(at);
    Unit next = units.get(at + 1);
    Optional<Name> name =
        next.sense(Name.class, n -> plain.isSure(n) && n.kind() == Name.Kind.ORGANIZATION);
    if (name.isEmpty() || !next.reading(name.get()).taken().isEmpty()) {
      return at;
    }
    plain.name(units, at + 1);
    Unit merged = new Unit(unit.from(), next.to(), unit.token(), unit.matches());
    var passage = context.passages().of(unit.from(), next.to(), unit.prefix().length());
    Names of = context.registry().known(name.get().id()).names();
    String id = "group:" + name.get().id().substring("org:".length()) + "-members";
    context
        .registry()
        .add(id, ActorKind.GROUP, new Names(passage.quote(), "Members of " + of.en()), Gender.ANY);
    context.registry().mention(id, passage, MentionHow.NAME);
    merged.name(new Unit.Named(id, MentionHow.NAME, merged.from(), merged.to()));
    out.add(merged);
    return at + 2;
  }
}
