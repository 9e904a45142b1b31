package org.isnad.extract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.isnad.model.Passage;

/** When what a draft found is what people found. */
final class Matching {
  /** Types of stances that readers may tell apart differently; any two of one line count as one. */
  private static final List<Set<String>> NEAR =
      List.of(
          Set.of("opposes", "condemns", "denies", "accuses", "threatens"),
          Set.of("supports", "praises", "agrees", "commits"),
          Set.of("calls_for", "proposes", "prioritizes"),
          Set.of("concerned", "dissatisfied", "condemns"),
          Set.of("claims", "other", "prioritizes"));

  private Matching() {}

  /**
   * Each wanted item with the first found one that fits and is not yet taken.
   *
   * @return places in {@code found} by places in {@code wanted}
   */
  static <W, F> Map<Integer, Integer> pair(List<W> wanted, List<F> found, BiPredicate<W, F> fits) {
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < found.size() && !pairs.containsKey(i); j++) {
        if (!taken.contains(j) && fits.test(wanted.get(i), found.get(j))) {
          pairs.put(i, j);
          taken.add(j);
        }
      }
    }
    return pairs;
  }

  /** Whether the type is one of these, or near to one. */
  static boolean near(Set<String> wanted, String type) {
    return wanted.contains(type)
        || NEAR.stream().anyMatch(n -> n.contains(type) && n.stream().anyMatch(wanted::contains));
  }

  /** Whether any two share at least half of the shorter one. */
  static boolean overlap(List<Passage> some, List<Passage> others) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(b -> overlap(a, b)));
  }

  private static boolean overlap(Passage a, Passage b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return shared > 0 && 2 * shared >= Math.min(a.end() - a.start(), b.end() - b.start());
  }
}
