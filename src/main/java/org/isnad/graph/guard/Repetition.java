package org.isnad.graph.guard;

import java.util.List;
import org.neo4j.cypher.internal.expressions.FunctionInvocation;
import org.neo4j.cypher.internal.expressions.StringLiteral;

/**
 * Tells statements that say the same as long as the data do from those that ask the clock or
 * chance. It errs on the side of asking again.
 *
 * <pre>
 * MATCH (n) RETURN n.id             the same
 * RETURN date('2022-05-16')         the same
 * RETURN date(), rand(), date($d)   not, the last since a map of a time zone would mean today
 * </pre>
 */
final class Repetition {
  private final AllowList passing = AllowList.read("passing-functions.txt");

  boolean isSure(Object node) {
    if (node instanceof FunctionInvocation call && isPassing(call)) {
      return false;
    }
    return Tree.children(node).stream().allMatch(this::isSure);
  }

  private boolean isPassing(FunctionInvocation call) {
    String name = FunctionRule.name(call);
    List<Object> arguments = Tree.children(call.args());
    boolean told =
        !name.endsWith(".truncate")
            && arguments.size() == 1
            && arguments.get(0) instanceof StringLiteral;
    return passing.has(name) && !told;
  }
}
