package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * An office in the singular: whose it is, who has it, or that nobody is named for it.
 *
 * <pre>
 * الرئيس الفرنسي إيمانويل ماكرون        office, nisba, name
 * [مستشار] رئيس الجمهورية فلان          the office of an aide, and not his chief's
 * وزير النقل الماليزي                   nobody named: resolved later
 * </pre>
 */
final class OneOffice {
  /** Where «أمير» is the head of state, and not a prince. */
  private static final Set<String> EMIRATES =
      Set.of("state:QA", "state:KW", "state:BH", "state:AE", "state:LI", "state:MC", "state:AF");

  /** Where «مستشار» is the head of government. */
  private static final Set<String> CHANCELLERIES = Set.of("state:DE", "state:AT");

  /** Words behind an office that make it another's than its present holder's. */
  private static final Set<String> OTHERS = Set.of("mod:deputy", "mod:former", "mod:honorary");

  /** Offices with whoever has another one. */
  private static final Set<String> AIDES =
      Set.of("role:adviser", "role:envoy", "role:representative", "role:director");

  private final Context context;
  private final LastNamed last;
  private final Holdings holdings;
  private final Owners owners;
  private final OfficeHolders holders;
  private final Chambers chambers;
  private final DoubleOffices doubles;

  OneOffice(
      Context context,
      Holdings holdings,
      LastNamed last,
      Owners owners,
      OfficeHolders holders,
      Chambers chambers) {
    this.context = context;
    this.holdings = holdings;
    this.last = last;
    this.owners = owners;
    this.holders = holders;
    this.chambers = chambers;
    this.doubles = new DoubleOffices(context, holdings, owners, holders, this::read);
  }

  /** An office of one person, with its holder. */
  Optional<Offices.Taken> read(List<Unit> units, int from, RoleWord first, List<Unit> out) {
    Owners.Whose whose =
        chambers
            .police(units, from, first)
            .or(() -> owners.within(units, from, first))
            .orElseGet(() -> owners.whose(units, from + 1));
    RoleWord role = meant(units.get(from), first, whose.of());
    Optional<Offices.Taken> aide = aide(units, from, role, out);
    if (aide.isPresent()) {
      return aide;
    }
    ActorKind kind = role.scope().equals("person") ? ActorKind.PERSON : ActorKind.LEADER;
    int name = holders.pastSeat(units, role, whose);
    boolean kin = isOfKin(units, from);
    Optional<People.Found> person =
        context
            .people()
            .at(units, name, kind, role.gender(), true)
            .filter(p -> !holders.isNextOfList(units, p.from(), from, out))
            .filter(p -> !holders.isMade(units, from, p))
            .filter(p -> p.listed() || !kin);
    String told = whose.of();
    if (person.isEmpty() && !Offices.title(role) && !kin) {
      Optional<OfficeHolders.Tailed> tailed =
          holders
              .tailed(units, whose.to(), role, kind)
              .filter(t -> !holders.isNextOfList(units, t.person().from(), from, out))
              .filter(t -> !holders.isMade(units, from, t.person()));
      person = tailed.map(OfficeHolders.Tailed::person);
      int tail = tailed.map(OfficeHolders.Tailed::tail).orElse(whose.to());
      for (int i = whose.to(); i < tail; i++) {
        String owner = owners.whose(units, i).of();
        told = told == null ? owner : told;
      }
    }
    if (person.isPresent()) {
      int to = person.get().to();
      Owners.Whose after = told == null ? after(units, to, role) : new Owners.Whose(null, to);
      String of = told == null ? after.of() : holders.chamber(units, from, role, whose, told);
      Unit merged = Unit.merge(units, from, after.of() == null ? to : after.to());
      holdings.take(merged, role, person.get().actor(), of, units, person.get(), OfficeRule.NAME);
      return Optional.of(new Offices.Taken(after.of() == null ? to : after.to(), List.of(merged)));
    }
    if (!Offices.isOffice(role)) {
      return Optional.empty();
    }
    Optional<Offices.Taken> set =
        doubles
            .at(units, from, role, whose, out)
            .or(
                () ->
                    holders.isRightBehind(units, from, whose, out)
                        ? holders.behind(units, from, role, whose, out)
                        : Optional.empty())
            .or(() -> holders.set(units, from, role, whose))
            .or(() -> holders.behind(units, from, role, whose, out));
    return set.isPresent() ? set : unnamed(units, from, role, whose);
  }

  /** «وزير النقل الماليزي»: nobody is named for it; empty where it may be anybody. */
  private Optional<Offices.Taken> unnamed(
      List<Unit> units, int from, RoleWord role, Owners.Whose whose) {
    boolean definite =
        units.get(from).reading(role).article() || units.get(from).folded().contains("ال");
    boolean alone = whose.of() == null;
    boolean another = // «نائب المندوب», «الأمين العام المساعد» are not the one who is listed
        from > 0 && context.knowledge().lists("deputy", units.get(from - 1).folded());
    for (int i = from + 1; i < whose.to(); i++) {
      another |= units.get(i).sense(Sense.Modifier.class, m -> OTHERS.contains(m.id())).isPresent();
    }
    boolean pronoun = whose.to() > from + 1 && Owners.isPronoun(units.get(whose.to() - 1));
    if (another || pronoun || isAny(units, from, whose.to())) {
      return Optional.empty();
    }
    if (alone ? !definite : !isUnique(units.get(from), role)) {
      return Optional.empty();
    }
    boolean posted = OfficeHolders.isPosted(role);
    int end = posted ? owners.posted(units, from + 1, whose.to()) : whose.to();
    Unit merged = Unit.merge(units, from, end);
    holdings.open(merged, role, whose.of());
    if (whose.of() != null) {
      holdings.lastRole(role.id());
    }
    List<Unit> all = new ArrayList<>(List.of(merged));
    all.addAll(units.subList(end, whose.to()));
    return Optional.of(new Offices.Taken(whose.to(), all));
  }

  /** «أول رئيس [فرنسي] يزور كيغالي»: one of them, and not whoever is it now. */
  private static boolean isAny(List<Unit> units, int from, int to) {
    if (EnglishTokens.isLatin(units.get(from).token()) || to != from + 2) {
      return false;
    }
    Unit last = units.get(to - 1);
    return units.get(from).to() - units.get(from).from() == 1
        && !units.get(from).isDefinite()
        && !last.isDefinite()
        && last.sense(Sense.Nisba.class).isPresent()
        && last.sense(Sense.Name.class).isEmpty();
  }

  /** What a word that is two offices means here: «مستشار ألمانيا», «الأمير» without a state. */
  private static RoleWord meant(Unit unit, RoleWord role, @Nullable String of) {
    if (role.id().equals("role:adviser") && of != null && CHANCELLERIES.contains(of)) {
      return unit.sense(RoleWord.class, r -> r.id().equals("role:chancellor")).orElse(role);
    }
    if (role.id().equals("role:emir") && (of == null || !EMIRATES.contains(of))) {
      return unit.sense(RoleWord.class, r -> r.id().equals("role:prince")).orElse(role);
    }
    return role;
  }

  /** «النائب سالم كرمان[، عن كتلة «وعد»]»: whose it is, told behind the name. */
  private Owners.Whose after(List<Unit> units, int to, RoleWord role) {
    int at = to < units.size() && units.get(to).isMark("،,") ? to + 1 : to;
    boolean seat = Owners.SEATS.contains(role.id());
    if (seat && at + 1 < units.size() && units.get(at).folded().equals("عن")) {
      Owners.Whose body = owners.whose(units, at + 1);
      return body.of() == null ? new Owners.Whose(null, to) : body;
    }
    // «الوزير سالم كرمان النرويجي», «… من النرويج»; but «زار الوزير سالم كرمان النرويج»
    return to < units.size() && Owners.tellsBehindName(units.get(to))
        ? owners.whose(units, to)
        : new Owners.Whose(null, to);
  }

  /** «كبير المفاوضين» is one, «المفاوض» any. */
  private boolean isUnique(Unit unit, RoleWord role) {
    return context.knowledge().isUnique(role.id()) || unit.words().startsWith("كبير ");
  }

  /**
   * «مستشار رئيس الجمهورية فلان», «فلان، مستشار المرشد الإيراني»: the office is the aide's, unless
   * the name is known as the chief's.
   */
  private Optional<Offices.Taken> aide(List<Unit> units, int from, RoleWord role, List<Unit> out) {
    int at = Offices.pastModifiers(units, from + 1);
    boolean speaks = role.id().equals("role:spokesperson");
    if (speaks && at < units.size() && units.get(at).folded().equals("باسم")) {
      at++;
    }
    boolean aide = AIDES.contains(role.id());
    boolean construct = speaks || aide && !units.get(from).isDefinite();
    if (aide && !construct) {
      at = pastManner(units, at);
    }
    if (!speaks && !aide || at >= units.size()) {
      return Optional.empty();
    }
    Unit his = units.get(at);
    Optional<RoleWord> chief =
        his.sense(RoleWord.class, r -> r.number() == Number.ONE && Offices.isOffice(r));
    boolean joined = chief.isPresent() && his.reading(chief.get()).taken().endsWith("ل");
    if (chief.isEmpty() || construct == joined) {
      return Optional.empty();
    }
    Owners.Whose its = owners.whose(units, at + 1);
    boolean abroad = at + 1 < units.size() && units.get(at + 1).is("preposition");
    String own = abroad || its.of() == null ? lastOf(chief.get()) : its.of();
    Owners.Whose whose = new Owners.Whose(own, its.to());
    Optional<People.Found> named = holders.person(units, its.to(), role);
    Optional<People.Found> person = named.filter(p -> !isChief(p, chief.get()));
    if (named.isPresent() && person.isEmpty()) {
      Optional<Offices.Taken> set = ofNamed(units, from, role, named.get());
      if (set.isPresent()) {
        return set;
      }
    }
    if (person.isEmpty()) {
      return holders.behind(units, from, role, whose, out);
    }
    Unit merged = Unit.merge(units, from, person.get().to());
    holdings.take(
        merged, role, person.get().actor(), whose.of(), units, person.get(), OfficeRule.NAME);
    return Optional.of(new Offices.Taken(person.get().to(), List.of(merged)));
  }

  /** «مستشار الرئيس أوباما، فلان»: the aide is named behind his chief, who tells of which state. */
  private Optional<Offices.Taken> ofNamed(
      List<Unit> units, int from, RoleWord role, People.Found chief) {
    Optional<String> state = context.knowledge().offices().state(chief.actor());
    return state.flatMap(of -> holders.set(units, from, role, new Owners.Whose(of, chief.to())));
  }

  /** «المستشار [الإعلامي السابق] للرئيس». */
  private static int pastManner(List<Unit> units, int from) {
    int at = from;
    while (at < units.size()
        && at < from + 2
        && units.get(at).isDefinite()
        && units.get(at).sense(Sense.Nisba.class).isEmpty()
        && units.get(at).sense(RoleWord.class, Offices::isOffice).isEmpty()) {
      at++;
    }
    return at;
  }

  /** «[نجل] الرئيس فلان» is another than the one who has the office. */
  private boolean isOfKin(List<Unit> units, int from) {
    return from > 0 && context.knowledge().lists("kin", units.get(from - 1).folded());
  }

  private @Nullable String lastOf(RoleWord role) {
    return role.scope().equals("org") ? last.organization() : last.state();
  }

  private boolean isChief(People.Found person, RoleWord chief) {
    return context.knowledge().offices().of(person.actor()).stream()
        .anyMatch(term -> OfficeBook.isCalled(term.role(), chief.id()));
  }
}
