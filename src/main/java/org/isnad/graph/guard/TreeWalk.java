package org.isnad.graph.guard;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.ast.AdministrationCommand;
import org.neo4j.cypher.internal.ast.CommandClause;
import org.neo4j.cypher.internal.ast.LoadCSV;
import org.neo4j.cypher.internal.ast.Match;
import org.neo4j.cypher.internal.ast.ReadAdministrationCommand;
import org.neo4j.cypher.internal.ast.SchemaCommand;
import org.neo4j.cypher.internal.ast.SubqueryCall;
import org.neo4j.cypher.internal.ast.UnresolvedCall;
import org.neo4j.cypher.internal.ast.UpdateClause;
import org.neo4j.cypher.internal.ast.UseGraph;
import org.neo4j.cypher.internal.expressions.FunctionInvocation;
import org.neo4j.cypher.internal.expressions.Literal;
import org.neo4j.cypher.internal.expressions.PatternComprehension;
import org.neo4j.cypher.internal.expressions.RegexMatch;
import org.neo4j.cypher.internal.expressions.Xor;

/** One walk over one statement; stops at the first refusal. */
final class TreeWalk {
  /** Neo4j's own walks recurse over the tree on stacks of ordinary size. */
  static final int DEEPEST = 250;

  /** Names, operators and clauses, all but literals: the planner takes seconds over thousands. */
  static final int MOST_PARTS = 1_000;

  /** The planner writes out every way in which they can come true, two to the power of them. */
  private static final int MOST_XOR = 6;

  /** AND below OR and OR below AND: the planner turns one into the other. */
  private static final int MOST_TURNED = 40;

  private final AllowList syntax;
  private final FunctionRule functions;
  private final Map<String, ?> parameters;
  private int xors;
  private int turned;
  private int parts;

  TreeWalk(AllowList syntax, FunctionRule functions, Map<String, ?> parameters) {
    this.syntax = syntax;
    this.functions = functions;
    this.parameters = parameters;
  }

  @Nullable Refusal refusal(Object statement) {
    return walk(statement, 0, PathRule.LONGEST, null);
  }

  private @Nullable Refusal walk(Object node, int depth, int longest, @Nullable Position outer) {
    Position place = Tree.position(node);
    Position position = place == null ? outer : place;
    String name = Tree.name(node);
    if (name != null) {
      if (depth > DEEPEST) {
        return Refusal.of(RefusalCode.TOO_DEEP, position, DEEPEST);
      }
      parts += node instanceof Literal ? 0 : 1;
      if (parts > MOST_PARTS) {
        return Refusal.of(RefusalCode.TOO_MANY_PARTS, position, MOST_PARTS);
      }
      Refusal refusal = syntax.has(name) ? judge(node, longest) : unlisted(node, name, position);
      if (refusal != null) {
        return refusal;
      }
    } else if (node instanceof String text && halfCharacter(text) >= 0) {
      return Refusal.of(
          RefusalCode.HALF_CHARACTER, position, String.format("\\u%04x", halfCharacter(text)));
    } else if (!plain(node)) {
      return Refusal.of(RefusalCode.NOT_ALLOWED, position, node.getClass().getSimpleName());
    }
    int within = PathRule.limit(node, longest);
    for (Object child : Tree.children(node)) {
      Refusal refusal = walk(child, name == null ? depth : depth + 1, within, position);
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }

  /** What stands on the list and yet may go too far. */
  private @Nullable Refusal judge(Object node, int longest) {
    if (node instanceof FunctionInvocation call) {
      Refusal refusal = functions.check(call);
      return refusal == null && FunctionRule.name(call).equals("range")
          ? RangeRule.check(call, parameters)
          : refusal;
    }
    if (node instanceof UnresolvedCall call) {
      return functions.check(call);
    }
    if (node instanceof RegexMatch match) {
      return RegexRule.check(match, parameters);
    }
    if (node instanceof Xor && ++xors > MOST_XOR) {
      return Refusal.of(RefusalCode.MANY_XOR, Tree.position(node), MOST_XOR);
    }
    turned += Junctions.turned(node);
    if (turned > MOST_TURNED) {
      return Refusal.of(RefusalCode.MANY_OR, Tree.position(node), MOST_TURNED);
    }
    if (node instanceof Match || node instanceof PatternComprehension) {
      return LabelWays.check(node);
    }
    return PathRule.check(node, longest);
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

  /** The first half of a pair that stands alone, or -1; the database would take it for a "?". */
  private static int halfCharacter(String text) {
    return text.codePoints()
        .filter(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        .findFirst()
        .orElse(-1);
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
