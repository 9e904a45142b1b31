package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.Frame;
import org.isnad.text.Token;

/**
 * What a position is about, by how its word takes it: as an object, behind a preposition, as a
 * clause.
 */
final class Targets {
  private static final int REACH = 14;

  /** A noun with a pronoun. */
  private static final Pattern OWNED = Pattern.compile(".{3,}(ه|ها|هم|هما)");

  /** What is about the object, if the preposition behind it is there too. */
  private static final String OF_OBJECT = Frame.DIRECT + "+";

  /** Of a target that is a pronoun behind a preposition. */
  static final String PRONOUN = "pronoun";

  /** What belongs to the object before it: «دعمها [لـ]», “a statement [on]”. */
  private static final Set<String> OF_OBJECTS = Set.of("ل", "of", "on");

  private Targets() {}

  /**
   * @param from first unit of it
   * @param to one past its last unit; −1 where the clause ends it
   * @param cut letters of its first word that belong to the preposition
   * @param how {@code direct}, a preposition, {@code أن}
   * @param weight how much this attachment speaks for the frame
   */
  record Target(int from, int to, int cut, String how, int weight) {
    Target(int from, int cut, String how, int weight) {
      this(from, -1, cut, how, weight);
    }
  }

  /**
   * Empty when the frame's word stands here without what it needs.
   *
   * @param loose whether what it is about may stand elsewhere: «حظي القرار بدعم لندن»
   */
  static Optional<Target> find(
      List<Unit> units,
      int at,
      int end,
      Trigger trigger,
      int subjectFrom,
      int subjectTo,
      boolean loose) {
    Frame frame = trigger.frame();
    if (loose) {
      int receiver = Passives.receiver(units, at);
      if (receiver >= 0) {
        int start = Syntax.skip(units, receiver + 1);
        if (start >= at && receiver > 0) { // «في [خطوة] لقيت ترحيبا من …»
          return Optional.of(
              new Target(Syntax.phrase(units, receiver - 1), receiver, 0, "received", 4));
        }
        return Optional.of(new Target(start, received(units, start, at), 0, "received", 4));
      }
    }
    if (!trigger.rest().isEmpty()) {
      int after = Math.max(at + 1, subjectTo);
      for (int i = at + 1; i <= Math.min(units.size() - 1, after + 2); i++) {
        int to = FixedWords.behind(units, i, trigger.rest());
        if (to > i) {
          int start = Math.min(pastManner(units, FixedWords.pastBound(units, to, end)), end);
          int cut = start > to && start < end && FixedWords.isWith(units.get(start), frame) ? 1 : 0;
          return Optional.of(
              new Target(start, Math.max(cut, joined(units, start, end)), "rest", 5));
        }
      }
      return Optional.empty();
    }
    if (!frame.object().isEmpty()
        && !FrameObjects.follow(units, at, Math.max(at, subjectTo), trigger)) {
      return Optional.empty();
    }
    int bonus = frame.object().isEmpty() ? 0 : 4;
    boolean bare = // “opposition to”, but “the country's opposition party”
        frame.language().equals("en") && trigger.shape() == Trigger.Shape.NOUN;
    boolean direct =
        loose || !bare && (frame.target().contains("direct") || frame.target().isEmpty());
    int reach = FixedWords.isClosed(units.get(at), trigger) ? at + 1 : at + REACH;
    for (int i = at + 1; i < Math.min(Math.min(end, units.size()), reach); i++) {
      if (i >= subjectFrom && i < subjectTo) {
        continue;
      }
      Unit unit = units.get(i);
      if ((i > at + 1 || bare)
          && unit.sense(Trigger.class, t -> t.finite()).isPresent()
          && !unit.isActor()
          && !unit.is("complementizer")
          && !units.get(i - 1).is("relative")
          && i > subjectTo) {
        break;
      }
      if (SaidWords.isName(units, i) || SaidWords.isName(units, i - 2)) {
        continue; // «قال لصحيفة "النخيل" إن»: these marks open no speech
      }
      if (i == at + 1 && trigger.shape() == Trigger.Shape.NOUN && isManner(units, i)) {
        continue; // «انتقادات [لاذعة] للحكومة»
      }
      Unit before = i > at + 2 ? units.get(i - 2) : unit;
      if (before.is("relative") && !before.is("preposition") && !units.get(i - 1).isVerb()) {
        continue; // «الهجوم الذي أودى [بحياة] العشرات»
      }
      for (String how : frame.target()) {
        boolean ofObject = how.startsWith(OF_OBJECT);
        String needed = ofObject ? how.substring(OF_OBJECT.length()) : how;
        Target target = Attachments.at(units, i, end, needed, bonus, i == at + 1);
        if (target != null) {
          return Optional.of(orObject(units, at, trigger, subjectTo, target, ofObject));
        }
      }
    }
    if (!direct) {
      boolean alone =
          frame.target().contains(Frame.NONE) && isLast(units, at, end, trigger, subjectTo);
      return alone ? Optional.of(new Target(at, at + 1, 0, PRONOUN, 1)) : Optional.empty();
    }
    boolean near = subjectFrom > at && Syntax.skip(units, at + 1) >= subjectFrom;
    int from =
        near ? SubjectTails.past(units, subjectTo, end) : at + 1; // «حملت كل من [مصر وقطر] إسرائيل»
    if (from == subjectTo && from < end && isWhence(units.get(from))) {
      from++; // «رفض الأكراد [السوريون] تسليم سلاحهم»
    }
    from += isOwnOccasion(units, from, end) ? 2 : 0;
    while (from < end
        && from < units.size()
        && (units.get(from).is("adverb")
            || units.get(from).isMark("«\"“(")
            || isDay(units, from, end))) {
      from++;
    }
    boolean noun = trigger.shape() == Trigger.Shape.NOUN;
    int aside = pastAside(units, from, end);
    int start =
        Math.min(noun && !frame.language().equals("en") ? pastManner(units, aside) : aside, end);
    if (noun && subjectFrom == at + 1 && start >= Math.min(end, units.size())) {
      return Optional.empty(); // «المطلب الأمريكي»: whose it is, and nothing of what it is about
    }
    boolean joins = noun || trigger.shape() == Trigger.Shape.PARTICIPLE; // «مناهضة [ل]لحكومة»
    int cut = joins ? joined(units, start, end) : 0;
    return Optional.of(new Target(start, cut, "direct", 1 + bonus));
  }

  /** «قوبل [القرار] بانتقادات من … وترحيب من»: one past what was received. */
  private static int received(List<Unit> units, int from, int noun) {
    int to = from + 1;
    while (to < noun
        && units.get(to).sense(Trigger.class, t -> t.shape() == Trigger.Shape.NOUN).isEmpty()) {
      to++;
    }
    return to;
  }

  private static boolean isWhence(Unit unit) {
    return unit.folded().endsWith("ون")
        && unit.sense(Sense.Nisba.class, n -> n.number() == Sense.Number.MANY).isPresent();
  }

  /** «وجه انتقادات [حادة] إلى الغرب»: past what only describes the words before it. */
  private static int pastManner(List<Unit> units, int at) {
    return isManner(units, at) ? at + 1 : at;
  }

  private static boolean isManner(List<Unit> units, int at) {
    return at + 1 < units.size()
        && units.get(at).isUnknown()
        && !units.get(at).isDefinite()
        && (units.get(at).folded().endsWith("ه") || units.get(at).folded().endsWith("ا"))
        && (units.get(at + 1).is("preposition") || units.get(at + 1).isAfterPreposition());
  }

  /** «أقر المجلس [في جلسته] أمس الخطة»: when, and not what. */
  private static boolean isOwnOccasion(List<Unit> units, int at, int end) {
    return at + 2 < end
        && units.get(at).folded().equals("في")
        && OWNED.matcher(units.get(at + 1).token().text()).matches()
        && !units.get(at + 1).isActor()
        && units.get(at + 2).date() != null;
  }

  /** «رفضت [في 2003] السماح»: a day before the object, and the preposition before a day. */
  private static boolean isDay(List<Unit> units, int at, int end) {
    Unit unit = units.get(at);
    boolean before = unit.is("preposition") && at + 1 < end && units.get(at + 1).date() != null;
    return before || unit.date() != null && !unit.isActor() && at + 1 < end;
  }

  /** «رفضها [ل]لخطة»: how many letters join the object to its verbal noun. */
  private static int joined(List<Unit> units, int at, int end) {
    Target target = at < end ? Attachments.at(units, at, end, "ل", 0, false) : null;
    return target == null || target.from() > at ? 0 : target.cut();
  }

  /** «امتنعت الهند»: nothing more stands in its clause than who does it. */
  private static boolean isLast(List<Unit> units, int at, int end, Trigger trigger, int subjectTo) {
    int next = Math.max(at + 1, subjectTo);
    boolean withObject = !trigger.frame().object().isEmpty();
    while (withObject
        && next < Math.min(end, units.size())
        && (FrameObjects.isOne(units.get(next), trigger)
            || units.get(next).is("quantifier")
            || units.get(next).isUnknown())) {
      next++; // «لم يصدر عن بكين أي تعليق رسمي»
    }
    return next >= Math.min(end, units.size())
        || units.get(next).token().kind() == Token.Kind.MARK
        || units.get(next).date() != null;
  }

  /**
   * «رفضت الحكومة، التي تقيم في عدن، [المبادرة]»: past what two commas set apart; «اتهم فلان رئيس
   * الحزب، [الوزير]»: past the comma that only divides two actors.
   */
  private static int pastAside(List<Unit> units, int from, int end) {
    if (from >= units.size() || !units.get(from).isMark("،,")) {
      return from;
    }
    for (int i = from + 1; i + 1 < end && i - from < REACH; i++) {
      if (units.get(i).isMark("،,")) {
        return i + 1;
      }
    }
    return from + 1 < end && units.get(from + 1).isActor() ? from + 1 : from;
  }

  /**
   * «نفت دلمون [دعمها] للمتمردين»: what «ل» belongs to is the object, and not what is denied; «وصفت
   * دلمون [الشروط] بأنها إهانة».
   */
  private static Target orObject(
      List<Unit> units, int at, Trigger trigger, int subjectTo, Target target, boolean ofObject) {
    int object = Syntax.object(units, at, subjectTo);
    boolean direct = trigger.frame().target().contains(Frame.DIRECT);
    boolean own = // «علق الاتحاد [عضوية الغابون] في هيئاته»
        direct && object < units.size() && FrameObjects.isOne(units.get(object), trigger);
    boolean owned =
        trigger.finite()
            && direct
            && (own
                || OF_OBJECTS.contains(target.how())
                || isDeed(units, object, target)
                || object < target.from() - 1 && units.get(object).is("position"));
    if (!owned && !ofObject) {
      return target;
    }
    int behind = Math.max(at + 1, subjectTo);
    if (object >= target.from() && behind < target.from() && units.get(behind).is("quantifier")) {
      object = behind; // «تعارض أنقرة [أي وجود] لوحدات …»
    }
    if (object >= target.from()
        || !own && FrameObjects.isOne(units.get(object), trigger) // «أعطت [الضوء الأخضر] للصفقة»
        || !units.get(object).token().isWord()
        || units.get(object).is("complementizer")) {
      return target;
    }
    int to = // «وصفت دلمون [الشروط] بأنها …»
        ofObject ? target.cut() > 0 ? target.from() : target.from() - 1 : -1;
    return new Target(object, to > object ? to : -1, 0, "direct", target.weight());
  }

  /** «تعتزم دلمون [فرض] رسوم على …»: a verbal noun that what stands further on belongs to. */
  private static boolean isDeed(List<Unit> units, int at, Target target) {
    if (at >= target.from() - 1 || target.how().equals("أن")) {
      return false;
    }
    Unit noun = units.get(at);
    return !noun.isActor()
        && noun.token().isWord()
        && !noun.is("preposition")
        && !noun.isAfterPreposition()
        && ArabicForms.isVerbalNoun(noun.folded());
  }
}
