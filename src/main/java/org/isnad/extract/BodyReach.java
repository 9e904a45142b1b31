package org.isnad.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Nisba;
import org.isnad.extract.Sense.Trigger;
import org.isnad.text.Token;

/**
 * How far the name of a body reaches behind its head.
 *
 * <pre>
 * الحزب [الشيوعي السوداني]        behind a definite head: adjectives, and what it is for
 * لجنة [الأمن والدفاع النيابية]     behind an indefinite one: what is definite, and its adjectives
 * </pre>
 */
final class BodyReach {
  private static final int LONGEST = 5;

  /** «تاريخية», «مخابراته»: an adjective, or a plural with a pronoun, and no name. */
  private static final Pattern SOMEBODYS = Pattern.compile(".{2,}(يه|ات(ه|ها|هم))");

  private static final Set<String> RELATIVES = Set.of("والذي", "والتي", "والذين");

  private final Context context;
  private final BodyWords vocabulary;

  BodyReach(Context context) {
    this.context = context;
    this.vocabulary = context.knowledge().bodies();
  }

  /** «الحزب الشيوعي السوداني»: one past its adjectives. */
  int definite(List<Unit> units, int at) {
    int i = at + 1;
    boolean names = false;
    boolean done = BodyNames.isDone(units, at);
    while (i < units.size() && i - at <= LONGEST) {
      Unit unit = units.get(i);
      boolean adjective = vocabulary.isAdjective(unit.folded()) && agrees(units.get(at), unit);
      int aim = pastAim(units, at - 1, i);
      if (aim > i) {
        i = aim; // «الجبهة من أجل الديموقراطية», «الحزب من أجل مجتمع مدني»
        boolean described = i < units.size() && isIndefinite(units.get(i));
        i += described ? 1 : 0;
        names = true;
        continue;
      }
      if (names && !done && isPurpose(units, i)) {
        i++;
        continue;
      }
      int cause = i > at + 1 ? BodyNames.cause(units, i) : i;
      if (cause > i) {
        i = cause; // «الجمعية المصرية لحقوق الإنسان»
        names = true;
        continue;
      }
      boolean nisba =
          unit.isDefinite()
              && unit.sense(Nisba.class, n -> unit.reading(n).taken().isEmpty()).isPresent();
      if (!adjective && !nisba) {
        break;
      }
      boolean mission = nisba && vocabulary.isMission(units.get(at).folded());
      boolean purpose = !done && i + 1 < units.size() && isPurpose(units, i + 1);
      names |= adjective || mission || purpose;
      i++;
    }
    boolean stands = names && i < units.size() && BodyNames.isStanding(units.get(i));
    return names ? stands ? i + 1 : i : at;
  }

  /** «الرابطة [العام]» is no name: behind a feminine head an adjective is feminine too. */
  private static boolean agrees(Unit head, Unit adjective) {
    boolean one = head.to() - head.from() == 1;
    String word = adjective.folded();
    return !one || !head.folded().endsWith("ه") || word.endsWith("ه") || word.endsWith("ا");
  }

  /** «لجنة الأمن والدفاع النيابية»: one past what is definite behind an indefinite head. */
  int construct(List<Unit> units, int at, String head) {
    int i = at + 1;
    boolean quoted = i < units.size() && units.get(i).isMark("«\"“");
    if (quoted) {
      for (int k = i + 1; k < Math.min(units.size(), i + LONGEST); k++) {
        if (units.get(k).isMark("»\"”")) {
          return k > i + 1 ? BodyNames.behindQuotation(units, k + 1) : at;
        }
      }
      return at;
    }
    if (vocabulary.isParty(head)
        && !BodyNames.isWithout(units, i)
        && i < units.size()
        && BodyNames.keepsItsEnding(units.get(i))) {
      return i + 1;
    }
    if (context.knowledge().lists("medium", head) && i < units.size() && isTitle(units, i)) {
      return BodyNames.behindQuotation(units, i + 1); // «قناة نسيم», «صحيفة صدى البلد»
    }
    if (BodyNames.isWithout(units, i)) {
      return i + 3;
    }
    if (vocabulary.isParty(head) && i + 1 < units.size() && units.get(i).token().isWord()) {
      int aim = pastAim(units, at, i + 1);
      if (aim > i + 1 && !units.get(i).isVerb()) {
        return aim; // «حزب معا من أجل كينيا»
      }
    }
    int base =
        at
            + (vocabulary.isChain(head)
                ? BodyNames.nouns(units, i, context.people()::isImperfect)
                : 0);
    i = base + 1;
    while (i < units.size() && i - base <= LONGEST) {
      Unit unit = units.get(i);
      boolean first = i == base + 1;
      int aim = pastAim(units, at, i);
      if (aim > i) {
        i = aim; // «حزب التحالف من أجل التقدم»
        continue;
      }
      int cause = first ? i : BodyNames.cause(units, i);
      if (cause > i) {
        return cause; // «مركز الرشيد لحقوق الإنسان»
      }
      boolean part =
          isPart(units, i, first)
              || i == base + 2
                  && (isSecond(units, at, i) || base > at && isJoinedNoun(units.get(i)))
              || !first && isPurpose(units, i);
      if (!unit.token().isWord() || !part) {
        break;
      }
      i++;
      boolean described = i < units.size() && vocabulary.isAdjective(units.get(i).folded());
      if (unit.sense(Name.class).isPresent() && !unit.isDefinite()) {
        return described ? i + 1 : i; // a state closes the name: «حزب بيرو الحرة»
      }
    }
    if (i == base + 1) {
      return at; // plain nouns alone make no name
    }
    return i < units.size() && BodyNames.isStanding(units.get(i)) ? i + 1 : i;
  }

  /** «مدني», behind an indefinite noun. */
  private static boolean isIndefinite(Unit unit) {
    return unit.token().isWord()
        && !unit.isDefiniteOrJoined()
        && (unit.folded().endsWith("ي") || unit.token().text().endsWith("ية"))
        && unit.sense(Sense.Word.class).isEmpty();
  }

  /** «المجلس الأعلى للدولة», «للنفط والغاز»: what a body is for, behind its adjective. */
  private static boolean isPurpose(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean purpose = unit.folded().startsWith("لل") && unit.folded().length() > 4;
    boolean second = unit.folded().startsWith("وال") && units.get(at - 1).folded().startsWith("لل");
    return (purpose || second) && unit.to() - unit.from() == 1 && !unit.is("preposition");
  }

  /** Behind «قناة» or «صحيفة» stands what it is called, a plain word too. */
  private boolean isTitle(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return unit.token().isWord()
        && !unit.isDefiniteOrJoined()
        && unit.to() - unit.from() == 1
        && unit.prefix().isEmpty()
        && unit.folded().length() > 2
        && unit.sense(Nisba.class).isEmpty()
        && unit.sense(Name.class).isEmpty()
        && unit.sense(Sense.Word.class).isEmpty()
        && unit.sense(Trigger.class, Trigger::finite).isEmpty()
        && !unit.token().text().endsWith("ية")
        && !context.people().isImperfect(unit)
        && unit.date() == null;
  }

  /** One past «من أجل» and a word, behind the head's own; {@code at} for anything else. */
  private static int pastAim(List<Unit> units, int head, int at) {
    int noun = at;
    if (units.get(at).words().equals("من اجل")) {
      noun = at + 1;
    } else if (units.get(at).folded().equals("من")
        && at + 1 < units.size()
        && units.get(at + 1).folded().equals("اجل")) {
      noun = at + 2;
    }
    boolean aim = noun > at && at > head + 1 && noun < units.size();
    return aim && units.get(noun).token().isWord() ? noun + 1 : at;
  }

  private boolean isPart(List<Unit> units, int at, boolean first) {
    Unit unit = units.get(at);
    Unit next = at + 1 < units.size() ? units.get(at + 1) : unit;
    String word = unit.folded();
    boolean stop = vocabulary.isStop(word) && unit.to() - unit.from() == 1;
    if (first && stop && !isDescribed(next)
        || unit.sense(Sense.RoleWord.class, r -> !isTrade(unit, r)).isPresent()
        || unit.sense(Sense.Modifier.class).isPresent() && !vocabulary.isAdjective(word)
        || unit.sense(Sense.Word.class).isPresent() && !word.startsWith("ال")
        || unit.is("relative")
        || unit.sense(Name.class, n -> n.kind() == Name.Kind.LEADER).isPresent()) {
      return false;
    }
    if (unit.isDefinite()) {
      boolean given = unit.sense(Sense.Given.class, Sense.Given::sure).isPresent();
      return !given && (first || isDescribing(unit)); // «رفض مجلس الإنقاذ [الاتفاق]»: no part
    }
    return first
        && (context.people().looksLikeName(unit) && !SOMEBODYS.matcher(word).matches()
            || unit.sense(
                    Name.class, n -> n.kind() == Name.Kind.STATE || n.kind() == Name.Kind.PLACE)
                .isPresent());
  }

  /** «الوطني», «الدولية», «المصريين»: an adjective, by its form or by the lexicon. */
  boolean isDescribing(Unit unit) {
    String word = unit.folded();
    return word.endsWith("ي")
        || word.endsWith("يه")
        || vocabulary.isAdjective(word)
        || unit.sense(Nisba.class).isPresent();
  }

  /** «تحالف المعارضة [الصومالية]»: whose it is makes a name of the commonest word. */
  private static boolean isDescribed(Unit next) {
    return next.isDefinite()
        && (next.sense(Nisba.class).isPresent() || next.folded().equals("المتحد"));
  }

  /** «نقابة [الصحفيين]», «تحالف [المعارضة]»: of people of a kind, not of one office. */
  private static boolean isTrade(Unit unit, Sense.RoleWord role) {
    return role.scope().equals("person") && unit.folded().startsWith("ال");
  }

  /** «الأمن والدفاع النيابية», «حزب التقدم والاشتراكية»: a second noun, where both are one name. */
  private boolean isSecond(List<Unit> units, int head, int at) {
    boolean closes =
        at + 1 < units.size()
            && (vocabulary.isAdjective(units.get(at + 1).folded())
                || units.get(at + 1).sense(Nisba.class).isPresent()
                    && units.get(at + 1).isDefinite());
    boolean party = units.get(head).folded().endsWith("حزب");
    return isJoined(units.get(at))
        && (closes
            || party && !isWhatIsTold(units, at)
            || isToldAgain(units.get(head).from(), units.get(at).to()))
        && units.get(at).sense(Trigger.class, Trigger::finite).isEmpty();
  }

  /** «حزب الأمل [والمحظور] في كينيا»: a participle before a preposition tells more of its head. */
  private static boolean isWhatIsTold(List<Unit> units, int at) {
    String word = units.get(at).folded();
    boolean participle = word.startsWith("والم") && word.length() > 6 && !word.endsWith("ه");
    return participle && at + 1 < units.size() && units.get(at + 1).is("preposition");
  }

  /** Whether the same words stand elsewhere in the text too: they are one name. */
  private boolean isToldAgain(int from, int to) {
    List<Token> tokens = context.tokens();
    int length = to - from - 1;
    for (int at = 0; at + length <= tokens.size(); at++) {
      int same = 0;
      while (at != from + 1
          && same < length
          && tokens.get(at + same).folded().equals(tokens.get(from + 1 + same).folded())) {
        same++;
      }
      if (same == length) {
        return true;
      }
    }
    return false;
  }

  /** «رابطة منتجي النفط [والغاز]». */
  private static boolean isJoinedNoun(Unit unit) {
    return isJoined(unit)
        && unit.sense(Name.class).isEmpty()
        && unit.sense(Sense.RoleWord.class).isEmpty()
        && unit.sense(Trigger.class, Trigger::finite).isEmpty();
  }

  /** «والشؤون», and not «والذي», «والتي». */
  private static boolean isJoined(Unit unit) {
    return unit.folded().startsWith("وال") && !RELATIVES.contains(unit.folded());
  }
}
