package org.isnad.graph.guard;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.expressions.Add;
import org.neo4j.cypher.internal.expressions.Concatenate;
import org.neo4j.cypher.internal.expressions.ListComprehension;
import org.neo4j.cypher.internal.expressions.ListLiteral;
import org.neo4j.cypher.internal.expressions.MapExpression;
import org.neo4j.cypher.internal.expressions.PatternComprehension;
import org.neo4j.cypher.internal.expressions.ReduceExpression;

/**
 * {@code reduce(s = 'a', i IN range(1, 30) | s + s)} makes a gigabyte in thirty steps and no limit
 * of the database stops it. Refused is a body that puts the growing value into one sum, list or map
 * twice, or into a list once for each element of another.
 */
final class ReduceRule {
  private ReduceRule() {}

  static @Nullable Refusal check(ReduceExpression reduce) {
    String accumulator = reduce.scope().accumulator().name();
    return grows(reduce.scope().expression(), accumulator)
        ? Refusal.of(RefusalCode.GROWING_REDUCE, Tree.position(reduce), accumulator)
        : null;
  }

  private static boolean grows(Object node, String accumulator) {
    if (node instanceof Add
        || node instanceof Concatenate
        || node instanceof ListLiteral
        || node instanceof MapExpression) {
      if (places(node, accumulator) > 1) {
        return true;
      }
    } else if ((node instanceof ListComprehension || node instanceof PatternComprehension)
        && Tree.mentions(node, accumulator)) {
      return true;
    }
    return Tree.children(node).stream().anyMatch(child -> grows(child, accumulator));
  }

  private static int places(Object node, String accumulator) {
    if (node instanceof org.neo4j.cypher.internal.expressions.Variable found) {
      return found.name().equals(accumulator) ? 1 : 0;
    }
    return Tree.children(node).stream().mapToInt(child -> places(child, accumulator)).sum();
  }
}
