package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.RoleWord;

/**
 * Offices and who holds them: an office, whose it is, and a name.
 *
 * <pre>
 * الرئيس الفرنسي إيمانويل ماكرون        office, nisba, name
 * رئيس وزراء ماليزيا السابق نجيب رزاق    office, state, modifier, name
 * المتحدثة باسم المفوضية الأوروبية مايا …  office, «باسم», organization, name
 * الرئيسان القرغيزي X والطاجيكي Y        one office, several states
 * نظرائه الفرنسي X واليوناني Y          the office of the one before
 * وزير النقل الماليزي                   nobody named: resolved later
 * </pre>
 */
final class Offices {
  private final Context context;
  private final LastNamed last;
  private final Holdings holdings;
  private final Owners owners;

  /** Of what makes an office its deputy's. */
  static final String DEPUTY = "mod:deputy";

  private final EnglishOffices english;
  private final SharedOffices shared;
  private final Leads leads;
  private final Colleagues colleagues;
  private final Governments governments;
  private final Deputies deputies;
  private final OfficeHolders holders;
  private final OneOffice one;
  private final Chambers chambers;
  private final Appointments appointments;

  Offices(Context context, Bodies bodies) {
    this.context = context;
    this.last = new LastNamed(context);
    this.holdings = new Holdings(context, last);
    this.english = new EnglishOffices(context, holdings);
    this.shared = new SharedOffices(context, holdings);
    this.owners = new Owners(context, bodies, last);
    this.colleagues = new Colleagues(context, holdings, owners);
    this.governments = new Governments(context, holdings);
    this.deputies = new Deputies(context, holdings, owners, last);
    this.chambers = new Chambers(context);
    this.holders = new OfficeHolders(context, bodies, holdings, chambers);
    this.one = new OneOffice(context, holdings, last, owners, holders, chambers);
    this.appointments = new Appointments(context, holdings, last, owners, holders);
    this.leads = new Leads(context, holdings, one::read);
  }

  Holdings holdings() {
    return holdings;
  }

  /** Whom pronouns on offices mean; to be told of what is named outright. */
  LastNamed last() {
    return last;
  }

  /** What an office takes up: the units that replace {@code [from, to)}. */
  record Taken(int to, List<Unit> units) {}

  /**
   * @param out the sentence so far, with names in one unit each; a name before the office is put
   *     together here
   */
  Optional<Taken> at(List<Unit> units, int from, List<Unit> out) {
    holdings.within(out);
    Unit unit = units.get(from);
    if (context.knowledge().language().equals("en")) {
      Optional<Taken> found = english.at(units, from, out).flatMap(f -> english(units, f));
      if (found.isPresent()) {
        return found;
      }
    }
    if (unit.is("peer") && holdings.lastRole() != null && !isBeforeOffice(units, from)) {
      return shared
          .at(units, from, holdings.lastRole(), OfficeRule.PEER)
          .or(() -> colleagues.peer(units, from));
    }
    Optional<Taken> colleague =
        colleagues
            .at(units, from)
            .or(() -> governments.at(units, from))
            .or(() -> deputies.at(units, from));
    if (colleague.isPresent()) {
      return colleague;
    }
    Optional<Taken> led =
        Leads.opens(units, from)
            ? leads.at(units, from, holders.pastTitle(units, from + 1), out)
            : Optional.empty();
    if (led.isPresent() || unit.matches().isEmpty() || Leads.isPhrase(unit)) {
      return led;
    }
    Optional<RoleWord> appointed = unit.sense(Sense.Appointed.class).map(Sense.Appointed::role);
    if (appointed.isPresent()) {
      return appointments.at(units, from, appointed.get(), out);
    }
    if (isDeputy(units, from)) {
      RoleWord chief =
          (RoleWord) units.get(from + 1).sense(Sense.Possessed.class).orElseThrow().role();
      String owner = last.ownerOf(chief, units.get(from + 1));
      String deputy = OfficeBook.DEPUTY + chief.id().substring("role:".length());
      if (owner != null && context.knowledge().offices().isKnown(deputy)) {
        RoleWord role = new RoleWord(deputy, chief.scope(), chief.gender(), Number.ONE);
        return owned(units, from, from + 2, role, owner, out); // «نائب أمينه العام»
      }
    }
    Optional<RoleWord> possessed =
        unit.sense(Sense.Possessed.class)
            .map(p -> (RoleWord) p.role())
            .filter(Offices::isOffice); // «معارضته» is what he is against
    if (possessed.isPresent() && !isFeminine(unit)) {
      String owner = last.ownerOf(possessed.get(), unit);
      if (owner != null) {
        return owned(units, from, from + 1, deputy(possessed.get()), owner, out);
      }
    }
    Optional<Taken> deputy = deputies.merged(units, from).flatMap(all -> deputy(all, from, out));
    if (deputy.isPresent()) {
      return deputy;
    }
    Optional<RoleWord> role = unit.sense(RoleWord.class, r -> r.number() == Number.ONE);
    if (role.isEmpty()) {
      return unit.sense(RoleWord.class)
          .filter(r -> !r.scope().equals("person"))
          .flatMap(r -> several(units, from, r));
    }
    return one.read(units, from, role.get(), out);
  }

  /** «نائب قائد الجيش فلان»: who is named for it; its own words were put together. */
  private Optional<Taken> deputy(List<Unit> units, int from, List<Unit> out) {
    RoleWord role = units.get(from).sense(RoleWord.class).orElseThrow();
    return one.read(units, from, role, out).map(taken -> new Taken(taken.to() + 1, taken.units()));
  }

  /** «نظيره وزير خارجية كينيا فلان»: the office is told again. */
  private static boolean isBeforeOffice(List<Unit> units, int at) {
    return at + 1 < units.size()
        && units
            .get(at + 1)
            .sense(RoleWord.class, r -> r.number() == Number.ONE && isOffice(r))
            .isPresent();
  }

  /** «رئيسة», not «رئيسه»; but «رئيسة وزرائه». */
  private boolean isFeminine(Unit unit) {
    String last = context.tokens().get(unit.to() - 1).text();
    boolean owned = last.endsWith("ه") || last.endsWith("ها") || last.endsWith("هم");
    return unit.token().text().endsWith("ة") && !owned;
  }

  /** «الرئيسان القرغيزي فلان والطاجيكي فلان», «عضوا البرلمان الكيني فلان وفلان». */
  private Optional<Taken> several(List<Unit> units, int from, RoleWord role) {
    Owners.Whose whose = owners.whose(units, from + 1);
    int end = context.people().end(units, whose.to());
    boolean joined = end > whose.to() && end < units.size() && NameParts.isAnother(units.get(end));
    if (!joined || whose.of() == null || !isOffice(role)) {
      return shared.at(units, from, role.id(), OfficeRule.SHARED);
    }
    String of = holders.chamber(units, from, role, whose, whose.of());
    return shared.ofOne(units, from, role, of, whose.to());
  }

  private Optional<Taken> english(List<Unit> units, EnglishOffices.Found found) {
    Unit merged = Unit.merge(units, found.from(), found.to());
    if (found.name() < 0) {
      holdings.open(merged, found.role(), found.of());
      return Optional.of(new Taken(found.to(), List.of(merged)));
    }
    Optional<People.Found> person = english.holder(units, found);
    if (person.isEmpty()) {
      return Optional.empty();
    }
    RoleWord role = found.known() ? found.role() : new RoleWord("", "none", Gender.ANY, Number.ONE);
    String of = found.of();
    if (of != null) {
      for (Unit unit : units.subList(found.from(), found.to())) {
        if (of.equals(found.of()) && unit.sense(RoleWord.class, found.role()::equals).isPresent()) {
          of = chambers.of(unit, found.role(), of, unit.to());
        }
      }
    }
    holdings.take(merged, role, person.get().actor(), of, units, person.get(), OfficeRule.NAME);
    return Optional.of(new Taken(found.to(), List.of(merged)));
  }

  /** «نائبه»: the deputy of whoever was named last, and no member of parliament. */
  private RoleWord deputy(RoleWord role) {
    String chief = holdings.lastRole();
    if (!role.id().equals("role:mp") || chief == null) {
      return role;
    }
    String deputy = OfficeBook.deputy(chief);
    return context.knowledge().offices().isKnown(deputy)
        ? new RoleWord(deputy, "state", role.gender(), Number.ONE)
        : role;
  }

  private static boolean isDeputy(List<Unit> units, int at) {
    return units.get(at).sense(Sense.Modifier.class, m -> m.id().equals(DEPUTY)).isPresent()
        && at + 1 < units.size()
        && units.get(at + 1).sense(Sense.Possessed.class).isPresent();
  }

  private Optional<Taken> owned(
      List<Unit> units, int from, int behind, RoleWord role, String of, List<Unit> out) {
    int at = pastModifiers(units, behind);
    Optional<People.Found> person = holders.person(units, at, role);
    if (person.isEmpty()) {
      Owners.Whose whose = new Owners.Whose(of, at);
      return holders
          .set(units, from, role, whose) // «أمينه العام، فلان، …»
          .or(() -> holders.behind(units, from, role, whose, out));
    }
    Unit merged = Unit.merge(units, from, person.get().to());
    String own = listedOwner(person.get().actor(), role).orElse(of);
    holdings.take(
        merged, role, person.get().actor(), own, units, person.get(), OfficeRule.POSSESSED);
    return Optional.of(new Taken(person.get().to(), List.of(merged)));
  }

  /**
   * Where the lexicon knows of whom somebody has an office, and the text names it: not the pronoun.
   */
  private Optional<String> listedOwner(String actor, RoleWord role) {
    List<String> owners =
        context.knowledge().offices().of(actor).stream()
            .filter(term -> OfficeBook.isCalled(term.role(), role.id()))
            .map(OfficeBook.Term::of)
            .filter(context.registry()::hasMentions)
            .distinct()
            .toList();
    return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
  }

  static int pastModifiers(List<Unit> units, int from) {
    int at = from;
    while (at < units.size() && units.get(at).sense(Sense.Modifier.class).isPresent()) {
      at++;
    }
    return at;
  }

  /** A mere title or trade. */
  static boolean title(RoleWord role) {
    return role.scope().equals("none") || role.scope().equals("person");
  }

  /** An office of a state or organization, and not a mere title or trade. */
  static boolean isOffice(RoleWord role) {
    return role.scope().equals("state")
        || role.scope().equals("org")
        || role.scope().equals("both");
  }
}
