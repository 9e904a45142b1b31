package org.isnad.graph.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.expressions.Equals;
import org.neo4j.cypher.internal.expressions.Expression;
import org.neo4j.cypher.internal.expressions.In;
import org.neo4j.cypher.internal.expressions.NodePattern;
import org.neo4j.cypher.internal.expressions.PatternPart;
import org.neo4j.cypher.internal.expressions.Property;
import org.neo4j.cypher.internal.expressions.RelationshipPattern;
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

  /** What each step of a pattern is taken to find. */
  private static final double NEAR = 10;

  private final ExpressionCost expressions;
  private int planned;
  private int all;

  PatternCost(ExpressionCost expressions) {
    this.expressions = expressions;
  }

  /** How much the planner has been given since the last WITH. */
  record Seen(int planned) {}

  Seen seen() {
    return new Seen(planned);
  }

  void resume(Seen seen) {
    planned = seen.planned();
  }

  /** The planner begins anew. */
  void begin() {
    planned = 0;
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
  }

  /** With the names of the pattern, whose own conditions are estimated by the way. */
  Map<String, Shape> scope(Object pattern, Map<String, Shape> scope) {
    Map<String, Shape> inner = new HashMap<>(scope);
    names(pattern).forEach(name -> inner.putIfAbsent(name, Shape.ENTITY));
    for (Object condition : conditions(pattern, new ArrayList<>())) {
      expressions.of(condition, inner, 1);
    }
    return inner;
  }

  /** How many rows it may give for each row before it. */
  double rows(Object pattern, Map<String, Shape> scope, @Nullable Object where) {
    Set<String> known = new HashSet<>(scope.keySet());
    if (where != null) {
      anchors(where, known);
    }
    double rows = 1;
    for (Object part : parts(pattern, new ArrayList<>())) {
      boolean anchored = anchored(part, known);
      if (!anchored && PathRule.selects(part)) {
        throw new QueryRefused(Refusal.of(RefusalCode.SHORTEST_EVERYWHERE, Tree.position(part)));
      }
      rows *= anchored ? 1 : ClauseCost.MANY;
    }
    return rows * Math.pow(NEAR, relationships(pattern));
  }

  private static boolean anchored(Object node, Set<String> known) {
    if (node instanceof NodePattern pattern
        && (pattern.properties().isDefined()
            || (pattern.variable().isDefined()
                && known.contains(pattern.variable().get().name())))) {
      return true;
    }
    return Tree.children(node).stream().anyMatch(child -> anchored(child, known));
  }

  /** Names whose id a condition tells: {@code a.id = 'state:RU'}. */
  private static void anchors(Object node, Set<String> known) {
    Object told =
        node instanceof Equals equals ? equals.lhs() : node instanceof In in ? in.lhs() : null;
    if (told instanceof Property property
        && property.map() instanceof Variable name
        && property.propertyKey().name().equals("id")) {
      known.add(name.name());
    }
    Tree.children(node).forEach(child -> anchors(child, known));
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

  private static Set<String> names(Object node) {
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
