package org.isnad.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.EventNoun;
import org.isnad.extract.Sense.EventVerb;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Events that a verb may tell: «زار شكري أنقرة الأحد». Its clause has an actor or a day, unless
 * verb and object mean nothing else: «فسحبت سفيرها».
 */
final class EventVerbs {
  private static final int LONGEST = 8;
  private static final int CLAUSE = 4;

  /** How far behind the verb its object may stand: «تولت أنييز، نائبة رئيس المجلس، المنصب». */
  private static final int OBJECT = 14;

  /** How many days and adjectives may stand between a noun and the verb that tells of it. */
  private static final int APART = 4;

  /** Pronouns on an object; before them «ة» is «ت». */
  private static final List<String> PRONOUNS = List.of("هما", "هم", "ها", "ه");

  private static final Set<String> LINKS = Set.of("علي", "الي", "عن", "مع", "في", "من", "ب");

  /** Among the objects of a verb: an actor with «ب». */
  private static final String WHOM = "ب@";

  /** Letters before a pronoun. */
  private static final int SHORTEST = 3;

  private EventVerbs() {}

  /**
   * One event.
   *
   * @param word what it is known by
   * @param from first unit of its name
   * @param to one past the last
   * @param actors those that its clause names there
   * @param placed whether a town, a place, an authority or a title in quotation marks stands there
   * @param joined whether «و» stands before the verb
   * @param relative whether its clause tells about a noun: «التي زارها»
   * @param reported whether its clause is what somebody says: «أن تركيا قصفت»
   * @param had whether it was so before what the text tells: «كانت قد أغلقت»
   * @param begins whether nothing stands before it in its sentence
   * @param when whether its clause tells when something else was: «بعدما أغلقت»
   */
  record Told(
      EventVerb verb,
      String word,
      int from,
      int to,
      Set<String> actors,
      @Nullable DateMention date,
      boolean placed,
      boolean joined,
      boolean relative,
      boolean reported,
      boolean had,
      boolean begins,
      boolean when) {}

  static Optional<Told> at(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean noun = unit.token().text().endsWith("ة"); // «وزارة» is no «زاره» with «و»
    if (noun
        || unit.sense(EventVerb.class).isEmpty()
        || unit.isActor()
        || isCounted(units, at)
        || isOfDeed(units, at)
        || isDenied(units, at)) {
      return Optional.empty();
    }
    int end = Clauses.end(units, at);
    return unit.matches().stream()
        .map(m -> m.sense())
        .filter(EventVerb.class::isInstance)
        .map(EventVerb.class::cast)
        .sorted(Comparator.comparing(verb -> verb.objects().isEmpty())) // the closer one first
        .flatMap(verb -> told(units, at, end, verb).stream())
        .findFirst();
  }

  /** «62 [صوتا]»: behind a number stands a noun. */
  private static boolean isCounted(List<Unit> units, int at) {
    return at > 0
        && units.get(at - 1).token().kind() == Token.Kind.NUMBER
        && units.get(at).prefix().isEmpty()
        && units.get(at).folded().endsWith("ا");
  }

  /** «إعلان كوريا الجنوبية [نشر] منظومة»: a verbal noun, behind whose the deed is. */
  private static boolean isOfDeed(List<Unit> units, int at) {
    int p = at - 1;
    while (p > 0 && units.get(p).isActor()) {
      p--;
    }
    return p >= 0
        && p < at - 1
        && units.get(p).sense(EventNoun.class, n -> n.kind().equals("Statement")).isPresent();
  }

  private static Optional<Told> told(List<Unit> units, int at, int end, EventVerb verb) {
    if (isNounOfVerb(units.get(at), verb)) {
      return Optional.empty();
    }
    DateMention date = EventVerbReach.date(units, at, end);
    int to = Math.min(end, at + LONGEST);
    int from = EventVerbReach.subject(units, at);
    Set<String> actors = EventMention.actors(units, from, to);
    boolean object = verb.objects().isEmpty();
    int known = at; // its first object
    for (int i = at + 1; i < Math.min(end, at + OBJECT); i++) {
      Unit there = units.get(i);
      if (verb.objects().contains(WHOM) && there.isActor() && there.prefix().equals("ب")) {
        object = true; // «اعترفت النرويج [بفلسطين]»
      }
      if (isObject(there, verb.objects()) && !isFigurative(units, i, verb)) {
        if (there.sense(EventNoun.class).isPresent() && !there.isActor()) {
          return Optional.empty(); // «شنت هجوما»: the noun names it
        }
        object = true;
        known = known == at ? i : known;
      }
    }
    if (!object && at > 0 && isObject(units.get(at - 1), verb.objects())) {
      object = true; // «[قنبلة] انفجرت»
      from = Math.min(from, at - 1);
    }
    boolean told =
        verb.past() || units.get(at).prefix().endsWith("س"); // «أعلنت أنها [ستغلق] سفارتها»
    boolean alone = told && verb.alone() && !verb.objects().isEmpty();
    boolean placed = isPlaced(units, at, to);
    boolean tied = !actors.isEmpty() || date != null || alone || placed && verb.past();
    if (!object || !tied || isNamedToo(units, at, end, plain(verb))) {
      return Optional.empty();
    }
    return Optional.of(
        new Told(
            plain(verb),
            units.get(at).reading(verb).word(),
            from,
            EventVerbReach.trimmed(units, at, known, to),
            actors,
            date,
            placed,
            units.get(at).prefix().startsWith("و"),
            isBehind(units, at, "relative"),
            isBehind(units, at, "complementizer"),
            isBehind(units, at, "auxiliary"),
            at == 0,
            isBehind(units, at, "during")));
  }

  /** «اعترفت النرويج بفلسطين»: whom it is done to is no object that makes it sure. */
  private static EventVerb plain(EventVerb verb) {
    return verb.objects().contains(WHOM)
        ? new EventVerb(verb.kind(), List.of(), verb.alone(), verb.past())
        : verb;
  }

  /** «بسطت الحكومة [سيطرتها] على»: a verb that takes a preposition takes no pronoun. */
  private static boolean isNounOfVerb(Unit unit, EventVerb verb) {
    return !verb.objects().isEmpty()
        && LINKS.containsAll(verb.objects())
        && PRONOUNS.stream().anyMatch(p -> unit.token().text().endsWith("ت" + p));
  }

  /** «تعود جذورها إلى عقود»: whoever travels does so to a place or somebody. */
  private static boolean isFigurative(List<Unit> units, int to, EventVerb verb) {
    if (!verb.kind().equals("Meeting") || !units.get(to).folded().equals("الي")) {
      return false;
    }
    int at = to + 1;
    while (at < units.size() && units.get(at).is("determiner")) {
      at++;
    }
    return at < units.size()
        && !units.get(at).isActor()
        && !units.get(at).is("town")
        && !units.get(at).is("homeland")
        && units.get(at).sense(Sense.Name.class).isEmpty()
        && units.get(at).sense(Sense.RoleWord.class).isEmpty();
  }

  /** «سفيرها» and «عضويته» are «سفير» and «عضوية». */
  private static boolean isObject(Unit unit, List<String> objects) {
    if (objects.isEmpty() || unit.hasWordOf(objects)) {
      return !objects.isEmpty();
    }
    String word = unit.folded();
    for (String pronoun : PRONOUNS) {
      int letters = word.length() - pronoun.length();
      if (letters >= SHORTEST && word.endsWith(pronoun)) {
        String bare = word.substring(0, letters);
        return objects.contains(bare)
            || bare.endsWith("ت") && objects.contains(bare.substring(0, letters - 1) + "ه");
      }
    }
    return false;
  }

  static boolean isPlaced(List<Unit> units, int at, int to) {
    for (int i = at + 1; i < to; i++) {
      Unit unit = units.get(i);
      if (unit.is("town")
          || unit.is("government")
          || unit.isMark("«")
          || unit.sense(Sense.Name.class).isPresent()) {
        return true;
      }
    }
    return false;
  }

  static boolean isBehind(List<Unit> units, int at, String word) {
    for (int i = at - 1; i >= 0 && i >= at - CLAUSE; i--) {
      if (units.get(i).is(word)) {
        return true;
      }
    }
    return false;
  }

  /** «لم يزر», «نفت أن تكون قصفت», «قد يستقيل». */
  private static boolean isDenied(List<Unit> units, int at) {
    Unit verb = units.get(at);
    boolean past = verb.sense(EventVerb.class, EventVerb::past).isPresent();
    if (at == 0) {
      return false;
    }
    Unit before = units.get(at - 1);
    return before.is("negation")
        || before.is("conditional")
        || !past && before.is("perhaps")
        || EventGround.isWished(units, at, false);
  }

  /** «قتل أربعة في هجوم», «صوت على حجب الثقة»: a noun of its clause names the same. */
  private static boolean isNamedToo(List<Unit> units, int at, int end, EventVerb verb) {
    if (isNamedBefore(units, at, verb.kind())) {
      return true;
    }
    for (int i = at + 1; verb.objects().isEmpty() && i < Math.min(end, units.size()); i++) {
      if (units.get(i).is("relative") && units.get(i - 1).isMark("،,")) {
        return false; // «استهدفت حقلا، ما أدى إلى إصابة عامل في هجوم»
      }
      if (isNoun(units.get(i), verb.kind())) {
        return true;
      }
    }
    return false;
  }

  /** «هجمات استهدفت», «الهجوم الذي استهدف», «عملية تفجير ليل الأحد استهدفت». */
  private static boolean isNamedBefore(List<Unit> units, int at, String kind) {
    if (units.get(at).isAfterConjunction()) {
      return false;
    }
    int noun = at > 0 && units.get(at - 1).is("relative") ? at - 2 : at - 1;
    int first = Math.max(0, noun - APART);
    while (noun > first && isBetween(units.get(noun), kind)) {
      noun--;
    }
    return noun >= 0 && isNoun(units.get(noun), kind);
  }

  private static boolean isBetween(Unit unit, String kind) {
    boolean adjective =
        unit.token().isWord()
            && !unit.isActor()
            && (unit.isUnknown() || unit.sense(Sense.Nisba.class).isPresent());
    return !isNoun(unit, kind) && (unit.date() != null || adjective);
  }

  private static boolean isNoun(Unit unit, String kind) {
    return !unit.isActor() && unit.sense(EventNoun.class, n -> n.kind().equals(kind)).isPresent();
  }
}
