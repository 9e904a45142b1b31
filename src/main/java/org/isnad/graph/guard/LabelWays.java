package org.isnad.graph.guard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.expressions.And;
import org.neo4j.cypher.internal.expressions.Ands;
import org.neo4j.cypher.internal.expressions.Not;
import org.neo4j.cypher.internal.expressions.Or;
import org.neo4j.cypher.internal.expressions.Ors;
import org.neo4j.cypher.internal.label_expressions.LabelExpression;

/**
 * In how many ways labels can come true. The planner, which may begin at any label, writes them all
 * out, and cannot be stopped meanwhile.
 *
 * <pre>
 * (n:A|B)                     2
 * (n:(A|B)&(C|D))             4
 * WHERE (n:A OR n:B) AND n:C  2
 * (n:!(A|B))                  1: nothing to begin at
 * </pre>
 */
final class LabelWays {
  private static final int MOST = 2_000;

  private LabelWays() {}

  /**
   * @param matched what is looked for together: a MATCH with its WHERE
   */
  static @Nullable Refusal check(Object matched) {
    return ways(matched, false) > MOST
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
