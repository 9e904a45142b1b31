package org.isnad.graph.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.expressions.Expression;
import org.neo4j.cypher.internal.expressions.NamedPatternPart;
import org.neo4j.cypher.internal.expressions.NodePattern;
import org.neo4j.cypher.internal.expressions.PatternPart;
import org.neo4j.cypher.internal.expressions.QuantifiedPath;
import org.neo4j.cypher.internal.expressions.RelationshipPattern;
import org.neo4j.cypher.internal.expressions.ShortestPathsPatternPart;
import org.neo4j.cypher.internal.expressions.Variable;

/**
 * What patterns bring: names, rows, and work for the planner. The planner weighs every order in
 * which a pattern can be walked, which takes seconds for a dozen relationships and does not end for
 * sixty; behind a {@code WITH} it begins anew.
 */
final class PatternCost {
  /** Relationships, and parts that nothing connects, between one WITH and the next. */
  static final int MOST_PLANNED = 12;

  /** The same of a whole statement. */
  static final int MOST_OF_ALL = 60;

  /** At so many nodes a search for the shortest path may begin. */
  private static final double MOST_ENDS = 10;

  /** Walks that such a search may go through: a second or two. */
  private static final double MOST_WALKS = 2_500_000;

  private final ExpressionCost expressions;
  private final Map<String, ?> parameters;
  private final Census census;
  private int planned;
  private int all;
  private Joins joins = Joins.NONE;

  PatternCost(ExpressionCost expressions, Map<String, ?> parameters, Census census) {
    this.expressions = expressions;
    this.parameters = parameters;
    this.census = census;
  }

  /** How much the planner has been given since the last WITH. */
  record Seen(int planned, Joins joins) {}

  Seen seen() {
    return new Seen(planned, joins);
  }

  void resume(Seen seen) {
    planned = seen.planned();
    joins = seen.joins();
  }

  /** The planner begins anew. */
  void begin() {
    planned = 0;
    joins = Joins.NONE;
  }

  /**
   * Counts a pattern for the planner.
   *
   * @throws QueryRefused when it is too much
   */
  void count(Object pattern) {
    int more = Math.max(relationships(pattern), parts(pattern) - 1);
    planned += more;
    all += more;
    int most = planned > MOST_PLANNED ? MOST_PLANNED : MOST_OF_ALL;
    if (planned > MOST_PLANNED || all > MOST_OF_ALL) {
      throw new QueryRefused(
          Refusal.of(
              RefusalCode.LARGE_PATTERN,
              Tree.position(pattern),
              most == MOST_PLANNED ? planned : all,
              most));
    }
    joins = joins.and(Walks.of(pattern, census));
    if (joins.areLarge()) {
      throw new QueryRefused(Refusal.of(RefusalCode.LARGE_JOIN, Tree.position(pattern)));
    }
  }

  /** Counts a pattern within an expression, which the planner looks at by itself. */
  void countAlone(Object pattern) {
    Seen before = seen();
    begin();
    count(pattern);
    resume(before);
  }

  /**
   * With the names of the pattern, whose own conditions are estimated by the way. What stands in a
   * repeated part is one node there and behind it a list of as many as it is repeated.
   */
  Map<String, Shape> scope(Object pattern, Map<String, Shape> scope) {
    Map<String, Shape> inner = new HashMap<>(scope);
    Map<String, Double> different = new HashMap<>();
    different(pattern, different);
    for (String name : names(pattern)) {
      double values = different.getOrDefault(name, Double.MAX_VALUE);
      inner.putIfAbsent(name, Shape.ENTITY.different(values));
    }
    for (Object condition : conditions(pattern, new ArrayList<>())) {
      expressions.of(condition, inner, Rows.ONE);
    }
    Map<String, Double> repeated = new HashMap<>();
    repeated(pattern, 0, repeated);
    repeated.forEach(
        (name, times) -> {
          if (!scope.containsKey(name)) {
            inner.put(name, Shape.list(times, Shape.ENTITY));
          }
        });
    return inner;
  }

  /**
   * Names that stand for lists behind the pattern, and how long those are.
   *
   * @param times that what is looked at is repeated; 0 where it is not
   */
  private static void repeated(Object node, double times, Map<String, Double> found) {
    double within = times;
    if (node instanceof QuantifiedPath path) {
      within = Math.max(1, times) * Math.min(PathRule.LONGEST, PathRule.repeats(path));
    } else if (node instanceof NodePattern one && one.variable().isDefined() && times > 0) {
      found.put(one.variable().get().name(), times);
    } else if (node instanceof RelationshipPattern one && one.variable().isDefined()) {
      double hops =
          one.length().isDefined() ? Math.min(PathRule.LONGEST, PathRule.hops(one)) : times;
      if (hops > 0) {
        found.put(one.variable().get().name(), hops);
      }
    }
    for (Object child : Tree.children(node)) {
      if (!(child instanceof Expression)) { // a pattern in a condition has names of its own
        repeated(child, within, found);
      }
    }
  }

  /** How many nodes or relationships each of its names may stand for; not of repeated ones. */
  private void different(Object node, Map<String, Double> found) {
    if (node instanceof QuantifiedPath) {
      return;
    }
    if (node instanceof NodePattern one && one.variable().isDefined()) {
      found.merge(one.variable().get().name(), census.nodes(one.labelExpression()), Math::min);
    } else if (node instanceof RelationshipPattern one
        && one.variable().isDefined()
        && one.length().isEmpty()) {
      found.put(one.variable().get().name(), census.ties(one.labelExpression()));
    }
    Tree.children(node).forEach(child -> different(child, found));
  }

  /** How many rows it may give for each row before it. */
  double rows(Object pattern, Map<String, Shape> scope, @Nullable Object where) {
    Anchors anchors = new Anchors(scope, pattern, where, parameters, census);
    double rows = 1;
    List<Object> parts = parts(pattern, new ArrayList<>());
    for (Object part : parts.isEmpty() ? List.of(pattern) : parts) { // in a [(a)--(b) | …] are none
      double first = anchors.rows(part);
      Walks walks = Walks.of(part, census);
      if (PathRule.selects(part) && !(walks.atWorst(first) <= MOST_WALKS)) {
        checkAmongMany(part, first);
      }
      ShortestPathsPatternPart shortest = shortest(part);
      rows *= shortest == null ? walks.rows(first) : pairs(shortest, anchors);
    }
    return rows;
  }

  /** A search whose walks nobody can bound begins at few nodes and does not go far. */
  private static void checkAmongMany(Object part, double ends) {
    long hops = PathRule.hops(part);
    if (hops > PathRule.LONGEST_AMONG_MANY) {
      throw new QueryRefused(
          Refusal.of(
              RefusalCode.LONG_PATH, Tree.position(part), hops, PathRule.LONGEST_AMONG_MANY));
    }
    if (ends > MOST_ENDS) {
      throw new QueryRefused(Refusal.of(RefusalCode.SHORTEST_EVERYWHERE, Tree.position(part)));
    }
  }

  private static @Nullable ShortestPathsPatternPart shortest(Object part) {
    return part instanceof ShortestPathsPatternPart found
        ? found
        : part instanceof NamedPatternPart named ? shortest(named.patternPart()) : null;
  }

  /** One path for each pair of ends, or several of the same length. */
  private static double pairs(ShortestPathsPatternPart part, Anchors anchors) {
    double pairs = part.single() ? 1 : MOST_ENDS;
    for (Object node : Tree.children(part.element())) {
      pairs *= node instanceof NodePattern end ? anchors.all(end) : 1;
    }
    return pairs;
  }

  private static int relationships(Object node) {
    int below = Tree.children(node).stream().mapToInt(PatternCost::relationships).sum();
    return node instanceof RelationshipPattern ? below + 1 : below;
  }

  private static int parts(Object pattern) {
    return parts(pattern, new ArrayList<>()).size();
  }

  private static List<Object> parts(Object node, List<Object> found) {
    if (node instanceof PatternPart) {
      found.add(node);
    } else {
      Tree.children(node).forEach(child -> parts(child, found));
    }
    return found;
  }

  static Set<String> names(Object node) {
    Set<String> names = new HashSet<>();
    if (node instanceof Variable name) {
      names.add(name.name());
    }
    Tree.children(node).forEach(child -> names.addAll(names(child)));
    return names;
  }

  private static List<Object> conditions(Object node, List<Object> found) {
    for (Object child : Tree.children(node)) {
      if (child instanceof Expression && !(child instanceof Variable)) {
        found.add(child);
      } else {
        conditions(child, found);
      }
    }
    return found;
  }
}
