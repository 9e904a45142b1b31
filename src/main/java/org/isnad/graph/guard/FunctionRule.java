package org.isnad.graph.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.ast.UnresolvedCall;
import org.neo4j.cypher.internal.expressions.FunctionInvocation;
import org.neo4j.cypher.internal.expressions.Namespace;

/**
 * Functions and procedures by their full names. Of functions Neo4j does not tell upper from lower
 * case, of procedures it does.
 */
final class FunctionRule {
  private static final Set<String> NUMBERS = Set.of("id", "elementid");

  private final AllowList functions = AllowList.read("allowed-functions.txt");
  private final AllowList procedures = AllowList.read("allowed-procedures.txt");

  @Nullable Refusal check(FunctionInvocation call) {
    String name = name(call);
    if (NUMBERS.contains(name)) {
      return Refusal.of(RefusalCode.INTERNAL_ID, Tree.position(call), spelt(call));
    }
    return functions.has(name)
        ? null
        : Refusal.of(RefusalCode.FUNCTION, Tree.position(call), spelt(call) + "()");
  }

  @Nullable Refusal check(UnresolvedCall call) {
    String name = spelt(call.procedureNamespace(), call.procedureName().name());
    return procedures.has(name)
        ? null
        : Refusal.of(
            RefusalCode.PROCEDURE,
            Tree.position(call),
            name + "()",
            String.join(", ", procedures.names()));
  }

  /** In lower case. */
  static String name(FunctionInvocation call) {
    return spelt(call).toLowerCase(Locale.ROOT);
  }

  private static String spelt(FunctionInvocation call) {
    return spelt(call.functionName().namespace(), call.functionName().name());
  }

  private static String spelt(Namespace namespace, String name) {
    List<String> parts = new ArrayList<>();
    Tree.children(namespace.parts()).forEach(part -> parts.add(String.valueOf(part)));
    parts.add(name);
    return String.join(".", parts);
  }
}
