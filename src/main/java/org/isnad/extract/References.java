package org.isnad.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.extract.Sense.Gender;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;
import org.isnad.model.Names;
import org.isnad.model.Passage;

/**
 * The second pass: what stands for something named elsewhere. Surnames, short forms of
 * organizations, «بلاده», and offices for which nobody is named.
 */
final class References {
  private static final Set<String> CHIEFS =
      Set.of("role:head", "role:leader", "role:chairman", "role:president");

  private final Context context;
  private final Map<Unit, Holdings.Open> open = new HashMap<>();
  private final Map<String, String> lastByHead = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final EnglishShorts english;
  private final ShortNames people;

  /** Leaders in the order of their last mention, the newest first. */
  private final Deque<String> leaders = new ArrayDeque<>();

  /** Those who stood beside a verb, the newest first: whom «بلاده» and «الوزير» follow. */
  private final Deque<String> acting = new ArrayDeque<>();

  private final Set<String> heard = new HashSet<>();

  References(Context context, List<Holdings.Open> offices) {
    this.context = context;
    this.english = new EnglishShorts(context);
    this.people = new ShortNames(context);
    offices.forEach(office -> open.put(office.unit(), office));
  }

  /** Who acts anywhere in the text; to be told of all sentences before they are resolved. */
  void hear(List<Unit> units) {
    for (int at = 0; at < units.size(); at++) {
      if (acts(units, at, units.get(at))) {
        heard.add(units.get(at).named().orElseThrow().actor());
      }
    }
  }

  List<Unit> resolve(List<Unit> units) {
    List<Unit> out = new ArrayList<>(units.size());
    int at = 0;
    while (at < units.size()) {
      Unit unit = units.get(at);
      Holdings.Open office = open.get(unit);
      if (office != null) {
        resolve(office);
      } else if (!unit.isActor()) {
        int to = people.parts(units, at, out);
        if (to > at) {
          note(out.get(out.size() - 1));
          at = to;
          continue;
        }
        people.surname(units, at);
        people.said(units, at);
        organization(units, at);
        homeland(unit);
      }
      note(unit);
      if (acts(units, at, unit)) {
        String actor = unit.named().orElseThrow().actor();
        acting.remove(actor);
        acting.addFirst(actor);
      }
      out.add(unit);
      at++;
    }
    return out;
  }

  /** «قال [لافروف]», «[لافروف] قال», «[لافروف] الذي…». */
  private static boolean acts(List<Unit> units, int at, Unit unit) {
    if (unit.named().filter(n -> n.actor().startsWith("leader:")).isEmpty()) {
      return false;
    }
    boolean follows = at > 0 && (units.get(at - 1).isVerb() || at == 1);
    boolean leads =
        at + 1 < units.size()
            && (units.get(at + 1).isVerb() || units.get(at + 1).is("relative"))
            && !unit.isAfterPreposition();
    return follows || leads;
  }

  private void note(Unit unit) {
    String actor = unit.named().map(Unit.Named::actor).orElse("");
    english.note(actor);
    if (actor.startsWith("leader:")) {
      leaders.remove(actor);
      leaders.addFirst(actor);
      ofOffice(unit, actor).ifPresent(a -> count(a.head(), a.id()));
    } else if (actor.startsWith("org:")) {
      context.registry().find(actor).ifPresent(a -> count(a.head(), a.id()));
    }
  }

  /** «الأمين العام [لجامعة الدول العربية]»: the body that an office before a name speaks of. */
  private Optional<Registry.Known> ofOffice(Unit unit, String leader) {
    boolean told = unit.sense(Sense.RoleWord.class).isPresent();
    return context
        .registry()
        .find(told ? leader : "")
        .map(Registry.Known::of)
        .filter(of -> of.startsWith("org:"))
        .flatMap(context.registry()::find);
  }

  /** What is spoken of most often keeps the short form; of equals, what stood last. */
  private void count(String head, String id) {
    int now = counts.merge(id, 1, Integer::sum);
    String before = lastByHead.get(head);
    if (before == null || now >= counts.getOrDefault(before, 0)) {
      lastByHead.put(head, id);
    }
  }

  /** «المنظمة» is the last organization whose name begins so. */
  private void organization(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (context.knowledge().language().equals("en")) {
      english.at(units, at).ifPresent(id -> context.name(unit, id, MentionHow.SHORT, 0));
      return;
    }
    if (unit.to() - unit.from() > 1 || !unit.token().isWord()) {
      return;
    }
    for (var reading : unit.readings()) {
      String id = reading.article() ? lastByHead.get(reading.word()) : null;
      if (id != null && !isAdjectiveOfSomething(unit)) {
        int cut = Math.max(0, reading.cut() - 2);
        context.name(
            unit, id, MentionHow.SHORT, reading.taken().endsWith("ل") ? reading.cut() : cut);
        return;
      }
    }
  }

  private static boolean isAdjectiveOfSomething(Unit unit) {
    return unit.sense(Sense.Trigger.class).isPresent();
  }

  private void homeland(Unit unit) {
    if (unit.is("homeland") && !leaders.isEmpty()) {
      homelandOf(acting.isEmpty() ? leaders.getFirst() : acting.getFirst())
          .ifPresent(
              state -> {
                context.registry().known(state);
                context.name(unit, state, MentionHow.PRONOUN, 0);
              });
    }
  }

  /** The state that the text gives a leader, else the one of his listed offices of the day. */
  private Optional<String> homelandOf(String leader) {
    String told = context.registry().find(leader).map(Registry.Known::of).orElse(null);
    if (told != null) {
      return context.stateOf(told);
    }
    List<String> listed =
        context
            .terms(leader)
            .map(OfficeBook.Term::of)
            .filter(of -> of.startsWith("state:"))
            .distinct()
            .toList();
    return listed.size() == 1 ? Optional.of(listed.get(0)) : Optional.empty();
  }

  private void resolve(Holdings.Open office) {
    Registry registry = context.registry();
    String of = office.of();
    Unit unit = office.unit();
    Optional<String> chief = of == null ? Optional.empty() : chief(office.role(), of);
    if (chief.isPresent()) {
      context.name(unit, chief.get(), MentionHow.ROLE, 0);
      return;
    }
    if (of == null) {
      holderOfLast(office.role(), office.gender())
          .ifPresent(id -> context.name(unit, id, MentionHow.ROLE, 0));
      return;
    }
    Optional<String> holder =
        registry.holder(office.role(), of).filter(h -> fits(h, office.gender()));
    double sure = 0.85;
    if (holder.isEmpty()) {
      holder = context.knowledge().offices().holder(office.role(), of, context.published());
      holder.ifPresent(registry::known);
      sure = 0.75;
    }
    int cut = unit.isAfterConjunction() ? 1 : 0;
    Optional<String> envoy =
        Envoys.other(registry, office.role(), of).filter(h -> fits(h, office.gender()));
    if (holder.isEmpty() && envoy.isPresent()) {
      context.name(unit, envoy.get(), MentionHow.ROLE, cut); // an office that has been told already
      return;
    }
    if (holder.isEmpty()) {
      holder = mentionedHolder(office.role(), of);
      sure = 0.7;
    }
    String id = holder.orElseGet(() -> unnamed(office, of, cut));
    context.name(unit, id, MentionHow.ROLE, cut);
    registry.find(id).ifPresent(a -> a.office(office.role(), of, office.gender()));
    registry.role(
        id,
        office.role(),
        context.knowledge().offices().label(office.role()),
        of,
        context.passages().of(unit.from(), unit.to()),
        OfficeRule.UNNAMED.id(),
        sure);
  }

  /** “the NATO chief”: whoever of those named has a high office there. */
  private Optional<String> chief(String role, String of) {
    boolean english = context.knowledge().language().equals("en");
    return english && CHIEFS.contains(role)
        ? Stream.concat(acting.stream(), leaders.stream())
            .filter(leader -> context.officeOf(leader).filter(of::equals).isPresent())
            .findFirst()
        : Optional.empty();
  }

  /** Where no day tells who had the office: the one of its listed holders whom the text names. */
  private Optional<String> mentionedHolder(String role, String of) {
    List<String> named =
        context.knowledge().offices().holders(role, of).stream().filter(heard::contains).toList();
    return context.published() == null && named.size() == 1
        ? Optional.of(named.get(0))
        : Optional.empty();
  }

  private Optional<String> holderOfLast(String role, Gender gender) {
    return Stream.concat(acting.stream(), leaders.stream())
        .filter(leader -> holds(leader, role) && fits(leader, gender))
        .findFirst();
  }

  /** «الرئيسة» is nobody who has been called «الرئيس». */
  private boolean fits(String leader, Gender gender) {
    Gender known = context.registry().find(leader).map(Registry.Known::gender).orElse(Gender.ANY);
    return gender == Gender.ANY || known == Gender.ANY || known == gender;
  }

  /** Whether the text, or the lexicon for the day, gives a leader an office that is called so. */
  private boolean holds(String leader, String role) {
    String told = context.registry().find(leader).map(Registry.Known::role).orElse(null);
    return told != null
        ? OfficeBook.isCalled(told, role)
        : context.terms(leader).anyMatch(term -> OfficeBook.isCalled(term.role(), role));
  }

  private String unnamed(Holdings.Open office, String of, int cut) {
    Registry registry = context.registry();
    Names role = context.knowledge().offices().label(office.role());
    Names owner = registry.known(of).names();
    String id =
        "leader:"
            + office.role().substring(office.role().indexOf(':') + 1)
            + "-"
            + of.substring(of.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    Passage passage = context.passages().of(office.unit().from(), office.unit().to(), cut);
    registry.add(
        id,
        ActorKind.LEADER,
        new Names(passage.quote(), role.en() + " of " + owner.en()),
        office.gender() == Gender.F ? Gender.F : Gender.M);
    registry.incidental(
        id); // «طردت الحكومة السفير»: nobody's office tells of nobody unless it acts
    return id;
  }
}
