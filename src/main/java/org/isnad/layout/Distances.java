package org.isnad.layout;

import java.util.Arrays;
import java.util.PriorityQueue;

/** Shortest ways along the links of a sketch (Dijkstra), in multiples of the usual length. */
final class Distances {

  private Distances() {}

  private record Step(double way, int node) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      int byWay = Double.compare(way, other.way);
      return byWay != 0 ? byWay : Integer.compare(node, other.node);
    }
  }

  /** The ways from one node to each; infinite where none leads. */
  static double[] from(int start, Sketch sketch) {
    double[] way = new double[sketch.size()];
    Arrays.fill(way, Double.POSITIVE_INFINITY);
    way[start] = 0;
    PriorityQueue<Step> queue = new PriorityQueue<>();
    queue.add(new Step(0, start));
    for (Step step = queue.poll(); step != null; step = queue.poll()) {
      if (step.way > way[step.node]) continue;
      for (Link link : sketch.at.get(step.node)) {
        int next = link.other(step.node);
        double longer = step.way + link.length();
        if (longer < way[next]) {
          way[next] = longer;
          queue.add(new Step(longer, next));
        }
      }
    }
    return way;
  }
}
