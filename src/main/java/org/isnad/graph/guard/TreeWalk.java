package org.isnad.graph.guard;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.ast.AdministrationCommand;
import org.neo4j.cypher.internal.ast.CommandClause;
import org.neo4j.cypher.internal.ast.LoadCSV;
import org.neo4j.cypher.internal.ast.ReadAdministrationCommand;
import org.neo4j.cypher.internal.ast.SchemaCommand;
import org.neo4j.cypher.internal.ast.SubqueryCall;
import org.neo4j.cypher.internal.ast.UnresolvedCall;
import org.neo4j.cypher.internal.ast.UpdateClause;
import org.neo4j.cypher.internal.ast.UseGraph;
import org.neo4j.cypher.internal.expressions.FunctionInvocation;
import org.neo4j.cypher.internal.expressions.ReduceExpression;
import org.neo4j.cypher.internal.expressions.RegexMatch;

/** One walk over one statement; stops at the first refusal. */
final class TreeWalk {
  /** Neo4j's own walks recurse over the tree on stacks of ordinary size. */
  static final int DEEPEST = 250;

  private final AllowList syntax;
  private final FunctionRule functions;
  private final RangeRule ranges = new RangeRule();

  TreeWalk(AllowList syntax, FunctionRule functions) {
    this.syntax = syntax;
    this.functions = functions;
  }

  @Nullable Refusal refusal(Object statement) {
    return walk(statement, 0, false, null);
  }

  private @Nullable Refusal walk(
      Object node, int depth, boolean shortest, @Nullable Position outer) {
    Position place = Tree.position(node);
    Position position = place == null ? outer : place;
    String name = Tree.name(node);
    if (name != null) {
      if (depth > DEEPEST) {
        return Refusal.of(RefusalCode.TOO_DEEP, position, DEEPEST);
      }
      Refusal refusal = syntax.has(name) ? judge(node, shortest) : unlisted(node, name, position);
      if (refusal != null) {
        return refusal;
      }
    } else if (!plain(node)) {
      return Refusal.of(RefusalCode.NOT_ALLOWED, position, node.getClass().getSimpleName());
    }
    boolean inShortest = shortest || PathRule.asksForShortest(node);
    for (Object child : Tree.children(node)) {
      Refusal refusal = walk(child, name == null ? depth : depth + 1, inShortest, position);
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }

  /** What stands on the list and yet may go too far. */
  private @Nullable Refusal judge(Object node, boolean shortest) {
    if (node instanceof FunctionInvocation call) {
      Refusal refusal = functions.check(call);
      return refusal == null && FunctionRule.name(call).equals("range")
          ? ranges.check(call)
          : refusal;
    }
    if (node instanceof UnresolvedCall call) {
      return functions.check(call);
    }
    if (node instanceof RegexMatch match) {
      return RegexRule.check(match);
    }
    if (node instanceof ReduceExpression reduce) {
      return ReduceRule.check(reduce);
    }
    return PathRule.check(node, shortest);
  }

  private static Refusal unlisted(Object node, String name, @Nullable Position position) {
    if (node instanceof LoadCSV) {
      return Refusal.of(RefusalCode.LOAD_CSV, position);
    }
    if (node instanceof UpdateClause) {
      return Refusal.of(RefusalCode.WRITE, position, clause(name));
    }
    if (node instanceof UseGraph) {
      return Refusal.of(RefusalCode.USE_GRAPH, position);
    }
    if (node instanceof SubqueryCall.InTransactionsParameters) {
      return Refusal.of(RefusalCode.IN_TRANSACTIONS, position);
    }
    if (node instanceof CommandClause || node instanceof ReadAdministrationCommand) {
      return Refusal.of(RefusalCode.COMMAND, position);
    }
    if (node instanceof AdministrationCommand || node instanceof SchemaCommand) {
      return Refusal.of(RefusalCode.ADMINISTRATION, position);
    }
    return Refusal.of(RefusalCode.NOT_ALLOWED, position, clause(name));
  }

  /** {@code ast.SetClause} is SET, {@code expressions.PatternPart$Foo} is PATTERN PART FOO. */
  private static String clause(String name) {
    return name.substring(name.lastIndexOf('.') + 1)
        .replaceAll("Clause$", "")
        .replace('$', ' ')
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toUpperCase(Locale.ROOT);
  }

  /** Scala's own containers, and the words and numbers they hold. */
  private static boolean plain(@Nullable Object node) {
    return node == null
        || node instanceof String
        || node instanceof Boolean
        || node instanceof Number
        || node instanceof scala.Option<?>
        || node instanceof scala.Tuple2<?, ?>
        || node instanceof scala.collection.Iterable<?>;
  }
}
