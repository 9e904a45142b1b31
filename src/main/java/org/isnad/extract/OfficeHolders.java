package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;
import org.jspecify.annotations.Nullable;

/**
 * Who is named beside an office.
 *
 * <pre>
 * قائد الجيش [الجنرال] مين أونغ هلاينغ      behind it, past titles and the rest of its own
 * المتحدث باسم الوزارة، [عباس موسوي]، …     behind it, between marks
 * [مالك عقار]، نائب رئيس المجلس             before it
 * </pre>
 */
final class OfficeHolders {
  /** Offices that are held at a place. */
  private static final Set<String> POSTED =
      Set.of(
          "role:ambassador",
          "role:envoy",
          "role:permanent-delegate",
          "role:rapporteur",
          "role:coordinator");

  /** Offices of a place: behind them stands its name. */
  private static final Set<String> LOCAL =
      Set.of("role:governor", "role:provincial-governor", "role:mayor", "role:bishop", "role:imam");

  private final Context context;
  private final Holdings holdings;
  private final Appositions appositions;
  private final TitleTails tails;
  private final Titles titles;
  private final Chambers chambers;

  OfficeHolders(Context context, Bodies bodies, Holdings holdings, Chambers chambers) {
    this.context = context;
    this.holdings = holdings;
    this.appositions = new Appositions(context);
    this.tails = new TitleTails(context, bodies);
    this.titles = new Titles(context);
    this.chambers = chambers;
  }

  /** «انتخب القادة فلانا [رئيسا للمفوضية]»: who stands before what he is made. */
  Optional<String> appointed(List<Unit> units, int from, RoleWord role, String of, List<Unit> out) {
    int oath = 0; // «أدى فلان [اليمين الدستورية] رئيسا»
    while (oath < out.size()
        && context.knowledge().lists("oath", out.get(out.size() - 1 - oath).folded())) {
      oath++;
    }
    int at = from - oath;
    List<Unit> before = out.subList(0, out.size() - oath);
    return appositions
        .right(units, at, before)
        .or(() -> appositions.before(units, at, role, of, before));
  }

  /**
   * Who is named past the rest of an office's title.
   *
   * @param at one past whose it is
   * @return the units of the tail and the person; empty when nobody is named behind
   */
  Optional<Tailed> tailed(List<Unit> units, int at, RoleWord role, ActorKind kind) {
    int tail = tails.holder(units, at, POSTED.contains(role.id()));
    return context
        .people()
        .at(units, titles.past(units, tail), kind, role.gender(), true)
        .map(person -> new Tailed(person, tail));
  }

  /**
   * @param tail one past the last unit of the office's title
   */
  record Tailed(People.Found person, int tail) {}

  /** Whether it is held at a place: an envoy's. */
  static boolean isPosted(RoleWord role) {
    return POSTED.contains(role.id());
  }

  /** Where the name may begin behind an office of a place: past the place. */
  int pastSeat(List<Unit> units, RoleWord role, Owners.Whose whose) {
    boolean local = whose.of() == null && LOCAL.contains(role.id());
    return titles.past(units, local ? titles.pastPlace(units, whose.to()) : whose.to());
  }

  /** Who is named behind an office, past titles or the rest of its own. */
  Optional<People.Found> person(List<Unit> units, int at, RoleWord role) {
    int name = titles.past(units, at);
    Optional<People.Found> person =
        context.people().at(units, name, ActorKind.LEADER, role.gender(), true);
    if (person.isPresent()) {
      return person;
    }
    int tail = tails.holder(units, at, POSTED.contains(role.id()));
    return context
        .people()
        .at(units, titles.past(units, tail), ActorKind.LEADER, role.gender(), true);
  }

  /** «سالم كرمان وزير النقل [وباسل تانغا] وزير الري»: the next, where the office has its holder. */
  boolean isNextOfList(List<Unit> units, int name, int office, List<Unit> out) {
    if (!NameParts.isAnother(units.get(name)) || office < 2 || out.isEmpty()) {
      return false;
    }
    Unit before = out.get(out.size() - 1);
    boolean surname = before.isDefinite() && before.isUnknown() && out.size() > 1;
    return isOfName(before) || surname && isOfName(out.get(out.size() - 2));
  }

  private boolean isOfName(Unit unit) {
    return unit.isPerson()
        || unit.sense(Sense.Given.class).isPresent()
        || context.people().looksLikeName(unit);
  }

  /** Past titles and whence somebody is, before his name. */
  int pastTitle(List<Unit> units, int from) {
    return titles.past(units, from);
  }

  /** «المتحدث باسم الوزارة، عباس موسوي، …»: the name set off by marks. */
  Optional<Offices.Taken> set(List<Unit> units, int from, RoleWord role, Owners.Whose whose) {
    int mark = pastManner(units, whose.to());
    if (mark + 1 >= units.size() || !units.get(mark).isMark("،,") || isOwner(units, from)) {
      return Optional.empty();
    }
    int at = titles.past(units, mark + 1) - 1; // «…، الشيخ جابر ناصر»
    if (at + 1 >= units.size() || units.get(mark + 1).isAfterConjunction()) {
      return Optional.empty(); // «…، وسعادة الدكتور …»: the next of a list
    }
    int end = context.people().end(units, at + 1);
    boolean listed =
        units.get(at + 1).sense(Name.class, n -> n.kind() == Name.Kind.LEADER).isPresent();
    boolean closed = end == units.size() || units.get(end).isMark("،,\"“«:");
    boolean titled = at > mark; // «…، الشيخ فلان الفلاني في خطبته»
    if (!listed && (end < at + 3 || !closed && !titled)) {
      return Optional.empty();
    }
    return context
        .people()
        .at(units, at + 1, ActorKind.LEADER, role.gender(), true)
        .map(
            person -> {
              Unit merged = Unit.merge(units, from, person.to());
              holdings.take(
                  merged, role, person.actor(), whose.of(), units, person, OfficeRule.NAME);
              return new Offices.Taken(person.to(), List.of(merged));
            });
  }

  /** «السناتور [الجمهوري]، فلان»: past an adjective that tells of no state. */
  private static int pastManner(List<Unit> units, int at) {
    boolean manner =
        at < units.size() && units.get(at).isDefinite() && units.get(at).folded().endsWith("ي");
    return manner ? at + 1 : at;
  }

  /**
   * «أحد معارضي [الرئيس]، فلان»: the office owns a plural before it, and who follows is another.
   */
  private static boolean isOwner(List<Unit> units, int from) {
    if (from == 0 || !units.get(from).prefix().isEmpty()) {
      return false;
    }
    Unit before = units.get(from - 1);
    String word = before.folded();
    return before.isUnknown()
        && !before.isDefinite()
        && word.length() > 4
        && (word.endsWith("ي") || word.endsWith("و"));
  }

  private boolean isListedHolder(List<Unit> out, RoleWord role, @Nullable String of) {
    Optional<String> last =
        out.isEmpty() ? Optional.empty() : out.get(out.size() - 1).named().map(Unit.Named::actor);
    return last.filter(actor -> context.knowledge().offices().gives(actor, role.id(), of))
        .isPresent();
  }

  /** «مالك عقار نائب رئيس المجلس، …»: somebody's name ends right before the office. */
  boolean isRightBehind(List<Unit> units, int from, Owners.Whose whose, List<Unit> out) {
    if (whose.of() == null || from < 2 || units.get(from).isAfterConjunction() || out.isEmpty()) {
      return false;
    }
    Unit before = out.get(out.size() - 1);
    return before.isPerson() || context.people().looksLikeName(before);
  }

  /** «مالك عقار، نائب رئيس المجلس»: the office behind its holder. */
  Optional<Offices.Taken> behind(
      List<Unit> units, int from, RoleWord role, Owners.Whose whose, List<Unit> out) {
    if (units.get(from).prefix().startsWith("و") && !isListedHolder(out, role, whose.of())) {
      return Optional.empty(); // «حضر فلان وسفير كينيا»
    }
    Optional<String> holder = appositions.before(units, from, role, whose.of(), out);
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    Unit merged = Unit.merge(units, from, whose.to());
    String actor = holder.get();
    merged.name(new Unit.Named(actor, MentionHow.ROLE, merged.from(), merged.to()));
    if (whose.of() != null) {
      String of = chamber(units, from, role, whose, whose.of());
      holdings.office(merged, role.id(), role.gender(), actor, of, OfficeRule.BEHIND_NAME, 0.8);
    } else {
      holdings.imply(merged, units.get(from), role, actor);
    }
    return Optional.of(new Offices.Taken(whose.to(), List.of(merged)));
  }

  /**
   * «عين الرئيس الكيني [سالم كرمان] وزيرا للري»: behind such a verb and before what he is made
   * stands another than the office's holder.
   */
  boolean isMade(List<Unit> units, int from, People.Found person) {
    return from > 0
        && !person.listed()
        && person.to() < units.size()
        && units.get(person.to()).sense(Sense.Appointed.class).isPresent()
        && context
            .knowledge()
            .lists("appointing", Metonymy.withoutConjunction(units.get(from - 1).folded()));
  }

  /** «رئيس مجلس الشورى [للجماعة]». */
  private static boolean isOwned(Unit unit) {
    return unit.folded().startsWith("لل");
  }

  /** «عضو [البرلمان الكيني]»: of the body, where the office's own words name it. */
  String chamber(List<Unit> units, int from, RoleWord role, Owners.Whose whose, String told) {
    boolean next = whose.to() > from + 1 && Owners.stateOf(units.get(from + 1)).isPresent();
    int end = units.get(next ? from + 1 : from).to();
    String home = context.home();
    boolean seat = // «عضو البرلمان عن الحركة»
        Owners.SEATS.contains(role.id())
            && from + 1 < units.size()
            && units.get(from + 1).folded().equals("عن");
    String state = seat && home != null && home.startsWith("state:") ? home : told;
    if (told.startsWith("org:") && from + 1 < units.size() && isOwned(units.get(from + 1))) {
      return chambers.council(units.get(from), role, told, units.get(from + 1).to());
    }
    String body = chambers.of(units.get(from), role, state, end);
    return body.equals(state) ? told : body;
  }
}
