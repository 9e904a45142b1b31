package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.model.MentionHow;
import org.isnad.model.Passage;

/**
 * Offices whose own words name the body that they are of, though what follows names its state.
 *
 * <pre>
 * عضو [البرلمان الكيني] سالم كرمان      of the parliament
 * رئيس [مجلس النواب] فلان              of the chamber
 * قائد [الجيش التوغولي] الجنرال فلان    of the army
 * </pre>
 */
final class Chambers {
  private static final Set<String> PARLIAMENTARY =
      Set.of("role:speaker-of-parliament", "role:speaker-deputy", "role:mp");

  private static final Set<String> COMMANDERS =
      Set.of("role:army-commander", "role:chief-of-staff", "role:deputy-chief-of-staff");

  private static final Set<String> ARMIES = Set.of("الجيش", "جيش", "للجيش", "army");

  private static final Set<String> COUNCILS = Set.of("مجلس", "المجلس");

  /** “Parliament Speaker”, “army chief”. */
  private static final Set<String> ENGLISH = Set.of("army", "parliament");

  private final Context context;

  Chambers(Context context) {
    this.context = context;
  }

  /**
   * The body whose office it is; the state itself where the words name none.
   *
   * @param office the words of the office alone
   * @param end one past the last token that tells whose it is
   */
  String of(Unit office, RoleWord role, String state, int end) {
    boolean parliament = PARLIAMENTARY.contains(role.id());
    if (!state.startsWith("state:")
        || !(parliament || COMMANDERS.contains(OfficeBook.chief(role.id())))) {
      return state;
    }
    int first = office.from();
    while (first < office.to()
        && (parliament ? isHead(office, first) : !ARMIES.contains(word(first)))) {
      first++;
    }
    boolean english = context.knowledge().language().equals("en");
    if (english && first < office.to() && ENGLISH.contains(word(first))) {
      var said = context.passages().of(first, first + 1);
      return context.body(state, parliament ? "parliament" : "army", said, said.quote());
    }
    if (english || first == office.from() || first >= office.to()) {
      return state;
    }
    Optional<Gazetteer.Match> listed = listed(first, end);
    if (listed.isPresent()) {
      String id = ((Name) listed.get().sense()).id();
      context.registry().known(id);
      context
          .registry()
          .mention(id, context.passages().of(first, listed.get().to()), MentionHow.NAME);
      return id;
    }
    Passage whole = context.passages().of(first, Math.max(office.to(), end));
    return context.body(state, parliament ? "parliament" : "army", whole, whole.quote());
  }

  /** «رئيس [مجلس الشورى للجماعة]»: the council of an organization, and not a parliament. */
  String council(Unit office, RoleWord role, String organization, int end) {
    int first = office.from();
    while (first < office.to() && !COUNCILS.contains(word(first))) {
      first++;
    }
    boolean parliament = context.knowledge().entities().type(organization).equals("parliament");
    if (!PARLIAMENTARY.contains(role.id()) || first >= office.to() || parliament) {
      return organization;
    }
    return context.toldBody(context.passages().of(first, end), Sense.Gender.M);
  }

  /** «قائد [شرطة كسلا]»: of a town's own. */
  Optional<Owners.Whose> police(List<Unit> units, int from, RoleWord role) {
    Unit office = units.get(from);
    boolean named = office.to() > office.from() + 1 && word(office.to() - 1).equals("شرطه");
    boolean town =
        named
            && role.id().equals("role:police-chief")
            && from + 1 < units.size()
            && units.get(from + 1).sense(Name.class, n -> n.kind() == Name.Kind.PLACE).isPresent();
    if (!town) {
      return Optional.empty();
    }
    Passage whole = context.passages().of(office.to() - 1, units.get(from + 1).to());
    return Optional.of(new Owners.Whose(context.toldBody(whole, Sense.Gender.F), from + 2));
  }

  private boolean isHead(Unit office, int at) {
    return context.knowledge().lists("office-head", word(at))
        || at == office.from() && !office.prefix().isEmpty();
  }

  private String word(int token) {
    return context.tokens().get(token).folded();
  }

  private Optional<Gazetteer.Match> listed(int first, int end) {
    return context.knowledge().gazetteer().at(context.tokens(), first).stream()
        .filter(m -> m.to() >= end && m.to() > first + 1)
        .filter(
            m ->
                m.sense() instanceof Name name
                    && name.sure()
                    && name.kind() == Name.Kind.ORGANIZATION)
        .findFirst();
  }
}
