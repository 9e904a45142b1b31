package org.isnad.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Nisba;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;
import org.isnad.model.Names;
import org.isnad.model.Passage;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/**
 * Ministries, by a portfolio and a state.
 *
 * <pre>
 * وزارة [الخزانة الأميركية]      named, whatever it is for
 * [الخارجية السودانية]          a portfolio that with a state is the ministry
 * وزارة [الصحة في غزة]          of where it is
 * </pre>
 */
final class Ministries {
  private static final Set<String> HALVES = Set.of("الشمال", "الجنوب");

  private final Context context;
  private final BodyWords vocabulary;

  Ministries(Context context) {
    this.context = context;
    this.vocabulary = context.knowledge().bodies();
  }

  /** «وزارة الخزانة الأميركية», «الخارجية السودانية»; one past its state. */
  Optional<Bodies.Body> at(List<Unit> units, int at) {
    int i = at;
    boolean named = false;
    int cut = 0;
    for (Clitics.Reading reading : units.get(at).readings()) {
      if (reading.word().equals("وزاره") && !reading.article()) {
        named = true;
        cut = reading.cut();
      }
    }
    if (named) {
      i++;
    }
    String portfolio = null;
    int to = i;
    StringBuilder words = new StringBuilder();
    for (int k = i; k < Math.min(units.size(), i + 4); k++) {
      String word = units.get(k).words();
      if (k == i && !named) {
        Clitics.Reading bare = withArticle(units.get(k));
        if (bare == null) {
          return Optional.empty();
        }
        cut = bare.cut();
        word = bare.word();
      }
      words.append(k == i ? "" : " ").append(word);
      boolean known =
          named
              ? vocabulary.isPortfolio(words.toString())
              : vocabulary.isMinistry(words.toString());
      if (known) {
        portfolio = words.toString();
        to = k + 1;
      }
    }
    if (portfolio == null && named && i < units.size() && units.get(i).isDefinite()) {
      portfolio = units.get(i).words();
      to = i + 1;
      if (to < units.size() && isKind(units.get(to))) {
        portfolio += " " + units.get(to).words(); // «وزارة الموارد الطبيعية»
        to++;
      }
    }
    boolean owned = // «وزارة خارجية كينيا»
        portfolio == null
            && named
            && i + 1 < units.size()
            && vocabulary.isPortfolio("ال" + units.get(i).words());
    if (owned) {
      portfolio = "ال" + units.get(i).words();
      to = i + 1;
    }
    if (portfolio == null || owned && !isOwner(units.get(to))) {
      return Optional.empty();
    }
    int place = named && !owned ? pastPlace(units, to) : to;
    if (place > to) {
      String there = there(units.get(to + 1));
      return Optional.of(
          there == null
              ? apart(units, at, place, cut)
              : ministry(units, at, to, cut, there, portfolio, true));
    }
    String state = to < units.size() ? state(units.get(to)) : null;
    if (state == null && named && context.home() != null && context.home().startsWith("state:")) {
      return Optional.of(ministry(units, at, to, cut, context.home(), portfolio, true));
    }
    if (to >= units.size()) {
      return Optional.empty();
    }
    if (owned && state == null) {
      return Optional.of(apart(units, at, to + 1, cut));
    }
    boolean masculine =
        units.get(to).sense(Nisba.class, n -> n.gender() == Gender.M).isPresent()
            && units.get(to).sense(Nisba.class, n -> n.gender() == Gender.F).isEmpty();
    if (state == null || masculine && !owned) {
      return Optional.empty(); // «وزير الطاقة الجزائري»: the adjective is not the ministry's
    }
    context.mentionState(units.get(to), state);
    return Optional.of(ministry(units, at, to + 1, cut, state, portfolio, named));
  }

  /** «وزارة خارجية [كينيا]», «وزارة خارجية [الشمال]»: a state, or what half a land is called. */
  private static boolean isOwner(Unit unit) {
    boolean state = unit.sense(Name.class, n -> n.kind() == Name.Kind.STATE).isPresent();
    return state || HALVES.contains(unit.folded());
  }

  /** «وزارة الصحة [في غزة]», «وزارة الصحة [في كينيا]»: past the state or whose rulers have one. */
  private static int pastPlace(List<Unit> units, int at) {
    if (at + 1 >= units.size() || !units.get(at).folded().equals("في")) {
      return at;
    }
    boolean ruled =
        units.get(at + 1).sense(Name.class, n -> n.kind() == Name.Kind.RULER).isPresent();
    return ruled || there(units.get(at + 1)) != null ? at + 2 : at;
  }

  /** The state that a name tells, its own or its capital's; null for a place that others rule. */
  private static @Nullable String there(Unit unit) {
    return unit.sense(Name.class, n -> n.kind() == Name.Kind.STATE || n.kind() == Name.Kind.CAPITAL)
        .map(Name::id)
        .orElse(null);
  }

  /** One of its own: of half a land, of whoever rules a place. */
  private Bodies.Body apart(List<Unit> units, int at, int to, int cut) {
    Passage whole = context.passages().of(units.get(at).from(), units.get(to - 1).to(), cut);
    return new Bodies.Body(
        context.toldBody(whole, Gender.F), to, null, units.get(at).folded().substring(0, cut));
  }

  private Bodies.Body ministry(
      List<Unit> units, int at, int to, int cut, String state, String portfolio, boolean named) {
    Passage whole = context.passages().of(units.get(at).from(), units.get(to - 1).to(), cut);
    String english = vocabulary.english(portfolio);
    String slug =
        english == null
            ? "ministry-" + Romanization.slug(portfolio)
            : english.toLowerCase(Locale.ROOT).replace(' ', '-');
    String id =
        "org:" + slug + "-" + state.substring(state.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    String of = context.registry().known(state).names().en();
    String label = named ? whole.quote() : "وزارة " + whole.quote();
    context
        .registry()
        .add(
            id,
            ActorKind.ORGANIZATION,
            new Names(
                label,
                (english == null ? Romanization.label(portfolio) + " Ministry" : english)
                    + " of "
                    + of),
            Gender.F)
        .organOf(state);
    context.registry().mention(id, whole, MentionHow.NAME);
    String taken = units.get(at).folded().substring(0, cut);
    return new Bodies.Body(id, to, state, taken);
  }

  private static boolean isKind(Unit unit) {
    return unit.isDefinite()
        && unit.folded().endsWith("ه")
        && unit.sense(Nisba.class).isEmpty()
        && unit.sense(Name.class).isEmpty()
        && unit.sense(Sense.Modifier.class).isEmpty();
  }

  /** Its words from their ال on, what is joined before it taken off: «والخارجية», «للخارجية». */
  private static Clitics.@Nullable Reading withArticle(Unit unit) {
    for (Clitics.Reading reading : unit.readings(unit.words())) {
      if (reading.word().startsWith("ال") && !reading.article()) {
        return reading;
      }
    }
    return null;
  }

  static @Nullable String state(Unit unit) {
    return unit.sense(Nisba.class, n -> unit.reading(n).taken().isEmpty())
        .map(Nisba::state)
        .or(
            () ->
                unit.sense(
                        Name.class,
                        n -> n.kind() == Name.Kind.STATE && unit.reading(n).taken().isEmpty())
                    .map(Name::id))
        .orElse(null);
  }
}
