package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Name;
import org.isnad.model.MentionHow;
import org.jspecify.annotations.Nullable;

/**
 * Reads behind an office whose it is: «الفرنسي», «ماليزيا», «باسم المفوضية», «في صنعاء», «بلاده».
 */
final class Owners {
  private static final int REACH = 7;

  /** Words that tell what an office is for. */
  private static final int PORTFOLIO = 3;

  /** «السفير السوداني لدى واشنطن»: where somebody is posted, not whose he is. */
  private static final Set<String> POSTED = Set.of("لدي", "في", "فى", "الي");

  /** Offices that somebody has for a party or a place: «النائب عن كتلة «وعد»». */
  static final Set<String> SEATS =
      Set.of("role:mp", "role:senator", "role:congress-member", "role:candidate");

  private final Context context;
  private final Bodies bodies;

  /** «المتحدث باسمها», «النائب عنه»: of whom the pronoun speaks. */
  private static final Set<String> PRONOUNS =
      Set.of("باسمه", "باسمها", "باسمهم", "عنه", "عنها", "فيه", "فيها");

  private static final Set<String> MINISTRIES =
      Set.of("خارجيتها", "خارجيته", "حكومتها", "حكومته", "دفاعها", "رئاستها");

  /** «رئيس كتلته النيابية»: parts of the organization that the pronoun speaks of. */
  private static final Set<String> PARTS =
      Set.of(
          "كتلته",
          "كتلتها",
          "مكتبه",
          "مكتبها",
          "مفوضيته",
          "مفوضيتها",
          "امانته",
          "امانتها",
          "ديوانه",
          "ديوانها",
          "لجنته",
          "لجنتها",
          "مجلسه",
          "مجلسها",
          "وفده",
          "وفدها",
          "جناحه",
          "جناحها");

  /** What any body may be called. */
  private static final Set<String> BODIES =
      Set.of("المنظمه", "للمنظمه", "الهييه", "للهييه", "التنظيم", "للتنظيم");

  private final LastNamed last;

  Owners(Context context, Bodies bodies, LastNamed last) {
    this.last = last;
    this.context = context;
    this.bodies = bodies;
  }

  /** «باسمها»: whose it is, by a pronoun. */
  static boolean isPronoun(Unit unit) {
    return PRONOUNS.contains(unit.folded());
  }

  static Optional<String> stateOf(Unit unit) {
    Optional<String> nisba = unit.sense(Sense.Nisba.class).map(Sense.Nisba::state);
    return nisba.isPresent()
        ? nisba
        : unit.sense(Name.class, n -> n.kind() == Name.Kind.STATE).map(Name::id);
  }

  /**
   * Whose an office is.
   *
   * @param of id of a state or organization; null when nothing tells
   * @param to one past what tells it
   */
  record Whose(@Nullable String of, int to) {}

  /** Reads on behind an office: whose it is. */
  Whose whose(List<Unit> units, int start) {
    String of = null;
    int at = start;
    while (at < units.size() && at - start < REACH) {
      Unit unit = units.get(at);
      if (unit.sense(Sense.Modifier.class).isPresent()) {
        at++;
        continue;
      }
      if (of != null) {
        int past = past(units, at);
        if (past == at) {
          break;
        }
        at = past;
        continue;
      }
      Owner owner = owner(units, at);
      if (owner == null && at == start) {
        owner = behindPortfolio(units, at);
      }
      if (owner == null) {
        break;
      }
      of = owner.id;
      at = owner.to;
    }
    return new Whose(of, of == null && !onlyModifiers(units, start, at) ? start : at);
  }

  /** Where the words begin that tell where somebody is posted; {@code to} where none do. */
  int posted(List<Unit> units, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (POSTED.contains(units.get(i).folded())) {
        return i;
      }
    }
    return to;
  }

  /** Past what may stand between an office and its holder: «الخاص», «لدى واشنطن». */
  private int past(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean its = at > 0 && PARTS.contains(units.get(at - 1).folded()) && unit.isDefinite();
    if (bodies.isAdjective(unit) || its) {
      return at + 1; // «كتلته النيابية»
    }
    if (unit.isMark("(")) {
      for (int i = at + 1; i < Math.min(units.size(), at + 5); i++) {
        if (units.get(i).isMark(")")) {
          return i + 1; // «مؤتمر الأمم المتحدة للتجارة والتنمية (أونكتاد)»
        }
      }
    }
    if (at + 1 >= units.size() || !POSTED.contains(unit.folded())) {
      return at;
    }
    Owner post = ownerInPlace(units, at + 1);
    return post == null ? at : post.to;
  }

  /** «منسق الإغاثة في الأمم المتحدة», «وزير المياه والري الإثيوبي»: past what an office is for. */
  private @Nullable Owner behindPortfolio(List<Unit> units, int at) {
    int i = at;
    while (i < units.size()
        && i < at + PORTFOLIO
        && units.get(i).token().isWord()
        && units.get(i).isDefiniteOrJoined()
        && !units.get(i).is("relative")
        && units.get(i).sense(Sense.Given.class).isEmpty()
        && units.get(i).sense(Sense.RoleWord.class).isEmpty()) {
      i++;
      Owner owner = i < units.size() ? owner(units, i) : null;
      if (owner != null) {
        return owner;
      }
    }
    return null;
  }

  private static boolean onlyModifiers(List<Unit> units, int from, int to) {
    for (int i = from; i < to; i++) {
      if (units.get(i).sense(Sense.Modifier.class).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private record Owner(String id, int to) {}

  private @Nullable Owner owner(List<Unit> units, int at) {
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
                    || n.kind() == Name.Kind.SEAT
                    || n.kind() == Name.Kind.ADJECTIVE);
    if (name.isPresent() && !unit.reading(name.get()).afterConjunction()) {
      mention(unit, name.get());
      return new Owner(name.get().id(), at + 1);
    }
    if (PARTS.contains(unit.folded() + "ه") || PARTS.contains(feminine(unit.folded()))) {
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
      // the spokesman of a ministry speaks for its state
      String state = body.get().state();
      return new Owner(state == null ? body.get().id() : state, body.get().to());
    }
    if (unit.folded().equals("ل") && at + 1 < units.size()) {
      return owner(units, at + 1); // «لـ"أوبك"»
    }
    if (unit.isMark("«\"“") && at + 1 < units.size()) {
      Owner quoted = owner(units, at + 1);
      if (quoted == null || quoted.to >= units.size() || !units.get(quoted.to).isMark("»\"”")) {
        return null;
      }
      return new Owner(quoted.id, quoted.to + 1);
    }
    boolean forces = unit.words().equals("القوات المسلحه") || unit.folded().equals("الجيش");
    boolean another =
        at + 1 < units.size() && units.get(at + 1).sense(Sense.Nisba.class).isPresent();
    String home = context.home() == null ? last.state() : context.home();
    if (forces && !another && home != null && home.startsWith("state:")) {
      var named = context.passages().of(unit.from(), unit.to());
      return new Owner(context.body(home, true, named, named.quote()), at + 1);
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
    if (MINISTRIES.contains(unit.folded()) && last.state() != null) {
      return new Owner(last.state(), at + 1); // «الناطقة باسم خارجيتها»
    }
    if (isPronoun(unit) || PARTS.contains(unit.folded())) {
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
        && units.get(at - 1).sense(Sense.RoleWord.class, r -> SEATS.contains(r.id())).isPresent();
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
    if (unit.is("government") && last.state() != null) {
      return new Owner(last.state(), at + 1);
    }
    String state = last.state() == null ? context.home() : last.state();
    if (unit.is("parliament") && state != null && state.startsWith("state:")) {
      boolean merged = unit.folded().startsWith("لل"); // «الرئيس الأسبق للبرلمان»
      var named =
          context.passages().of(unit.from(), unit.to(), merged ? 2 : unit.prefix().length());
      String label = merged ? "ال" + named.quote() : named.quote();
      return new Owner(context.body(state, false, named, label), at + 1);
    }
    Optional<String> called = context.registry().lastCalled(unit.folded().substring(2));
    if (called.isEmpty() && BODIES.contains(unit.folded())) {
      called = context.registry().onlyOrganization(); // «أمينا عاما للمنظمة», of a movement
    }
    return called.map(id -> new Owner(id, at + 1)).orElse(null);
  }

  private @Nullable Owner ownerInPlace(List<Unit> units, int at) {
    Unit unit = units.get(at);
    Optional<Name> capital = unit.sense(Name.class, n -> n.kind() == Name.Kind.CAPITAL);
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
