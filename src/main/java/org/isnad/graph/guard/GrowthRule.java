package org.isnad.graph.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.ast.AliasedReturnItem;
import org.neo4j.cypher.internal.ast.Union;
import org.neo4j.cypher.internal.ast.Unwind;
import org.neo4j.cypher.internal.expressions.ListComprehension;
import org.neo4j.cypher.internal.expressions.LogicalVariable;
import org.neo4j.cypher.internal.expressions.Variable;

/**
 * {@code WITH [a, a] AS a WITH [a, a] AS a …} doubles with every step. To keep such a value costs
 * nothing, since both halves are the same one; but before the database sends it, it walks every way
 * through it ({@code ValuePopulation.needsPopulation}) without a look at its clock: two to the
 * power of thirty after thirty steps. A string that doubles is copied outright. So each name counts
 * as often as what it was made of, and the count is bounded.
 *
 * <pre>
 * WITH 1 AS a               a = 1
 * WITH [a, a] AS a          a = 2
 * WITH a + a AS b, a        b = 4, a = 2
 * </pre>
 */
final class GrowthRule {
  static final long MOST = 4096;

  private final Map<String, Long> counts = new HashMap<>();
  private @Nullable Refusal refusal;

  private GrowthRule() {}

  static @Nullable Refusal check(Object statement) {
    GrowthRule rule = new GrowthRule();
    rule.count(statement);
    return rule.refusal;
  }

  /** How many names a node comes to when each is replaced by what it stands for. */
  private long count(Object node) {
    if (node instanceof Variable name) {
      return counts.getOrDefault(name.name(), 1L);
    }
    if (node instanceof AliasedReturnItem item) {
      return name(item.variable(), item.expression());
    }
    if (node instanceof Unwind unwind) {
      return name(unwind.variable(), unwind.expression());
    }
    if (node instanceof ListComprehension comprehension) {
      return name(comprehension.variable(), comprehension.expression())
          + sum(Tree.children(comprehension.scope()));
    }
    if (node instanceof Union union) {
      Map<String, Long> before = Map.copyOf(counts);
      count(union.lhs());
      counts.clear();
      counts.putAll(before);
      return count(union.rhs());
    }
    return sum(Tree.children(node));
  }

  private long sum(List<Object> nodes) {
    long sum = 0;
    for (Object node : nodes) {
      sum = Math.min(MOST + 1, sum + count(node));
    }
    return sum;
  }

  private long name(LogicalVariable variable, Object made) {
    long count = Math.max(1, count(made));
    counts.put(variable.name(), count);
    if (count > MOST && refusal == null) {
      refusal = Refusal.of(RefusalCode.GROWING, Tree.position(made), variable.name(), MOST);
    }
    return count;
  }
}
