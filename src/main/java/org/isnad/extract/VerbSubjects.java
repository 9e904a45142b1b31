package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.extract.Sense.Trigger;

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
final class VerbSubjects {
  /** What is done to a document, and not by it: «القرار الذي رفض». */
  private static final Set<String> OBJECTS_OF_VOTES =
      Set.of("opposes", "supports", "agrees", "abstains", "proposes", "denies");

  private static final int EACH = 9;
  private static final int DESCRIBED = 3;

  private static final Set<String> WITHIN = Set.of("فيه", "فيها", "خلاله", "خلالها");

  /** What one says something in, folded. */
  private static final Set<String> SAYINGS =
      Set.of(
          "بيان", "بيانا", "كلمه", "خطاب", "خطابا", "رساله", "تصريح", "تصريحا", "تصريحات", "مقابله",
          "تغريده", "تدوينه", "مقال", "مقالا", "موتمر", "موتمرا", "تسجيل", "تسجيلا", "منشور",
          "منشورا", "مذكره", "وثيقه", "مداخله", "حديث", "حوار", "حوارا", "بلاغ", "بلاغا", "ندوه",
          "احاطه", "برقيه");

  private static final Set<String> LATTER = Set.of("الاخير", "الاخيره");
  private static final Set<String> THAT = Set.of("ذلك", "هذا", "هذه");
  private static final Set<String> DESCRIBES = Set.of("وهو", "وهي", "وهما", "وهم");

  private final Agreement agreement;
  private final Discourse discourse;
  private final Predicate<Unit> isName;

  /**
   * @param isName whether a word looks like somebody's name, whom nobody lists
   */
  VerbSubjects(Agreement agreement, Discourse discourse, Predicate<Unit> isName) {
    this.isName = isName;
    this.agreement = agreement;
    this.discourse = discourse;
  }

  Optional<Subject> ofVerb(List<Unit> units, int at, Trigger trigger, int end) {
    int agent = Passives.agent(units, at, end);
    if (agent >= 0) {
      return Optional.of(Coordination.list(units, agent));
    }
    if (trigger.shape() == Trigger.Shape.PASSIVE || Passives.isPassive(units.get(at), trigger)) {
      return Optional.empty();
    }
    int only = Passives.onlyOne(units, at, end);
    if (only >= 0) {
      return Optional.of(Coordination.list(units, only));
    }
    Optional<Subject> topic = topic(units, at, trigger);
    if (topic.isPresent()) {
      return topic;
    }
    Optional<Subject> pronoun = ofPronoun(units, at, trigger);
    if (pronoun.isPresent()) {
      return pronoun;
    }
    Optional<Subject> described = described(units, at, trigger);
    if (described.isPresent()) {
      return described;
    }
    int next = Syntax.skip(units, at + 1);
    Optional<Subject> meant =
        next < units.size()
            ? discourse.named(units, next, trigger, true)
            : Optional.<Subject>empty();
    if (meant.isPresent()) {
      return meant;
    }
    if (next < units.size() && LATTER.contains(units.get(next).folded())) {
      return latter(units, at, next, trigger);
    }
    Optional<Subject> ahead = behind(units, at, trigger, end);
    if (ahead.isPresent() && Ranks.isBehind(units, ahead.get())) {
      return Optional.empty();
    }
    if (trigger.object() && ahead.isPresent()) {
      return ahead; // «اليابان هددتها كوريا»: what stands before is the object
    }
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
    Optional<Subject> listed = Coordination.listed(units, at, end);
    if (listed.isPresent()) {
      return listed;
    }
    if (next < units.size() && units.get(next).is("those")) {
      return discourse.last();
    }
    if (next < units.size() && units.get(next).is("courtesy") && isAlone(units, next)) {
      return discourse.speaker(); // «وأضاف [معاليه] أن …», «وأكد [الجنرال]، أن …»
    }
    Optional<Subject> each = each(units, at, end);
    if (each.isPresent()) {
      return each;
    }
    Optional<Subject> within = within(units, at, trigger);
    if (within.isPresent()) {
      return within;
    }
    boolean another = next < units.size() && isName.test(units.get(next));
    return another || Syntax.anonymous(units, at) || isSaidByAnother(units, next, trigger)
        ? Optional.empty()
        : continued(units, at, trigger);
  }

  /**
   * «أكدت واشنطن [أنها] تساند بغداد»: the pronoun is the subject, and what stands behind the verb
   * its object.
   */
  private Optional<Subject> ofPronoun(List<Unit> units, int at, Trigger trigger) {
    int p = Syntax.beforeVerb(units, at, "«\"“");
    if (p < 0 || units.get(p).isActor() || !units.get(p).is("complementizer")) {
      return Optional.empty();
    }
    String word = units.get(p).folded();
    boolean fits =
        word.endsWith("انها") && trigger.gender() == Sense.Gender.F
            || word.endsWith("انه") && trigger.gender() == Sense.Gender.M;
    return fits
        ? discourse.candidates(trigger.frame().stance().equals("claims")).stream()
            .filter(s -> agreement.agrees(trigger, s))
            .findFirst()
        : Optional.empty();
  }

  /** «هاجم الوزير [الجامعة] بعدما وصفت [الأخيرة] …»: whom the sentence named last. */
  private Optional<Subject> latter(List<Unit> units, int at, int next, Trigger trigger) {
    for (int i = at - 1; i >= 0; i--) {
      if (units.get(i).isActor() && agreement.agrees(trigger.gender(), units.get(i))) {
        String actor = units.get(i).named().orElseThrow().actor();
        return Optional.of(new Subject(List.of(actor), next, next + 1));
      }
    }
    return Optional.empty();
  }

  /** «عارض القرار كل من [روسيا وسوريا]»: behind the object. */
  private static Optional<Subject> each(List<Unit> units, int at, int end) {
    for (int i = at + 1; i + 1 < Math.min(end, at + EACH); i++) {
      Unit unit = units.get(i);
      if (unit.isVerb() || unit.isMark("،؛.:")) {
        return Optional.empty();
      }
      boolean opens = unit.is("coordinator") && unit.folded().equals("كل");
      if (opens && units.get(i + 1).isActor() && !units.get(i - 1).isActor()) {
        return Optional.of(Coordination.list(units, i + 1));
      }
    }
    return Optional.empty();
  }

  /** «قال كبير المحللين إن»: what stands between saying and what is said says it. */
  private static boolean isSaidByAnother(List<Unit> units, int next, Trigger trigger) {
    if (!Readings.isSaying(trigger)
        || next >= units.size()
        || Syntax.content(units, next - 1) < 0) {
      return false;
    }
    Unit unit = units.get(next);
    boolean noun =
        unit.token().isWord() && !unit.isActor() && unit.sense(Sense.Word.class).isEmpty();
    return noun
        && !unit.isAfterPreposition()
        && !unit.isAfterConjunction()
        && unit.sense(Trigger.class).isEmpty()
        && !unit.folded().endsWith("ا")
        && unit.date() == null;
  }

  /** «أما [الصين]، وهي أول مستفيد، فلزمت الصمت»: whom «أما» brings up. */
  private Optional<Subject> topic(List<Unit> units, int at, Trigger trigger) {
    if (!units.get(at).prefix().startsWith("ف")
        && !units.get(at).reading(trigger).taken().startsWith("ف")) {
      return Optional.empty();
    }
    for (int i = at - 1; i > 0; i--) {
      if (units.get(i).isActor() && units.get(i - 1).is("topic")) {
        Subject subject = Coordination.list(units, i);
        return agreement.agreesAny(trigger.gender(), subject)
            ? Optional.of(subject)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «[النائب فلان]، وهو وزير سابق، اتهم الحزب»: whom commas right before the verb tell more of. */
  private Optional<Subject> described(List<Unit> units, int at, Trigger trigger) {
    if (at < 4 || !units.get(at - 1).isMark("،,") || units.get(at).isAfterConjunction()) {
      return Optional.empty();
    }
    for (int i = at - 2; i > 0 && !units.get(i).isMark("،,؛;.:"); i--) {
      boolean opens =
          units.get(i - 1).isMark("،,")
              && (units.get(i).is("relative") || DESCRIBES.contains(units.get(i).folded()));
      if (opens && i > 1 && units.get(i - 2).isActor()) {
        Subject subject = Coordination.list(units, Coordination.first(units, i - 2));
        boolean fits =
            Syntax.isNominative(units, subject.from())
                && agreement.agreesAny(trigger.gender(), subject);
        return fits ? Optional.of(subject) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Behind a verb without a subject of its own: who was last spoken of. */
  private Optional<Subject> continued(List<Unit> units, int at, Trigger trigger) {
    Unit unit = units.get(at);
    boolean joined =
        unit.isAfterConjunction() || Syntax.opensClause(units, at) || isWithin(units, at);
    if (isOfWhoSpeaks(units, at, trigger)) {
      return discourse.main(trigger.gender());
    }
    if (!joined
        || Syntax.inRelative(units, at)
        || Syntax.namesItsOwn(units, at, trigger)
        || opensWithStranger(units, at)) {
      return Optional.empty();
    }
    Optional<Subject> antecedent = antecedent(units, at, trigger);
    if (antecedent.isPresent()) {
      return antecedent;
    }
    if (trigger.number() == Sense.Number.MANY && discourse.isQuoted(unit)) {
      return Optional.empty(); // «قال "[يقولون] لنا إن …"»: whoever they are
    }
    Optional<Subject> told =
        discourse.candidates(trigger.frame().stance().equals("claims")).stream()
            .filter(s -> agreement.agrees(trigger, s))
            .findFirst();
    return told.isEmpty() && trigger.number() == Sense.Number.TWO ? discourse.two(at) : told;
  }

  /** «[الوزير] الذي وصف الاتفاق بالعار وهاجم الوسطاء»: what «و» joins is still of the relative. */
  private Optional<Subject> antecedent(List<Unit> units, int at, Trigger trigger) {
    boolean verb = false;
    for (int i = at - 1; i > 0 && !units.get(i).isMark("،,.؛:\"«»“”"); i--) {
      Unit unit = units.get(i);
      if (unit.is("relative") && !unit.is("preposition") && units.get(i - 1).isActor()) {
        Subject subject = Coordination.list(units, Coordination.first(units, i - 1));
        return verb && agreesWith(unit, trigger) && agreement.agrees(trigger, subject)
            ? Optional.of(subject)
            : Optional.empty();
      }
      verb |= unit.isVerb();
    }
    return Optional.empty();
  }

  /** Whether no name or adjective follows a title. */
  private static boolean isAlone(List<Unit> units, int title) {
    if (title + 1 >= units.size()) {
      return true;
    }
    Unit next = units.get(title + 1);
    return !next.isActor() && (!next.token().isWord() || next.sense(Sense.Word.class).isPresent());
  }

  /** «تمسك الوزير بالحكومة التي [أثنى] على أدائها»: no subject that «التي» could be. */
  private static boolean isOfWhoSpeaks(List<Unit> units, int at, Trigger trigger) {
    if (at == 0
        || trigger.frame().stance().equals("claims")
        || !units.get(at - 1).is("relative")
        || agreesWith(units.get(at - 1), trigger)) {
      return false;
    }
    return units.subList(0, at).stream().noneMatch(u -> u.is("complementizer") || u.isMark("\"«“"));
  }

  /** «دعا [حزب النخيل] الوزيرة إلى»: a verb that opens a sentence by itself has its own subject. */
  private static boolean opensWithStranger(List<Unit> units, int at) {
    if (at > 0 || units.get(at).isAfterConjunction() || at + 1 >= units.size()) {
      return false;
    }
    Unit next = units.get(Math.min(Syntax.skip(units, at + 1), units.size() - 1));
    return next.token().isWord()
        && !next.isActor()
        && !next.isAfterPreposition()
        && next.sense(Sense.Word.class).isEmpty()
        && next.date() == null
        && next.sense(Trigger.class).isEmpty();
  }

  /** «أصدر الوزير [بيانا] دعا فيه إلى الهدنة»: what is told within something he said. */
  private static boolean isWithin(List<Unit> units, int at) {
    return saying(units, at) >= 0;
  }

  /** Where that stands within which it is told; −1 without one. */
  private static int saying(List<Unit> units, int at) {
    boolean within = at + 1 < units.size() && WITHIN.contains(units.get(at + 1).folded());
    for (int p = at - 1; within && p >= 0 && at - p <= DESCRIBED; p--) {
      Unit unit = units.get(p);
      if (unit.isVerb() || unit.isMark(".؛:")) {
        return -1;
      }
      if (!unit.isActor() && unit.hasWordOf(SAYINGS)) {
        return p;
      }
    }
    return -1;
  }

  /**
   * «ألقى [الوزير] كلمة أكد فيها»: who stands before what was said, though no frame told of him.
   */
  private Optional<Subject> within(List<Unit> units, int at, Trigger trigger) {
    int said = saying(units, at);
    for (int i = said - 1; i >= 0 && said - i <= DESCRIBED; i--) {
      Unit unit = units.get(i);
      if (unit.isMark(".؛:") || unit.isVerb()) {
        return Optional.empty();
      }
      if (unit.isActor() && !unit.isAfterPreposition()) {
        Subject subject = Coordination.list(units, Coordination.first(units, i));
        boolean governed = i > 0 && units.get(i - 1).is("preposition");
        return !governed && agreement.agrees(trigger, subject)
            ? Optional.of(subject)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  Optional<Subject> behind(List<Unit> units, int at, Trigger trigger, int end) {
    int next = pastPlace(units, pastThat(units, Syntax.skip(units, at + 1), trigger), trigger);
    // in English only a verb of saying goes before its subject
    boolean object =
        trigger.frame().language().equals("en") && !trigger.frame().stance().equals("claims");
    if (next >= end || next >= units.size() || object) {
      return Optional.empty();
    }
    boolean all = units.get(next).is("somebody") && next + 1 < units.size();
    if (all && units.get(next + 1).isActor() || Syntax.isObjectAhead(units, next, trigger)) {
      next++; // «جميع [الدول الأعضاء]»
    }
    boolean several = Syntax.isOfSeveral(units, next);
    if (several) {
      next++; // «الرئيسان [الفرنسي] و[الأميركي]»
    }
    Unit unit = units.get(next);
    boolean owner = EnglishClauses.isOwner(units, next);
    if (!unit.isActor() || owner || unit.isAfterPreposition() || unit.isAfterConjunction()) {
      return Optional.empty();
    }
    if (!several && !agreement.agrees(trigger.gender(), unit)) {
      return Optional.empty();
    }
    Subject subject = Coordination.list(units, next);
    boolean addressed = Addressees.isAddressed(units, trigger, subject);
    return addressed && continued(units, at, trigger).isPresent()
        ? Optional.empty()
        : Optional.of(subject);
  }

  /**
   * «غاب [عن القمة] رئيس تشاد»: past a preposition with a definite noun, of which what follows
   * cannot be the owner.
   */
  private static int pastPlace(List<Unit> units, int at, Trigger trigger) {
    if (at + 2 >= units.size()
        || !units.get(at).is("preposition")
        || units.get(at + 2).is("relative")
        || !trigger.frame().language().equals("ar")) {
      return at;
    }
    Unit noun = units.get(at + 1);
    Unit actor = units.get(at + 2);
    boolean closed = noun.isActor() || noun.isDefinite() && endsDefinite(noun);
    boolean opens = actor.isActor() && !actor.isAfterPreposition() && !actor.isAfterConjunction();
    return closed && opens && noun.token().isWord() && !noun.isVerb() ? at + 2 : at;
  }

  /** «الجلسة الافتتاحية», and not «القرار الذي أعدته». */
  private static boolean endsDefinite(Unit unit) {
    String words = unit.words();
    return words.startsWith("ال", words.lastIndexOf(' ') + 1);
  }

  /** «أيدتها [في ذلك] الجزائر». */
  private static int pastThat(List<Unit> units, int at, Trigger trigger) {
    boolean that =
        trigger.object()
            && at + 2 < units.size()
            && units.get(at).is("preposition")
            && THAT.contains(units.get(at + 1).folded());
    return that ? Syntax.skip(units, at + 2) : at;
  }

  Optional<Subject> before(List<Unit> units, int at, Trigger trigger) {
    int p = Syntax.beforeVerb(units, at, "«»\"“”()");
    boolean joined = trigger.finite() && units.get(at).isAfterConjunction();
    if (p < 0 || joined && units.get(p).isActor()) {
      return Optional.empty(); // «(… الصين وألمانيا) وقال»: what «و» joins begins anew
    }
    Unit unit = units.get(p);
    Optional<Subject> meant = discourse.named(units, p, trigger, false);
    if (meant.isPresent()) {
      return meant; // «[الجانبان] أكدا»
    }
    if (unit.is("pronoun") && !unit.isActor()) {
      return discourse.last(trigger.gender());
    }
    if (unit.is("relative") && !unit.isActor()) {
      int q = p - 1;
      while (q >= 0 && (units.get(q).isMark("،,»\"”)") || units.get(q).is("pronoun"))) {
        q--;
      }
      if (q >= 0 && units.get(q).isActor()) {
        if (!agreesWith(unit, trigger)) {
          return Optional.empty(); // «حكومة السنيورة [التي] أثنى عليها»: another praises her
        }
        Subject antecedent = Coordination.list(units, Coordination.first(units, q));
        return agreement.agreesAny(trigger.gender(), antecedent)
            ? Optional.of(antecedent)
            : Optional.empty();
      }
      boolean speaks = !OBJECTS_OF_VOTES.contains(trigger.frame().stance());
      return speaks && q >= 0 && Syntax.isDocument(units, q) ? issuer(units, q) : Optional.empty();
    }
    if (unit.isActor()) {
      int from = Coordination.first(units, p);
      if (Syntax.isNominative(units, from)) {
        Subject subject = Coordination.list(units, from);
        boolean fits =
            subject.actors().size() > 1
                ? agreement.agrees(trigger, subject)
                : agreement.agrees(trigger.gender(), units.get(from));
        if (fits && subject.to() > p) {
          return Optional.of(subject);
        }
      }
    }
    return opening(units, at, trigger);
  }

  private static boolean agreesWith(Unit relative, Trigger trigger) {
    Sense.Gender other =
        switch (relative.folded()) {
          case "التي" -> Sense.Gender.M;
          case "الذي" -> Sense.Gender.F;
          default -> Sense.Gender.ANY;
        };
    return other == Sense.Gender.ANY || trigger.gender() != other;
  }

  /** «أصدر المجلس القرار 2166 الذي طالب»: a body that last acted; a state only welcomes it. */
  private Optional<Subject> issuer(List<Unit> units, int document) {
    return units.get(document).isAfterPreposition()
        ? Optional.empty()
        : discourse.last().filter(s -> s.actors().stream().allMatch(a -> a.startsWith("org:")));
  }

  /** The actor that opens the clause, with no other verb between. */
  private Optional<Subject> opening(List<Unit> units, int at, Trigger trigger) {
    for (int i = at - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      if (unit.isVerb()
          || unit.is("light") && !unit.isActor()
          || unit.is("relative")
          || unit.isMark("؛;.")) {
        return Optional.empty();
      }
      if (unit.isActor() && Syntax.isNominative(units, i) && Syntax.opensHere(units, i)) {
        Subject subject = Coordination.list(units, i);
        return agreement.agreesAny(trigger.gender(), subject)
            ? Optional.of(subject)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
