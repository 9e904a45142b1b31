package org.isnad.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a verb says, found inside its clause by order and agreement.
 *
 * <pre>
 * رفضت [مالي] الذريعة                        behind the verb
 * [تركيا] لا تزال ترفض                       before it
 * [لندن وواشنطن وباريس] التي تتهم             the antecedent
 * أما [وزير الخارجية الأوكراني] فاتهم روسيا    the verb is masculine, روسيا is not its subject
 * امتنعت ثلاث دول عن التصويت هي [الصين وفنزويلا]
 * وأضاف أن …                                whoever spoke last
 * </pre>
 */
final class Subjects {
  private static final int SKIPPED = 4;
  private static final int REMEMBERED = 4;

  /** What is done to a document, and not by it: «القرار الذي رفض». */
  private static final Set<String> OBJECTS_OF_VOTES =
      Set.of("opposes", "supports", "agrees", "abstains", "proposes", "denies");

  private static final Set<String> DOCUMENTS = Set.of("Resolution", "Statement", "Decision");

  private final Registry registry;
  private @Nullable Subject last;
  private @Nullable Subject speaker;
  private final Deque<Subject> recent = new ArrayDeque<>();
  private boolean spoke;
  private boolean acted;
  private boolean claimed;
  private boolean quoting;

  /**
   * @param from first unit that names it in this sentence; −1 when it was named before
   * @param to one past the last unit
   */
  record Subject(List<String> actors, int from, int to) {
    Subject elsewhere() {
      return new Subject(actors, -1, -1);
    }
  }

  Subjects(Registry registry) {
    this.registry = registry;
  }

  /** To be told of each found, in the order of the text. */
  void remember(Subject subject, boolean speaks, boolean claims) {
    claimed |= claims;
    last = subject.elsewhere();
    acted = true;
    spoke |= speaks;
    if (speaks) {
      speaker = subject.elsewhere();
      recent.remove(speaker);
      recent.addFirst(speaker);
      if (recent.size() > REMEMBERED) {
        recent.removeLast();
      }
    }
  }

  Optional<Subject> speaker() {
    return Optional.ofNullable(speaker == null ? last : speaker);
  }

  Optional<Subject> last(Gender gender) {
    return Optional.ofNullable(last).filter(s -> agrees(gender, s.actors().get(0)));
  }

  Optional<Subject> find(List<Unit> units, int at, Trigger trigger, int end) {
    if (trigger.person() == Trigger.Person.FIRST || isWe(units, at)) {
      return saidAfter(units, at)
          .or(() -> claimed || quoting || isQuoted(units, at) ? speaker() : Optional.empty());
    }
    if (trigger.frame().holder().equals("speaker")) {
      boolean whose = trigger.shape() != Shape.NOUN || isSomebodys(units, at);
      return whose && isSaid(units, at) ? speaker() : Optional.empty();
    }
    return switch (trigger.shape()) {
      case PERFECT, IMPERFECT -> ofVerb(units, at, trigger, end);
      case IDIOM ->
          trigger.frame().inflect()
              ? ofVerb(units, at, trigger, end)
              : ofNoun(units, at, trigger, end)
                  .or(() -> before(units, at, trigger))
                  .or(() -> behind(units, at, agreeing(units.get(at), trigger), end))
                  .or(() -> circumstance(units, at));
      case NOUN -> ofNoun(units, at, trigger, end);
      case PARTICIPLE -> ofParticiple(units, at, trigger);
    };
  }

  /** English: the verb itself does not tell that it is we who act. */
  private static boolean isWe(List<Unit> units, int at) {
    return at > 0
        && (units.get(at - 1).folded().equals("we") || units.get(at - 1).folded().equals("i"));
  }

  /** “We support peace,” said the minister. */
  private Optional<Subject> saidAfter(List<Unit> units, int at) {
    if (!isWe(units, at)) {
      return Optional.empty();
    }
    for (int i = at + 1; i + 1 < units.size(); i++) {
      boolean says =
          units
              .get(i)
              .sense(Trigger.class, t -> t.finite() && t.frame().stance().equals("claims"))
              .isPresent();
      if (says && i > 0 && units.get(i - 1).isMark("\"”»,،")) {
        int next = skip(units, i + 1);
        if (next < units.size() && units.get(next).isActor()) {
          return Optional.of(list(units, next).elsewhere());
        }
      }
    }
    return Optional.empty();
  }

  /** «إصرار قطر», «التدخلات الإيرانية»: a noun with an actor as its owner. */
  private static boolean isSomebodys(List<Unit> units, int at) {
    return at + 1 < units.size()
        && (units.get(at + 1).isActor() && !units.get(at + 1).isAfterPreposition()
            || units.get(at + 1).sense(Sense.Nisba.class).isPresent());
  }

  /** Whether it stands in what somebody says: behind a verb of saying, or in quotation marks. */
  private boolean isSaid(List<Unit> units, int at) {
    return speaker != null && (spoke || quoting || isQuoted(units, at));
  }

  private static boolean isQuoted(List<Unit> units, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (units.get(i).isMark("«“")) {
        return true;
      }
      if (units.get(i).isMark("»”")) {
        return false;
      }
    }
    return false;
  }

  /** A new sentence: nobody has spoken in it yet. */
  void sentence() {
    spoke = false;
    acted = false;
    claimed = false;
  }

  /** The end of a sentence: whether a quotation goes on in the next. */
  void ended(List<Unit> units) {
    for (Unit unit : units) {
      if (unit.isMark("«“")) {
        quoting = true;
      } else if (unit.isMark("»”")) {
        quoting = false;
      }
    }
  }

  /** The actor that a sentence begins with is who the next verbs without a subject mean. */
  void opened(List<Unit> units, int at) {
    boolean early = at <= 3 || units.get(at - 1).is("auxiliary") || units.get(at - 1).is("topic");
    if (early && units.get(at).isActor() && !units.get(at).isAfterPreposition()) {
      boolean governed = at > 0 && units.get(at - 1).is("preposition");
      if (!governed) {
        last = list(units, at).elsewhere();
      }
    }
  }

  private Optional<Subject> ofVerb(List<Unit> units, int at, Trigger trigger, int end) {
    Optional<Subject> ahead = behind(units, at, trigger, end);
    Optional<Subject> before = before(units, at, trigger);
    if (before.isPresent() && before.get().to() >= at - 2) {
      return before;
    }
    if (ahead.isPresent()) {
      return ahead;
    }
    if (before.isPresent()) {
      return before;
    }
    Optional<Subject> listed = listed(units, at, end);
    if (listed.isPresent()) {
      return listed;
    }
    int next = skip(units, at + 1);
    if (next < units.size() && units.get(next).is("those")) {
      return Optional.ofNullable(last);
    }
    return anonymous(units, at) ? Optional.empty() : continued(units, at, trigger);
  }

  /** Behind a verb without a subject of its own: who was last spoken of. */
  private Optional<Subject> continued(List<Unit> units, int at, Trigger trigger) {
    Unit unit = units.get(at);
    boolean joined = unit.isAfterConjunction() || opensClause(units, at);
    if (!joined || inRelative(units, at) || namesItsOwn(units, at, trigger)) {
      return Optional.empty();
    }
    List<Subject> candidates = new ArrayList<>();
    if (trigger.frame().stance().equals("claims") && speaker != null) {
      candidates.add(speaker);
    }
    if (last != null) {
      candidates.add(last);
    }
    candidates.addAll(recent);
    return candidates.stream().filter(s -> agrees(trigger.gender(), s.actors().get(0))).findFirst();
  }

  /** «الدول التي تواجه … وتخشى»: the subject is the antecedent, and nobody. */
  private static boolean inRelative(List<Unit> units, int at) {
    for (int i = at - 1; i > 0 && at - i < 25; i--) {
      if (units.get(i).isMark(".؛:«\"“")) {
        return false;
      }
      if (units.get(i).is("relative") && !units.get(i - 1).isActor()) {
        return !units.get(i - 1).isMark("،,");
      }
      if (units.get(i).isActor() && isNominative(units, i)) {
        return false;
      }
    }
    return false;
  }

  /** «وأثار الحطام الأمل»: a definite noun behind a verb that takes no object is its subject. */
  private static boolean namesItsOwn(List<Unit> units, int at, Trigger trigger) {
    int next = skip(units, at + 1);
    boolean definite =
        next < units.size()
            && units.get(next).isUnknown()
            && units.get(next).folded().startsWith("ال");
    boolean takesObject =
        trigger.frame().target().isEmpty() || trigger.frame().target().contains("direct");
    return definite && (!takesObject || units.get(at).is("light"));
  }

  private static boolean opensClause(List<Unit> units, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      if (unit.token().kind() == Token.Kind.MARK
          || unit.is("conjunction")
          || unit.is("complementizer")) {
        return true;
      }
      if (!unit.is("adverb") && !unit.is("negation") && !unit.is("perhaps")) {
        return false;
      }
    }
    return true;
  }

  /** «قال مسؤول إيراني»: somebody, but nobody named. */
  private static boolean anonymous(List<Unit> units, int at) {
    int next = skip(units, at + 1);
    return next < units.size()
        && (units.get(next).sense(RoleWord.class).isPresent()
            || units.get(next).is("people")
            || units.get(next).is("somebody")
            || units.get(next).token().kind() == Token.Kind.NUMBER);
  }

  private Optional<Subject> behind(List<Unit> units, int at, Trigger trigger, int end) {
    int next = skip(units, at + 1);
    if (next >= end || next >= units.size()) {
      return Optional.empty();
    }
    Unit unit = units.get(next);
    if (!unit.isActor() || unit.isAfterPreposition() || unit.isAfterConjunction()) {
      return Optional.empty();
    }
    if (!agrees(trigger.gender(), unit)) {
      return Optional.empty();
    }
    return Optional.of(list(units, next));
  }

  /** Past adverbs, dates and marks that may stand between a verb and its subject. */
  private static int skip(List<Unit> units, int from) {
    int at = from;
    while (at < units.size() && at - from < SKIPPED) {
      Unit unit = units.get(at);
      boolean passes =
          unit.is("adverb")
              || unit.is("coordinator")
              || unit.is("determiner")
              || unit.date() != null
              || unit.isMark("«»\"“”()-–");
      if (!passes || unit.isActor()) {
        break;
      }
      at++;
    }
    return at;
  }

  private Optional<Subject> before(List<Unit> units, int at, Trigger trigger) {
    int p = at - 1;
    while (p >= 0
        && !units.get(p).isActor()
        && (units.get(p).is("negation")
            || units.get(p).is("perhaps")
            || units.get(p).is("future")
            || units.get(p).is("auxiliary")
            || units.get(p).is("adverb")
            || units.get(p).date() != null
            || units.get(p).is("preposition") && p + 1 < at && units.get(p + 1).date() != null
            || units.get(p).isMark("«»\"“”()"))) {
      p--;
    }
    if (p < 0) {
      return Optional.empty();
    }
    Unit unit = units.get(p);
    if (unit.is("pronoun") && !unit.isActor()) {
      return last(trigger.gender());
    }
    if (unit.is("relative") && !unit.isActor()) {
      int q = p - 1;
      while (q >= 0 && units.get(q).isMark("،,»\"”)")) {
        q--;
      }
      if (q >= 0 && units.get(q).isActor()) {
        Subject antecedent = list(units, first(units, q));
        return agreesAny(trigger.gender(), antecedent) ? Optional.of(antecedent) : Optional.empty();
      }
      boolean speaks = !OBJECTS_OF_VOTES.contains(trigger.frame().stance());
      return speaks && q >= 0 && isDocument(units, q)
          ? Optional.ofNullable(last)
          : Optional.empty();
    }
    if (unit.isActor()) {
      int from = first(units, p);
      if (isNominative(units, from)) {
        Subject subject = list(units, from);
        boolean fits = subject.actors().size() > 1 || agrees(trigger.gender(), units.get(from));
        if (fits && subject.to() > p) {
          return Optional.of(subject);
        }
      }
    }
    return opening(units, at, trigger);
  }

  /** «القرار 2166 الذي طالب»: whoever issued it. */
  private static boolean isDocument(List<Unit> units, int at) {
    int q = units.get(at).token().kind() == Token.Kind.NUMBER ? at - 1 : at;
    return q >= 0
        && units.get(q).sense(Sense.EventNoun.class, n -> DOCUMENTS.contains(n.kind())).isPresent();
  }

  /** The actor that opens the clause, with no other verb between. */
  private Optional<Subject> opening(List<Unit> units, int at, Trigger trigger) {
    for (int i = at - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      if (unit.sense(Trigger.class, Trigger::finite).isPresent() && !unit.isActor()
          || unit.is("light") && !unit.isActor()
          || unit.is("relative")
          || unit.isMark("؛;.")) {
        return Optional.empty();
      }
      if (unit.isActor() && isNominative(units, i) && opensHere(units, i)) {
        Subject subject = list(units, i);
        return agreesAny(trigger.gender(), subject) ? Optional.of(subject) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean opensHere(List<Unit> units, int at) {
    return at == 0
        || units.get(at - 1).is("complementizer")
        || units.get(at - 1).is("conjunction")
        || units.get(at - 1).is("topic")
        || units.get(at - 1).isMark(".:؛");
  }

  /** Not in a prepositional phrase and not the owner of a noun. */
  private static boolean isNominative(List<Unit> units, int at) {
    if (units.get(at).isAfterPreposition()) {
      return false;
    }
    if (at == 0 || units.get(at).isAfterConjunction()) {
      return true;
    }
    Unit before = units.get(at - 1);
    if (before.is("determiner")) {
      return isNominative(units, at - 1);
    }
    return before.token().kind() == Token.Kind.MARK
        || before.is("complementizer")
        || before.is("conjunction")
        || before.is("topic")
        || before.is("auxiliary")
        || before.is("relative")
        || before.is("adverb")
        || before.is("coordinator")
        || before.date() != null;
  }

  /** The first of a list that ends at {@code at}. */
  private static int first(List<Unit> units, int at) {
    int i = at;
    while (i > 0) {
      int q = i - 1;
      boolean joined = units.get(i).isAfterConjunction();
      while (q >= 0
          && (units.get(q).isMark("،,")
              || units.get(q).folded().equals("and")
              || units.get(q).is("determiner"))) {
        joined |= !units.get(q).is("determiner");
        q--;
      }
      if (!joined || q < 0 || !units.get(q).isActor()) {
        break;
      }
      i = q;
    }
    return i;
  }

  /** The actors joined to the one at {@code at}: «كييف والغربيون», «X، وY وZ», "X, Y and Z". */
  static Subject list(List<Unit> units, int at) {
    List<String> actors = new ArrayList<>();
    units.get(at).named().ifPresent(n -> actors.add(n.actor()));
    int to = at + 1;
    while (to < units.size()) {
      int next = pastPlace(units, to);
      boolean comma = units.get(next).isMark("،,");
      if (comma) {
        next++;
      }
      boolean joined = false;
      while (next < units.size()
          && (units.get(next).is("coordinator") || units.get(next).folded().equals("and"))) {
        joined = true;
        next++;
      }
      if (next >= units.size() || !units.get(next).isActor()) {
        break;
      }
      if (next > to + 1 && !joined && pastPlace(units, to) > to) {
        break;
      }
      boolean linked = joined || units.get(next).isAfterConjunction();
      if (!linked && !(comma && continuesList(units, next))) {
        break;
      }
      units.get(next).named().ifPresent(n -> actors.add(n.actor()));
      to = next + 1;
    }
    return new Subject(List.copyOf(actors), at, to);
  }

  /** «دول غربية في مجلس الأمن، فضلا عن …»: the phrase of place between two of a list. */
  private static int pastPlace(List<Unit> units, int at) {
    boolean place =
        at + 2 < units.size()
            && units.get(at).is("preposition")
            && (units.get(at + 1).isActor()
                || units.get(at + 1).sense(Sense.Name.class).isPresent());
    return place ? at + 2 : at;
  }

  /** «A، B وC»: a comma joins when a conjunction follows later. */
  private static boolean continuesList(List<Unit> units, int at) {
    int next = at + 1;
    return next < units.size()
        && (units.get(next).isActor() && units.get(next).isAfterConjunction()
            || units.get(next).isMark("،,")
                && next + 1 < units.size()
                && units.get(next + 1).isActor()
            || units.get(next).folded().equals("and"));
  }

  /** «ثلاث دول … هي الصين وفنزويلا وأنغولا». */
  private static Optional<Subject> listed(List<Unit> units, int at, int end) {
    for (int i = at + 2; i < end && i + 1 < units.size(); i++) {
      if (units.get(i).is("pronoun") && units.get(i + 1).isActor()) {
        return Optional.of(list(units, i + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Subject> ofNoun(List<Unit> units, int at, Trigger trigger, int end) {
    Unit unit = units.get(at);
    if (trigger.object() && !trigger.rest().isEmpty()) {
      return Optional.empty();
    }
    if (trigger.object()) {
      return light(units, at, trigger).or(() -> acted ? last(trigger.gender()) : Optional.empty());
    }
    if (at + 1 < units.size()) {
      Unit next = units.get(at + 1);
      Optional<Sense.Nisba> nisba = next.sense(Sense.Nisba.class);
      if (nisba.isPresent() && !next.isActor()) {
        registry.known(nisba.get().state());
        return Optional.of(new Subject(List.of(nisba.get().state()), at + 1, at + 2));
      }
      if (next.isActor()
          && !next.isAfterPreposition()
          && !next.isAfterConjunction()
          && !unit.reading(trigger).article()) {
        return Optional.of(list(units, at + 1));
      }
      boolean from = next.folded().equals("من") || next.is("by") || next.folded().equals("by");
      if (from && at + 2 < units.size() && units.get(at + 2).isActor()) {
        return Optional.of(list(units, at + 2));
      }
    }
    for (int i = at + 1; i < end && i + 1 < units.size(); i++) {
      if (units.get(i).is("by") && units.get(i + 1).isActor()) {
        return Optional.of(list(units, i + 1));
      }
    }
    boolean purpose = unit.reading(trigger).taken().endsWith("ل");
    return trigger.frame().light() && !purpose ? light(units, at, trigger) : Optional.empty();
  }

  /** The subject of the light verb before a noun: «أعرب [الاتحاد الأوروبي] أمس عن أسفه». */
  private Optional<Subject> light(List<Unit> units, int at, Trigger trigger) {
    for (int i = at - 1; i >= 0 && at - i < 10; i--) {
      Unit unit = units.get(i);
      if (unit.is("light") && !unit.isActor()) {
        Gender gender = verbGender(unit);
        Trigger verb =
            new Trigger(
                trigger.frame(),
                Shape.PERFECT,
                gender,
                Sense.Number.ANY,
                Trigger.Person.THIRD,
                false,
                "");
        return ofVerb(units, i, verb, at);
      }
      if (unit.isMark(".؛;")
          || unit.sense(Trigger.class, Trigger::object).isPresent() && !unit.isActor()) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Gender verbGender(Unit unit) {
    String word = unit.folded();
    String bare = word.startsWith("و") || word.startsWith("ف") ? word.substring(1) : word;
    if (bare.startsWith("ت") || bare.endsWith("ت")) {
      return Gender.F;
    }
    return bare.startsWith("ن") ? Gender.ANY : Gender.M;
  }

  /** «لم يذكر» wants a masculine subject: «أوكرانيا» behind it is what is not spoken of. */
  private static Trigger agreeing(Unit unit, Trigger trigger) {
    Gender gender = trigger.gender();
    for (String word : unit.words().split(" ")) {
      if (word.length() > 3 && (word.startsWith("ي") || word.startsWith("ت"))) {
        gender = word.startsWith("ي") ? Gender.M : Gender.F;
        break;
      }
    }
    return new Trigger(
        trigger.frame(), trigger.shape(), gender, trigger.number(), trigger.person(), false, "");
  }

  /** «مشيرا إلى», «مشيرة إلى»: whoever does what the sentence tells. */
  private Optional<Subject> circumstance(List<Unit> units, int at) {
    String word = units.get(at).folded();
    if (!word.startsWith("م") && !word.startsWith("وم")) {
      return Optional.empty();
    }
    if (word.endsWith("ا")) {
      return last(Gender.M);
    }
    return word.endsWith("ه") ? last(Gender.F) : Optional.empty();
  }

  private Optional<Subject> ofParticiple(List<Unit> units, int at, Trigger trigger) {
    Unit unit = units.get(at);
    if (unit.reading(trigger).article()) {
      return Optional.empty();
    }
    Optional<Subject> here = before(units, at, trigger);
    if (here.isPresent() && here.get().to() >= at - 1) {
      return here;
    }
    boolean circumstance =
        unit.folded().endsWith("ا")
            || trigger.gender() == Gender.F
            || trigger.frame().language().equals("en");
    return circumstance ? last(trigger.gender()) : Optional.empty();
  }

  private boolean agreesAny(Gender gender, Subject subject) {
    return subject.actors().size() > 1 || agrees(gender, subject.actors().get(0));
  }

  /** By the word that stands there: «البيت الأبيض» is masculine, whatever the state is. */
  private boolean agrees(Gender gender, Unit unit) {
    Unit.Named named = unit.named().orElseThrow();
    boolean byWord =
        named.actor().startsWith("org:")
            || named.actor().startsWith("group:")
            || unit.sense(Sense.Name.class, n -> n.kind() == Sense.Name.Kind.SEAT).isPresent()
            || unit.is("government");
    boolean capital =
        unit.sense(Sense.Name.class, n -> n.kind() == Sense.Name.Kind.CAPITAL).isPresent();
    if (capital) {
      return gender != Gender.M;
    }
    if (!byWord) {
      return agrees(gender, named.actor());
    }
    String word = unit.token().text();
    int cut = unit.token().startAfter(unit.prefix().length()) - unit.token().start();
    Gender own = Entities.genderOf(word.substring(Math.min(cut, word.length())));
    return gender == Gender.ANY
        || own == Gender.ANY
        || own == gender
        || named.actor().startsWith("group:");
  }

  private boolean agrees(Gender gender, String actor) {
    Gender own = registry.find(actor).map(Registry.Known::gender).orElse(Gender.ANY);
    return gender == Gender.ANY || own == Gender.ANY || own == gender;
  }
}
