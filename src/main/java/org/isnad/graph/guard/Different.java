package org.isnad.graph.guard;

import java.util.Map;
import java.util.Set;
import org.neo4j.cypher.internal.expressions.FunctionInvocation;

/**
 * How many different values an expression can have in all rows together: what is computed from
 * nodes has no more than there are such nodes, however many rows they stand in.
 *
 * <pre>
 * s.nameEn, toUpper(s.nameEn)   as many as s may be, in (s:State) the states
 * a.nameEn + b.nameEn           their product
 * 1, $limit                     one
 * rand(), [x IN s.list | x]     nobody knows
 * </pre>
 */
final class Different {
  private static final Set<String> CHANCE = Set.of("rand", "randomuuid");

  private Different() {}

  static double values(Object expression, Map<String, Shape> scope) {
    if (isByChance(expression)) {
      return Double.MAX_VALUE;
    }
    double product = 1;
    for (String name : PatternCost.names(expression)) {
      Shape shape = scope.get(name);
      product *= shape == null ? Double.MAX_VALUE : Math.max(1, shape.different());
    }
    return Math.min(Double.MAX_VALUE, product);
  }

  private static boolean isByChance(Object node) {
    return node instanceof FunctionInvocation call && CHANCE.contains(FunctionRule.name(call))
        || Tree.children(node).stream().anyMatch(Different::isByChance);
  }
}
