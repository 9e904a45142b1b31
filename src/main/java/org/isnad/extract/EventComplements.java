package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.EventNoun;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.text.Token;

/**
 * What the name of an event may take behind its noun: whom a preposition brings, who meets, how
 * many, an office before its holder.
 *
 * <pre>
 * محادثات مع [نظيرها الهولندي]       a preposition and whoever takes part
 * اجتماع [لوزراء] الخارجية          those who meet
 * اعتقال تركيا [للصحفيين]           to whom it is done
 * اعتقال [15 متهما]                how many
 * </pre>
 */
final class EventComplements {
  private static final int OFFICE = 7;

  private static final Set<String> ANY =
      Set.of("علي", "ضد", "بين", "مع", "من", "on", "against", "between");

  /** Kinds that somebody does to somebody. */
  private static final Set<String> DONE =
      Set.of("Attack", "Violence", "War", "Intervention", "Decision");

  private static final Set<String> MET = Set.of("Meeting", "Summit", "Session");

  private EventComplements() {}

  /**
   * One past what the preposition at {@code link} may bring into a name: an actor, its office
   * first, a town; behind «على» and «بين» any noun. −1 without one.
   */
  static int named(List<Unit> units, int link) {
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
    if (unit.is("town") && more && !EventPhrases.isStop(units.get(at + 1))) {
      return at + 2;
    }
    boolean noun =
        ANY.contains(units.get(link).folded())
            && unit.token().isWord()
            && unit.date() == null
            && !isCircumstance(units.get(link), unit)
            && (unit.isUnknown()
                || unit.is("people")
                || unit.is("peer")
                || unit.sense(RoleWord.class, r -> r.number() == Sense.Number.ONE).isPresent()
                || units.get(link).folded().equals("من")
                    && unit.sense(EventNoun.class).isPresent());
    return EventPhrases.isNamed(unit) || noun ? at + 1 : -1;
  }

  /** «مع [مواصلة] الجيش»: what goes on beside it. */
  static boolean isCircumstance(Unit link, Unit unit) {
    return link.folded().equals("مع")
        && !unit.isDefinite()
        && !unit.folded().endsWith("ين")
        && ArabicForms.isVerbalNoun(unit.folded());
  }

  static boolean isCounted(Unit unit) {
    return unit.token().isWord()
        && !unit.is("preposition")
        && !unit.is("relative")
        && !EventPhrases.isJoined(unit)
        && !isCount(unit);
  }

  /** Whether a verbal noun that looks like its verb owns the noun. */
  static boolean isOfVerb(Unit noun, Unit unit) {
    return !noun.folded().endsWith("ا")
        && unit.prefix().isEmpty()
        && !unit.isActor()
        && unit.is("occurs")
        && unit.sense(EventNoun.class).isPresent();
  }

  static boolean isAdjective(Unit unit) {
    String words = unit.words();
    String last = words.substring(words.lastIndexOf(' ') + 1);
    boolean two = last.endsWith("تي"); // «مذكرتي التفاهم»
    boolean one = unit.to() - unit.from() == 1;
    if (two || one && unit.sense(EventNoun.class).isPresent()) {
      return false;
    }
    return !last.startsWith("ال")
        && last.length() > 3
        && (last.endsWith("ي") || last.endsWith("يه"));
  }

  /** Whether ل brings those who meet. */
  static boolean isOfMany(List<Unit> units, int at, int i) {
    Unit unit = units.get(i);
    boolean many =
        unit.sense(RoleWord.class, r -> r.number() == Sense.Number.MANY).isPresent()
            || unit.is("collective");
    return many
        && units.get(at).sense(EventNoun.class, n -> MET.contains(n.kind())).isPresent()
        && (unit.prefix().equals("ل") || unit.folded().startsWith("لل"));
  }

  /** Whether ل brings what a verbal noun's subject, right before, did it to. */
  static boolean isDoneTo(List<Unit> units, int at, int i) {
    Unit unit = units.get(i);
    boolean done = units.get(at).sense(EventNoun.class, n -> DONE.contains(n.kind())).isPresent();
    String word = unit.token().text();
    return done
        && units.get(i - 1).isActor()
        && (word.startsWith("لل") || unit.prefix().equals("ل"));
  }

  static boolean isCount(Unit unit) {
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
}
