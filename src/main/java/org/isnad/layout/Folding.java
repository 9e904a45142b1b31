package org.isnad.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/**
 * Which nodes the first view folds into their only neighbour: issues, events, places and groups
 * with one neighbour, again and again, so that whole chains fold. The page folds by the same rule
 * (web/src/graph/visible.ts).
 */
final class Folding {
  private static final Set<String> FOLDS = Set.of("Issue", "Event", "Place", "Group");

  /** For each node the one it is folded into, or -1. */
  final int[] host;

  private final int[] leaves;
  private final List<Integer> order = new ArrayList<>();

  Folding(Sketch sketch) {
    host = new int[sketch.size()];
    leaves = new int[sketch.size()];
    Arrays.fill(host, -1);
    List<Set<Integer>> near = new ArrayList<>();
    Queue<Integer> queue = new ArrayDeque<>();
    for (int i = 0; i < sketch.size(); i++) {
      near.add(new HashSet<>());
      for (Link link : sketch.at.get(i)) near.get(i).add(link.other(i));
      queue.add(i);
    }
    for (Integer node = queue.poll(); node != null; node = queue.poll()) {
      if (host[node] >= 0 || near.get(node).size() != 1) continue;
      if (!FOLDS.contains(sketch.nodes.get(node).kind())) continue;
      int up = near.get(node).iterator().next();
      if (host[up] == node) continue; // of a pair that stands alone, one stays
      host[node] = up;
      leaves[up] += 1 + leaves[node];
      order.add(node);
      near.get(up).remove(node);
      near.get(node).clear();
      queue.add(up);
    }
  }

  /** How many nodes are folded into a node, chains included. */
  int leaves(int node) {
    return leaves[node];
  }

  /** The folded nodes, each after its host; those of the busiest hosts first. */
  List<Integer> innermostFirst() {
    List<Integer> inner = new ArrayList<>(order);
    Collections.reverse(inner);
    inner.sort(
        Comparator.comparingInt((Integer i) -> depth(i))
            .thenComparingInt(i -> -leaves[host[i]])
            .thenComparingInt(i -> host[i]));
    return inner;
  }

  private int depth(int node) {
    int depth = 0;
    for (int up = host[node]; up >= 0; up = host[up]) depth++;
    return depth;
  }
}
