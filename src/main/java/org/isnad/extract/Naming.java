package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;

/**
 * The first pass over a sentence: what is named outright. It replaces the units of an office with
 * its holder, or of «الحكومة التركية», by one unit that names the actor.
 */
final class Naming {
  private final Context context;
  private final Offices offices;
  private final Bodies bodies;
  private final EnglishBodies englishBodies;
  private final PlainNames plain;
  private final Institutions institutions;
  private final UnnamedGroups groups;
  private final UnnamedSources sources;

  /** Who is listed and named whole somewhere in the text. */
  private final Set<String> whole;

  /**
   * @param whole ids of the organizations that a form of their own names somewhere in the text
   */
  Naming(Context context, Set<String> whole) {
    this.context = context;
    this.whole = whole;
    this.bodies = new Bodies(context);
    this.englishBodies = new EnglishBodies(context);
    this.offices = new Offices(context, bodies);
    this.plain = new PlainNames(context, offices.last());
    this.institutions = new Institutions(context, offices.last(), plain);
    this.groups = new UnnamedGroups(context, plain);
    this.sources = new UnnamedSources(context, bodies);
  }

  /** The organizations that a form of their own names somewhere in a text. */
  static Set<String> whole(Scan.Scanned scanned) {
    Set<String> ids = new HashSet<>();
    for (Scan.SentenceUnits sentence : scanned.sentences()) {
      for (Unit unit : sentence.units()) {
        unit.sense(Name.class, n -> n.kind() == Name.Kind.ORGANIZATION && n.sure())
            .ifPresent(name -> ids.add(name.id()));
      }
    }
    return ids;
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
      int camp = camp(units, at, out);
      if (camp > at) {
        at = camp;
        continue;
      }
      int officials = isOfficials(unit) ? sources.name(units, at, out) : at;
      if (officials > at) {
        at = officials;
        continue;
      }
      Optional<Offices.Taken> office = offices.at(units, at, out);
      if (office.isPresent()) {
        out.addAll(office.get().units());
        at = office.get().to();
        continue;
      }
      int to = body(units, at, out);
      if (to == at) {
        to = institutions.name(units, at, out);
      }
      if (to == at && !english) {
        to = sources.name(units, at, out);
      }
      if (to == at) {
        to = groups.name(units, at, out);
      }
      if (to == at) {
        to = spoken(units, at, out);
      }
      if (to == at) {
        to = groups.sides(units, at, out);
      }
      if (to == at) {
        to = untitled(units, at, out);
      }
      if (to > at) {
        at = to;
        continue;
      }
      if (!unit.matches().isEmpty()) {
        plain.name(units, at);
      }
      out.add(unit);
      at++;
    }
    return QuotedNames.join(out);
  }

  /** «[المسؤولون] الأميركيون», «[مسؤولون] كينيون»: several, of whom nobody is named. */
  private static boolean isOfficials(Unit unit) {
    return unit.is("unnamed-official") && unit.is("collective");
  }

  /** «دعت [المعارضة] إلى», which is an opponent's office too where her name follows. */
  private int camp(List<Unit> units, int at, List<Unit> out) {
    boolean both =
        units.get(at).is("collective-f")
            && units.get(at).sense(Sense.RoleWord.class).isPresent()
            && !context.people().isSpeaker(units, at + 1);
    both |= // «[قادة المعارضة] السودانية»
        Collectives.isLeaders(units.get(at)) && units.get(at).words().endsWith("المعارضه");
    return both ? groups.name(units, at, out) : at;
  }

  /** A short form is one of whoever was named whole; of nobody else it is a name by itself. */
  private boolean isListed(Name name) {
    boolean own = name.kind() != Name.Kind.SHORT && plain.isSure(name);
    return own || whole.contains(name.id()) || name.kind() == Name.Kind.GROUP;
  }

  /** «مجلس السيادة», «الخارجية السودانية»: an organization that no list holds. */
  private int body(List<Unit> units, int at, List<Unit> out) {
    Unit unit = units.get(at);
    if (unit.sense(Name.class, this::isListed).isPresent()
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
    if (unit.sense(Name.class).isEmpty()) { // what others are called too is nobody's «المنظمة»
      offices.last().organization(body.get().id());
    }
    return body.get().to();
  }

  /** Right behind a verb of saying stands who says it, even if no list knows him. */
  private int spoken(List<Unit> units, int at, List<Unit> out) {
    boolean behindVerb =
        at > 0
            && (units.get(at - 1).sense(Trigger.class, t -> t.finite()).isPresent()
                || Leads.isFirst(units.get(at - 1)));
    if (!behindVerb) {
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
            && (context.knowledge().lists("named-after", units.get(at - 1).folded())
                || units.get(at - 1).isMark("/"));
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
    boolean leads = at > 0 && Leads.isFirst(units.get(at - 1));
    return office || leads ? ActorKind.LEADER : ActorKind.PERSON;
  }
}
