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
  private static final int EACH = 9;

  private static final Set<String> LATTER = Set.of("الاخير", "الاخيره");
  private static final Set<String> IN_IT = Set.of("فيه", "فيها");
  private static final Set<String> DESCRIBES = Set.of("وهو", "وهي", "وهما", "وهم");

  private final Agreement agreement;
  private final Discourse discourse;
  private final Predicate<Unit> isName;
  private final CarriedSubjects carried;
  private final SubjectsBehind behind;
  private final SubjectsBefore before;

  /**
   * @param isName whether a word looks like somebody's name, whom nobody lists
   */
  VerbSubjects(Agreement agreement, Discourse discourse, Predicate<Unit> isName) {
    this.isName = isName;
    this.agreement = agreement;
    this.discourse = discourse;
    this.carried = new CarriedSubjects(agreement, discourse);
    this.behind = new SubjectsBehind(agreement, carried);
    this.before = new SubjectsBefore(agreement, discourse);
  }

  Optional<Subject> ofVerb(List<Unit> units, int at, Trigger trigger, int end) {
    int agent = Passives.agent(units, at, end);
    if (agent >= 0) {
      return Optional.of(Coordination.list(units, agent));
    }
    if (trigger.shape() == Trigger.Shape.PASSIVE
        || Passives.isPassive(units.get(at), trigger)
        || Passives.isKept(units, at, trigger)
        || Passives.isImpersonal(units, at, trigger)) {
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
    Optional<Subject> pronoun = carried.ofPronoun(units, at, trigger);
    if (pronoun.isPresent()) {
      return pronoun;
    }
    Optional<Subject> own = own(units, at);
    if (own.isPresent()) {
      return own;
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
    if (next < units.size() && Crowds.isItself(units, next, trigger)) {
      return discourse.actor(Crowds.PROTESTERS); // «وطالبت [التظاهرة] الحكومة بـ»
    }
    Optional<Subject> circle = Circles.at(units, next);
    if (circle.isPresent()) {
      return circle;
    }
    if (next < units.size() && LATTER.contains(units.get(next).folded())) {
      return carried.latter(units, at, next, trigger);
    }
    Optional<Subject> ahead = behind.find(units, at, trigger, end);
    if (ahead.isPresent() && Ranks.isBehind(units, ahead.get())) {
      return Optional.empty();
    }
    if (ToldNouns.isSubject(units, at, trigger)) {
      return before.find(units, at, trigger).filter(s -> s.from() < 0 || s.to() >= at - 1);
    }
    if (trigger.object() && ahead.isPresent()) {
      return ahead; // «اليابان هددتها كوريا»: what stands before is the object
    }
    Optional<Subject> before = this.before.find(units, at, trigger);
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
    boolean those = next < units.size() && units.get(next).is("those");
    if (those && trigger.gender() == Sense.Gender.M && units.get(next).is("collective-f")) {
      return carried.continued(units, at, trigger); // «وحذر [الدول الثلاث] من»: he warned them
    }
    if (those) {
      return discourse.last().filter(s -> agreement.agreesAny(trigger.gender(), s));
    }
    if (next < units.size() && units.get(next).is("courtesy") && isAlone(units, next)) {
      return discourse.speaker(); // «وأضاف [معاليه] أن …», «وأكد [الجنرال]، أن …»
    }
    Optional<Subject> each = each(units, at, end);
    if (each.isPresent()) {
      return each;
    }
    Optional<Subject> within = Sayings.within(units, at, trigger, agreement);
    if (within.isPresent()) {
      return within;
    }
    Optional<Subject> called = Called.find(units, at, trigger);
    if (called.isPresent()) {
      return called;
    }
    if (isTitled(units, at, trigger)) {
      return Optional.empty();
    }
    boolean another = next < units.size() && isName.test(units.get(next));
    if (next < units.size() && Addressees.isEverybody(units, at, next, trigger)) {
      return carried.speaker(trigger);
    }
    Optional<Subject> writer = // «بيان من طهران، وصفت [فيه] القرار»
        at + 1 < units.size() && IN_IT.contains(units.get(at + 1).folded())
            ? discourse.writer().filter(s -> agreement.agrees(trigger, s))
            : Optional.empty();
    if (writer.isPresent()) {
      return writer;
    }
    boolean anothers =
        another || Syntax.anonymous(units, at) || isSaidByAnother(units, next, trigger);
    // «وهددوا بمهاجمة …»: a plural has its subject before it
    return anothers && !SubjectsBehind.isOfMany(trigger)
        ? Optional.empty()
        : carried.continued(units, at, trigger);
  }

  /** «قال [الوزير] إن حكومته ترفض»: what his own side does is said for himself. */
  private Optional<Subject> own(List<Unit> units, int at) {
    int p = Syntax.beforeVerb(units, at, "«»\"“”()");
    boolean opens = p > 0 && units.get(p - 1).is("complementizer") && !units.get(at).is("negation");
    return opens && discourse.isOwn(units.get(p)) ? discourse.speaker() : Optional.empty();
  }

  /**
   * «يهدف "[قانون الطاقة]" إلى», «رفضت "[النسيم]" عرضا»: what is in quotation marks behind a verb
   * is its subject where the verb takes no object, or is called so by one word.
   */
  private static boolean isTitled(List<Unit> units, int at, Trigger trigger) {
    if (at + 2 >= units.size()
        || !units.get(at + 1).isMark("«\"“")
        || trigger.object()
        || Readings.isSaying(trigger)) {
      return false;
    }
    boolean word =
        at + 3 < units.size()
            && units.get(at + 2).isUnknown()
            && !units.get(at + 2).isDefinite()
            && units.get(at + 3).isMark("»\"”");
    boolean addressed = trigger.frame().stance().equals("calls_for"); // «ودعا "كل القوى" إلى»
    return word || !addressed && !trigger.frame().takesObject();
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
        || SaidWords.content(units, next - 1) < 0) {
      return false;
    }
    Unit unit = units.get(next);
    boolean noun =
        unit.token().isWord() && !unit.isActor() && unit.sense(Sense.Word.class).isEmpty();
    return noun
        && !unit.isAfterPreposition()
        && !unit.isAfterConjunction()
        && (unit.isDefinite() ? !unit.isVerb() : unit.sense(Trigger.class).isEmpty())
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

  /** Whether no name or adjective follows a title. */
  private static boolean isAlone(List<Unit> units, int title) {
    if (title + 1 >= units.size()) {
      return true;
    }
    Unit next = units.get(title + 1);
    return !next.isActor() && (!next.token().isWord() || next.sense(Sense.Word.class).isPresent());
  }

  Optional<Subject> behind(List<Unit> units, int at, Trigger trigger, int end) {
    return behind.find(units, at, trigger, end);
  }

  Optional<Subject> before(List<Unit> units, int at, Trigger trigger) {
    return before.find(units, at, trigger);
  }
}
