package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;
import org.isnad.model.Names;

/**
 * The first pass over a sentence: what is named outright. It replaces the units of an office with
 * its holder, or of «الحكومة التركية», by one unit that names the actor.
 */
final class Naming {
  /** «شارع محمد كرمان», «جائزة سليم كرمان»: things that bear somebody's name. */
  private static final Set<String> NAMED_AFTER =
      Set.of(
          "شارع", "ميدان", "ساحه", "مطار", "مستشفي", "مسجد", "جامع", "جامعه", "مدرسه", "معهد",
          "موسسه", "جايزه", "قصر", "حي", "مدينه", "مخيم", "كتايب", "كتيبه", "لواء", "سد", "جسر",
          "قاعده", "ميناء", "طريق", "مركز", "ملعب", "سوق", "قريه", "بلده", "جزيره", "نهر");

  private static final Set<String> PARTS = Set.of("التابع", "التابعه");

  /** «البحرية» is any adjective. */
  private static final Set<String> ARMIES = Set.of("الجيش", "القوات المسلحه");

  private final Context context;
  private final Offices offices;
  private final Bodies bodies;
  private final EnglishBodies englishBodies;

  Naming(Context context) {
    this.context = context;
    this.bodies = new Bodies(context);
    this.englishBodies = new EnglishBodies(context);
    this.offices = new Offices(context, bodies);
  }

  Offices offices() {
    return offices;
  }

  /** The sentence in fewer units. */
  List<Unit> name(List<Unit> scanned) {
    boolean english = context.knowledge().language().equals("en");
    List<Unit> units = english ? englishBodies.merge(scanned) : scanned;
    context.knowledge().homonyms().judge(units);
    offices.last().sentence();
    List<Unit> out = new ArrayList<>(units.size());
    int at = 0;
    while (at < units.size()) {
      Unit unit = units.get(at);
      Optional<Offices.Taken> office = offices.at(units, at, out);
      if (office.isPresent()) {
        out.addAll(office.get().units());
        at = office.get().to();
        continue;
      }
      int to = body(units, at, out);
      if (to == at) {
        to = institution(units, at, out);
      }
      if (to == at) {
        to = group(units, at, out);
      }
      if (to == at) {
        to = collective(units, at, out);
      }
      if (to == at) {
        to = spoken(units, at, out);
      }
      if (to == at) {
        to = sides(units, at, out);
      }
      if (to == at) {
        to = untitled(units, at, out);
      }
      if (to > at) {
        at = to;
        continue;
      }
      plain(units, at, out);
      out.add(unit);
      at++;
    }
    return out;
  }

  /** «مجلس السيادة», «الخارجية السودانية»: an organization that no list holds. */
  private int body(List<Unit> units, int at, List<Unit> out) {
    Unit unit = units.get(at);
    if (unit.sense(Name.class, n -> isSure(n) || n.kind() == Name.Kind.GROUP).isPresent()
        && unit.to() - unit.from() > 1
        && !Bodies.isAnothers(units, at)) {
      return at;
    }
    Optional<Bodies.Body> body = bodies.at(units, at);
    if (body.isEmpty()) {
      return at;
    }
    Unit merged =
        new Unit(unit.from(), units.get(body.get().to() - 1).to(), unit.token(), unit.matches());
    merged.name(new Unit.Named(body.get().id(), MentionHow.NAME, merged.from(), merged.to()));
    merged.prefix(body.get().taken());
    out.add(merged);
    offices.last().organization(body.get().id());
    return body.get().to();
  }

  /** «الحكومة التركية», «حكومة مالي»: the state; «الجيش الأوكراني»: an organization of its own. */
  private int institution(List<Unit> units, int at, List<Unit> out) {
    Unit unit = units.get(at);
    boolean government = unit.is("government");
    boolean army = unit.is("army");
    if (unit.is("members") && at + 1 < units.size() && !units.get(at + 1).folded().equals("في")) {
      return members(units, at, out);
    }
    government |= unit.is("members");
    if (!(government || army || unit.is("parliament"))) {
      return at;
    }
    String home = context.home();
    if (home != null && isAtHome(units, at)) {
      var named = context.passages().of(unit.from(), unit.to(), unit.prefix().length());
      String body = context.body(home, army, named, named.quote());
      unit.name(new Unit.Named(body, MentionHow.NAME, unit.from(), unit.to()));
      out.add(unit);
      return at + 1;
    }
    if (at + 1 >= units.size()) {
      return at;
    }
    int owner = at + 1;
    if (units.get(owner).folded().equals("في") && owner + 1 < units.size()) {
      owner++;
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
      offices.last().state(id);
    } else {
      var passage = context.passages().of(merged.from(), merged.to(), Math.max(0, cut));
      String body = context.body(id, army, passage, passage.quote());
      merged.name(new Unit.Named(body, MentionHow.NAME, merged.from(), merged.to()));
    }
    out.add(merged);
    return owner + 1;
  }

  /** «البرلمان», «الجيش» without a word of whose: of the state that the article is about. */
  private boolean isAtHome(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean known =
        (ARMIES.contains(unit.words().substring(unit.prefix().length())) || unit.is("parliament"))
            && unit.words().contains("ال")
            && !unit.prefix().endsWith("ل");
    if (!known || at + 1 >= units.size()) {
      return known;
    }
    Unit next = units.get(at + 1);
    return !next.isDefinite()
        && next.sense(Name.class).isEmpty()
        && next.sense(Sense.Nisba.class).isEmpty();
  }

  /** «دول الاتحاد الأفريقي»: its members, as a group. */
  private int members(List<Unit> units, int at, List<Unit> out) {
    Unit unit = units.get(at);
    Unit next = units.get(at + 1);
    Optional<Name> name =
        next.sense(Name.class, n -> isSure(n) && n.kind() == Name.Kind.ORGANIZATION);
    if (name.isEmpty() || !next.reading(name.get()).taken().isEmpty()) {
      return at;
    }
    plain(units, at + 1, out);
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

  /** Right behind a verb of saying stands who says it, even if no list knows him. */
  private int spoken(List<Unit> units, int at, List<Unit> out) {
    if (at == 0 || units.get(at - 1).sense(Trigger.class, t -> t.finite()).isEmpty()) {
      return at;
    }
    Optional<People.Found> person =
        context.people().isSpeaker(units, at)
            ? context.people().at(units, at, spokenKind(units, at), Gender.ANY, true)
            : context.people().beforeOffice(units, at);
    if (person.isEmpty()) {
      return at;
    }
    int to = person.get().to();
    Unit merged =
        new Unit(units.get(at).from(), units.get(to - 1).to(), units.get(at).token(), List.of());
    merged.name(new Unit.Named(person.get().actor(), MentionHow.NAME, merged.from(), merged.to()));
    context
        .registry()
        .mention(
            person.get().actor(),
            context.passages().of(merged.from(), merged.to()),
            MentionHow.NAME);
    out.add(merged);
    return to;
  }

  /** «انتقد سليم كرمان ومحمد أبو زاهر القانون»: people without an office. */
  private int untitled(List<Unit> units, int at, List<Unit> out) {
    Unit first = units.get(at);
    boolean listed = first.sense(Name.class).isPresent();
    boolean another =
        at > 0
            && (NAMED_AFTER.contains(units.get(at - 1).folded()) || units.get(at - 1).isMark("/"));
    Optional<People.Found> person =
        listed || another ? Optional.empty() : context.people().untitled(units, at);
    if (person.isEmpty()) {
      return at;
    }
    int to = person.get().to();
    int cut = People.joined(first);
    Unit merged = new Unit(first.from(), units.get(to - 1).to(), first.token(), List.of());
    merged.prefix(first.folded().substring(0, cut));
    merged.name(new Unit.Named(person.get().actor(), MentionHow.NAME, merged.from(), merged.to()));
    var passage = context.passages().of(merged.from(), merged.to(), cut);
    context.registry().mention(person.get().actor(), passage, MentionHow.NAME);
    out.add(merged);
    return to;
  }

  /** Somebody whose office stands behind the name is a leader. */
  private ActorKind spokenKind(List<Unit> units, int at) {
    int to = context.people().end(units, at);
    if (to < units.size() && units.get(to).isMark("،,")) {
      to++;
    }
    boolean office =
        to < units.size()
            && units
                .get(to)
                .sense(
                    Sense.RoleWord.class,
                    r -> Offices.isOffice(r) && r.number() == Sense.Number.ONE)
                .isPresent();
    return office ? ActorKind.LEADER : ActorKind.PERSON;
  }

  /** «الانفصاليين الموالين لموسكو»: a group of its own, named as the text names it. */
  private int group(List<Unit> units, int at, List<Unit> out) {
    Unit unit = units.get(at);
    if (unit.sense(Name.class, n -> n.kind() == Name.Kind.GROUP).isEmpty()) {
      return at;
    }
    int to = at + 1;
    while (to < units.size() && units.get(to).sense(Sense.Nisba.class).isPresent()) {
      plain(units, to, out);
      to++;
    }
    if (to + 1 >= units.size() || !units.get(to).is("allegiance")) {
      return at;
    }
    Unit owner = units.get(to + 1);
    if (owner.sense(Name.class).isEmpty()) {
      return at;
    }
    plain(units, to + 1, out);
    Unit merged = new Unit(unit.from(), owner.to(), unit.token(), unit.matches());
    unnamed(merged, unit.matches().get(0).reading().taken().length());
    out.add(merged);
    return to + 2;
  }

  /** «الجانبان المصري والتركي»: the states. */
  private int sides(List<Unit> units, int at, List<Unit> out) {
    int to = at + 1;
    while (units.get(at).is("sides") && to < units.size()) {
      Unit side = units.get(to);
      Optional<Sense.Nisba> nisba = side.sense(Sense.Nisba.class, n -> isAdjective(side, n));
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
    int to = english ? EnglishCollectives.end(units, at) : Collectives.end(units, at);
    if (to == at) {
      return at;
    }
    for (int i = at + 1; i < to; i++) {
      plain(units, i, out);
    }
    Unit merged = new Unit(unit.from(), units.get(to - 1).to(), unit.token(), unit.matches());
    unnamed(merged, unit.isAfterConjunction() ? 1 : 0);
    out.add(merged);
    return to;
  }

  /**
   * A group of its own.
   *
   * @param cut letters of its first word that do not belong to it
   */
  private void unnamed(Unit merged, int cut) {
    var passage = context.passages().of(merged.from(), merged.to(), cut);
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

  private void plain(List<Unit> units, int at, List<Unit> out) {
    Unit unit = units.get(at);
    Optional<Name> best = best(units, at, out);
    if (best.isPresent()) {
      Name name = best.get();
      context.registry().known(name.id());
      int cut = unit.reading(name).cut();
      context
          .registry()
          .mention(name.id(), context.passages().of(unit.from(), unit.to(), cut), name.how());
      if (name.kind() == Name.Kind.ORGANIZATION) {
        whence(unit);
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
        offices.last().state(name.id());
      } else if (name.kind() == Name.Kind.LEADER) {
        offices.last().leader(name.id());
      } else if (name.kind() == Name.Kind.ORGANIZATION) {
        offices.last().organization(name.id());
      }
      return;
    }
    unit.sense(Sense.Nisba.class)
        .filter(n -> isAdjective(unit, n))
        .ifPresent(n -> context.mentionState(unit, n.state()));
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
      boolean part = PARTS.contains(context.tokens().get(at - 1).folded());
      if (part || context.tokens().get(at).folded().startsWith("لل")) {
        int from = at;
        context.knowledge().gazetteer().at(context.tokens(), from).stream()
            .filter(m -> m.to() == unit.to() && m.sense() instanceof Name)
            .filter(m -> ((Name) m.sense()).kind() == Name.Kind.ORGANIZATION)
            .findFirst()
            .ifPresent(
                m -> {
                  String id = ((Name) m.sense()).id();
                  context.registry().known(id);
                  var named = context.passages().of(from, unit.to(), m.reading().cut());
                  context.registry().mention(id, named, MentionHow.NAME);
                });
        return;
      }
    }
  }

  private static boolean isAdjective(Unit unit, Sense.Nisba nisba) {
    return nisba.sure() || unit.reading(nisba).article();
  }

  private Optional<Name> best(List<Unit> units, int at, List<Unit> out) {
    Unit unit = units.get(at);
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
  private boolean isSure(Name name) {
    return name.sure() || context.registry().hasMentions(name.id());
  }
}
