package org.isnad.graph.guard;

import org.neo4j.cypher.internal.expressions.And;
import org.neo4j.cypher.internal.expressions.Ands;
import org.neo4j.cypher.internal.expressions.Not;
import org.neo4j.cypher.internal.expressions.Or;
import org.neo4j.cypher.internal.expressions.Ors;

/**
 * Conditions in which AND and OR take turns: {@code (a OR b) AND (c OR d)} has two. The planner
 * brings all to one form, AND over OR, and looks for the same parts in all of them meanwhile.
 */
final class Junctions {
  private Junctions() {}

  /** How many conditions directly below this one are of the other kind. */
  static int turned(Object node) {
    return isAnd(node) ? below(node, true) : isOr(node) ? below(node, false) : 0;
  }

  private static int below(Object node, boolean or) {
    int found = 0;
    for (Object child : Tree.children(node)) {
      if (Tree.name(child) == null || child instanceof Not) {
        found += below(child, child instanceof Not != or);
      } else {
        found += (or ? isOr(child) : isAnd(child)) ? 1 : 0;
      }
    }
    return found;
  }

  static boolean isOr(Object node) {
    return node instanceof Or || node instanceof Ors;
  }

  static boolean isAnd(Object node) {
    return node instanceof And || node instanceof Ands;
  }
}
