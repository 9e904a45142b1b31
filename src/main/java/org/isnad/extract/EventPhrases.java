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
  private static final int OFFICE = 7;
  private static final Set<String> LINKS =
      Set.of(
          "بين", "في", "فى", "علي", "ضد", "مع", "الي", "حول", "بشان", "in", "of", "between", "with",
          "on", "against");

  private static final Set<String> ANY =
      Set.of("علي", "ضد", "بين", "مع", "من", "on", "against", "between");

  /** Kinds that somebody does to somebody. */
  private static final Set<String> DONE =
      Set.of("Attack", "Violence", "War", "Intervention", "Decision");

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
      if (unit.token().kind() == Token.Kind.MARK && !unit.isMark("«»\"“”")
          || unit.date() != null && !unit.isActor()) {
        break;
      }
      boolean from =
          unit.folded().equals("من")
              && units.get(at).sense(EventNoun.class, n -> LEAVING.contains(n.kind())).isPresent();
      if (LINKS.contains(unit.folded()) || from) {
        int behind = i + 1 < units.size() ? named(units, i) : -1;
        if (behind < 0) {
          break;
        }
        boolean between = unit.folded().equals("بين") && units.get(behind - 1).isActor();
        i = between ? Coordination.list(units, behind - 1).to() : behind;
        closed = true;
        continue;
      }
      int office = closed && definite ? -1 : office(units, i);
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
      if (closed && isDoneTo(units, at, i)) {
        i++; // «اعتقال تركيا [للصحفيين]»
        continue;
      }
      boolean verbal = i == at + 1 && !definite && isOfVerb(units.get(at), unit);
      if (verbal) {
        i++; // «وقف [منح] التأشيرات»
        continue;
      }
      if (isJoined(unit) || unit.is("relative") || isStop(unit)) {
        break;
      }
      if (isNamed(unit)) {
        boolean nisba = unit.isDefinite() && unit.sense(Sense.Nisba.class).isPresent();
        if (definite && !nisba || closed && !unit.isDefinite()) {
          break;
        }
        closed = true;
      } else if (unit.isDefinite()) {
        closed = true;
      } else if (isCount(unit) && i + 1 < units.size() && isCounted(units.get(i + 1))) {
        closed = true;
        i++; // «اعتقال [15 متهما]»
      } else if (isCount(unit) && i + 1 < units.size() && isCount(units.get(i + 1))) {
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

  /**
   * One past what the preposition at {@code link} may bring into a name: an actor, its office
   * first, a town; behind «على» and «بين» any noun. −1 without one.
   */
  private static int named(List<Unit> units, int link) {
    int at = link + 1;
    while (at + 1 < units.size() && units.get(at).is("determiner")) {
      at++;
    }
    int office = office(units, at);
    if (office > at) {
      return office;
    }
    if (isCount(units.get(at)) && at + 1 < units.size() && units.get(at + 1).isUnknown()) {
      return at + 2; // «عقوبات على [ثلاث شركات]»
    }
    Unit unit = units.get(at);
    boolean more = at + 1 < units.size() && units.get(at + 1).token().isWord();
    if (unit.is("town") && more && !isStop(units.get(at + 1))) {
      return at + 2;
    }
    boolean noun =
        ANY.contains(units.get(link).folded())
            && unit.token().isWord()
            && unit.date() == null
            && (unit.isUnknown()
                || unit.is("people")
                || units.get(link).folded().equals("من")
                    && unit.sense(EventNoun.class).isPresent());
    return isNamed(unit) || noun ? at + 1 : -1;
  }

  private static boolean isCounted(Unit unit) {
    return unit.token().isWord()
        && !unit.is("preposition")
        && !unit.is("relative")
        && !isJoined(unit)
        && !isCount(unit);
  }

  /** Whether a verbal noun that looks like its verb owns the noun. */
  private static boolean isOfVerb(Unit noun, Unit unit) {
    return !noun.folded().endsWith("ا")
        && unit.prefix().isEmpty()
        && !unit.isActor()
        && unit.is("occurs")
        && unit.sense(EventNoun.class).isPresent();
  }

  /** Whether ل brings what a verbal noun's subject, right before, did it to. */
  private static boolean isDoneTo(List<Unit> units, int at, int i) {
    Unit unit = units.get(i);
    boolean done = units.get(at).sense(EventNoun.class, n -> DONE.contains(n.kind())).isPresent();
    String word = unit.token().text();
    return done
        && units.get(i - 1).isActor()
        && (word.startsWith("لل") || unit.prefix().equals("ل"));
  }

  private static boolean isCount(Unit unit) {
    return NumberWords.counts(unit.folded()) || unit.token().kind() == Token.Kind.NUMBER;
  }

  /** One past the actor whose office, rank or title begins here; −1 without one. */
  static int office(List<Unit> units, int at) {
    for (int i = at + 1; i < units.size() && i < at + OFFICE; i++) {
      boolean begun =
          units.get(i).named().filter(n -> n.start() <= units.get(at).from()).isPresent();
      if (begun) {
        return i + 1;
      }
    }
    return -1;
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
   * Where the name begins: in English at the words between the article and the noun, “[landmark
   * defence agreement]”; elsewhere at the noun.
   */
  static int start(List<Unit> units, int at) {
    int from = at;
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

  private static boolean isStop(Unit unit) {
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
