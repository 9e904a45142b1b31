package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.EventNoun;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Targets.Target;
import org.isnad.model.Frame;
import org.isnad.text.ArabicFold;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list of what a position is about, one each.
 *
 * <pre>
 * دعا إلى [وقف القتال] وإلى [فتح المعابر]     the preposition again
 * حث الطرفين على [فتح الممرات] و[سحب المسلحين]  a verbal noun beside a verbal noun
 * أكد أن [الاتفاق ملزم] وأن [بلاده ترفض …]     «أن» again
 * </pre>
 */
final class Items {
  private static final int LONGEST = 40;

  /** Units between «بين» and the second of two. */
  private static final int BETWEEN = 4;

  /** Whose lists are lists of things wanted or refused, and not of one thing's parts. */
  private static final Set<String> LISTING =
      Set.of(
          "calls_for",
          "proposes",
          "opposes",
          "condemns",
          "supports",
          "concerned",
          "accuses",
          "commits",
          "prioritizes",
          "threatens",
          "claims");

  private Items() {}

  /**
   * @param end one past its last unit
   */
  record Item(Target target, int end) {}

  /** At least one. */
  static List<Item> of(List<Unit> units, Target target, int end, Frame frame) {
    List<Item> items = new ArrayList<>();
    if (!LISTING.contains(frame.stance()) || target.to() >= 0 || target.from() >= end) {
      return List.of(new Item(target, end));
    }
    String how = ArabicFold.fold(target.how());
    // «إن البيان الذي تضمن وضع أشخاص …»: in a clause nothing but «أن» opens the next
    boolean verbal = !how.equals("ان") && isVerbalNoun(units.get(target.from()), target.cut());
    int last = last(units, target.from(), end, verbal);
    Target now = target;
    for (int i = target.from() + 1; i < last; i++) {
      Target next = next(units, i, last, how, verbal);
      if (next != null) {
        items.add(new Item(now, i));
        now = next;
      }
    }
    items.add(new Item(now, items.isEmpty() ? end : last));
    return items;
  }

  private static @Nullable Target next(
      List<Unit> units, int at, int end, String how, boolean verbal) {
    Unit unit = units.get(at);
    String word = unit.folded();
    boolean again = // “pledged that … and that …”
        word.equals("that")
            && unit.is("complementizer")
            && units.get(at - 1).is("conjunction")
            && at + 1 < end
            && (how.equals("ان") || how.equals("that"));
    if (again) {
      return new Target(at + 1, 0, "that", 0);
    }
    if (unit.isActor() || !isAfterAnd(unit)) {
      return null;
    }
    String bare = word.substring(1);
    boolean that = how.equals("ان") && unit.is("complementizer") && bare.startsWith(how);
    if ((how.length() > 1 && bare.equals(how) || that) && at + 1 < end) {
      return new Target(at + 1, 0, how, 0);
    }
    boolean attached =
        how.length() == 1
            && bare.startsWith(how)
            && bare.length() > 3
            && (unit.isUnknown()
                || unit.matches().stream().anyMatch(m -> m.reading().taken().equals("و" + how)));
    if (attached) {
      return new Target(at, 2, how, 0);
    }
    return verbal
            && isVerbalNoun(unit, 1)
            && !isAnothers(units, at)
            && !isOfTwo(units, at)
            && !isVerbAgain(units, at)
        ? new Target(at, 1, how, 0)
        : null;
  }

  /** «رفض القرار [ووصفه] بأنه»: a verb of its own, with a pronoun for what came before. */
  private static boolean isVerbAgain(List<Unit> units, int at) {
    return at + 1 < units.size()
        && units.get(at).isVerb()
        && units.get(at + 1).folded().startsWith("بان")
        && units.get(at + 1).is("complementizer");
  }

  /** «محادثات [بين] الحكومة [والمعارضة]»: the second of two, and no item. */
  private static boolean isOfTwo(List<Unit> units, int at) {
    for (int i = at - 1; i >= 0 && at - i <= BETWEEN; i--) {
      if (units.get(i).folded().equals("بين")) {
        return true;
      }
      if (!units.get(i).token().isWord() || units.get(i).isAfterConjunction()) {
        return false;
      }
    }
    return false;
  }

  /** «وامتناع روسيا عن التصويت»: a position of its own, with its owner. */
  private static boolean isAnothers(List<Unit> units, int at) {
    return at + 1 < units.size()
        && units.get(at + 1).isActor()
        && units.get(at).sense(Trigger.class, t -> t.shape() == Trigger.Shape.NOUN).isPresent();
  }

  /** The list may go on where the clause of its verb seemed to end, but not over another verb. */
  private static int last(List<Unit> units, int from, int end, boolean verbal) {
    int i = end;
    while (i < units.size() && i - from < LONGEST) {
      Unit unit = units.get(i);
      boolean joined = isJoined(unit, verbal);
      boolean comma =
          unit.isMark("،,")
              && i + 1 < units.size()
              && isJoined(units.get(i + 1), verbal)
              && !units.get(i + 1).isVerb(); // «شدد على ضرورة الحوار، [ورفض] العنف»
      boolean verb =
          unit.sense(Trigger.class, t -> t.finite() || t.shape() == Trigger.Shape.PARTICIPLE)
                  .isPresent()
              && !unit.isActor()
              && !joined
              && !(i > from && isJoined(units.get(i - 1), verbal)); // «ووضع [حد] لـ»
      if (verb
          || unit.token().kind() == Token.Kind.MARK && !comma
          || i == end && !joined && !comma) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** «وفتح»: in a list of verbal nouns the noun, though it may be a verb. */
  private static boolean isJoined(Unit unit, boolean verbal) {
    String word = unit.folded();
    boolean verb = unit.sense(Trigger.class, Trigger::finite).isPresent();
    return isAfterAnd(unit) && word.length() > 3 && (verb ? verbal && isVerbalNoun(unit, 1) : true);
  }

  /** «وفتح», and not «وقف»: whether the first letter joins, and is none of the word's own. */
  private static boolean isAfterAnd(Unit unit) {
    String word = unit.folded();
    boolean known = unit.matches().stream().anyMatch(m -> m.reading().taken().startsWith("و"));
    return word.startsWith("و") && word.length() > 2 && (known || unit.isUnknown());
  }

  private static boolean isVerbalNoun(Unit unit, int cut) {
    String word = unit.folded();
    if (cut >= word.length()) {
      return false;
    }
    boolean imperfect = // «وتطالب» looks like «وتعاون»
        unit.sense(Trigger.class, t -> t.shape() == Trigger.Shape.IMPERFECT).isPresent();
    return !imperfect && ArabicForms.isVerbalNoun(word.substring(cut))
        || unit.sense(EventNoun.class, n -> !n.plural()).isPresent()
        || unit.sense(Trigger.class, t -> t.shape() == Trigger.Shape.NOUN).isPresent();
  }
}
