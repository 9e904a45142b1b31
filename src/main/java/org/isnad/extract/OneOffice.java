package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private final Context context;
  private final Holdings holdings;
  private final Owners owners;
  private final OfficeHolders holders;
  private final Chambers chambers;
  private final DoubleOffices doubles;
  private final Aides aides;

  OneOffice(
      Context context,
      Holdings holdings,
      LastNamed last,
      Owners owners,
      OfficeHolders holders,
      Chambers chambers) {
    this.context = context;
    this.holdings = holdings;
    this.owners = owners;
    this.holders = holders;
    this.chambers = chambers;
    this.aides = new Aides(context, last, holdings, owners, holders);
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
    Optional<Offices.Taken> aide = aides.at(units, from, role, out);
    if (aide.isPresent()) {
      return aide;
    }
    int name = holders.pastSeat(units, role, whose);
    boolean kin = isOfKin(units, from);
    Optional<People.Found> person =
        context
            .people()
            .at(units, name, kind(role), role.gender(), true)
            .filter(p -> !holders.isNextOfList(units, p.from(), from, out))
            .filter(p -> !holders.isMade(units, from, p))
            .filter(p -> p.listed() || !kin);
    if (person.isPresent()) {
      return Optional.of(take(units, from, role, whose, whose.of(), person.get()));
    }
    Optional<Offices.Taken> far = kin ? Optional.empty() : tailed(units, from, role, whose, out);
    if (far.isPresent()) {
      return far;
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
    boolean voice = // «المتحدث [باسم] شرطة الإقليم» is nobody who was told of before
        alone && units.get(from).words().endsWith("باسم");
    if (another || pronoun || voice || isAny(units, from, whose.to())) {
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

  /** «[نجل] الرئيس فلان» is another than the one who has the office. */
  private boolean isOfKin(List<Unit> units, int from) {
    return from > 0 && context.knowledge().lists("kin", units.get(from - 1).folded());
  }

  /** «رئيس [قسم التحقيقات في كينيا] فلان»: who is named past the rest of a title. */
  private Optional<Offices.Taken> tailed(
      List<Unit> units, int from, RoleWord role, Owners.Whose whose, List<Unit> out) {
    Optional<OfficeHolders.Tailed> tailed =
        holders
            .tailed(units, whose.to(), role, kind(role))
            .filter(t -> !holders.isNextOfList(units, t.person().from(), from, out))
            .filter(t -> !holders.isMade(units, from, t.person()))
            .filter(t -> !Offices.title(role) || isSpeaking(units, t.person()));
    if (tailed.isEmpty()) {
      return Optional.empty();
    }
    String told = whose.of();
    for (int i = whose.to(); i < tailed.get().tail(); i++) {
      String owner = owners.whose(units, i).of();
      told = told == null && !isPartOf(units, i - 1) ? owner : told;
    }
    boolean head = // «رئيس قسم …» of no state
        whose.of() == null
            && role.id().equals("role:president")
            && !units.get(whose.to()).isDefinite();
    RoleWord held =
        head ? new RoleWord("role:chairman", "org", role.gender(), role.number()) : role;
    String of = head && told != null && told.startsWith("state:") ? null : told;
    return Optional.of(take(units, from, held, whose, of, tailed.get().person()));
  }

  private Offices.Taken take(
      List<Unit> units,
      int from,
      RoleWord role,
      Owners.Whose whose,
      @Nullable String told,
      People.Found person) {
    int to = person.to();
    Owners.Whose after = told == null ? after(units, to, role) : new Owners.Whose(null, to);
    String of = told == null ? after.of() : holders.chamber(units, from, role, whose, told);
    int end = after.of() == null ? to : after.to();
    Unit merged = Unit.merge(units, from, end);
    holdings.take(merged, role, person.actor(), of, units, person, OfficeRule.NAME);
    return new Offices.Taken(end, List.of(merged));
  }

  private static ActorKind kind(RoleWord role) {
    return role.scope().equals("person") ? ActorKind.PERSON : ActorKind.LEADER;
  }

  /** «أستاذ القانون في جامعة كينيا [فلان] إن»: who is named far behind a trade says something. */
  private static boolean isSpeaking(List<Unit> units, People.Found person) {
    return person.to() < units.size() && units.get(person.to()).is("complementizer");
  }

  /** «قائد القوات الدولية في [جنوب] كينيا»: not of the whole state. */
  private static boolean isPartOf(List<Unit> units, int at) {
    return units.get(at).is("town") && !units.get(at).isDefinite();
  }
}
