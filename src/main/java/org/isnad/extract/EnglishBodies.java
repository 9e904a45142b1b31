package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;
import org.isnad.model.Names;
import org.isnad.model.Passage;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/**
 * Organizations that no lexicon lists, by how English names are made; each becomes one unit before
 * anything else of its sentence is named.
 *
 * <pre>
 * [Kenyan foreign ministry], [Peru's Ministry of Defence]    a ministry and its state
 * [Chile's constitutional court], [Togolese army]            a body of small letters and its state
 * the [electoral commission]                                 of the state that the article is about
 * [National Unity Council] (NUC)                             capitals, see {@link EnglishBodyNames}
 * </pre>
 */
final class EnglishBodies {
  private static final int BETWEEN = 2;
  private static final int ACRONYM = 7;

  private final Context context;
  private final EnglishBodyWords vocabulary;
  private final EnglishBodyNames names;
  private final Map<String, String> acronyms = new HashMap<>();

  /** The last of each sort, whose state may stand with its first mention only. */
  private final Map<String, String> last = new HashMap<>();

  EnglishBodies(Context context) {
    this.context = context;
    this.vocabulary = context.knowledge().englishBodies();
    this.names = new EnglishBodyNames(vocabulary);
  }

  /** The sentence with each body as one unit that names it. */
  List<Unit> merge(List<Unit> units) {
    List<Unit> out = new ArrayList<>(units.size());
    int at = 0;
    while (at < units.size()) {
      int to = body(units, at, out);
      if (to == at) {
        out.add(units.get(at));
        to = at + 1;
      }
      at = to;
    }
    return out;
  }

  private int body(List<Unit> units, int at, List<Unit> out) {
    Unit unit = units.get(at);
    if (!unit.token().isWord()) {
      return at;
    }
    String listed = acronyms.get(unit.token().text());
    if (listed != null) {
      out.add(named(units, at, at + 1, listed));
      return at + 1;
    }
    int to = owned(units, at, out);
    if (to > at) {
      return to;
    }
    int end = names.end(units, at);
    if (end == at || isListed(units, at, end) || EnglishBodyNames.isOfMinister(units, end)) {
      return at;
    }
    Passage whole = context.passages().of(unit.from(), units.get(end - 1).to());
    String id = "org:" + Romanization.slug(whole.quote());
    add(id, whole.quote(), whole.quote(), ActorKind.ORGANIZATION);
    states(units, at, end);
    out.add(named(units, at, end, id));
    acronym(units, end, id);
    return end;
  }

  /** A ministry or a body of small letters, with the state whose it is. */
  private int owned(List<Unit> units, int at, List<Unit> out) {
    String state = state(units.get(at));
    int head = at;
    if (state != null) {
      head = at + 1;
      if (head < units.size() && EnglishTokens.isOwning(units.get(head))) {
        head++;
      } else if (units.get(at).sense(Sense.Nisba.class).isEmpty()) {
        int to =
            head >= units.size() || length(units, head) == 0
                ? at
                : head; // “Togo [military] officials”
        if (to == at) {
          return at;
        }
      }
      int between = 0;
      while (head < units.size()
          && ++between <= BETWEEN
          && length(units, head) == 0
          && isPlain(units.get(head))) {
        head++;
      }
    }
    int length = head < units.size() ? length(units, head) : 0;
    if (length == 0 || head == at && !isDefinite(units, at)) {
      return at;
    }
    int to = head + length;
    String owner = state;
    if (owner == null && to + 1 < units.size() && isOf(units.get(to))) {
      owner = state(units.get(to + 1));
      to += owner == null ? 0 : 2;
    }
    boolean ministry = ministry(units, head, head + length) != null;
    boolean office =
        to < units.size()
            && units.get(to).sense(RoleWord.class, r -> r.number() == Sense.Number.ONE).isPresent();
    boolean tail = to < units.size() && isTail(units.get(to));
    if (office && (!ministry || owner == null) || tail) {
      return at;
    }
    boolean one = to == at + 1 && units.get(at).to() - units.get(at).from() == 1;
    if (owner == null && one) {
      return at; // «the army»: whose, is told when all is named
    }
    Passage whole = context.passages().of(units.get(at).from(), units.get(to - 1).to());
    out.add(named(units, at, to, owned(units, head, head + length, owner, whole.quote())));
    states(units, at, to);
    return to;
  }

  private String owned(List<Unit> units, int head, int to, @Nullable String state, String written) {
    StringBuilder said = new StringBuilder();
    for (Unit unit : units.subList(head, to)) {
      said.append(said.length() == 0 ? "" : " ").append(bare(unit, said.length() == 0));
    }
    String what = said.toString();
    String known = ministry(units, head, to);
    String label = known == null ? what : known;
    ActorKind kind = what.contains("junta") ? ActorKind.GROUP : ActorKind.ORGANIZATION;
    String id = (kind == ActorKind.GROUP ? "group:" : "org:") + Romanization.slug(label);
    String before = last.get(id);
    if (state == null && before != null) {
      return before;
    }
    if (state == null && context.home() == null) {
      add(id, written, label, kind);
      return id;
    }
    String of = state == null ? Objects.requireNonNull(context.home()) : state;
    String whose = id + "-" + of.substring(of.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    add(whose, written, label + " of " + context.registry().known(of).names().en(), kind);
    last.put(id, whose);
    return whose;
  }

  /** How many units from here on are a ministry or a body in small letters; 0 for none. */
  private int length(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (!vocabulary.begins(bare(unit, true).split(" ", 2)[0])) {
      return 0;
    }
    boolean listed =
        unit.sense(
                Name.class,
                n ->
                    n.sure() && n.kind() == Name.Kind.ORGANIZATION
                        || n.kind() == Name.Kind.SHORT && context.registry().hasMentions(n.id()))
            .isPresent();
    if (listed) {
      return 0;
    }
    StringBuilder words = new StringBuilder();
    int found = 0;
    for (int i = at; i < units.size() && i < at + 6 && isWritten(units.get(i)); i++) {
      String gap = i == at || EnglishTokens.isOwning(units.get(i)) ? "" : " ";
      words.append(gap).append(bare(units.get(i), i == at));
      String here = words.toString();
      if (vocabulary.isBody(here) || ministry(here) != null) {
        found = i + 1 - at;
      }
    }
    return found;
  }

  private static boolean isWritten(Unit unit) {
    return unit.token().isWord() || EnglishTokens.isOwning(unit);
  }

  /** “the Supreme Court” may be listed with its article. */
  private static String bare(Unit unit, boolean first) {
    return first && unit.words().startsWith("the ") ? unit.words().substring(4) : unit.words();
  }

  private @Nullable String ministry(List<Unit> units, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i == from ? "" : " ").append(units.get(i).words());
    }
    return ministry(words.toString());
  }

  /** “foreign ministry”, “ministry of foreign affairs”: what it is called, or null. */
  private @Nullable String ministry(String words) {
    if (words.endsWith(" ministry")) {
      return vocabulary.ministry(words.substring(0, words.length() - " ministry".length()));
    }
    return words.startsWith("ministry of ")
        ? vocabulary.ministry(words.substring("ministry of ".length()))
        : words.startsWith("ministry for ")
            ? vocabulary.ministry(words.substring("ministry for ".length()))
            : null;
  }

  private void add(String id, String written, String label, ActorKind kind) {
    context.registry().add(id, kind, new Names(written, label), Gender.ANY);
  }

  private static Unit named(List<Unit> units, int from, int to, String id) {
    Unit whole = Unit.merge(units, from, to);
    Name name = new Name(id, Name.Kind.ORGANIZATION, MentionHow.NAME, true);
    Clitics.Reading reading = new Clitics.Reading(whole.folded(), "", 0, false);
    Gazetteer.Match match = new Gazetteer.Match(whole.from(), whole.to(), reading, name);
    return new Unit(whole.from(), whole.to(), whole.token(), List.of(match), whole.words());
  }

  /** “National Unity Council ([NUC])”: the letters mean it from here on. */
  private void acronym(List<Unit> units, int at, String id) {
    if (at + 2 < units.size() && units.get(at).isMark("(") && units.get(at + 2).isMark(")")) {
      String letters = units.get(at + 1).token().text();
      boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
      if (capitals && letters.length() > 1 && letters.length() <= ACRONYM) {
        acronyms.put(letters, id);
      }
    }
  }

  private void states(List<Unit> units, int from, int to) {
    for (Unit unit : units.subList(from, to)) {
      String state = state(unit);
      if (state != null) {
        context.mentionState(unit, state);
      }
    }
  }

  private static @Nullable String state(Unit unit) {
    Optional<String> state = Owners.stateOf(unit);
    return state.orElse(null);
  }

  private static boolean isListed(List<Unit> units, int from, int to) {
    return to == from + 1 && units.get(from).sense(Name.class).isPresent();
  }

  private static boolean isOf(Unit unit) {
    return unit.folded().equals("of") || unit.folded().equals("in");
  }

  /** “the [army] camp”: what follows is more than the body. */
  private static boolean isTail(Unit unit) {
    boolean noun =
        unit.isUnknown()
            && !EnglishTokens.isCapital(unit.token())
            && !unit.folded().endsWith("ed")
            && !unit.folded().endsWith("ly");
    boolean event =
        unit.sense(Sense.EventNoun.class).isPresent()
            && unit.sense(Sense.Trigger.class, Sense.Trigger::finite).isEmpty()
            && !unit.is("occurs");
    return noun
        || event
        || unit.is("government") && !unit.is("speakers") && !unit.folded().equals("officials");
  }

  private static boolean isPlain(Unit unit) {
    return unit.isUnknown() && !EnglishTokens.isCapital(unit.token());
  }

  /** “the army”, “its foreign ministry”: not any, but one. */
  private static boolean isDefinite(List<Unit> units, int at) {
    return at == 0
        || units.get(at - 1).folded().equals("the")
        || EnglishTokens.isCapital(units.get(at).token());
  }
}
