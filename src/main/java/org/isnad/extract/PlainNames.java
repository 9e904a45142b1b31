package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.extract.Sense.Name;
import org.isnad.model.MentionHow;

/**
 * What a unit names by the lexicon alone: a state, an organization, somebody listed, or by an
 * adjective the state that is spoken of.
 */
final class PlainNames {
  private final Context context;
  private final LastNamed last;

  PlainNames(Context context, LastNamed last) {
    this.context = context;
    this.last = last;
  }

  void name(List<Unit> units, int at) {
    Unit unit = units.get(at);
    Optional<Name> best = best(units, at);
    if (best.isPresent()) {
      Name name = best.get();
      context.registry().known(name.id());
      int cut = unit.reading(name).cut();
      context
          .registry()
          .mention(name.id(), context.passages().of(unit.from(), unit.to(), cut), name.how());
      if (name.kind() == Name.Kind.ORGANIZATION) {
        if (!context.registry().isMedium(name.id())) {
          whence(unit);
        }
        whole(unit);
      } else if (name.kind() == Name.Kind.LEADER) {
        context.people().heard(name.id(), unit);
      }
      if (name.kind() != Name.Kind.PLACE && name.kind() != Name.Kind.ADJECTIVE) {
        unit.name(new Unit.Named(name.id(), name.how(), unit.from(), unit.to()));
      }
      if (name.kind() == Name.Kind.STATE
          || name.kind() == Name.Kind.CAPITAL
          || name.kind() == Name.Kind.SEAT) {
        last.state(name.id());
      } else if (name.kind() == Name.Kind.LEADER) {
        last.leader(name.id());
      } else if (name.kind() == Name.Kind.ORGANIZATION) {
        last.organization(name.id());
      }
      return;
    }
    if (unit.to() - unit.from() > 1 && unit.sense(Sense.EventNoun.class).isPresent()) {
      named(unit);
    }
    unit.sense(Sense.Nisba.class)
        .filter(n -> isAdjective(unit, n) && !isOfMedium(units, at))
        .ifPresent(n -> context.mentionState(unit, n.state()));
  }

  /** «صحيفة لوموند [الفرنسية]»: where a paper appears tells of no state. */
  private boolean isOfMedium(List<Unit> units, int at) {
    if (at == 0) {
      return false;
    }
    Optional<String> before = units.get(at - 1).named().map(Unit.Named::actor);
    return before.filter(context.registry()::isMedium).isPresent()
        || at > 1 && context.knowledge().lists("medium", units.get(at - 2).folded());
  }

  /** «مجلس الشيوخ [الأميركي]»: the name of a body speaks of its state. */
  private void whence(Unit unit) {
    int last = unit.to() - 1;
    if (last == unit.from()) {
      return;
    }
    context.knowledge().gazetteer().at(context.tokens(), last).stream()
        .filter(m -> m.to() == last + 1 && m.reading().taken().isEmpty())
        .map(Gazetteer.Match::sense)
        .filter(s -> s instanceof Sense.Nisba nisba && nisba.sure())
        .filter(
            s ->
                !context
                    .knowledge()
                    .homonyms()
                    .needsOffice(context.tokens().get(last).folded(), ((Sense.Nisba) s).state()))
        .findFirst()
        .ifPresent(
            s ->
                context.mentionState(
                    new Unit(last, last + 1, context.tokens().get(last), List.of()),
                    ((Sense.Nisba) s).state()));
  }

  /**
   * «مجلس حقوق الإنسان التابع [للأمم المتحدة]»: the name of a body speaks of what it is part of.
   */
  private void whole(Unit unit) {
    for (int at = unit.from() + 1; at < unit.to(); at++) {
      boolean part = context.knowledge().lists("part-of", context.tokens().get(at - 1).folded());
      if (part || context.tokens().get(at).folded().startsWith("لل")) {
        inner(unit, at);
        return;
      }
    }
  }

  /** «قرار [مجلس الأمن]»: what is called after a body speaks of it. */
  private void named(Unit unit) {
    for (int at = unit.from() + 1; at < unit.to(); at++) {
      if (inner(unit, at)) {
        return;
      }
    }
  }

  /** Whether a listed organization stands from a token to the end of a unit; it is mentioned. */
  private boolean inner(Unit unit, int from) {
    Optional<Gazetteer.Match> match =
        context.knowledge().gazetteer().at(context.tokens(), from).stream()
            .filter(m -> m.to() == unit.to() && m.sense() instanceof Name)
            .filter(m -> ((Name) m.sense()).kind() == Name.Kind.ORGANIZATION)
            .findFirst();
    match.ifPresent(
        m -> {
          String id = ((Name) m.sense()).id();
          context.registry().known(id);
          var passage = context.passages().of(from, unit.to(), m.reading().cut());
          context.registry().mention(id, passage, MentionHow.NAME);
        });
    return match.isPresent();
  }

  static boolean isAdjective(Unit unit, Sense.Nisba nisba) {
    return nisba.sure() || unit.reading(nisba).article();
  }

  private Optional<Name> best(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (unit.sense(Name.class).isEmpty()) {
      return Optional.empty();
    }
    Optional<Name> sure =
        unit.sense(
            Name.class,
            n ->
                isSure(n) && n.kind() == Name.Kind.STATE
                    || isSure(n) && n.kind() == Name.Kind.ORGANIZATION
                    || n.kind() == Name.Kind.GROUP
                    || n.kind() == Name.Kind.SEAT
                    || n.kind() == Name.Kind.LEADER);
    if (sure.isPresent()) {
      return sure;
    }
    Optional<Name> capital = unit.sense(Name.class, n -> n.kind() == Name.Kind.CAPITAL);
    Optional<Name> place = unit.sense(Name.class, n -> n.kind() == Name.Kind.PLACE);
    Optional<Name> ruler = unit.sense(Name.class, n -> n.kind() == Name.Kind.RULER);
    if (ruler.isPresent() && Metonymy.acts(units, at)) {
      return ruler;
    }
    if (capital.isPresent() && (place.isEmpty() || !Metonymy.isPlace(units, at))) {
      return Metonymy.isPlace(units, at) ? Optional.empty() : capital;
    }
    if (place.isPresent()) {
      return place;
    }
    return unit.sense(Name.class, n -> isSure(n) && n.kind() == Name.Kind.ADJECTIVE);
  }

  /** A form that other things share counts once a form of its own has stood. */
  boolean isSure(Name name) {
    return name.sure() || context.registry().hasMentions(name.id());
  }
}
