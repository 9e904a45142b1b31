package org.isnad.graph.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.neo4j.cypher.internal.ast.AliasedReturnItem;
import org.neo4j.cypher.internal.ast.ProjectionClause;
import org.neo4j.cypher.internal.ast.ReturnItem;
import org.neo4j.cypher.internal.expressions.Property;
import org.neo4j.cypher.internal.expressions.Variable;

/**
 * By what a projection groups its rows when it aggregates, {@code WITH a, count(*)}, or makes them
 * differ, {@code WITH DISTINCT a}.
 *
 * @param isAggregate whether it takes rows together
 * @param most groups there can be
 * @param names of the columns it groups by
 * @param nodes before it that a group tells, by themselves or their ids; not by names, since all
 *     that have none fall into one group
 */
record Grouping(boolean isAggregate, double most, Set<String> names, Map<String, Double> nodes) {

  static Grouping of(ProjectionClause clause, Map<String, Shape> scope) {
    double most = 1;
    Set<String> names = new HashSet<>();
    Map<String, Double> nodes = new HashMap<>();
    if (clause.returnItems().includeExisting()) {
      for (Map.Entry<String, Shape> known : scope.entrySet()) {
        most *= Math.max(1, known.getValue().different());
        names.add(known.getKey());
        nodes.put(known.getKey(), 1.0);
      }
    }
    for (Object each : Tree.children(clause.returnItems().items())) {
      ReturnItem item = (ReturnItem) each;
      if (!item.expression().containsAggregate()) {
        most *= values(item, scope);
        names.add(name(item));
        tell(item.expression(), nodes);
      }
    }
    return new Grouping(clause.returnItems().containsAggregate(), Math.max(1, most), names, nodes);
  }

  private static void tell(Object key, Map<String, Double> nodes) {
    if (key instanceof Variable name) {
      nodes.put(name.name(), 1.0);
    } else if (key instanceof Property property
        && property.map() instanceof Variable name
        && property.propertyKey().name().equals(Anchors.ID)) {
      nodes.put(name.name(), 1.0);
    }
  }

  /** Names that the projection does not hand on as they are. */
  static Set<String> lost(ProjectionClause clause, Map<String, Shape> scope) {
    Set<String> kept = new HashSet<>();
    Set<String> made = new HashSet<>();
    for (Object each : Tree.children(clause.returnItems().items())) {
      ReturnItem item = (ReturnItem) each;
      boolean same = item.expression() instanceof Variable v && v.name().equals(name(item));
      (same ? kept : made).add(name(item));
    }
    Set<String> lost = new HashSet<>(scope.keySet());
    if (clause.returnItems().includeExisting()) {
      lost.clear();
    }
    lost.removeAll(kept);
    lost.addAll(made);
    return lost;
  }

  /** How many different values a column has. */
  static double values(ReturnItem item, Map<String, Shape> scope) {
    return item.expression().containsAggregate()
        ? Double.MAX_VALUE
        : Different.values(item.expression(), scope);
  }

  static String name(ReturnItem item) {
    return item instanceof AliasedReturnItem named
        ? named.variable().name()
        : item.expression() instanceof Variable name ? name.name() : item.name();
  }
}
