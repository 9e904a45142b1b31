package org.isnad.graph.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.expressions.And;
import org.neo4j.cypher.internal.expressions.Ands;
import org.neo4j.cypher.internal.expressions.NodePattern;
import org.neo4j.cypher.internal.expressions.Not;
import org.neo4j.cypher.internal.expressions.Or;
import org.neo4j.cypher.internal.expressions.Ors;
import org.neo4j.cypher.internal.expressions.Variable;
import org.neo4j.cypher.internal.label_expressions.LabelExpression;
import org.neo4j.cypher.internal.label_expressions.LabelExpressionPredicate;

/**
 * In how many ways labels can come true. The planner, which may begin at any label, writes them all
 * out, and cannot be stopped meanwhile.
 *
 * <pre>
 * (n:A|B)                     2
 * (n:(A|B)&(C|D))             4
 * WHERE (n:A OR n:B) AND n:C  2
 * (n:!(A|B))                  1: nothing to begin at
 * (n:A&B&C)                   1, but each selection of the three is weighed
 * </pre>
 */
final class LabelWays {
  private static final int MOST = 2_000;

  /** Labels that one node must have together: the planner weighs every selection of them. */
  private static final int MOST_TOGETHER = 15;

  private LabelWays() {}

  /**
   * @param matched what is looked for together: a MATCH with its WHERE
   */
  static @Nullable Refusal check(Object matched) {
    Map<String, Integer> together = new HashMap<>();
    count(matched, together);
    boolean isMany = together.values().stream().anyMatch(labels -> labels > MOST_TOGETHER);
    return isMany || ways(matched, false) > MOST
        ? Refusal.of(RefusalCode.MANY_LABELS, Tree.position(matched), MOST)
        : null;
  }

  /** 0 where no label stands. */
  private static double ways(Object node, boolean negated) {
    if (node instanceof LabelExpression.Leaf) {
      return negated ? 0 : 1;
    }
    boolean turned = negated ^ (node instanceof Not || node instanceof LabelExpression.Negation);
    boolean either = negated ? isAnd(node) : isOr(node);
    double sum = 0;
    double product = 1;
    for (Object part : parts(node, new ArrayList<>())) {
      double ways = ways(part, turned);
      sum += ways;
      product *= Math.max(1, ways);
    }
    return sum == 0 ? 0 : either ? sum : product;
  }

  /** Adds up the labels that each name must have, wherever in the pattern and its WHERE. */
  private static void count(Object node, Map<String, Integer> together) {
    if (isOr(node) || node instanceof Not) {
      return;
    }
    if (node instanceof NodePattern pattern && pattern.labelExpression().isDefined()) {
      String name = pattern.variable().isDefined() ? pattern.variable().get().name() : "";
      int labels = labels(pattern.labelExpression().get());
      if (name.isEmpty()) {
        together.merge(name, labels, Math::max);
      } else {
        together.merge(name, labels, Integer::sum);
      }
    } else if (node instanceof LabelExpressionPredicate predicate
        && predicate.entity() instanceof Variable name) {
      together.merge(name.name(), labels(predicate.labelExpression()), Integer::sum);
    }
    Tree.children(node).forEach(child -> count(child, together));
  }

  private static int labels(Object expression) {
    if (expression instanceof LabelExpression.Leaf) {
      return 1;
    }
    return isOr(expression) || expression instanceof LabelExpression.Negation
        ? 0
        : Tree.children(expression).stream().mapToInt(LabelWays::labels).sum();
  }

  /** The parts of a label expression. */
  static List<Object> parts(Object expression) {
    return parts(expression, new ArrayList<>());
  }

  /** What stands below a node, also in a list of it. */
  private static List<Object> parts(Object node, List<Object> found) {
    for (Object child : Tree.children(node)) {
      if (Tree.name(child) == null) {
        parts(child, found);
      } else {
        found.add(child);
      }
    }
    return found;
  }

  private static boolean isOr(Object node) {
    return node instanceof Or
        || node instanceof Ors
        || node instanceof LabelExpression.Disjunctions
        || node instanceof LabelExpression.ColonDisjunction;
  }

  private static boolean isAnd(Object node) {
    return node instanceof And
        || node instanceof Ands
        || node instanceof LabelExpression.Conjunctions
        || node instanceof LabelExpression.ColonConjunction;
  }
}
