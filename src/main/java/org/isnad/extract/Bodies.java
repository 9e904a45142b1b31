package org.isnad.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Nisba;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.ActorKind;
import org.isnad.model.LexiconTable;
import org.isnad.model.MentionHow;
import org.isnad.model.Names;
import org.isnad.model.Passage;
import org.isnad.text.ArabicFold;
import org.isnad.text.Clitics;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Organizations that no lexicon lists, by how their names are made.
 *
 * <pre>
 * [مجلس] السيادة, [لجنة] الأمن والدفاع النيابية    a head and what is definite behind it
 * [الحزب] الشيوعي السوداني, [الجمعية] الوطنية      a definite head and an adjective that makes names
 * وزارة [الخزانة] الأميركية, [الخارجية] السودانية    a portfolio and a state: a ministry
 * </pre>
 */
final class Bodies {
  private static final int LONGEST = 5;

  private static final Set<String> MEDIA = Set.of("قناه", "صحيفه", "جريده", "مجله", "اذاعه");

  private static final Set<String> POINTING =
      Set.of("هذه", "هذا", "تلك", "ذلك", "بهذه", "لهذه", "بهذا", "لهذا");

  private final Context context;
  private final Vocabulary vocabulary;

  /**
   * Units {@code [at, to)} name this organization.
   *
   * @param state whose ministry it is; null for all others
   * @param taken what is joined before its first word
   */
  record Body(String id, int to, @Nullable String state, String taken) {}

  Bodies(Context context) {
    this.context = context;
    this.vocabulary = context.knowledge().bodies();
  }

  /** The words that make names of bodies, folded. */
  static final class Vocabulary {
    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, String> portfolios = new HashMap<>();
    private final Set<String> ministries = new HashSet<>();
    private final Set<String> affiliations = new HashSet<>();
    private final Set<String> adjectives = new HashSet<>();
    private final Set<String> stops = new HashSet<>();
    private final Set<String> chains = new HashSet<>();
    private final Set<String> parties = new HashSet<>();

    void read(LexiconTable table) {
      for (LexiconTable.Row row : table.rows()) {
        String form = ArabicFold.fold(table.cell(row, "form"));
        String english = table.cell(row, "en");
        switch (table.cell(row, "class")) {
          case "head" -> heads.put(form, english);
          case "affiliation" -> {
            heads.put(form, english);
            affiliations.add(form);
          }
          case "ministry" -> {
            portfolios.put(form, english);
            ministries.add(form);
          }
          case "portfolio" -> portfolios.put(form, english);
          case "adjective" -> {
            for (ArabicForms.Form f : ArabicForms.adjective(form)) {
              adjectives.add("ال" + f.word());
            }
          }
          case "stop" -> stops.add(form);
          case "chain" -> chains.add(form);
          case "party" -> parties.add(form);
          default -> {}
        }
      }
    }
  }

  /** «الخاص», «العسكري»: an adjective of the kind that names hold. */
  boolean isAdjective(Unit unit) {
    return vocabulary.adjectives.contains(unit.folded());
  }

  Optional<Body> at(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (vocabulary.heads.isEmpty() || unit.isActor() || !unit.token().isWord()) {
      return Optional.empty();
    }
    Optional<Body> ministry = ministry(units, at);
    if (ministry.isPresent()) {
      return ministry;
    }
    if (unit.to() - unit.from() > 1) {
      return another(units, at).or(() -> shared(units, at));
    }
    boolean pointed = at > 0 && POINTING.contains(units.get(at - 1).folded());
    for (Clitics.Reading reading : Clitics.readings(unit.folded())) {
      if (pointed && reading.article()) {
        continue; // «هذه المنظمة الإقليمية» was named before
      }
      if (vocabulary.heads.containsKey(reading.word())) {
        if (isMergedArticle(units, at, reading)) {
          int to = definite(units, at);
          Clitics.Reading whole = new Clitics.Reading(reading.word(), "ل", reading.cut(), true);
          return to > at + 1 ? Optional.of(body(units, at, to, whole)) : Optional.empty();
        }
        int to = reading.article() ? definite(units, at) : construct(units, at, reading.word());
        return to > at + 1 ? Optional.of(body(units, at, to, reading)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «للجنة العسكرية» is «ل» before «اللجنة العسكرية»: its adjective tells the article. */
  private boolean isMergedArticle(List<Unit> units, int at, Clitics.Reading reading) {
    return reading.taken().equals("ل")
        && !reading.article()
        && reading.word().startsWith("ل")
        && at + 1 < units.size()
        && units.get(at + 1).isDefinite()
        && isDescribing(units.get(at + 1));
  }

  /** Whether words behind a short name tell that it is not of the one that is listed. */
  static boolean isAnothers(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return unit.sense(Name.class, n -> n.kind() == Name.Kind.SHORT).isPresent()
        && unit.sense(Name.class, n -> n.kind() != Name.Kind.SHORT).isEmpty()
        && BodyNames.behindQuotation(units, at + 1) > at + 1;
  }

  /** «الحزب الوطني [الكيني]»: the short name of one listed, with words that make it another's. */
  private Optional<Body> another(List<Unit> units, int at) {
    if (!isAnothers(units, at)) {
      return Optional.empty();
    }
    int to = BodyNames.behindQuotation(units, at + 1);
    String first = context.tokens().get(units.get(at).from()).folded();
    return Clitics.readings(first).stream()
        .filter(reading -> vocabulary.heads.containsKey(reading.word()))
        .findFirst()
        .map(reading -> body(units, at, to, reading));
  }

  /** «حزب العدالة والتنمية»: several are called so, and none of them was named whole. */
  private Optional<Body> shared(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean open =
        unit.sense(Name.class, n -> n.kind() == Name.Kind.SHORT).isPresent()
            && unit.sense(Name.class, n -> n.kind() != Name.Kind.SHORT).isEmpty()
            && unit.sense(Sense.Word.class).isEmpty();
    if (!open) {
      return Optional.empty();
    }
    String first = context.tokens().get(unit.from()).folded();
    return Clitics.readings(first).stream()
        .filter(reading -> vocabulary.heads.containsKey(reading.word()))
        .findFirst()
        .map(reading -> body(units, at, at + 1, reading));
  }

  /** «وزارة الخزانة الأميركية», «الخارجية السودانية»; one past its state. */
  private Optional<Body> ministry(List<Unit> units, int at) {
    int i = at;
    boolean named = false;
    int cut = 0;
    for (Clitics.Reading reading : Clitics.readings(units.get(at).folded())) {
      if (reading.word().equals("وزاره") && !reading.article()) {
        named = true;
        cut = reading.cut();
      }
    }
    if (named) {
      i++;
    }
    String portfolio = null;
    int to = i;
    StringBuilder words = new StringBuilder();
    for (int k = i; k < Math.min(units.size(), i + 4); k++) {
      String word = units.get(k).words();
      if (k == i && !named) {
        Clitics.Reading bare = withArticle(word);
        if (bare == null) {
          return Optional.empty();
        }
        cut = bare.cut();
        word = bare.word();
      }
      words.append(k == i ? "" : " ").append(word);
      boolean known =
          named
              ? vocabulary.portfolios.containsKey(words.toString())
              : vocabulary.ministries.contains(words.toString());
      if (known) {
        portfolio = words.toString();
        to = k + 1;
      }
    }
    if (portfolio == null && named && i < units.size() && units.get(i).isDefinite()) {
      portfolio = units.get(i).words();
      to = i + 1;
      if (to < units.size() && isKind(units.get(to))) {
        portfolio += " " + units.get(to).words(); // «وزارة الموارد الطبيعية»
        to++;
      }
    }
    if (portfolio == null) {
      return Optional.empty();
    }
    String state = to < units.size() ? state(units.get(to)) : null;
    if (state == null && named && context.home() != null && context.home().startsWith("state:")) {
      return Optional.of(ministry(units, at, to, cut, context.home(), portfolio, true));
    }
    if (to >= units.size()) {
      return Optional.empty();
    }
    boolean masculine =
        units.get(to).sense(Nisba.class, n -> n.gender() == Gender.M).isPresent()
            && units.get(to).sense(Nisba.class, n -> n.gender() == Gender.F).isEmpty();
    if (state == null || masculine) {
      return Optional.empty(); // «وزير الطاقة الجزائري»: the adjective is not the ministry's
    }
    context.mentionState(units.get(to), state);
    return Optional.of(ministry(units, at, to + 1, cut, state, portfolio, named));
  }

  private static boolean isKind(Unit unit) {
    return unit.isDefinite()
        && unit.folded().endsWith("ه")
        && unit.sense(Nisba.class).isEmpty()
        && unit.sense(Name.class).isEmpty()
        && unit.sense(Sense.Modifier.class).isEmpty();
  }

  private Body ministry(
      List<Unit> units, int at, int to, int cut, String state, String portfolio, boolean named) {
    Passage whole = context.passages().of(units.get(at).from(), units.get(to - 1).to(), cut);
    String english = vocabulary.portfolios.get(portfolio);
    String slug =
        english == null
            ? "ministry-" + Romanization.slug(portfolio)
            : english.toLowerCase(Locale.ROOT).replace(' ', '-');
    String id =
        "org:" + slug + "-" + state.substring(state.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    String of = context.registry().known(state).names().en();
    String label = named ? whole.quote() : "وزارة " + whole.quote();
    context
        .registry()
        .add(
            id,
            ActorKind.ORGANIZATION,
            new Names(
                label,
                (english == null ? Romanization.label(portfolio) + " Ministry" : english)
                    + " of "
                    + of),
            Gender.F);
    context.registry().mention(id, whole, MentionHow.NAME);
    String taken = units.get(at).folded().substring(0, cut);
    return new Body(id, to, state, taken);
  }

  /** The word from its ال on, what is joined before it taken off: «والخارجية», «للخارجية». */
  private static Clitics.@Nullable Reading withArticle(String word) {
    for (Clitics.Reading reading : Clitics.readings(word)) {
      if (reading.word().startsWith("ال") && !reading.article()) {
        return reading;
      }
    }
    return null;
  }

  private static @Nullable String state(Unit unit) {
    return unit.sense(Nisba.class, n -> unit.reading(n).taken().isEmpty())
        .map(Nisba::state)
        .or(
            () ->
                unit.sense(
                        Name.class,
                        n -> n.kind() == Name.Kind.STATE && unit.reading(n).taken().isEmpty())
                    .map(Name::id))
        .orElse(null);
  }

  /** «الحزب الشيوعي السوداني»: one past its adjectives. */
  private int definite(List<Unit> units, int at) {
    int i = at + 1;
    boolean names = false;
    while (i < units.size() && i - at <= LONGEST) {
      Unit unit = units.get(i);
      boolean adjective = vocabulary.adjectives.contains(unit.folded());
      if (isFor(units, at - 1, i)) {
        i += 2; // «الجبهة من أجل الديموقراطية»
        names = true;
        continue;
      }
      if (names && isPurpose(units, i)) {
        i++;
        continue;
      }
      int cause = i > at + 1 ? BodyNames.cause(units, i) : i;
      if (cause > i) {
        i = cause; // «الجمعية المصرية لحقوق الإنسان»
        names = true;
        continue;
      }
      boolean nisba =
          unit.isDefinite()
              && unit.sense(Nisba.class, n -> unit.reading(n).taken().isEmpty()).isPresent();
      if (!adjective && !nisba) {
        break;
      }
      names |= adjective || i + 1 < units.size() && isPurpose(units, i + 1);
      i++;
    }
    boolean stands = names && i < units.size() && BodyNames.isStanding(units.get(i));
    return names ? stands ? i + 1 : i : at;
  }

  /** «المجلس الأعلى للدولة», «للنفط والغاز»: what a body is for, behind its adjective. */
  private static boolean isPurpose(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean purpose = unit.folded().startsWith("لل") && unit.folded().length() > 4;
    boolean second = unit.folded().startsWith("وال") && units.get(at - 1).folded().startsWith("لل");
    return (purpose || second) && unit.to() - unit.from() == 1 && !unit.is("preposition");
  }

  /** «لجنة الأمن والدفاع النيابية»: one past what is definite behind an indefinite head. */
  private int construct(List<Unit> units, int at, String head) {
    int i = at + 1;
    boolean quoted = i < units.size() && units.get(i).isMark("«\"“");
    if (quoted) {
      for (int k = i + 1; k < Math.min(units.size(), i + LONGEST); k++) {
        if (units.get(k).isMark("»\"”")) {
          return k > i + 1 ? BodyNames.behindQuotation(units, k + 1) : at;
        }
      }
      return at;
    }
    if (vocabulary.parties.contains(head)
        && i < units.size()
        && BodyNames.keepsItsEnding(units.get(i))) {
      return i + 1;
    }
    if (MEDIA.contains(head) && i < units.size() && isTitle(units, i)) {
      return BodyNames.behindQuotation(units, i + 1); // «قناة نسيم», «صحيفة صدى البلد»
    }
    int base = at + (vocabulary.chains.contains(head) ? BodyNames.nouns(units, i) : 0);
    i = base + 1;
    while (i < units.size() && i - base <= LONGEST) {
      Unit unit = units.get(i);
      boolean first = i == base + 1;
      if (isFor(units, at, i)) {
        i += 2; // «حزب التحالف من أجل التقدم»
        continue;
      }
      boolean part =
          isPart(units, i, first)
              || i == base + 2
                  && (isSecond(units, at, i) || base > at && isJoinedNoun(units.get(i)))
              || !first && isPurpose(units, i);
      if (!unit.token().isWord() || !part) {
        break;
      }
      i++;
      boolean described = i < units.size() && vocabulary.adjectives.contains(units.get(i).folded());
      if (unit.sense(Name.class).isPresent() && !unit.isDefinite()) {
        return described ? i + 1 : i; // a state closes the name: «حزب بيرو الحرة»
      }
    }
    if (i == base + 1) {
      return at; // plain nouns alone make no name
    }
    return i < units.size() && BodyNames.isStanding(units.get(i)) ? i + 1 : i;
  }

  /** Behind «قناة» or «صحيفة» stands what it is called, a plain word too. */
  private static boolean isTitle(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return unit.token().isWord()
        && !unit.isDefiniteOrJoined()
        && unit.to() - unit.from() == 1
        && unit.prefix().isEmpty()
        && unit.folded().length() > 2
        && unit.sense(Nisba.class).isEmpty()
        && unit.sense(Name.class).isEmpty()
        && unit.sense(Sense.Word.class).isEmpty()
        && unit.sense(Trigger.class, Trigger::finite).isEmpty()
        && !unit.token().text().endsWith("ية")
        && unit.date() == null;
  }

  /** «من أجل» and a word, behind the head's own. */
  private static boolean isFor(List<Unit> units, int head, int at) {
    if (at + 1 >= units.size()) {
      return false;
    }
    boolean one = units.get(at).words().equals("من اجل") && units.get(at + 1).token().isWord();
    return at > head + 1 && one;
  }

  private boolean isPart(List<Unit> units, int at, boolean first) {
    Unit unit = units.get(at);
    Unit next = at + 1 < units.size() ? units.get(at + 1) : unit;
    String word = unit.folded();
    if (first && vocabulary.stops.contains(word) && !isDescribed(next)
        || unit.sense(Sense.RoleWord.class, r -> !isTrade(unit, r)).isPresent()
        || unit.sense(Sense.Modifier.class).isPresent() && !vocabulary.adjectives.contains(word)
        || unit.sense(Sense.Word.class).isPresent() && !word.startsWith("ال")
        || unit.is("relative")
        || unit.sense(Name.class, n -> n.kind() == Name.Kind.LEADER).isPresent()) {
      return false;
    }
    if (unit.isDefinite()) {
      boolean given = unit.sense(Sense.Given.class, Sense.Given::sure).isPresent();
      return !given && (first || isDescribing(unit)); // «رفض مجلس الإنقاذ [الاتفاق]»: no part
    }
    return first
        && (context.people().looksLikeName(unit) && !unit.token().text().endsWith("ية")
            || unit.sense(
                    Name.class, n -> n.kind() == Name.Kind.STATE || n.kind() == Name.Kind.PLACE)
                .isPresent());
  }

  /** «الوطني», «الدولية», «المصريين»: an adjective, by its form or by the lexicon. */
  private boolean isDescribing(Unit unit) {
    String word = unit.folded();
    return word.endsWith("ي")
        || word.endsWith("يه")
        || vocabulary.adjectives.contains(word)
        || unit.sense(Nisba.class).isPresent();
  }

  /** «تحالف المعارضة [الصومالية]»: whose it is makes a name of the commonest word. */
  private static boolean isDescribed(Unit next) {
    return next.isDefinite() && next.sense(Nisba.class).isPresent();
  }

  /** «نقابة [الصحفيين]», «تحالف [المعارضة]»: of people of a kind, not of one office. */
  private static boolean isTrade(Unit unit, Sense.RoleWord role) {
    return role.scope().equals("person") && unit.folded().startsWith("ال");
  }

  /** «الأمن والدفاع النيابية», «حزب التقدم والاشتراكية»: a second noun, where both are one name. */
  private boolean isSecond(List<Unit> units, int head, int at) {
    boolean closes =
        at + 1 < units.size()
            && (vocabulary.adjectives.contains(units.get(at + 1).folded())
                || units.get(at + 1).sense(Nisba.class).isPresent()
                    && units.get(at + 1).isDefinite());
    boolean party = units.get(head).folded().endsWith("حزب");
    return units.get(at).folded().startsWith("وال")
        && (closes || party || isToldAgain(units.get(head).from(), units.get(at).to()))
        && units.get(at).sense(Trigger.class, Trigger::finite).isEmpty();
  }

  /** Whether the same words stand elsewhere in the text too: they are one name. */
  private boolean isToldAgain(int from, int to) {
    List<Token> tokens = context.tokens();
    int length = to - from - 1;
    for (int at = 0; at + length <= tokens.size(); at++) {
      int same = 0;
      while (at != from + 1
          && same < length
          && tokens.get(at + same).folded().equals(tokens.get(from + 1 + same).folded())) {
        same++;
      }
      if (same == length) {
        return true;
      }
    }
    return false;
  }

  /** «رابطة منتجي النفط [والغاز]». */
  private static boolean isJoinedNoun(Unit unit) {
    return unit.folded().startsWith("وال")
        && unit.sense(Name.class).isEmpty()
        && unit.sense(Sense.RoleWord.class).isEmpty()
        && unit.sense(Trigger.class, Trigger::finite).isEmpty();
  }

  private Body body(List<Unit> units, int at, int to, Clitics.Reading reading) {
    int cut =
        reading.article() ? reading.cut() - (reading.taken().endsWith("ل") ? 0 : 2) : reading.cut();
    Passage whole = context.passages().of(units.get(at).from(), units.get(to - 1).to(), cut);
    for (int i = at + 1; i < to; i++) {
      Unit unit = units.get(i);
      String state = state(unit);
      if (state != null) {
        context.mentionState(unit, state);
      }
    }
    boolean merged = reading.article() && reading.taken().endsWith("ل"); // «للحزب» is «الحزب»
    String name = merged ? "ال" + whole.quote() : whole.quote();
    String id = "org:" + Romanization.slug(name);
    boolean feminine = reading.word().endsWith("ه");
    context
        .registry()
        .add(
            id,
            ActorKind.ORGANIZATION,
            new Names(name, Romanization.label(name)),
            feminine ? Gender.F : Gender.ANY);
    context.registry().mention(id, whole, MentionHow.NAME);
    if (vocabulary.affiliations.contains(reading.word())) {
      context.registry().incidental(id);
    }
    return new Body(id, to, null, reading.taken());
  }
}
