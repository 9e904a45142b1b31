package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Targets.Target;

/**
 * What something is said to be, in a clause without a verb.
 *
 * <pre>
 * قال إن [إغلاق المعبر] جريمة          what is judged stands before
 * وصف ما جرى بأنه جريمة               and here it does not
 * ضحايا جريمة القتل                    no judgement
 * </pre>
 */
final class Predicates {
  private static final Set<String> BEING =
      Set.of(
          "هو", "هي", "يعد", "تعد", "يعتبر", "تعتبر", "يبقي", "تبقي", "يظل", "تظل", "يمثل", "تمثل",
          "يشكل", "تشكل", "كان", "كانت");

  private static final Set<String> NOT = Set.of("لا", "لن");
  private static final Set<String> WHAT = Set.of("ما", "من");

  /** Units that what is judged has at most. */
  private static final int LONGEST = 8;

  private Predicates() {}

  /** Whether a word that judges only as a predicate is none: before an owner, or behind a noun. */
  static boolean isNone(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (unit.folded().equals("وغير")) {
      return true; // «غير عادل [وغير إنساني]»: told by the first
    }
    if (NOT.contains(unit.folded()) && at > 0 && isIndefinite(units.get(at - 1))) {
      return true; // «فرصة [لا ينبغي] تفويتها»: said of the noun
    }
    if (unit.is("predicate-first")) {
      return at > 0 && !opens(units.get(at - 1)); // «حرمانهم [من حق] العودة»
    }
    if (!unit.is("predicate")) {
      return false;
    }
    boolean told = at > 0 && (isClosed(units.get(at - 1)) || opens(units.get(at - 1)));
    return unit.isDefinite() || !told || !isAlone(units, at); // «أمام هذا [العدوان]»
  }

  private static boolean isIndefinite(Unit noun) {
    return !noun.isActor()
        && !noun.isDefinite()
        && noun.token().text().endsWith("ة")
        && noun.date() == null;
  }

  private static boolean opens(Unit before) {
    return before.is("complementizer") || before.isMark("\"«“:");
  }

  private static boolean isClosed(Unit before) {
    String word = before.token().text();
    if (before.folded().equals("غير")) {
      return false;
    }
    return before.isActor()
        || before.sense(Sense.Name.class).isPresent()
        || before.endsDefinite()
        || before.folded().startsWith("بال")
        || before.folded().startsWith("لل")
        || BEING.contains(before.folded())
        || before.token().isWord() && (word.endsWith("ه") || word.endsWith("ها"));
  }

  private static boolean isAlone(List<Unit> units, int at) {
    if (at + 1 >= units.size()) {
      return true;
    }
    Unit next = units.get(at + 1);
    boolean owner = next.isActor() || next.isDefinite() && next.prefix().isEmpty();
    return !next.token().isWord() || !owner;
  }

  /** What is judged, where it stands before its judgement and nothing behind it tells of what. */
  static Optional<Target> judged(List<Unit> units, int first, int at, Target target, int end) {
    boolean behind =
        target.from() < Math.min(end, units.size())
            && units.get(target.from()).token().isWord()
            && !target.how().equals("direct");
    int from = first;
    while (from < at && !units.get(from).token().isWord()) {
      from++;
    }
    int to = at;
    while (to > from
        && (BEING.contains(units.get(to - 1).folded()) || units.get(to - 1).is("pronoun"))) {
      to--;
    }
    boolean subject = // «إن [إغلاق المعبر] جريمة»: behind what opens somebody's words
        from < to
            && to - from <= LONGEST
            && isClosed(units.get(to - 1))
            && (from == 0 || opens(units.get(from - 1)));
    if (behind || !subject || isClause(units, from, to)) {
      return Optional.empty();
    }
    return Optional.of(new Target(from, to, 0, "direct", target.weight()));
  }

  /** Whether a verb stands there, as far as words show it, or nothing that could be judged. */
  private static boolean isClause(List<Unit> units, int from, int to) {
    Unit first = units.get(from);
    if (WHAT.contains(first.folded())) {
      return false; // «[ما يجري] جريمة»
    }
    if (first.is("negation")
        || first.is("pronoun")
        || first.is("adverb")
        || first.is("preposition")) {
      return true;
    }
    return units.subList(from, to).stream().anyMatch(Predicates::isVerb);
  }

  private static boolean isVerb(Unit unit) {
    String word = unit.folded();
    boolean imperfect =
        unit.token().isWord()
            && word.length() > 3
            && "يتن".indexOf(word.charAt(0)) >= 0
            && unit.sense(Sense.EventNoun.class).isEmpty()
            && unit.sense(Sense.Topic.class).isEmpty()
            && !ArabicForms.isVerbalNoun(word);
    return unit.isVerb() || unit.is("light") || unit.is("negation") || !unit.isActor() && imperfect;
  }
}
