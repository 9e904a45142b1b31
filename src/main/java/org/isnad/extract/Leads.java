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
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who leads what, where a phrase or a verb with a pronoun tells it and no office is named; verbs
 * with an object are {@link LeadVerbs}'.
 *
 * <pre>
 * الحزب الذي [تتزعمه] سو تشي                  whose, verb with a pronoun, holder
 * تحالف المعارضة [بزعامة] عثمان غوليد           whose, phrase, holder
 * حكومة أردنية جديدة [برئاسة] سالم كرمان         the same, and a prime minister
 * </pre>
 */
final class Leads {
  static final RoleWord LEADER = new RoleWord("role:leader", "org", Gender.ANY, Number.ONE);

  private static final Set<String> VERBS =
      Set.of(
          "يراس",
          "تراس",
          "يتراس",
          "تتراس",
          "راس",
          "راست",
          "يتزعم",
          "تتزعم",
          "تزعم",
          "يقود",
          "تقود",
          "قاد",
          "قادت",
          "chairs",
          "heads",
          "leads",
          "chaired",
          "headed",
          "led",
          "presides",
          "presided");

  /** Those that nobody but its head does to a body, whatever stands before them. */
  private static final Set<String> FIRST =
      Set.of("يراس", "يتراس", "تتراس", "يتزعم", "تتزعم", "تزعم", "تزعمت");

  private static final Set<String> PHRASES = Set.of("برياسه", "بزعامه", "بقياده", "باشراف");

  private static final int REACH = 4;
  private static final int TITLES = 5;

  private final Context context;
  private final Holdings holdings;
  private final DoubleOffices.Reader one;

  Leads(Context context, Holdings holdings, DoubleOffices.Reader one) {
    this.context = context;
    this.holdings = holdings;
    this.one = one;
  }

  /** «بقيادة», whatever the noun is elsewhere. */
  static boolean isPhrase(Unit unit) {
    return PHRASES.contains(unit.folded());
  }

  /** «يتزعم»: behind it stands whoever leads, or what he leads. */
  static boolean isFirst(Unit unit) {
    return FIRST.contains(Metonymy.withoutConjunction(unit.folded()));
  }

  /** «يرأس»: a verb of leading, with its leader before it or behind. */
  static boolean isHeading(Unit unit) {
    return VERBS.contains(unit.folded()) || isFirst(unit);
  }

  /** Whether a verb or a phrase here tells that a leader is named behind it. */
  static boolean opens(List<Unit> units, int from) {
    String word = units.get(from).folded();
    return PHRASES.contains(word)
        || from > 0 && units.get(from - 1).is("relative") && VERBS.contains(bare(word));
  }

  /**
   * The leader who is named behind what {@link #opens} him; empty where nobody is.
   *
   * @param name one past titles, where his name may begin
   * @param out the sentence so far, with names in one unit each
   */
  Optional<Offices.Taken> at(List<Unit> units, int from, int name, List<Unit> out) {
    Unit unit = units.get(from);
    if (unit.isActor() || name >= units.size()) {
      return Optional.empty();
    }
    boolean phrase = PHRASES.contains(unit.folded());
    String of = body(out, phrase ? out.size() - 1 : out.size() - 2);
    Unit government = phrase && of == null ? government(out) : null;
    Optional<People.Found> person =
        of == null && government == null ? Optional.empty() : person(units, name);
    if (person.isEmpty()) {
      return of == null ? Optional.empty() : officer(units, from, of, out);
    }
    String owner = government == null ? of : stateOf(government);
    Unit merged = Unit.merge(units, from + 1, person.get().to());
    holdings.take(
        merged,
        government == null ? LEADER : Governments.HEAD,
        person.get().actor(),
        owner,
        units,
        person.get(),
        OfficeRule.LEADS);
    return Optional.of(new Offices.Taken(person.get().to(), List.of(unit, merged)));
  }

  /** «الحزب برئاسة [وزير الدفاع فلان]»: who leads it has another office too. */
  private Optional<Offices.Taken> officer(List<Unit> units, int from, String of, List<Unit> out) {
    Optional<RoleWord> role =
        from + 1 < units.size()
            ? units
                .get(from + 1)
                .sense(RoleWord.class, r -> r.number() == Number.ONE && Offices.isOffice(r))
            : Optional.empty();
    Optional<Offices.Taken> taken = role.flatMap(r -> one.read(units, from + 1, r, out));
    Optional<Unit> holder =
        taken
            .map(t -> t.units().get(0))
            .filter(u -> u.named().filter(n -> n.actor().startsWith("leader:")).isPresent());
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    Unit whole = Unit.merge(units, from, taken.get().to());
    String actor = holder.get().named().orElseThrow().actor();
    if (!context.registry().hasRole(actor, of)) {
      holdings.office(whole, LEADER.id(), LEADER.gender(), actor, of, OfficeRule.LEADS, 0.8);
    }
    List<Unit> all = new ArrayList<>(List.of(units.get(from)));
    all.addAll(taken.get().units());
    return Optional.of(new Offices.Taken(taken.get().to(), all));
  }

  /**
   * «يتزعمه [بطل الملاكمة السابق] فلان»: a listed leader behind what else he is, else who is next.
   */
  private Optional<People.Found> person(List<Unit> units, int name) {
    for (int at = name; at < Math.min(units.size(), name + TITLES); at++) {
      Unit unit = units.get(at);
      boolean listed =
          unit.to() - unit.from() > 1
              && unit.sense(Name.class, n -> n.kind() == Name.Kind.LEADER).isPresent();
      if (listed) {
        return context.people().at(units, at, ActorKind.LEADER, Gender.ANY, true);
      }
      if (!unit.token().isWord() || unit.isVerb() || !unit.prefix().isEmpty()) {
        break;
      }
    }
    return context.people().at(units, name, ActorKind.LEADER, Gender.ANY, true);
  }

  /** «[حكومة لبنانية] جديدة برئاسة …»: the government right before, over its adjectives. */
  private static @Nullable Unit government(List<Unit> out) {
    for (int i = out.size() - 1; i >= 0 && out.size() - i <= REACH; i--) {
      Unit unit = out.get(i);
      if (unit.is("government") && unit.folded().endsWith("حكومه")) {
        return unit;
      }
      if (unit.isVerb() || unit.token().kind() == Token.Kind.MARK || unit.is("preposition")) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable String stateOf(Unit government) {
    return government
        .named()
        .map(Unit.Named::actor)
        .filter(actor -> actor.startsWith("state:"))
        .orElse(null);
  }

  /** «يتزعمها» without its pronoun; empty where it has none. */
  private static String bare(String word) {
    if (word.endsWith("ها")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("ه") ? word.substring(0, word.length() - 1) : "";
  }

  /** The organization named at a place of the sentence or behind a mark there; null for none. */
  private static @Nullable String body(List<Unit> out, int at) {
    int i = at;
    if (i >= 0 && out.get(i).token().kind() == Token.Kind.MARK) {
      i--;
    }
    if (i > 0
        && out.get(i).isDefinite()
        && out.get(i).folded().endsWith("ي")
        && !out.get(i).isActor()) {
      i--; // «الحزب [الإصلاحي] برئاسة …»
    }
    return i < 0
        ? null
        : out.get(i)
            .named()
            .map(Unit.Named::actor)
            .filter(actor -> actor.startsWith("org:"))
            .orElse(null);
  }
}
