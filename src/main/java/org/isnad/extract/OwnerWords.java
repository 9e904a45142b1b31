package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.extract.Sense.Name;
import org.isnad.model.MentionHow;
import org.jspecify.annotations.Nullable;

/**
 * What at one place behind an office tells whose it is.
 *
 * <pre>
 * [الفرنسي], [ماليزيا], [الاتحاد الأفريقي]      an adjective, a state, an organization
 * المتحدث باسم [البيت الأبيض]                 a house or a ministry that has a voice of its own
 * [المجلس], [الجيش], [بلاده], [خارجيتها]       of whom was spoken before
 * </pre>
 */
final class OwnerWords {
  /** Offices of a party, a movement or an association, whatever it is called. */
  private static final Predicate<Sense.RoleWord> HEADS =
      role ->
          role.number() == Sense.Number.ONE
              && Set.of(
                      "role:president",
                      "role:leader",
                      "role:party-leader",
                      "role:chairman",
                      "role:secretary-general",
                      "role:spokesperson",
                      "role:founder",
                      "role:senior-member")
                  .contains(role.id());

  private final Context context;
  private final Bodies bodies;
  private final LastNamed last;

  OwnerWords(Context context, Bodies bodies, LastNamed last) {
    this.context = context;
    this.bodies = bodies;
    this.last = last;
  }

  /**
   * @param id of a state or organization
   * @param to one past what tells it
   */
  record Owner(String id, int to) {}

  @Nullable Owner owner(List<Unit> units, int at) {
    Unit unit = units.get(at);
    Optional<Sense.Nisba> nisba =
        unit.sense(Sense.Nisba.class, n -> n.number() != Sense.Number.MANY || isOfMany(units, at));
    if (nisba.isPresent() && !unit.reading(nisba.get()).afterConjunction()) {
      context.mentionState(unit, nisba.get().state());
      return new Owner(nisba.get().state(), at + 1);
    }
    Optional<Name> name =
        unit.sense(
            Name.class,
            n ->
                n.kind() == Name.Kind.STATE
                    || n.kind() == Name.Kind.ORGANIZATION
                        && (n.sure() || !isLonger(units, at) && context.isAtHome(n.id()))
                    || n.kind() == Name.Kind.SEAT
                    || n.kind() == Name.Kind.ADJECTIVE
                    || n.kind() == Name.Kind.RULER && isStately(units, at - 1));
    if (unit.is("household") && isVoice(units, at)) {
      return household(unit, at);
    }
    if (name.isPresent() && !unit.reading(name.get()).afterConjunction()) {
      mention(unit, name.get());
      return new Owner(name.get().id(), at + 1);
    }
    if (context.knowledge().lists("its-part", unit.folded() + "ه")
        || context.knowledge().lists("its-part", feminine(unit.folded()))) {
      Owner whole = at + 1 < units.size() ? briefly(units, at + 1) : null;
      if (whole == null && at + 1 < units.size() && isBody(units.get(at + 1))) {
        whole = owner(units, at + 1);
      }
      if (whole != null) {
        return whole; // «رئيس كتلة [الحزب]»
      }
    }
    Optional<Bodies.Body> body = bodies.at(units, at);
    if (body.isPresent()) {
      // a ministry's offices are the state's, but who speaks for it
      String state = isVoice(units, at) ? null : body.get().state();
      return new Owner(state == null ? body.get().id() : state, body.get().to());
    }
    if (unit.folded().equals("ل") && at + 1 < units.size()) {
      return owner(units, at + 1); // «لـ"أوبك"»
    }
    if (unit.isMark("«\"“") && at + 1 < units.size()) {
      Owner quoted = owner(units, at + 1);
      if (quoted != null && quoted.to < units.size() && units.get(quoted.to).isMark("»\"”")) {
        return new Owner(quoted.id, quoted.to + 1);
      }
      return isHeaded(units, at - 1)
          ? bodies.quoted(units, at).map(b -> new Owner(b.id(), b.to())).orElse(null)
          : null;
    }
    boolean forces = unit.words().equals("القوات المسلحه") || unit.folded().equals("الجيش");
    Unit next = at + 1 < units.size() ? units.get(at + 1) : unit;
    boolean another = next != unit && next.sense(Sense.Nisba.class).isPresent();
    String its = next == unit ? null : Owners.stateOf(next).orElse(null);
    if (forces && its != null) {
      context.mentionState(next, its);
      var named = context.passages().of(unit.from(), next.to());
      return new Owner(context.body(its, "army", named, named.quote()), at + 2);
    }
    String home = context.home() == null ? last.state() : context.home();
    boolean described = // «الجيش الشعبي» is another
        next != unit
            && next.isDefinite()
            && next.folded().endsWith("ي")
            && next.sense(Sense.RoleWord.class).isEmpty()
            && next.sense(Sense.Given.class).isEmpty();
    if (forces && !another && !described && home != null && home.startsWith("state:")) {
      var named = context.passages().of(unit.from(), unit.to());
      return new Owner(context.body(home, "army", named, named.quote()), at + 1);
    }
    Owner briefly = briefly(units, at);
    if (briefly != null) {
      return briefly;
    }
    if (at + 1 < units.size()
        && (unit.folded().equals("باسم")
            || isOfSeat(units, at)
            || unit.folded().equals("في")
            || unit.folded().equals("فى")
            || unit.folded().equals("of")
            || unit.folded().equals("for"))) {
      Owner inner = ownerInPlace(units, at + 1);
      if (inner != null) {
        return inner;
      }
    }
    Optional<Name> leader =
        unit.sense(Name.class, n -> n.kind() == Name.Kind.LEADER || n.kind() == Name.Kind.SURNAME);
    if (leader.isPresent() && at > 0 && units.get(at - 1).folded().equals("باسم")) {
      return ofLeader(leader.get(), at); // «المتحدث باسم غوتيريش»
    }
    if (unit.is("government") && at + 1 < units.size()) {
      return owner(units, at + 1);
    }
    if (context.knowledge().lists("its-ministry", unit.folded())) {
      String of = last.ministryOf(unit); // «الناطقة باسم خارجيتها»
      return of == null ? null : new Owner(of, at + 1);
    }
    if (Owners.isPronoun(unit) || context.knowledge().lists("its-part", unit.folded())) {
      String owner = last.ownerOf(unit);
      return owner == null ? null : new Owner(owner, at + 1);
    }
    if (unit.is("homeland") && last.state() != null) {
      context
          .registry()
          .mention(last.state(), context.passages().of(unit.from(), unit.to()), MentionHow.PRONOUN);
      return new Owner(last.state(), at + 1);
    }
    return null;
  }

  /** «حزب المؤتمر [الوطني]»: a name that others share goes on, and is another's. */
  private static boolean isLonger(List<Unit> units, int at) {
    if (at + 1 >= units.size() || units.get(at).to() - units.get(at).from() == 1) {
      return false;
    }
    Unit next = units.get(at + 1);
    return next.isDefinite()
        && (next.folded().endsWith("ي") || next.folded().endsWith("يه"))
        && next.sense(Sense.Nisba.class).isEmpty()
        && next.sense(Sense.RoleWord.class).isEmpty();
  }

  /** «المتحدث باسم البيت الأبيض»: a house that has its own spokesman is a body. */
  private Owner household(Unit unit, int at) {
    Name name =
        unit.sense(Name.class, n -> n.kind() == Name.Kind.ORGANIZATION)
            .orElseThrow(() -> new IllegalStateException(unit.words() + " is no organization"));
    mention(unit, name);
    return new Owner(name.id(), at + 1);
  }

  /** «المتحدث [باسم] وزارة الخارجية». */
  static boolean isVoice(List<Unit> units, int at) {
    return at > 0
        && (units.get(at - 1).folded().equals("باسم")
            || units
                .get(at - 1)
                .sense(Sense.RoleWord.class, r -> r.id().equals("role:spokesperson"))
                .isPresent());
  }

  /** «[رئيس] أبخازيا»: an office that states have, of those who rule a place. */
  private static boolean isStately(List<Unit> units, int at) {
    return at >= 0
        && units.get(at).sense(Sense.RoleWord.class, r -> r.scope().equals("state")).isPresent();
  }

  /** «[زعيم] «الفجر الجديد»»: of what has a head. */
  private static boolean isHeaded(List<Unit> units, int at) {
    return at >= 0 && units.get(at).sense(Sense.RoleWord.class, HEADS).isPresent();
  }

  private static boolean isBody(Unit unit) {
    return unit.prefix().isEmpty()
        && unit.to() - unit.from() > 1
        && unit.sense(Name.class, n -> n.kind() == Name.Kind.ORGANIZATION).isPresent();
  }

  /** «كتلة» with a pronoun is «كتلته». */
  private static String feminine(String word) {
    return word.endsWith("ه") ? word.substring(0, word.length() - 1) + "ته" : word;
  }

  /** «النائب [عن] كتلة «وعد»». */
  private static boolean isOfSeat(List<Unit> units, int at) {
    return units.get(at).folded().equals("عن")
        && at > 0
        && units
            .get(at - 1)
            .sense(Sense.RoleWord.class, r -> Owners.SEATS.contains(r.id()))
            .isPresent();
  }

  /** «كبير المفاوضين [الإيرانيين]». */
  private static boolean isOfMany(List<Unit> units, int at) {
    return at > 0 && units.get(at - 1).to() - units.get(at - 1).from() > 1;
  }

  private @Nullable Owner ofLeader(Name leader, int at) {
    return context
        .terms(leader.id())
        .map(term -> new Owner(term.of(), at + 1))
        .findFirst()
        .filter(owner -> context.registry().hasMentions(owner.id()))
        .orElse(null);
  }

  /** «المجلس», «الوزارة»: the last organization that is called so; «الجيش»: of the last state. */
  private @Nullable Owner briefly(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean alone =
        unit.to() - unit.from() == 1
            && (unit.isDefinite() || unit.folded().startsWith("لل"))
            && !(at + 1 < units.size() && units.get(at + 1).sense(Sense.Nisba.class).isPresent());
    if (!alone) {
      return null;
    }
    boolean described = at + 1 < units.size() && units.get(at + 1).isDefinite();
    if (unit.is("government") && last.state() != null && !described) {
      return new Owner(last.state(), at + 1);
    }
    String state = last.state() == null ? context.home() : last.state();
    if (unit.is("parliament") && state != null && state.startsWith("state:")) {
      boolean merged = unit.folded().startsWith("لل"); // «الرئيس الأسبق للبرلمان»
      var named =
          context.passages().of(unit.from(), unit.to(), merged ? 2 : unit.prefix().length());
      String label = merged ? "ال" + named.quote() : named.quote();
      return new Owner(context.body(state, "parliament", named, label), at + 1);
    }
    Optional<String> called = context.registry().lastCalled(unit.folded().substring(2));
    if (called.isEmpty() && context.knowledge().lists("any-body", unit.folded())) {
      called = context.registry().onlyOrganization(); // «أمينا عاما للمنظمة», of a movement
    }
    return called.map(id -> new Owner(id, at + 1)).orElse(null);
  }

  @Nullable Owner ownerInPlace(List<Unit> units, int at) {
    Unit unit = units.get(at);
    Optional<Name> capital = // «النائبة العامة في نيويورك» is not of the body that sits there
        unit.sense(Name.class, n -> n.kind() == Name.Kind.CAPITAL && n.id().startsWith("state:"));
    if (capital.isPresent() && unit.sense(Name.class, n -> n.kind() == Name.Kind.STATE).isEmpty()) {
      mention(unit, capital.get());
      return new Owner(capital.get().id(), at + 1);
    }
    return owner(units, at);
  }

  private void mention(Unit unit, Name name) {
    context.registry().known(name.id());
    context
        .registry()
        .mention(
            name.id(),
            context.passages().of(unit.from(), unit.to(), unit.reading(name).cut()),
            name.how());
  }
}
