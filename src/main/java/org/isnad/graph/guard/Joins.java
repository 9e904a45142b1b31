package org.isnad.graph.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the planner may walk in two halves and join where they meet. All walks of one half that end
 * at a node are held against each walk of the other that does, and what differs from what (no
 * relationship stands twice in a pattern) is found without a look at the graph, so without one at
 * the clock: at a node with many relationships that goes on for seconds.
 *
 * <pre>
 * (a)--(b)--(c)--(d)--(e)            two and two
 * (a)--(b)--(c)--(d)--(e)--(f)--(g)  three and three: 8,000 walks to each of 20, at an ordinary node
 * (a)-[*1..6]-(b)                    is not divided
 * </pre>
 *
 * @param steps what each of its relationships is taken to find
 */
record Joins(List<Double> steps) {
  static final Joins NONE = new Joins(List.of());

  /** At an ordinary node; at the largest ones it is a hundred times as much, a second or two. */
  private static final double MOST_UNREAD = 100_000;

  /** With what comes before the next WITH. */
  Joins and(Walks walks) {
    List<Double> all = new ArrayList<>(steps);
    all.addAll(walks.found());
    return new Joins(List.copyOf(all));
  }

  /** Divided as evenly as it goes; of halves of different length the planner holds the shorter. */
  boolean areLarge() {
    double one = 1;
    double other = 1;
    for (double step : steps.stream().sorted(Comparator.reverseOrder()).toList()) {
      if (one <= other) {
        one *= step;
      } else {
        other *= step;
      }
    }
    return Math.min(one, other) * Walks.NEAR_BY_ANY > MOST_UNREAD;
  }
}
