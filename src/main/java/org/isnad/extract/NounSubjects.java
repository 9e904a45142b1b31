package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;
import org.isnad.model.MentionHow;

/** Whose a verbal noun or an idiom is. */
final class NounSubjects {
  /** Types of what is said to somebody, who may stand where an owner would. */
  private static final Set<String> ADDRESSING =
      Set.of("calls_for", "accuses", "threatens", "condemns");

  /** What somebody does who will do something else, folded. */
  private static final Set<String> DEEDS =
      Set.of("قرار", "وعد", "وعود", "تعهد", "تعهدات", "عرض", "اقتراح", "التزام", "اعلان", "تهديد");

  /** What is done to the actor behind it, where «من» follows; folded. */
  private static final Set<String> PREVENTING =
      Set.of("منع", "لمنع", "بمنع", "حرمان", "لحرمان", "بحرمان", "تحذير", "اعفاء", "تمكين");

  /** What a verb of praise or blame is followed by, folded. */
  private static final Set<String> ABOUT = Set.of("ازاء", "حيال", "بشان", "تجاه", "حول");

  private static final Set<String> GROUNDS = Set.of("علي", "بسبب", "ازاء", "لقاء", "نظير");

  private final Registry registry;
  private final Adjectives adjectives;
  private final Discourse discourse;
  private final VerbSubjects verbs;
  private final EnglishSubjects english;

  NounSubjects(Context context, Discourse discourse, VerbSubjects verbs, EnglishSubjects english) {
    this.english = english;
    this.registry = context.registry();
    this.adjectives = new Adjectives(context);
    this.discourse = discourse;
    this.verbs = verbs;
  }

  Optional<Subject> ofNoun(List<Unit> units, int at, Trigger trigger, int end) {
    Unit unit = units.get(at);
    if (trigger.object() && !trigger.rest().isEmpty()) {
      return Optional.empty();
    }
    // «نقلت الوكالة عن الوزير قوله», «… القول في مؤتمر»
    boolean words = trigger.object() || isSayingItself(unit, trigger);
    if (words && Sources.isPassedOn(units, at)) {
      return Sources.before(units, at);
    }
    if (trigger.object() && isOfAddressee(units, at)) {
      return Optional.of(Coordination.list(units, at - 2));
    }
    if (trigger.object()) {
      return owned(units, at, trigger);
    }
    Optional<Subject> decided = decided(units, at, trigger);
    if (decided.isPresent()) {
      return decided;
    }
    boolean purpose = unit.reading(trigger).taken().endsWith("ل");
    if (isPrevented(units, at)) {
      return light(units, at, trigger); // «منع روسيا من التحكم»: she is kept from it
    }
    if (purpose && at + 1 < units.size() && units.get(at + 1).isActor()) {
      return Optional.empty(); // «لمطالبة إيران بالتعاون»: she is asked
    }
    if (at + 1 < units.size() && Syntax.isCount(units.get(at + 1))) {
      return Optional.empty(); // «موافقة تسعة أصوات»
    }
    if (at + 1 < units.size()) {
      Unit next = units.get(at + 1);
      // «طرد السفير الروسي»: of the ambassador, who may be one with the noun
      boolean patient =
          FrameObjects.isOne(next, trigger)
              || unit.to() - unit.from() > 1 && FrameObjects.isOne(unit, trigger);
      Optional<Subject> adjective =
          next.isActor() || patient ? Optional.empty() : adjectives.list(units, at + 1);
      if (adjective.isPresent()) {
        return adjective;
      }
      if (next.isActor()
          && !patient
          && !trigger.frame().language().equals("en")
          && !next.isAfterPreposition()
          && !next.isAfterConjunction()
          && !unit.reading(trigger).article()) {
        boolean own = next.named().filter(n -> n.how() == MentionHow.PRONOUN).isPresent();
        own |= isAgreed(units, at); // «اتفق الوزراء على دعم السودان»: they support it
        // «أبدى الوزير استعداد بلاده»: the minister's; «جددت مصر مطالبة إثيوبيا»: Egypt's
        own |= ADDRESSING.contains(trigger.frame().stance());
        own |= unit.folded().equals("ترشيح"); // «أعلن الرئيس ترشيح فلان»: who is put forward
        return (own ? light(units, at, trigger) : Optional.<Subject>empty())
            .or(() -> Optional.of(Coordination.list(units, at + 1)));
      }
      boolean source = !trigger.frame().target().contains("من"); // «الانسحاب من المجموعة»
      boolean drawn = next.folded().equals("from") && LightVerbs.lender(units, at) >= 0;
      boolean from =
          source && next.folded().equals("من")
              || drawn // “drew criticism from Berlin”
              || next.is("by")
              || next.folded().equals("by");
      if (from && at + 2 < units.size() && units.get(at + 2).isActor()) {
        return Optional.of(Coordination.list(units, at + 2));
      }
    }
    boolean received = Passives.receiver(units, at) >= 0;
    for (int i = at + 1; i < end && i + 1 < units.size(); i++) {
      if (units.get(i).isMark("،,")) {
        break; // «منعا لهجوم كانت القوات، المدعومة من قبل روسيا»: hers is not the noun
      }
      // «واجه القرار معارضة شديدة من المجر»
      boolean from = received && i <= at + 3 && units.get(i).folded().equals("من");
      if ((from || units.get(i).is("by")) && units.get(i + 1).isActor()) {
        return Optional.of(Coordination.list(units, i + 1));
      }
    }
    if (at > 0 && units.get(at - 1).is("passive-light")) {
      // «جرى التأكيد على»: whoever is reported on, but nobody in what he says himself
      return discourse.isSaid(units, at) ? Optional.empty() : discourse.speaker();
    }
    if (isGround(units, at, trigger)) {
      return discourse.actor();
    }
    if (purpose && Crowds.isPurpose(units, at, trigger)) {
      return Crowds.organizer(units, at).or(discourse::actor);
    }
    return trigger.frame().light() && !purpose && !received
        ? light(units, at, trigger).or(() -> Positions.of(units, at, adjectives))
        : Optional.empty();
  }

  /** «اتفقوا على [دعم] السودان», and not «على دعم مصر للسودان». */
  private static boolean isAgreed(List<Unit> units, int at) {
    int lender = LightVerbs.lender(units, at, LightVerbs.FAR_LENT);
    boolean others =
        at + 2 < units.size()
            && units.get(at + 2).isAfterPreposition()
            && units.get(at + 2).folded().startsWith("ل");
    return lender >= 0 && units.get(lender).is("agreeing") && !others;
  }

  private static boolean isPrevented(List<Unit> units, int at) {
    return PREVENTING.contains(units.get(at).folded())
        && at + 2 < units.size()
        && units.get(at + 1).isActor()
        && units.get(at + 2).folded().equals("من");
  }

  private static boolean isSayingItself(Unit unit, Trigger trigger) {
    return unit.reading(trigger).article() && Readings.isSaying(trigger);
  }

  /** «أعلن الوزير [رفضه]», «اتهامه من [دمشق]»: a noun that a pronoun hangs on. */
  private Optional<Subject> owned(List<Unit> units, int at, Trigger trigger) {
    boolean done = at > 0 && units.get(at - 1).is("passive-light"); // «تم [إلغاؤه] من جانب طهران»
    boolean from =
        (done || ADDRESSING.contains(trigger.frame().stance()))
            && at + 2 < units.size()
            && (units.get(at + 1).folded().equals("من") || units.get(at + 1).is("by"))
            && units.get(at + 2).isActor();
    if (from) {
      return Optional.of(Coordination.list(units, at + 2));
    }
    String pronoun = units.get(at).folded();
    Optional<Subject> lent = light(units, at, trigger).filter(s -> fits(pronoun, s));
    int lender = LightVerbs.lender(units, at);
    boolean spoken = discourse.acted() || isBehindParticiple(units, at);
    if (lent.isPresent() || !spoken || lender >= 0 && isOfAStranger(units, lender, at)) {
      return lent;
    }
    return discourse.last(trigger.gender()).filter(s -> fits(pronoun, s));
  }

  /** «[مؤكدين] دعمهما»: a circumstance that stands in a sentence of its own. */
  private static boolean isBehindParticiple(List<Unit> units, int at) {
    return at == 1
        && units.get(0).sense(Trigger.class, t -> t.shape() == Shape.PARTICIPLE).isPresent();
  }

  /** «أعلنت [منظمتان] عزمهما»: the verb has a subject that is nobody named. */
  private static boolean isOfAStranger(List<Unit> units, int verb, int noun) {
    int next = Syntax.skip(units, verb + 1);
    return next < noun
        && !units.get(next).isActor()
        && (Syntax.anonymous(units, verb)
            || units.get(next).isUnknown() && units.get(next).folded().endsWith("تان"));
  }

  /** «دعمهما» is of two, «دعمهم» of several or of a body of people. */
  private static boolean fits(String word, Subject subject) {
    if (word.endsWith("هما")) {
      return subject.actors().size() == 2;
    }
    if (subject.actors().size() == 2 && word.endsWith("ه")) {
      return false; // «حث الزعيمان على دعم الشعب و[سعيه]»
    }
    return !word.endsWith("هم")
        || subject.actors().size() > 1
        || !Registry.isPerson(subject.actors().get(0));
  }

  /** «قرار [الرئيس] بدعم لندن»: whoever decided on it, and not whom it is for. */
  private static Optional<Subject> decided(List<Unit> units, int at, Trigger trigger) {
    if (at < 2
        || !units.get(at).reading(trigger).taken().endsWith("ب")
        || !units.get(at - 1).isActor()) {
      return Optional.empty();
    }
    int first = Coordination.first(units, at - 1);
    boolean deed = first > 0 && units.get(first - 1).hasWordOf(DEEDS);
    return deed ? Optional.of(Coordination.list(units, first)) : Optional.empty();
  }

  /** «غادر الوفد القاعة [احتجاجا] على الكلمة»: why somebody did what the sentence tells. */
  private static boolean isGround(List<Unit> units, int at, Trigger trigger) {
    boolean accusative = units.get(at).folded().endsWith("ا") && !trigger.object();
    return accusative
        && at > 1
        && at + 1 < units.size()
        && (units.get(at + 1).isAfterPreposition()
            || trigger.frame().target().contains(units.get(at + 1).words())
            || units.get(at + 1).is("preposition"))
        && !units.get(at - 1).isVerb()
        && units.get(at).prefix().isEmpty()
        && trigger.frame().language().equals("ar")
        && LightVerbs.lender(units, at) < 0;
  }

  /** «شكر زيلينسكي بولندا على [دعمها]»: the pronoun is of whom the verb is about. */
  private static boolean isOfAddressee(List<Unit> units, int at) {
    if (at < 4 || !GROUNDS.contains(units.get(at - 1).words()) || !units.get(at - 2).isActor()) {
      return false;
    }
    boolean behindSubject = units.get(at - 3).isActor() && !units.get(at - 2).isAfterConjunction();
    boolean behindVerb = units.get(at - 3).isVerb() && units.get(at - 4).isActor();
    return behindSubject || behindVerb;
  }

  /** The subject of the light verb before a noun: «أعرب [الاتحاد الأوروبي] أمس عن أسفه». */
  private Optional<Subject> light(List<Unit> units, int at, Trigger trigger) {
    if (at > 0 && ABOUT.contains(units.get(at - 1).folded())) {
      return Optional.empty(); // «أبدت قلقها إزاء [الموافقة] على الإعلان»: anybody's
    }
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
        boolean english = trigger.frame().language().equals("en");
        int lender = i;
        return (english ? this.english.ofVerb(units, i, verb) : Optional.<Subject>empty())
            .or(() -> verbs.ofVerb(units, lender, verb, at));
      }
      if (unit.isMark(".؛;")
          || unit.is("complementizer")
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
  static Trigger agreeing(Unit unit, Trigger trigger) {
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
}
