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
  private static final int LONGEST = 9;
  private static final int INDEFINITE = 2;
  private static final int YEAR = 4;
  private static final Set<String> LINKS =
      Set.of(
          "بين", "في", "فى", "علي", "ضد", "مع", "الي", "حول", "بشان", "in", "of", "between", "with",
          "on", "against");

  /** What an adjective may own: «أحادية [الجانب]». */
  private static final Set<String> SIDED =
      Set.of("الجانب", "الاطراف", "المدي", "الاجل", "النطاق", "المستوي", "الجنسيه", "القوميه");

  private static final Set<String> ALL = Set.of("كل", "جميع", "كافه");

  private static final Set<String> LEAVING = Set.of("Withdrawal", "Suspension");

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
      boolean year =
          i == at + 1
              && unit.token().kind() == Token.Kind.NUMBER
              && unit.token().text().length() == YEAR
              && unit.date() != null;
      if (year && !definite) {
        i++; // «حرب [2006]»
        closed = true;
        continue;
      }
      if (unit.token().kind() == Token.Kind.MARK && !unit.isMark("«»\"“”")
          || unit.date() != null && !unit.isActor()) {
        break;
      }
      boolean from =
          unit.folded().equals("من")
              && units.get(at).sense(EventNoun.class, n -> LEAVING.contains(n.kind())).isPresent();
      boolean link = LINKS.contains(unit.folded()) && unit.to() - unit.from() == 1;
      if (link || from) { // «على الرغم من» is none
        int behind = i + 1 < units.size() ? EventComplements.named(units, i) : -1;
        if (behind < 0) {
          break;
        }
        boolean between = unit.folded().equals("بين") && units.get(behind - 1).isActor();
        i = between ? Coordination.list(units, behind - 1).to() : behind;
        closed = true;
        continue;
      }
      int office = closed && definite ? -1 : EventComplements.office(units, i);
      if (office > i) {
        i = office; // «زيارة [رئيسة مجلس النواب نانسي بيلوسي]»
        closed = true;
        continue;
      }
      if (unit.folded().equals("غير") && i + 1 < units.size() && units.get(i + 1).isDefinite()) {
        i += 2; // «المفاوضات غير المباشرة»
        closed = true;
        continue;
      }
      if (ALL.contains(unit.folded()) && i + 1 < units.size() && units.get(i + 1).isDefinite()) {
        i += 2; // «إغلاق [كل الحدود]»
        closed = true;
        continue;
      }
      if (!closed && EventComplements.isOfMany(units, at, i)) {
        i++; // «اجتماع [لوزراء] الخارجية»
        continue;
      }
      if (closed && EventComplements.isDoneTo(units, at, i)) {
        i++; // «اعتقال تركيا [للصحفيين]»
        continue;
      }
      boolean verbal = i == at + 1 && !definite && EventComplements.isOfVerb(units.get(at), unit);
      if (verbal) {
        i++; // «وقف [منح] التأشيرات»
        continue;
      }
      if (isJoined(unit) || unit.is("relative") || isStop(unit)) {
        break;
      }
      boolean described = i > at + 1 || units.get(at).to() - units.get(at).from() > 1;
      if (!definite
          && !closed
          && described
          && unit.isDefinite()
          && EventComplements.isAdjective(units.get(i - 1))
          && !SIDED.contains(unit.folded())) {
        break; // «في اتصال هاتفي [الاعتداء]»
      }
      if (isNamed(unit)) {
        boolean nisba = unit.isDefinite() && unit.sense(Sense.Nisba.class).isPresent();
        if (definite && !nisba || closed && !unit.isDefinite()) {
          break;
        }
        closed = true;
      } else if (unit.isDefinite()) {
        closed = true;
      } else if (EventComplements.isCount(unit)
          && i + 1 < units.size()
          && EventComplements.isCounted(units.get(i + 1))) {
        closed = true;
        i++; // «اعتقال [15 متهما]»
      } else if (EventComplements.isCount(unit)
          && i + 1 < units.size()
          && EventComplements.isCount(units.get(i + 1))) {
        closed = true; // «تحويل [مئة مليون دولار]»
      } else if (unit.token().kind() == Token.Kind.NUMBER || unit.folded().equals("رقم")) {
        closed = true;
      } else if (definite
          || closed
          || EnglishTokens.isLatin(unit.token()) // adjectives stand before the noun
          || ++indefinite > INDEFINITE
          || isVerbLike(unit)
          || disagrees(units.get(at), unit)) {
        break;
      }
      i++;
    }
    return i;
  }

  /** “[election] night”, “[War] Memorial”: it only tells of what sort something else is. */
  static boolean isOfSomething(List<Unit> units, int at) {
    if (!EnglishTokens.isLatin(units.get(at).token())) {
      return false;
    }
    Unit noun = units.get(at);
    boolean month = EnglishNames.isDay(noun) && EnglishTokens.isCapital(noun.token());
    if (month || at + 1 >= units.size()) {
      return month;
    }
    Unit next = units.get(at + 1);
    String word = next.folded();
    boolean other =
        next.token().kind() == Token.Kind.WORD
            && !next.isActor()
            && next.date() == null
            && (next.isUnknown() || next.is("collective") || next.is("speakers"))
            && !word.endsWith("s")
            && !word.endsWith("ed")
            && !word.endsWith("ly")
            && !word.endsWith("ing");
    return other && next.token().start() == noun.token().end() + 1;
  }

  /**
   * Where the name begins: at what it is a series of, «[سلسلة] غارات»; in English at the words
   * between the article and the noun, “[landmark defence agreement]”; elsewhere at the noun.
   */
  static int start(List<Unit> units, int at) {
    int from = at;
    if (EventSeries.begins(units, at - 1)) {
      return at - 1;
    }
    while (from > 0 && at - from < LONGEST && isBeforeNoun(units.get(from - 1))) {
      from--;
    }
    boolean begun =
        from > 0
            && (units.get(from - 1).is("determiner")
                || EnglishTokens.isOwning(units.get(from - 1)));
    return EnglishTokens.isLatin(units.get(at).token()) && begun ? from : at;
  }

  /** “the coup”, “Tuesday's vote”: English that speaks of the one known. */
  static boolean isKnown(List<Unit> units, int start) {
    return start > 0
        && (units.get(start - 1).folded().equals("the")
            || EnglishTokens.isOwning(units.get(start - 1)));
  }

  private static boolean isBeforeNoun(Unit unit) {
    boolean plain = unit.isUnknown() && !EnglishTokens.isCapital(unit.token());
    return EnglishTokens.isLatin(unit.token())
        && (plain || unit.date() != null || unit.sense(Sense.Nisba.class).isPresent());
  }

  static boolean isStop(Unit unit) {
    if (unit.isActor()) {
      return false;
    }
    boolean article = unit.isDefinite();
    return unit.sense(Sense.Word.class).isPresent()
            && !unit.is("government")
            && !unit.is("town")
            && !(article && unit.is("occurring"))
        || unit.sense(Sense.EventVerb.class).isPresent() && unit.sense(EventNoun.class).isEmpty()
        || unit.sense(RoleWord.class).isPresent()
        || !article && unit.sense(Trigger.class, Trigger::finite).isPresent();
  }

  /** «حربا أودت»: an accusative takes no adjective without its ending. */
  private static boolean disagrees(Unit noun, Unit next) {
    if (next.sense(EventNoun.class).isPresent()) {
      return next.folded().endsWith("ا"); // «دون تصويت [قرارا]»
    }
    return noun.folded().length() > 3
        && noun.folded().endsWith("ا")
        && !next.folded().endsWith("ا")
        && !next.folded().endsWith("ه");
  }

  private static boolean isVerbLike(Unit unit) {
    return unit.isUnknown() && unit.folded().startsWith("ي") && unit.folded().length() > 3;
  }

  /** «بدقيقة», «وغالبيتهم»: what follows is no part of the name. */
  static boolean isJoined(Unit unit) {
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
