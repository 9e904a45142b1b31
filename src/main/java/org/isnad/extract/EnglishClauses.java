package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Targets.Target;
import org.isnad.text.Token;

/**
 * What English clauses tell by their order: passives with agent and patient, owners, and what is
 * said before its verb of saying.
 */
final class EnglishClauses {
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "get", "gets", "got");

  private static final int SUBJECT = 7;
  private static final Set<String> SELF = Set.of("himself", "herself", "itself", "themselves");
  private static final Set<String> ANOTHERS = Set.of("of", "from", "without", "against", "for");

  /** How a target is taken that stands before its verb of saying. */
  static final String SAID = "said";

  private EnglishClauses() {}

  /** One past what the agent's list begins with: its first unit; −1 when nobody is told. */
  static int agent(List<Unit> units, int at) {
    int i = at + 1;
    while (i < units.size() && units.get(i).is("adverb")) {
      i++;
    }
    if (i >= units.size() || !units.get(i).folded().equals("by")) {
      return -1;
    }
    i++;
    while (i < units.size() && units.get(i).is("determiner")) {
      i++;
    }
    return i < units.size() && units.get(i).isActor() && !isOwner(units, i) ? i : -1;
  }

  /** “was [strongly] condemned”: a form of be before the participle. */
  static boolean isPassive(List<Unit> units, int at, Trigger trigger) {
    if (trigger.shape() != Trigger.Shape.PERFECT) {
      return false;
    }
    int i = at - 1;
    while (i >= 0 && (units.get(i).is("adverb") || units.get(i).is("negation"))) {
      i--;
    }
    String first = units.get(at).words().split(" ")[0];
    boolean participle = first.endsWith("ed") || first.endsWith("en") || first.endsWith("t");
    return participle && (agent(units, at) >= 0 || i >= 0 && BE.contains(units.get(i).folded()));
  }

  static boolean isBe(Unit unit) {
    return BE.contains(unit.folded());
  }

  /** Where the verb begins with what belongs to it: “[it has] repeatedly denied”. */
  static int verbStart(List<Unit> units, int at) {
    int p = Syntax.beforeVerb(units, at, "");
    boolean own = p >= 0 && (units.get(p).is("pronoun") || units.get(p).is("relative"));
    int from = own ? p : p + 1;
    while (from < at && (units.get(from).date() != null || units.get(from).is("preposition"))) {
      from++; // “on Monday denied”
    }
    return from;
  }

  /** What is done to: the phrase before the verb. */
  static Target patient(List<Unit> units, int at) {
    int to = at;
    while (to > 0
        && (units.get(to - 1).is("adverb")
            || units.get(to - 1).is("auxiliary")
            || units.get(to - 1).is("negation")
            || units.get(to - 1).is("relative")
            || units.get(to - 1).is("future")
            || units.get(to - 1).is("perhaps")
            || units.get(to - 1).folded().equals("be")
            || units.get(to - 1).isMark(","))) {
      to--;
    }
    int from = to;
    while (from > 0
        && to - from < 6
        && units.get(from - 1).token().kind() != Token.Kind.MARK
        && !units.get(from - 1).is("conjunction")
        && !units.get(from - 1).is("complementizer")) {
      from--;
    }
    return from < to
        ? new Target(from, to, 0, "direct", 3)
        : new Target(at, at + 1, 0, "direct", 1);
  }

  /**
   * What was said before the verb of saying: “…,” said the minister; …, he added. Empty when a
   * clause follows it.
   */
  static Optional<Target> said(List<Unit> units, int at, Optional<Subject> subject) {
    int to = subject.filter(s -> s.from() >= 0 && s.from() < at).map(Subject::from).orElse(at);
    int phrase = to; // “…,” the report said
    while (phrase > 0
        && to - phrase < SUBJECT
        && units.get(phrase - 1).token().isWord()
        && !units.get(phrase - 1).isVerb()) {
      phrase--;
    }
    if (phrase > 0 && units.get(phrase - 1).isMark("\"”")) {
      to = phrase;
    }
    while (to > 0 && (units.get(to - 1).is("determiner") || units.get(to - 1).is("pronoun"))) {
      to--;
    }
    if (to < 3 || !units.get(to - 1).isMark(",،\"”’»")) {
      return Optional.empty();
    }
    int end = to;
    while (end > 0 && units.get(end - 1).token().kind() == Token.Kind.MARK) {
      end--;
    }
    int from = end;
    while (from > 0 && !units.get(from - 1).isMark("\"“‘:;«")) {
      from--;
    }
    return end - from < 2 ? Optional.empty() : Optional.of(new Target(from, end, 0, SAID, 2));
  }

  /** “insisted [the pact was legal]”: a clause without “that”, a subject and its verb. */
  static Optional<Target> bare(List<Unit> units, int from, int end) {
    for (int i = from + 1; i < Math.min(end, units.size()) && i - from < SUBJECT; i++) {
      Unit unit = units.get(i);
      if (!unit.token().isWord() && !EnglishTokens.isOwning(unit)) {
        return Optional.empty();
      }
      boolean verb = unit.is("auxiliary") || unit.is("future") || unit.is("perhaps");
      if (verb || unit.isVerb() && !units.get(i - 1).is("preposition")) {
        Unit first = units.get(from);
        boolean opens =
            first.isActor()
                || first.is("pronoun")
                || first.is("determiner")
                || first.isUnknown() && first.token().isWord();
        return opens ? Optional.of(new Target(from, 0, "that", 2)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** “…,” he told the paper: what is said closed right before who says it. */
  static boolean isQuotedBefore(List<Unit> units, int at, Optional<Subject> subject) {
    int p = subject.filter(s -> s.from() >= 0 && s.from() < at).map(Subject::from).orElse(-1);
    if (p < 0) {
      int before = Syntax.beforeVerb(units, at, "");
      p = before >= 0 && units.get(before).is("pronoun") ? before : -1;
    }
    while (p > 0 && units.get(p - 1).is("determiner")) {
      p--;
    }
    return p > 1 && units.get(p - 1).isMark("\"”");
  }

  /**
   * “[sanctions] will follow”: no verb before a verb; “accused of [backing] rebels”, “stopped short
   * of [condemning] it”: done by another, or not done.
   */
  static boolean isElse(List<Unit> units, int at, Trigger trigger) {
    boolean noun =
        trigger.finite()
            && at + 1 < units.size()
            && (units.get(at + 1).is("future") || units.get(at + 1).is("auxiliary"));
    boolean anothers =
        trigger.shape() == Trigger.Shape.PARTICIPLE
            && at > 0
            && ANOTHERS.contains(lastWord(units.get(at - 1)));
    boolean thing = // “the [cheering] at the gates”, “over the [remarks]”
        (trigger.shape() == Trigger.Shape.PARTICIPLE || trigger.finite())
            && at > 0
            && !units.get(at - 1).isActor() // “the Kenyan minister” begins with one, too
            && units.get(at - 1).is("determiner");
    boolean self = at + 1 < units.size() && SELF.contains(units.get(at + 1).folded());
    return noun || anothers || thing || self;
  }

  private static String lastWord(Unit unit) {
    return unit.words().substring(unit.words().lastIndexOf(' ') + 1);
  }

  static boolean isOwner(List<Unit> units, int at) {
    return at + 1 < units.size() && EnglishTokens.isOwning(units.get(at + 1));
  }
}
