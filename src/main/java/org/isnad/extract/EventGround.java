package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.EventNoun;
import org.isnad.extract.Sense.Trigger;
import org.isnad.text.ArabicFold;

/**
 * What a noun of an event rests on: the words before it that tell whether it takes place or is only
 * wished for, feared or denied.
 *
 * <pre>
 * [وقعت] تشيلي وبيرو اتفاقا      a verb of taking place
 * [خلال] اجتماع في جنيف          a time that it gives
 * [دعت] النرويج إلى عقد اجتماع    wished, whatever else stands between
 * </pre>
 */
final class EventGround {
  private static final int REACH = 12;
  private static final int WISHED = 7;

  /** How near to what wishes it even a definite noun is no more than wished. */
  private static final int NEAR = 3;

  private static final Set<String> UNREAL =
      Set.of("calls_for", "proposes", "threatens", "concerned", "commits", "denies");

  private static final Set<String> JUDGING = Set.of("condemns", "praises");
  private static final Set<String> VIOLENT = Set.of("Attack", "War", "Conflict");

  /** Kinds of what is opposed before it takes place: «ترفض اجتياح رفح». */
  private static final Set<String> AHEAD =
      Set.of("War", "Intervention", "Withdrawal", "Deployment", "Enlargement", "Meeting");

  /** How far before the noun what makes it known may stand: «أعلنت الحكومة الأردنية أمس عن». */
  private static final int MADE_KNOWN = 8;

  private static final Set<String> ORDINALS =
      Set.of(ArabicFold.fold("أول ثاني ثالث رابع خامس آخر أحدث أكبر").split(" "));

  private static final Set<String> BRINGING =
      Set.of(
          ArabicFold.fold(
                  "أسفر أسفرت أدى أدت خلف خلفت أوقع أوقعت أودى أودت تسبب تسببت أسفرتا مسفرا مخلفا")
              .split(" "));

  private static final Set<String> IN = Set.of("في", "فى", "in");
  private static final Set<String> SCENES =
      Set.of("Attack", "Meeting", "Session", "Summit", "Speech", "Statement", "Protest");

  private EventGround() {}

  /** Whether a verb of taking place governs the noun: it follows, and is the first event there. */
  static boolean isRealized(List<Unit> units, int at) {
    if (at > 0 && units.get(at - 1).is("passive-light")) {
      return !(at > 1 && units.get(at - 2).is("negation")); // «تم اعتقال»
    }
    boolean strong = units.get(at).sense(EventNoun.class, EventNoun::strong).isPresent();
    int reach = strong ? REACH : WISHED;
    for (int i = at - 1; i >= 0 && i >= at - reach; i--) {
      Unit unit = units.get(i);
      if (isBorder(unit)) {
        return false;
      }
      if (unit.is("occurs") && !unit.isActor() && !isMasdar(units, i)) {
        return i == 0 || !units.get(i - 1).is("negation");
      }
      if (!unit.isActor()
          && (unit.sense(EventNoun.class).isPresent()
                  && !(i > 0 && units.get(i - 1).is("negation"))
                  && !(i > 0 && units.get(i - 1).is("during")) // «أجرى على هامش المؤتمر مباحثات»
              || unit.is("relative")
              || unit.sense(Trigger.class, Trigger::finite).isPresent())) {
        return false;
      }
    }
    return false;
  }

  /** «أعلنت الشركة عن إغلاق مصنعها»: what is made known was done, and is the first event there. */
  static boolean isMadeKnown(List<Unit> units, int at) {
    for (int i = at - 1; i >= 0 && i >= at - MADE_KNOWN; i--) {
      Unit unit = units.get(i);
      if (unit.isActor()) {
        continue;
      }
      if (unit.is("announcing")) {
        return i == 0 || !units.get(i - 1).is("negation");
      }
      if (isBorder(unit)
          || unit.is("relative")
          || unit.is("complementizer")
          || unit.sense(EventNoun.class).isPresent()) {
        return false;
      }
    }
    return false;
  }

  /** «هجوم أسفر عن مقتل»: what another event brought about is a part of that one. */
  static boolean isResult(List<Unit> units, int at) {
    for (int i = at - 1; i >= 0 && i >= at - NEAR; i--) {
      if (BRINGING.contains(units.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** «أول زيارة», «ثاني اجتماع». */
  static boolean isOrdinal(Unit unit) {
    return ORDINALS.contains(unit.folded());
  }

  /** «خلال اجتماع», «بعد يومين من الانقلاب»: it tells when something else was. */
  static boolean isWhen(List<Unit> units, int at) {
    int from = before(units, at);
    for (int i = from; i >= 0 && i > from - 4; i--) {
      Unit unit = units.get(i);
      if (unit.is("during")) {
        return true;
      }
      boolean passes =
          unit.is("occurrence")
              || unit.is("preposition")
              || unit.is("determiner")
              || unit.folded().equals("من")
              || unit.date() != null
              || unit.sense(Sense.Word.class).isEmpty() && i > 0 && units.get(i - 1).is("during");
      if (!passes || unit.isActor()) {
        return false;
      }
    }
    return false;
  }

  /** «قتل أربعة في هجوم», «قال في مقابلة»: where what a verb tells took place. */
  static boolean isWhere(List<Unit> units, int at, EventNoun noun) {
    int before = before(units, at);
    if (before < 1 || !SCENES.contains(noun.kind()) || !IN.contains(units.get(before).folded())) {
      return false;
    }
    for (int i = before - 1; i >= 0 && i >= at - REACH; i--) {
      Unit unit = units.get(i);
      if (isBorder(unit) || unit.is("negation") || unit.is("complementizer")) {
        return false;
      }
      boolean verb =
          unit.sense(Trigger.class, t -> t.shape() == Trigger.Shape.PERFECT).isPresent()
              || unit.sense(Sense.EventVerb.class, Sense.EventVerb::past).isPresent();
      if (verb && !unit.isActor()) {
        return true;
      }
    }
    return false;
  }

  /** «ندد بالضربات»: what is condemned or praised took place. */
  static boolean isJudged(List<Unit> units, int at, int to, EventNoun noun) {
    boolean one = noun.strong() && !noun.plural() || to > at + 1;
    boolean called = units.get(at).folded().endsWith("ا"); // «وصفه بأنه كان انقلابا»
    if (!one || called || !VIOLENT.contains(noun.kind())) {
      return false; // «أدان التدخلات»: any of them
    }
    for (int i = at - 1; i >= 0 && i >= at - WISHED; i--) {
      Unit unit = units.get(i);
      if (isBorder(unit) || unit.is("relative")) {
        return false;
      }
      if (unit.sense(Trigger.class, t -> JUDGING.contains(t.frame().stance())).isPresent()
          && !unit.isActor()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is spoken of as not real.
   *
   * @param definite whether the noun names what is known: that may be wished ended, and is real
   */
  static boolean isWished(List<Unit> units, int at, boolean definite) {
    int before = before(units, at);
    if (before >= 0 && IN.contains(units.get(before).folded())) {
      return false; // «دعا في خطاب العرش»
    }
    boolean opposable =
        !definite
            && units.get(at).sense(EventNoun.class, n -> AHEAD.contains(n.kind())).isPresent();
    int reach = definite ? NEAR : WISHED;
    for (int i = at - 1; i >= 0 && i >= at - reach; i--) {
      Unit unit = units.get(i);
      if (unit.isMark(".؛:!؟?،,") || unit.is("relative") || unit.is("during")) {
        return false;
      }
      if (unit.isActor()) {
        continue;
      }
      boolean negated = unit.is("negation") || unit.is("conditional") || unit.is("wished");
      boolean wishes =
          unit.sense(
                  Trigger.class,
                  t -> isUnreal(t) || opposable && t.frame().stance().equals("opposes"))
              .isPresent();
      boolean occurs = (unit.is("occurs") || unit.is("announcing")) && !isMasdar(units, i);
      if (negated || unit.is("wishing") || wishes && !occurs && !unit.is("light")) {
        return !unit.is("negation") || i >= at - NEAR;
      }
      if (occurs && unit.isAfterConjunction()) {
        return false;
      }
    }
    return false;
  }

  /** What stands before the noun, an English article and its adjectives passed; −1 for nothing. */
  private static int before(List<Unit> units, int at) {
    int start = EventPhrases.start(units, at);
    while (start > 0 && isOrdinal(units.get(start - 1))) {
      start--; // «في أول خطاب»
    }
    return start > 0 && units.get(start - 1).is("determiner") ? start - 2 : start - 1;
  }

  private static boolean isUnreal(Trigger trigger) {
    return trigger.rest().isEmpty() && UNREAL.contains(trigger.frame().stance());
  }

  /** «إلى عقد», «بعقد»: a noun that looks like its verb. */
  private static boolean isMasdar(List<Unit> units, int at) {
    return units.get(at).isAfterPreposition() || Syntax.isGoverned(units, at);
  }

  private static boolean isBorder(Unit unit) {
    return unit.isMark(".؛:!؟?") || unit.is("conjunction") && !unit.isActor();
  }
}
