package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.EnglishPhrases.Phrase;
import org.isnad.extract.EnglishPhrases.Whose;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.model.ActorKind;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Offices and who holds them, in English order.
 *
 * <pre>
 * Nigeria's president, Bola Tinubu        office, comma, name
 * Dutch Prime Minister Mark Rutte         office, name
 * Mao Ning, a spokeswoman for China       name, comma, office
 * Bola Tinubu, who chairs Ecowas          name, verb of an office, whose
 * </pre>
 */
final class EnglishOffices {
  private static final Set<String> HEADS =
      Set.of("chairs", "heads", "leads", "runs", "chaired", "headed", "led", "presides");
  private static final RoleWord CHAIR =
      new RoleWord("role:chairman", "org", Gender.ANY, Number.ONE);
  private static final RoleWord HEAD = new RoleWord("role:head", "org", Gender.ANY, Number.ONE);

  /** Of whom a state has many: “the ambassador” tells nobody. */
  private static final Set<String> SENT = Set.of("role:ambassador", "role:envoy");

  private static final Set<String> CHIEFS = Set.of("role:head", "role:leader", "role:chairman");

  private static final int AUXILIARIES = 3;

  private static final Set<String> BEING =
      Set.of("is", "was", "has", "had", "been", "also", "previously", "formerly", "now", "being");
  private static final Set<String> TITLES =
      Set.of(
          "gen", "col", "maj", "lt", "brig", "adm", "capt", "cmdr", "sgt", "rep", "sen", "senator",
          "prof", "judge", "justice");

  private final Context context;
  private final EnglishPhrases phrases;
  private final Holdings holdings;
  private List<Unit> sentence = List.of();
  private List<Unit> now = new ArrayList<>();
  private List<Unit> before = List.of();

  /**
   * @param from first unit of the whole
   * @param name first unit of the name, {@code nameTo} one past its last; both −1 for an office
   *     that nobody is named for
   */
  record Found(
      int from, int to, int name, int nameTo, RoleWord role, @Nullable String of, boolean known) {}

  EnglishOffices(Context context, Holdings holdings) {
    this.holdings = holdings;
    this.context = context;
    this.phrases = new EnglishPhrases(context);
  }

  Optional<Found> at(List<Unit> units, int from, List<Unit> out) {
    if (units != sentence) {
      before = now;
      sentence = units;
    }
    now = out;
    Whose whose = new Whose(its(), his(), holdings.lastRole());
    int first = title(units, from);
    int end = name(units, first, 2);
    if (end > first) {
      return behind(units, from, first, end, whose);
    }
    Optional<Phrase> phrase = phrases.at(units, from, whose);
    return phrase.flatMap(p -> before(units, from, p, whose));
  }

  /** Past the ranks and honorifics before a name: “Col Maj”, “Gen.”, “Senator”. */
  private static int title(List<Unit> units, int from) {
    int at = from;
    while (at < units.size() && EnglishTokens.isCapital(units.get(at).token())) {
      Unit unit = units.get(at);
      boolean title =
          TITLES.contains(unit.folded())
              || unit.sense(RoleWord.class, r -> r.isTitle() || r.id().equals("role:prince"))
                  .isPresent();
      if (!title) {
        break;
      }
      at++;
      if (at < units.size() && units.get(at).isMark(".")) {
        at++;
      }
    }
    return at;
  }

  private static int name(List<Unit> units, int from, int least) {
    if (from < units.size() && isListed(units.get(from))) {
      return from + 1;
    }
    return EnglishNames.end(units, from, least);
  }

  private static boolean isListed(Unit unit) {
    return unit.sense(Name.class, n -> n.kind() == Name.Kind.LEADER).isPresent();
  }

  /** An office before its holder. */
  private Optional<Found> before(List<Unit> units, int from, Phrase phrase, Whose its) {
    int at = EnglishTokens.pastAside(units, phrase.to());
    boolean comma = at < units.size() && units.get(at).isMark(",");
    int first = title(units, comma ? at + 1 : at);
    int end = name(units, first, comma || first > at ? 2 : 1);
    boolean closed = end >= units.size() || !units.get(end).isMark("'s") || !comma;
    boolean listing = comma && end < units.size() && units.get(end).folded().equals("and");
    if (end > first && closed && !listing) {
      Optional<Found> told =
          phrase.of() == null ? told(units, from, first, end, its) : Optional.empty();
      if (told.filter(f -> f.of() != null).isPresent()) {
        return told; // “Speaker Ana Kern was sworn in as president of Peru”
      }
      EnglishPhrases.Owner whose = phrase.of() == null ? whose(units, end) : null;
      String of = whose == null ? phrase.of() : whose.id();
      int to = whose == null ? end : whose.to();
      return Optional.of(new Found(from, to, first, end, phrase.role(), of, true));
    }
    boolean sent = SENT.contains(phrase.role().id());
    boolean alone = phrase.definite() && !phrase.owned() && !sent;
    boolean unique =
        !EnglishPhrases.isPronoun(units.get(from))
            && phrase.of() != null
            && context.knowledge().isUnique(phrase.role().id());
    boolean chief = // “the NATO chief”
        phrase.definite()
            && phrase.of() != null
            && phrase.of().startsWith("org:")
            && CHIEFS.contains(phrase.role().id());
    return alone || unique || chief
        ? Optional.of(new Found(from, phrase.to(), -1, -1, phrase.role(), phrase.of(), false))
        : Optional.empty();
  }

  /** “President Ana Kern [of Peru]”. */
  private EnglishPhrases.@Nullable Owner whose(List<Unit> units, int at) {
    boolean of = at + 1 < units.size() && units.get(at).folded().equals("of");
    EnglishPhrases.Owner owner = of ? phrases.owner(units, at + 1) : null;
    boolean owning =
        owner != null
            && owner.to() <= units.size()
            && EnglishTokens.isOwning(units.get(owner.to() - 1));
    if (owner == null || owning) {
      return null;
    }
    phrases.mention(units, owner);
    return owner;
  }

  /** An office, or a verb of one, behind its holder. */
  private Optional<Found> behind(List<Unit> units, int from, int first, int end, Whose whose) {
    int at = end;
    if (at + 2 < units.size() && units.get(at).isMark(",")) {
      if (units.get(at + 1).folded().equals("who") && HEADS.contains(units.get(at + 2).folded())) {
        int i = at + 3;
        while (i < units.size() && units.get(i).is("determiner")) {
          i++;
        }
        EnglishPhrases.Owner owner = i < units.size() ? phrases.owner(units, i) : null;
        RoleWord role = units.get(at + 2).folded().startsWith("chair") ? CHAIR : HEAD;
        return owner == null
            ? Optional.of(new Found(from, end, first, end, role, null, false))
            : Optional.of(new Found(from, end, first, end, role, owner.id(), true));
      }
      Optional<Phrase> phrase = phrases.at(units, at + 1, whose);
      if (phrase.isPresent() && isEdge(units, phrase.get().to())) {
        Phrase p = phrase.get();
        return Optional.of(new Found(from, p.to(), first, end, p.role(), p.of(), true));
      }
    }
    Optional<Found> told = told(units, from, first, end, whose);
    if (told.isPresent()) {
      return told;
    }
    // a listed name alone is found without us; a rank makes anybody a leader
    return first > from
        ? Optional.of(new Found(from, end, first, end, HEAD, null, false))
        : Optional.empty();
  }

  /** “Ana Kern[, who resigned as] minister of Peru”, “Ana Kern [was elected] president of Peru”. */
  private Optional<Found> told(List<Unit> units, int from, int first, int end, Whose whose) {
    int at = end;
    boolean relative =
        at + 1 < units.size()
            && units.get(at).isMark(",")
            && units.get(at + 1).folded().equals("who");
    if (relative) {
      at += 2;
    }
    int start = at;
    while (at < units.size()
        && at - start < AUXILIARIES
        && BEING.contains(units.get(at).folded())) {
      at++;
    }
    boolean being = at > start;
    boolean verb =
        at < units.size() && context.knowledge().lists("becoming", units.get(at).folded());
    if (verb) {
      at++;
    }
    boolean in = at < units.size() && units.get(at).folded().equals("in");
    at += in && verb ? 1 : 0;
    boolean as = at < units.size() && units.get(at).folded().equals("as");
    at += as ? 1 : 0;
    if (at >= units.size() || !(as && (verb || being) || being)) {
      return Optional.empty();
    }
    return phrases
        .at(units, at, whose)
        .filter(p -> (p.of() != null || as) && !isNamed(units, p.to()))
        .map(p -> new Found(from, p.to(), first, end, p.role(), p.of(), true));
  }

  private static boolean isNamed(List<Unit> units, int at) {
    return name(units, title(units, at), 1) > at;
  }

  private static boolean isEdge(List<Unit> units, int at) {
    return at >= units.size()
        || units.get(at).token().kind() == Token.Kind.MARK && !EnglishTokens.isOwning(units.get(at))
        || units.get(at).sense(Sense.Trigger.class).isPresent()
        || units.get(at).is("conjunction")
        || units.get(at).is("preposition")
        || units.get(at).is("auxiliary")
        || units.get(at).is("adverb")
        || units.get(at).is("relative");
  }

  /** The state or organization that this sentence is about, else the one before. */
  private @Nullable String its() {
    String here = opener(now);
    return here != null ? here : opener(before);
  }

  private static @Nullable String opener(List<Unit> out) {
    String any = null;
    for (int i = 0; i < out.size(); i++) {
      String actor = out.get(i).named().map(Unit.Named::actor).orElse("");
      boolean body = actor.startsWith("state:") || actor.startsWith("org:");
      boolean owner = i + 1 < out.size() && EnglishTokens.isOwning(out.get(i + 1));
      if (body && !owner) {
        boolean governed = i > 0 && out.get(i - 1).is("preposition");
        if (!governed) {
          return actor;
        }
        any = any == null ? actor : any;
      }
    }
    return any;
  }

  private @Nullable String his() {
    for (List<Unit> units : List.of(now, before)) {
      for (Unit unit : units) {
        String actor = unit.named().map(Unit.Named::actor).orElse("");
        if (actor.startsWith("leader:")) {
          return context.officeOf(actor).orElse(null);
        }
      }
    }
    return null;
  }

  /** Who it is: by the lexicon, or as somebody nobody listed. */
  Optional<People.Found> holder(List<Unit> units, Found found) {
    return context.people().at(units, found.name(), ActorKind.LEADER, found.role().gender(), true);
  }
}
