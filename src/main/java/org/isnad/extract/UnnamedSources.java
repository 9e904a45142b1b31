package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Nisba;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.MentionHow;

/**
 * Officials who speak without a name: what they say is said for the state or body that they are of.
 *
 * <pre>
 * قال [مسؤول حكومي عراقي رفيع] إن        of a state, by its adjective
 * ذكر [مسؤول في وزارة الدفاع الكينية] أن   of a body
 * نقلت الوكالة عن [مسؤول إيراني] قوله إن   the same, passed on
 * قال مسؤول إن، قال مصدر أمني كيني إن      of nobody, and of sources nobody vouches for: no actor
 * </pre>
 */
final class UnnamedSources {
  private static final int LONGEST = 6;

  private final Context context;
  private final Bodies bodies;

  UnnamedSources(Context context, Bodies bodies) {
    this.context = context;
    this.bodies = bodies;
  }

  /**
   * For whom they speak, and one past the words that tell it.
   *
   * @param actor id of a state or organization
   */
  private record Whose(String actor, int to) {}

  /** One past the official who begins here, who is put into {@code out}; {@code at} for none. */
  int name(List<Unit> units, int at, List<Unit> out) {
    Unit head = units.get(at);
    boolean official =
        head.is("unnamed-official")
            || head.sense(Sense.RoleWord.class, r -> r.id().equals("role:official")).isPresent();
    boolean speaks = official && head.prefix().isEmpty() && at > 0;
    if (!speaks || !isSubject(units, at)) {
      return at;
    }
    Optional<Whose> whose =
        head.words().contains("ال") ? again(units, at + 1) : whose(units, at + 1);
    if (whose.isEmpty()) {
      return at;
    }
    String actor = whose.get().actor();
    Unit last = units.get(whose.get().to() - 1);
    Unit merged = new Unit(head.from(), last.to(), head.token(), List.of());
    merged.name(new Unit.Named(actor, MentionHow.METONYM, merged.from(), merged.to()));
    var passage = context.passages().of(merged.from(), merged.to());
    context.registry().mention(actor, passage, MentionHow.METONYM);
    out.add(merged);
    return others(units, whose.get().to(), out);
  }

  /** «مسؤولون كنديون [وإيطاليون]»: of other states too. */
  private int others(List<Unit> units, int from, List<Unit> out) {
    int at = from;
    while (at < units.size()) {
      Unit unit = units.get(at);
      Optional<Nisba> nisba =
          unit.sense(
              Nisba.class,
              n -> n.number() == Sense.Number.MANY && unit.reading(n).taken().equals("و"));
      if (nisba.isEmpty()) {
        break;
      }
      context.mentionState(unit, nisba.get().state());
      unit.name(new Unit.Named(nisba.get().state(), MentionHow.METONYM, unit.from(), unit.to()));
      unit.prefix("و");
      out.add(unit);
      at++;
    }
    return at;
  }

  /** «المسؤول [الأميركي]», who was told of before. */
  private Optional<Whose> again(List<Unit> units, int at) {
    if (at >= units.size() || !units.get(at).isDefinite()) {
      return Optional.empty();
    }
    boolean named = at + 1 < units.size() && context.people().looksLikeName(units.get(at + 1));
    Optional<Nisba> nisba = units.get(at).sense(Nisba.class);
    nisba.ifPresent(n -> context.mentionState(units.get(at), n.state()));
    Optional<String> body = body(units.get(at)); // «المسؤول الأوروبي»
    body.ifPresent(id -> context.registry().known(id));
    return named
        ? Optional.empty()
        : nisba.map(Nisba::state).or(() -> body).map(id -> new Whose(id, at + 1));
  }

  /** Past what tells of what sort he is: whose. */
  private Optional<Whose> whose(List<Unit> units, int from) {
    String state = null;
    boolean official = units.get(from - 1).folded().startsWith("مس"); // and no source nobody knows
    int at = from;
    while (at < units.size() && at - from < LONGEST) {
      Unit unit = units.get(at);
      Optional<Nisba> nisba = unit.sense(Nisba.class);
      boolean whence =
          nisba.isPresent() && unit.reading(nisba.get()).taken().isEmpty() && !unit.isDefinite();
      if (whence) {
        context.mentionState(unit, nisba.get().state());
        state = nisba.get().state();
      } else if (state == null && official && body(unit).isPresent() && !unit.isDefinite()) {
        state = body(unit).get(); // «مسؤول أممي رفيع»
        context.registry().known(state);
      } else if (!context.knowledge().lists("official-manner", unit.folded())) {
        break;
      }
      at++;
    }
    return state == null ? place(units, at) : Optional.of(new Whose(state, at));
  }

  /** The organization of which an adjective tells. */
  private static Optional<String> body(Unit unit) {
    return unit.sense(Name.class, n -> n.kind() == Name.Kind.ADJECTIVE).map(Name::id);
  }

  /** «في وزارة الدفاع الكينية», «بالخارجية الأميركية», «في حركة حماس». */
  private Optional<Whose> place(List<Unit> units, int from) {
    boolean apart =
        from + 1 < units.size()
            && context.knowledge().lists("official-place", units.get(from).folded());
    int at = apart ? from + 1 : from;
    if (at >= units.size()) {
      return Optional.empty();
    }
    Unit unit = units.get(at);
    Optional<Name> name =
        unit.sense(
            Name.class,
            n ->
                (n.kind() == Name.Kind.ORGANIZATION && n.sure() || n.kind() == Name.Kind.STATE)
                    && unit.reading(n).taken().equals(apart ? "" : "ب"));
    if (name.isPresent()) {
      context.registry().known(name.get().id());
      return Optional.of(new Whose(name.get().id(), at + 1));
    }
    return bodies
        .at(units, at)
        .filter(body -> body.taken().equals(apart ? "" : "ب"))
        .map(body -> new Whose(body.state() == null ? body.id() : body.state(), body.to()));
  }

  /** «قال [مسؤول]», «لكن [مسؤولا]». */
  private static boolean isSubject(List<Unit> units, int at) {
    Unit before = units.get(at - 1);
    boolean accusative = units.get(at).folded().endsWith("ا");
    if (before.folded().equals("عن")) {
      return isRelayed(units, at - 1);
    }
    return accusative ? before.is("conjunction") || before.is("complementizer") : isSaying(before);
  }

  /** «نقلت الوكالة عن [مسؤول إيراني] قوله»: behind a verb of passing on. */
  private static boolean isRelayed(List<Unit> units, int from) {
    for (int i = from - 1; i >= 0 && from - i <= LONGEST; i--) {
      if (units.get(i).is("relaying")) {
        return true;
      }
      if (units.get(i).isMark(".؛:")) {
        return false;
      }
    }
    return false;
  }

  /** Whether it is a verb of somebody, that says or does something. */
  private static boolean isSaying(Unit before) {
    return !before.isActor()
        && before
            .sense(
                Trigger.class,
                t ->
                    t.finite()
                            && t.person() == Trigger.Person.THIRD
                            && t.number() == Sense.Number.ONE
                        || before.words().contains(" ") && Attributions.isSource(t)) // «حسبما أفاد»
            .isPresent();
  }
}
