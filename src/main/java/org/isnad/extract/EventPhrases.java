package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.EventNoun;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Nisba;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.extract.Sense.Trigger;
import org.isnad.text.Token;

/**
 * How far the name of an event reaches: its noun, adjectives, owners and what it is between or on.
 *
 * <pre>
 * [اجتماع طارئ] استضافته كندا          adjectives of an indefinite noun
 * [الضربة الصاروخية] التي استهدفت      of a definite one, definite too
 * [اتفاق ترسيم الحدود البحرية مع إسرائيل]  owners close it; a preposition and a name may follow
 * </pre>
 */
final class EventPhrases {
  private static final int LONGEST = 7;
  private static final int INDEFINITE = 2;
  private static final Set<String> LINKS =
      Set.of(
          "بين", "في", "فى", "علي", "ضد", "مع", "الي", "حول", "بشان", "in", "of", "between", "with",
          "on", "against");

  private EventPhrases() {}

  /**
   * One past its last unit.
   *
   * @param definite whether the noun has ال or a pronoun, so that only definite words belong to it
   */
  static int end(List<Unit> units, int at, boolean definite) {
    int i = at + 1;
    boolean closed = false;
    int indefinite = 0;
    while (i < units.size() && i - at <= LONGEST) {
      Unit unit = units.get(i);
      if (unit.token().kind() == Token.Kind.MARK && !unit.isMark("«»\"“”")
          || unit.date() != null && !unit.isActor()) {
        break;
      }
      if (LINKS.contains(unit.folded())) {
        if (i + 1 >= units.size() || !isNamed(units.get(i + 1))) {
          break;
        }
        i += 2;
        closed = true;
        continue;
      }
      if (isJoined(unit) || unit.is("relative") || isStop(unit)) {
        break;
      }
      if (isNamed(unit)) {
        if (definite || closed && !unit.isDefinite()) {
          break;
        }
        closed = true;
      } else if (unit.isDefinite()) {
        closed = true;
      } else if (unit.token().kind() == Token.Kind.NUMBER || unit.folded().equals("رقم")) {
        closed = true;
      } else if (definite || closed || ++indefinite > INDEFINITE || isVerbLike(unit)) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isStop(Unit unit) {
    if (unit.isActor()) {
      return false;
    }
    boolean article = unit.isDefinite();
    return unit.sense(Sense.Word.class).isPresent()
            && !unit.is("government")
            && !unit.is("town")
            && !(article && unit.is("occurring"))
        || unit.sense(RoleWord.class).isPresent()
        || !article && unit.sense(Trigger.class, Trigger::finite).isPresent();
  }

  private static boolean isVerbLike(Unit unit) {
    return unit.isUnknown() && unit.folded().startsWith("ي") && unit.folded().length() > 3;
  }

  /** «بدقيقة», «وغالبيتهم»: what follows is no part of the name. */
  private static boolean isJoined(Unit unit) {
    String word = unit.folded();
    if (unit.isUnknown()) {
      boolean prefixed =
          word.startsWith("و")
              || word.startsWith("ب")
              || word.startsWith("ف")
              || word.startsWith("ل")
              || word.startsWith("ك");
      return unit.token().isWord() && prefixed && word.length() > 3;
    }
    return unit.matches().stream().allMatch(m -> !m.reading().taken().isEmpty())
        && !(unit.isActor() && unit.prefix().equals("و"));
  }

  static boolean isNamed(Unit unit) {
    return unit.isActor()
        || unit.sense(Name.class).isPresent()
        || unit.sense(Nisba.class).isPresent() && unit.sense(EventNoun.class).isEmpty();
  }
}
