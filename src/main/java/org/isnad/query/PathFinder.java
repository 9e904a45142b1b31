package org.isnad.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.query.Elements.Total;
import org.isnad.query.Store.Outline;

/**
 * The shortest connection of two nodes over stances, roles, memberships, events and relations, at
 * most six edges long, as {@code cypher/queries/path-between} has it. A stance counts as one edge.
 * Of several equally short ones it takes the better evidenced step first, so that the same question
 * has the same answer. An article does not connect what its author happens to judge; it is only
 * found as an end.
 */
public final class PathFinder {
  static final int MOST_EDGES = 6;
  private final Store store;
  private final DataVersion version;

  PathFinder(Store store, DataVersion version) {
    this.store = store;
    this.version = version;
  }

  /** Nodes in the order of the way, or nothing when there is none. */
  public Elements path(String from, String to) {
    String at = version.now();
    List<Outline> way = way(from, to);
    List<String> nodes = new ArrayList<>();
    if (!way.isEmpty() || from.equals(to)) {
      nodes.add(from);
    }
    for (Outline edge : way) {
      nodes.add(edge.other(nodes.get(nodes.size() - 1)));
    }
    return new Elements(
        store.parts(nodes, way, List.of()), new Total(nodes.size(), way.size()), false, at);
  }

  /** Ring by ring from the start; each node remembers the edge that reached it first. */
  private List<Outline> way(String from, String to) {
    Map<String, Outline> reachedBy = new HashMap<>();
    Set<String> seen = new TreeSet<>(List.of(from));
    Set<String> ring = new TreeSet<>(seen);
    for (int length = 1; length <= MOST_EDGES && !ring.isEmpty() && !seen.contains(to); length++) {
      Set<String> next = new TreeSet<>();
      for (Outline edge : store.edgesOf(ring, length == 1)) {
        reach(edge, edge.source(), edge.target(), ring, seen, next, reachedBy);
        reach(edge, edge.target(), edge.source(), ring, seen, next, reachedBy);
      }
      seen.addAll(next);
      ring = next;
    }
    return seen.contains(to) ? back(from, to, reachedBy) : List.of();
  }

  private static void reach(
      Outline edge,
      String end,
      String other,
      Set<String> ring,
      Set<String> seen,
      Set<String> next,
      Map<String, Outline> reachedBy) {
    if (ring.contains(end) && !seen.contains(other) && next.add(other)) {
      reachedBy.put(other, edge);
    }
  }

  private static List<Outline> back(String from, String to, Map<String, Outline> reachedBy) {
    List<Outline> way = new ArrayList<>();
    String node = to;
    while (!node.equals(from)) {
      Outline edge = reachedBy.get(node);
      if (edge == null) {
        throw new IllegalStateException("no way back from " + node);
      }
      way.add(0, edge);
      node = edge.other(node);
    }
    return way;
  }
}
