package org.isnad.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The known word a person probably meant.
 *
 * <pre>
 * "serv", [serve, load]   → serve
 * "--prot", [--port]      → --port
 * "xyz", [serve, load]    → none
 * </pre>
 */
public final class Nearest {
  private Nearest() {}

  /** {@code unknown setting ISNAD_PROT; did you mean ISNAD_PORT? Known: ….} */
  public static String sentence(String what, String word, List<String> known) {
    String hint = to(word, known).map(near -> "; did you mean " + near + "?").orElse(".");
    return "unknown " + what + " " + word + hint + " Known: " + String.join(", ", known) + ".";
  }

  /** The nearest of what is known, where it is near enough to be meant. */
  public static Optional<String> to(String word, List<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(candidate -> edits(word, candidate)))
        .filter(candidate -> edits(word, candidate) <= 1 + word.length() / 4);
  }

  /** Letters inserted, left out or replaced, or two neighbours swapped, to get from a to b. */
  private static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
