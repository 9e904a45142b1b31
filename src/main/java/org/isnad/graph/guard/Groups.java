package org.isnad.graph.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.ast.Match;

/**
 * How the rows of a statement came about, so that it can be told how many of them fall into one
 * group: as many as there would be if what they are grouped by were known from the start.
 *
 * <pre>
 * MATCH (a)-[:HOLDS]->(s) WITH a, collect(s)       what one node holds
 * MATCH (a)-[:HOLDS]->(s) WITH s.type, collect(a)  all, since no node is told by its type
 * </pre>
 *
 * @param first rows there were before the patterns
 * @param keys names by which those are told apart; null when there may be several of the same
 * @param before the rows that those were made of, of which each was at least one
 * @param patterns that made more of them since
 * @param lost names of theirs that mean nothing any more, or something else
 */
record Groups(
    double first,
    @Nullable Set<String> keys,
    @Nullable Groups before,
    List<Found> patterns,
    Set<String> lost) {
  /** Beyond so many only the rows count: an estimate must not take long itself. */
  private static final int MOST_KEPT = 12;

  /** One row, and nothing in it. */
  static final Groups START = differing(1, Set.of(), null);

  /**
   * @param scope that was known before
   */
  record Found(Match match, Map<String, Shape> scope) {}

  /** Rows of which nothing is known but how many they are. */
  static Groups of(double rows) {
    return new Groups(rows, null, null, List.of(), Set.of());
  }

  /** Rows that a projection has made different from each other. */
  static Groups differing(double rows, Set<String> keys, @Nullable Groups before) {
    Groups kept = before != null && before.size() <= MOST_KEPT ? before : null;
    return new Groups(rows, keys, kept, List.of(), Set.of());
  }

  Groups with(Match match, Map<String, Shape> scope) {
    List<Found> more = new ArrayList<>(patterns);
    more.add(new Found(match, scope));
    return new Groups(first, keys, before, more, lost);
  }

  /** Each row has become as many. */
  Groups times(double more) {
    return new Groups(first * Math.max(1, more), null, null, patterns, lost);
  }

  /** Those names are not handed on. */
  Groups without(Set<String> names) {
    Set<String> both = new HashSet<>(lost);
    both.addAll(names);
    return new Groups(first, keys, before, patterns, both);
  }

  private int size() {
    return 1 + patterns.size() + (before == null ? 0 : before.size());
  }

  /**
   * Rows of the largest group.
   *
   * @param nodes the nodes that rows are grouped by, and how many of them a group may have
   */
  double rows(Map<String, Double> nodes, PatternCost cost) {
    Map<String, Double> by = new HashMap<>(nodes);
    by.keySet().removeAll(lost);
    double rows = first;
    if (keys != null && by.keySet().containsAll(keys)) {
      rows = 1;
    } else if (before != null) {
      rows = Math.min(first, before.rows(by, cost));
    }
    for (double several : by.values()) {
      rows *= several;
    }
    for (Found found : patterns) {
      Map<String, Shape> known = new HashMap<>(found.scope());
      by.keySet().forEach(name -> known.putIfAbsent(name, Shape.ENTITY));
      rows *= cost.rows(found.match().pattern(), known, Tree.orNull(found.match().where()));
    }
    return rows;
  }
}
