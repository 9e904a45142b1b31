package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;
import org.jspecify.annotations.Nullable;

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
  /** Where «مستشار» is the head of government. */
  private static final Set<String> CHANCELLERIES = Set.of("state:DE", "state:AT");

  private final Context context;
  private final LastNamed last;
  private final Holdings holdings;
  private final Owners owners;

  private static final String MINISTER = "minister";
  private static final Predicate<String> STATE = id -> id.startsWith("state:");

  private static final int TITLES = 3;
  private static final String DEPUTY = "mod:deputy";

  /** Words behind an office that make it another's than its present holder's. */
  private static final Set<String> OTHERS = Set.of(DEPUTY, "mod:former", "mod:honorary");

  private static final Set<String> DEPUTIES = Set.of("نايب", "نايبه", "ونايب", "ونايبه");

  /** Offices with whoever has another one. */
  private static final Set<String> AIDES =
      Set.of("role:adviser", "role:envoy", "role:representative", "role:director");

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
      Set.of("role:governor", "role:provincial-governor", "role:mayor", "role:bishop");

  private final Appositions appositions;
  private final EnglishOffices english;
  private final TitleTails tails;
  private final SharedOffices shared;
  private final Leads leads;
  private final Colleagues colleagues;
  private final Governments governments;

  Offices(Context context, Bodies bodies) {
    this.context = context;
    this.appositions = new Appositions(context);
    this.last = new LastNamed(context);
    this.holdings = new Holdings(context, last);
    this.english = new EnglishOffices(context, holdings);
    this.shared = new SharedOffices(context, holdings);
    this.owners = new Owners(context, bodies, last);
    this.tails = new TitleTails(context, bodies);
    this.leads = new Leads(context, holdings);
    this.colleagues = new Colleagues(context, holdings, owners);
    this.governments = new Governments(context, holdings);
  }

  Leads leads() {
    return leads;
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
    if (unit.is("peer") && holdings.lastRole() != null) {
      return shared
          .at(units, from, holdings.lastRole(), "role-peer")
          .or(() -> colleagues.peer(units, from));
    }
    Optional<Taken> colleague = colleagues.at(units, from).or(() -> governments.at(units, from));
    if (colleague.isPresent()) {
      return colleague;
    }
    if (unit.matches().isEmpty() || Leads.isPhrase(unit)) {
      return Leads.opens(units, from)
          ? leads.at(units, from, pastTitle(units, from + 1), out)
          : Optional.empty();
    }
    Optional<RoleWord> appointed = unit.sense(Sense.Appointed.class).map(Sense.Appointed::role);
    if (appointed.isPresent()) {
      return appointed(units, from, appointed.get(), out);
    }
    if (isDeputy(units, from)) {
      RoleWord chief =
          (RoleWord) units.get(from + 1).sense(Sense.Possessed.class).orElseThrow().role();
      String owner = last.ownerOf(chief, units.get(from + 1));
      String deputy = "role:deputy-" + chief.id().substring("role:".length());
      if (owner != null && context.knowledge().offices().isKnown(deputy)) {
        RoleWord role = new RoleWord(deputy, chief.scope(), chief.gender(), Number.ONE);
        return owned(units, from, from + 2, role, owner, out); // «نائب أمينه العام»
      }
    }
    Optional<RoleWord> possessed = unit.sense(Sense.Possessed.class).map(p -> (RoleWord) p.role());
    boolean feminine = // «رئيسة», not «رئيسه»; but «رئيسة وزرائه»
        unit.token().text().endsWith("ة")
            && !context.tokens().get(unit.to() - 1).text().matches(".*(ه|ها|هم)");
    if (possessed.isPresent() && !feminine) {
      String owner = last.ownerOf(possessed.get(), unit);
      if (owner != null) {
        return owned(units, from, from + 1, possessed.get(), owner, out);
      }
    }
    Optional<RoleWord> role = unit.sense(RoleWord.class, r -> r.number() == Number.ONE);
    if (role.isEmpty()) {
      return unit.sense(RoleWord.class)
          .filter(r -> !r.scope().equals("person"))
          .flatMap(r -> shared.at(units, from, r.id(), "role-shared"));
    }
    return one(units, from, role.get(), out);
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
    holdings.take(merged, role, person.get().actor(), found.of(), units, person.get(), "role-name");
    return Optional.of(new Taken(found.to(), List.of(merged)));
  }

  private static boolean isDeputy(List<Unit> units, int at) {
    return units.get(at).sense(Sense.Modifier.class, m -> m.id().equals(DEPUTY)).isPresent()
        && at + 1 < units.size()
        && units.get(at + 1).sense(Sense.Possessed.class).isPresent();
  }

  /** «انتخب القادة فلانا رئيسا للمفوضية», «بصفته رئيسا للمجموعة». */
  private Optional<Taken> appointed(List<Unit> units, int from, RoleWord role, List<Unit> out) {
    Owners.Whose whose = owners.whose(units, from + 1);
    Optional<String> holder =
        whose.of() == null
            ? Optional.empty()
            : appositions
                .right(units, from, out)
                .or(() -> appositions.before(units, from, role, whose.of(), out));
    if (holder.isEmpty() || whose.of() == null) {
      return Optional.empty();
    }
    Unit merged = Unit.merge(units, from, whose.to());
    String actor = holder.get();
    merged.name(new Unit.Named(actor, MentionHow.ROLE, merged.from(), merged.to()));
    holdings.office(merged, role.id(), role.gender(), actor, whose.of(), "role-appointed", 0.8);
    return Optional.of(new Taken(whose.to(), List.of(merged)));
  }

  private Optional<Taken> owned(
      List<Unit> units, int from, int behind, RoleWord role, String of, List<Unit> out) {
    int at = pastModifiers(units, behind);
    Optional<People.Found> person = person(units, at, role);
    if (person.isEmpty()) {
      Owners.Whose whose = new Owners.Whose(of, at);
      return set(units, from, role, whose) // «أمينه العام، فلان، …»
          .or(() -> behind > from + 1 ? behind(units, from, role, whose, out) : Optional.empty());
    }
    Unit merged = Unit.merge(units, from, person.get().to());
    String own = listedOwner(person.get().actor(), role).orElse(of);
    holdings.take(merged, role, person.get().actor(), own, units, person.get(), "role-possessed");
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

  /** Who is named behind an office, past titles or the rest of its own. */
  private Optional<People.Found> person(List<Unit> units, int at, RoleWord role) {
    int name = pastTitle(units, at);
    Optional<People.Found> person =
        context.people().at(units, name, ActorKind.LEADER, role.gender(), true);
    if (person.isPresent()) {
      return person;
    }
    int tail = tails.holder(units, at, POSTED.contains(role.id()));
    return context
        .people()
        .at(units, pastTitle(units, tail), ActorKind.LEADER, role.gender(), true);
  }

  /** What a word that is two offices means here: «مستشار ألمانيا», «الأمير» without a state. */
  private static RoleWord meant(Unit unit, RoleWord role, @Nullable String of) {
    if (role.id().equals("role:adviser") && of != null && CHANCELLERIES.contains(of)) {
      return unit.sense(RoleWord.class, r -> r.id().equals("role:chancellor")).orElse(role);
    }
    if (role.id().equals("role:emir") && of == null) {
      return unit.sense(RoleWord.class, r -> r.id().equals("role:prince")).orElse(role);
    }
    return role;
  }

  private Optional<Taken> one(List<Unit> units, int from, RoleWord first, List<Unit> out) {
    Owners.Whose whose = owners.whose(units, from + 1);
    RoleWord role = meant(units.get(from), first, whose.of());
    Optional<Taken> aide = aide(units, from, role, out);
    if (aide.isPresent()) {
      return aide;
    }
    ActorKind kind = role.scope().equals("person") ? ActorKind.PERSON : ActorKind.LEADER;
    boolean local = whose.of() == null && LOCAL.contains(role.id());
    int name = pastTitle(units, local ? pastPlace(units, whose.to()) : whose.to());
    Optional<People.Found> person = context.people().at(units, name, kind, role.gender(), true);
    String told = whose.of();
    if (person.isEmpty() && !title(role)) {
      int tail = tails.holder(units, whose.to(), POSTED.contains(role.id()));
      person = context.people().at(units, pastTitle(units, tail), kind, role.gender(), true);
      for (int i = whose.to(); i < tail && person.isPresent(); i++) {
        String owner = owners.whose(units, i).of();
        told = told == null ? owner : told;
      }
    }
    if (person.isPresent()) {
      int to = person.get().to();
      Owners.Whose after = told == null ? after(units, to, role) : new Owners.Whose(null, to);
      String of = told == null ? after.of() : told;
      Unit merged = Unit.merge(units, from, after.of() == null ? to : after.to());
      holdings.take(merged, role, person.get().actor(), of, units, person.get(), "role-name");
      return Optional.of(new Taken(after.of() == null ? to : after.to(), List.of(merged)));
    }
    if (!isOffice(role)) {
      return Optional.empty();
    }
    Optional<Taken> set =
        joined(units, from, role, whose)
            .or(() -> apposed(units, from, role, whose, out))
            .or(() -> twofold(units, from, role, whose, out))
            .or(
                () ->
                    isRightBehind(units, from, whose, out)
                        ? behind(units, from, role, whose, out)
                        : Optional.empty())
            .or(() -> set(units, from, role, whose))
            .or(() -> behind(units, from, role, whose, out));
    if (set.isPresent()) {
      return set;
    }
    boolean definite =
        units.get(from).reading(role).article() || units.get(from).folded().contains("ال");
    boolean alone = whose.of() == null;
    boolean another = // «نائب المندوب», «الأمين العام المساعد» are not the one who is listed
        from > 0 && DEPUTIES.contains(units.get(from - 1).folded());
    for (int i = from + 1; i < whose.to(); i++) {
      another |= units.get(i).sense(Sense.Modifier.class, m -> OTHERS.contains(m.id())).isPresent();
    }
    boolean pronoun = whose.to() > from + 1 && Owners.isPronoun(units.get(whose.to() - 1));
    if (another || pronoun) {
      return Optional.empty();
    }
    if (alone ? !definite : !isUnique(units.get(from), role)) {
      return Optional.empty();
    }
    boolean posted = POSTED.contains(role.id());
    int end = posted ? owners.posted(units, from + 1, whose.to()) : whose.to();
    Unit merged = Unit.merge(units, from, end);
    holdings.open(merged, role, whose.of());
    if (whose.of() != null) {
      holdings.lastRole(role.id());
    }
    List<Unit> all = new ArrayList<>(List.of(merged));
    all.addAll(units.subList(end, whose.to()));
    return Optional.of(new Taken(whose.to(), all));
  }

  /** «النائب سالم كرمان[، عن كتلة «وعد»]»: whose it is, told behind the name. */
  private Owners.Whose after(List<Unit> units, int to, RoleWord role) {
    int at = to < units.size() && units.get(to).isMark("،,") ? to + 1 : to;
    boolean seat = Owners.SEATS.contains(role.id());
    if (seat && at + 1 < units.size() && units.get(at).folded().equals("عن")) {
      Owners.Whose body = owners.whose(units, at + 1);
      return body.of() == null ? new Owners.Whose(null, to) : body;
    }
    return owners.whose(units, to);
  }

  /** «كبير المفاوضين» is one, «المفاوض» any. */
  private boolean isUnique(Unit unit, RoleWord role) {
    return context.knowledge().isUnique(role.id()) || unit.words().startsWith("كبير ");
  }

  /** «قائد الجيش [الجنرال] مين أونغ هلاينغ», «رئيس المجلس [المستشار] فرج»: past titles. */
  private int pastTitle(List<Unit> units, int from) {
    int at = from;
    while (at < units.size() && at < from + TITLES) {
      Unit unit = units.get(at);
      boolean title =
          unit.sense(RoleWord.class, r -> r.id().startsWith("rank:") || r.id().startsWith("title:"))
              .isPresent();
      boolean office =
          unit.isDefinite()
              && unit.sense(RoleWord.class, r -> r.number() == Number.ONE).isPresent()
              && context.people().end(units, at + 1) > at + 2;
      if (!title && !office && !(at == from && isOrigin(units, at))) {
        break;
      }
      at++;
    }
    return at;
  }

  /** «حاكم [غومبو] إدريس كرمان»: the place that he governs is no part of his name. */
  private int pastPlace(List<Unit> units, int at) {
    if (at + 1 >= units.size()) {
      return at;
    }
    Unit unit = units.get(at);
    boolean listed =
        unit.sense(Name.class, n -> n.kind() == Name.Kind.PLACE || n.kind() == Name.Kind.CAPITAL)
            .isPresent();
    boolean given =
        unit.isDefinite() || unit.sense(Sense.Given.class, Sense.Given::sure).isPresent();
    return listed || !given && context.people().end(units, at + 1) > at + 2 ? at + 1 : at;
  }

  /** «السيناتورة [البيرونية] لوسيا فلورا», «…، [السنغالي] سالم كرمان»: whence, before a name. */
  private boolean isOrigin(List<Unit> units, int at) {
    Unit unit = units.get(at);
    String word = unit.folded();
    boolean adjective =
        unit.isDefinite()
            && unit.to() - unit.from() == 1
            && (word.endsWith("ي") || word.endsWith("يه"))
            && unit.sense(Name.class).isEmpty()
            && unit.sense(RoleWord.class).isEmpty();
    return adjective && context.people().isSpeaker(units, at + 1);
  }

  /**
   * «مستشار رئيس الجمهورية فلان», «فلان، مستشار المرشد الإيراني»: the office is the aide's, unless
   * the name is known as the chief's.
   */
  private Optional<Taken> aide(List<Unit> units, int from, RoleWord role, List<Unit> out) {
    int at = pastModifiers(units, from + 1);
    boolean speaks = role.id().equals("role:spokesperson");
    if (speaks && at < units.size() && units.get(at).folded().equals("باسم")) {
      at++;
    }
    boolean construct = speaks || AIDES.contains(role.id()) && !units.get(from).isDefinite();
    if (!construct || at >= units.size()) {
      return Optional.empty();
    }
    Optional<RoleWord> chief =
        units.get(at).sense(RoleWord.class, r -> r.number() == Number.ONE && isOffice(r));
    if (chief.isEmpty() || !units.get(at).prefix().isEmpty()) {
      return Optional.empty();
    }
    Owners.Whose its = owners.whose(units, at + 1);
    boolean abroad = at + 1 < units.size() && units.get(at + 1).is("preposition");
    String own = abroad || its.of() == null ? lastOf(chief.get()) : its.of();
    Owners.Whose whose = new Owners.Whose(own, its.to());
    Optional<People.Found> person =
        person(units, its.to(), role).filter(p -> !isChief(p, chief.get()));
    if (person.isEmpty()) {
      return behind(units, from, role, whose, out);
    }
    Unit merged = Unit.merge(units, from, person.get().to());
    holdings.take(merged, role, person.get().actor(), whose.of(), units, person.get(), "role-name");
    return Optional.of(new Taken(person.get().to(), List.of(merged)));
  }

  private @Nullable String lastOf(RoleWord role) {
    return role.scope().equals("org") ? last.organization() : last.state();
  }

  static int pastModifiers(List<Unit> units, int from) {
    int at = from;
    while (at < units.size() && units.get(at).sense(Sense.Modifier.class).isPresent()) {
      at++;
    }
    return at;
  }

  private boolean isChief(People.Found person, RoleWord chief) {
    return context.knowledge().offices().of(person.actor()).stream()
        .anyMatch(term -> OfficeBook.isCalled(term.role(), chief.id()));
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

  /** «الأمين العام المساعد للاتحاد والناطق باسمه رضا العبيدي»: two offices of one man. */
  private Optional<Taken> joined(List<Unit> units, int from, RoleWord role, Owners.Whose whose) {
    int at = whose.to();
    if (whose.of() == null || at >= units.size() || !units.get(at).prefix().startsWith("و")) {
      return Optional.empty();
    }
    Optional<RoleWord> second =
        units.get(at).sense(RoleWord.class, r -> r.number() == Number.ONE && isOffice(r));
    if (second.isEmpty()) {
      return Optional.empty();
    }
    Owners.Whose its = owners.whose(units, at + 1);
    boolean pronoun = its.to() > at + 1 && Owners.isPronoun(units.get(its.to() - 1));
    Optional<People.Found> person =
        pronoun ? person(units, its.to(), second.get()) : Optional.empty();
    if (person.isEmpty()) {
      return Optional.empty();
    }
    Unit merged = Unit.merge(units, from, person.get().to());
    String actor = person.get().actor();
    holdings.take(merged, role, actor, whose.of(), units, person.get(), "role-name");
    return Optional.of(new Taken(person.get().to(), List.of(merged)));
  }

  /** «الرئيس الدوري للاتحاد الأفريقي، رئيس جزر القمر، غزالي عثماني»: two offices of one man. */
  private Optional<Taken> apposed(
      List<Unit> units, int from, RoleWord role, Owners.Whose whose, List<Unit> out) {
    String of = whose.of();
    int mark = whose.to();
    if (of == null || mark + 1 >= units.size() || !units.get(mark).isMark("،,")) {
      return Optional.empty();
    }
    Optional<RoleWord> second =
        units.get(mark + 1).sense(RoleWord.class, r -> r.number() == Number.ONE && isOffice(r));
    Optional<Taken> taken = second.flatMap(r -> one(units, mark + 1, r, out));
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    Unit merged = Unit.merge(units, from, mark);
    Optional<String> holder =
        taken.get().units().get(0).named().map(Unit.Named::actor).filter(a -> isHis(a, role, of));
    if (holder.isPresent()) {
      merged.name(new Unit.Named(holder.get(), MentionHow.ROLE, merged.from(), merged.to()));
      context
          .registry()
          .mention(
              holder.get(),
              context.passages().of(merged.from(), merged.to(), merged.prefix().length()),
              MentionHow.ROLE);
      holdings.office(merged, role.id(), role.gender(), holder.get(), of, "role-apposed", 0.8);
    } else {
      holdings.open(merged, role, of);
    }
    List<Unit> both = new ArrayList<>(List.of(merged, units.get(mark)));
    both.addAll(taken.get().units());
    return Optional.of(new Taken(taken.get().to(), both));
  }

  /** «رئيس الوزراء وزير الخارجية القطري فلان»: two offices of one man, of one state. */
  private Optional<Taken> twofold(
      List<Unit> units, int from, RoleWord role, Owners.Whose whose, List<Unit> out) {
    int at = whose.to();
    if (!role.id().endsWith(MINISTER) || at >= units.size() || !units.get(at).prefix().isEmpty()) {
      return Optional.empty();
    }
    Optional<RoleWord> second = units.get(at).sense(RoleWord.class, r -> r.number() == Number.ONE);
    if (second.filter(r -> r.id().endsWith(MINISTER)).isEmpty()) {
      return Optional.empty();
    }
    Optional<Taken> taken = one(units, at, second.get(), out);
    Optional<String> holder = taken.flatMap(t -> t.units().get(0).named()).map(Unit.Named::actor);
    Optional<String> of =
        holder.flatMap(context.registry()::find).map(Registry.Known::of).filter(STATE::test);
    if (taken.isEmpty() || of.isEmpty()) {
      return Optional.empty();
    }
    Unit merged = taken.get().units().get(0);
    String owner = whose.of() == null ? of.get() : whose.of();
    holdings.office(merged, role.id(), role.gender(), holder.get(), owner, "role-apposed", 0.8);
    return taken;
  }

  /** Whether who has one office may have this one too: not that of another state or of another. */
  private boolean isHis(String actor, RoleWord role, String of) {
    String told = context.registry().find(actor).map(Registry.Known::of).orElse(of);
    boolean states = told.startsWith("state:") && of.startsWith("state:") && !told.equals(of);
    String called = context.knowledge().office(role.id(), of);
    return !states
        && context
            .knowledge()
            .offices()
            .holder(called, of, context.published())
            .filter(listed -> !listed.equals(actor))
            .isEmpty();
  }

  /** «المتحدث باسم الوزارة، عباس موسوي، …»: the name set off by marks. */
  private Optional<Taken> set(List<Unit> units, int from, RoleWord role, Owners.Whose whose) {
    if (whose.to() + 1 >= units.size() || !units.get(whose.to()).isMark("،,")) {
      return Optional.empty();
    }
    int at = pastTitle(units, whose.to() + 1) - 1; // «…، الشيخ جابر ناصر»
    if (at + 1 >= units.size() || units.get(whose.to() + 1).isAfterConjunction()) {
      return Optional.empty(); // «…، وسعادة الدكتور …»: the next of a list
    }
    int end = context.people().end(units, at + 1);
    boolean listed =
        units.get(at + 1).sense(Name.class, n -> n.kind() == Name.Kind.LEADER).isPresent();
    boolean closed = end < units.size() && units.get(end).isMark("،,") || end == units.size();
    if (!listed && (end < at + 3 || !closed)) {
      return Optional.empty();
    }
    return context
        .people()
        .at(units, at + 1, ActorKind.LEADER, role.gender(), true)
        .map(
            person -> {
              Unit merged = Unit.merge(units, from, person.to());
              holdings.take(merged, role, person.actor(), whose.of(), units, person, "role-name");
              return new Taken(person.to(), List.of(merged));
            });
  }

  private boolean isListedHolder(List<Unit> out, RoleWord role, @Nullable String of) {
    Optional<String> last =
        out.isEmpty() ? Optional.empty() : out.get(out.size() - 1).named().map(Unit.Named::actor);
    return last.filter(
            actor ->
                context.knowledge().offices().of(actor).stream()
                    .anyMatch(t -> t.of().equals(of) && OfficeBook.isCalled(t.role(), role.id())))
        .isPresent();
  }

  /** «مالك عقار نائب رئيس المجلس، …»: somebody's name ends right before the office. */
  private boolean isRightBehind(List<Unit> units, int from, Owners.Whose whose, List<Unit> out) {
    if (whose.of() == null || from < 2 || units.get(from).isAfterConjunction() || out.isEmpty()) {
      return false;
    }
    Unit before = out.get(out.size() - 1);
    return before.named().filter(n -> Registry.isPerson(n.actor())).isPresent()
        || context.people().looksLikeName(before);
  }

  /** «مالك عقار، نائب رئيس المجلس»: the office behind its holder. */
  private Optional<Taken> behind(
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
      holdings.office(merged, role.id(), role.gender(), actor, whose.of(), "role-behind-name", 0.8);
    } else {
      holdings.imply(merged, units.get(from), role, actor);
    }
    return Optional.of(new Taken(whose.to(), List.of(merged)));
  }
}
