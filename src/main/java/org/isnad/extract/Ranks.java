package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a sentence counts among those who hold a position.
 *
 * <pre>
 * تعد [الصين] من أبرز الداعمين للخطة
 * كانت [هولندا] من أشد المعارضين للضم
 * التقى الوزير أبرز الداعمين للخطة         nobody is counted among them
 * </pre>
 */
final class Ranks {
  /** Folded. */
  private static final Set<String> FOREMOST =
      Set.of(
          "ابرز", "اشد", "اكبر", "اهم", "اقوي", "اكثر", "اوائل", "كبار", "احد", "احدي", "طليعه",
          "مقدمه", "صف");

  private static final Set<String> AMONG = Set.of("من", "بين", "في", "ضمن");

  /** Folded; what makes the actor behind it be one of those that follow. */
  private static final Set<String> COPULAS =
      Set.of(
          "تعد", "يعد", "وتعد", "ويعد", "تعتبر", "يعتبر", "وتعتبر", "ويعتبر", "تبقي", "يبقي",
          "وتبقي", "ويبقي", "تظل", "يظل", "تكون", "يكون");

  private Ranks() {}

  /**
   * Who is ranked by the words that end in the participle at {@code at}, or that it begins with.
   */
  static Optional<Subject> ranked(List<Unit> units, int at) {
    int start = isRank(units, at) ? at : at - 1;
    boolean found = start == at;
    while (start >= 0 && !found) {
      boolean small = AMONG.contains(units.get(start).words());
      if (!small && !isRank(units, start)) {
        return Optional.empty();
      }
      found = !small;
      start -= small ? 1 : 0;
    }
    int p = start - 1;
    while (p >= 0 && !units.get(p).isActor() && isLink(units.get(p))) {
      p--;
    }
    if (!found || p < 0 || !units.get(p).isActor()) {
      return Optional.empty();
    }
    int first = Coordination.first(units, p);
    boolean counted =
        first == 0 || Syntax.isNominative(units, first) || isCopula(units.get(first - 1));
    return counted ? Optional.of(Coordination.list(units, first)) : Optional.empty();
  }

  /**
   * «تعتبر الصين [من أبرز الداعمين]»: behind the actor stands a rank, so it does not deem itself.
   */
  static boolean isBehind(List<Unit> units, Subject subject) {
    int at = subject.to();
    while (at > 0 && at < units.size() && AMONG.contains(units.get(at).words())) {
      at++;
    }
    return at > 0 && at < units.size() && isRank(units, at);
  }

  private static boolean isRank(List<Unit> units, int at) {
    String[] words = units.get(at).words().split(" ");
    int first = words.length > 1 && AMONG.contains(words[0]) ? 1 : 0;
    return FOREMOST.contains(words[first]);
  }

  private static boolean isLink(Unit unit) {
    return AMONG.contains(unit.words()) || unit.is("pronoun") || unit.is("adverb");
  }

  private static boolean isCopula(Unit unit) {
    return COPULAS.contains(unit.folded()) || unit.is("auxiliary");
  }
}
