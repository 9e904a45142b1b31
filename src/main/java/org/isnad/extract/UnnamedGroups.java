package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;
import org.isnad.model.Names;

/**
 * Groups that have no name of their own and are called by what they are.
 *
 * <pre>
 * [الانفصاليين الموالين لموسكو]    a listed group, and to whom it is loyal
 * [أحزاب المعارضة]               people in the plural who act
 * [الجانبان المصري والتركي]        the states
 * </pre>
 */
final class UnnamedGroups {
  private final Context context;
  private final PlainNames plain;

  UnnamedGroups(Context context, PlainNames plain) {
    this.context = context;
    this.plain = plain;
  }

  /** One past a group that stands here, which is put into {@code out}; {@code at} for none. */
  int name(List<Unit> units, int at, List<Unit> out) {
    int to = group(units, at, out);
    return to > at ? to : collective(units, at, out);
  }

  /** «الانفصاليين الموالين لموسكو»: a group of its own, named as the text names it. */
  private int group(List<Unit> units, int at, List<Unit> out) {
    Unit unit = units.get(at);
    if (unit.sense(Name.class, n -> n.kind() == Name.Kind.GROUP).isEmpty()) {
      return at;
    }
    int to = at + 1;
    while (to < units.size() && units.get(to).sense(Sense.Nisba.class).isPresent()) {
      plain.name(units, to);
      to++;
    }
    int sort = GroupReach.pastSorts(units, to);
    if (sort > to && !unit.isDefiniteOrJoined()) { // «منظمات حقوقية [دولية]»
      Unit merged = new Unit(unit.from(), units.get(sort - 1).to(), unit.token(), unit.matches());
      if (GroupReach.isOthers(units.get(sort - 1))) { // «دول أوروبية أخرى»
        unnamed(merged, merged.to(), unit.matches().get(0).reading().taken().length());
      } else {
        plain.name(List.of(merged), 0);
      }
      out.add(merged);
      return sort;
    }
    if (to + 1 >= units.size() || !units.get(to).is("allegiance")) {
      return at;
    }
    Unit owner = units.get(to + 1);
    if (owner.sense(Name.class).isEmpty()) {
      return at;
    }
    plain.name(units, to + 1);
    Unit merged = new Unit(unit.from(), owner.to(), unit.token(), unit.matches());
    unnamed(merged, merged.to(), unit.matches().get(0).reading().taken().length());
    out.add(merged);
    return to + 2;
  }

  /** «الجانبان المصري والتركي»: the states. */
  int sides(List<Unit> units, int at, List<Unit> out) {
    int to = at + 1;
    while (units.get(at).is("sides") && to < units.size()) {
      Unit side = units.get(to);
      Optional<Sense.Nisba> nisba =
          side.sense(Sense.Nisba.class, n -> PlainNames.isAdjective(side, n));
      if (nisba.isEmpty() || nisba.get().number() == Sense.Number.MANY) {
        break;
      }
      context.mentionState(side, nisba.get().state());
      side.name(new Unit.Named(nisba.get().state(), MentionHow.NISBA, side.from(), side.to()));
      side.prefix(side.reading(nisba.get()).afterConjunction() ? "و" : "");
      to++;
    }
    if (to == at + 1) {
      return at;
    }
    out.addAll(units.subList(at, to));
    return to;
  }

  /** «أحزاب المعارضة»: a group that acts, named as the text names it. */
  private int collective(List<Unit> units, int at, List<Unit> out) {
    Unit unit = units.get(at);
    if (unit.sense(Name.class).isPresent()) {
      return at;
    }
    boolean english = context.knowledge().language().equals("en");
    int past = english ? EnglishCollectives.end(units, at) : at;
    Collectives.Reach reach =
        english ? new Collectives.Reach(past, past) : Collectives.reach(units, at);
    if (reach.end() == at) {
      return at;
    }
    for (int i = at + 1; i < reach.end(); i++) {
      plain.name(units, i);
    }
    List<Gazetteer.Match> own =
        unit.matches().stream()
            .filter(m -> !(m.sense() instanceof Sense.Word word && word.type().equals("somebody")))
            .toList();
    Unit merged = new Unit(unit.from(), units.get(reach.end() - 1).to(), unit.token(), own);
    merged.prefix(unit.prefix());
    unnamed(merged, units.get(reach.name() - 1).to(), unit.isAfterConjunction() ? 1 : 0);
    out.add(merged);
    return reach.end();
  }

  /**
   * A group of its own.
   *
   * @param to one past the last token that it is called by
   * @param cut letters of its first word that do not belong to it
   */
  private void unnamed(Unit merged, int to, int cut) {
    var passage = context.passages().of(merged.from(), to, cut);
    String id = "group:" + Romanization.slug(passage.quote());
    boolean arabic = context.knowledge().language().equals("ar");
    context
        .registry()
        .add(
            id,
            ActorKind.GROUP,
            new Names(passage.quote(), arabic ? "“" + passage.quote() + "”" : passage.quote()),
            Gender.ANY);
    context.registry().mention(id, passage, MentionHow.NAME);
    merged.name(new Unit.Named(id, MentionHow.NAME, merged.from(), merged.to()));
  }
}
