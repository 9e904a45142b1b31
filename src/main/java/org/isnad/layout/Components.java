package org.isnad.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The connected parts of a sketch. */
final class Components {

  private Components() {}

  /** Each part as the ascending indices of its nodes; the largest first, equals by first index. */
  static List<int[]> of(Sketch sketch) {
    List<int[]> parts = new ArrayList<>();
    BitSet seen = new BitSet();
    for (int start = 0; start < sketch.size(); start++) {
      if (seen.get(start)) continue;
      BitSet part = new BitSet();
      Deque<Integer> queue = new ArrayDeque<>(List.of(start));
      part.set(start);
      while (!queue.isEmpty()) {
        int node = queue.poll();
        for (Link link : sketch.at.get(node)) {
          int next = link.other(node);
          if (part.get(next)) continue;
          part.set(next);
          queue.add(next);
        }
      }
      seen.or(part);
      parts.add(part.stream().toArray());
    }
    parts.sort(Comparator.comparingInt(part -> -part.length));
    return parts;
  }
}
