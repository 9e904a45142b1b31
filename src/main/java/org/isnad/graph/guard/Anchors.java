package org.isnad.graph.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.ast.FullSubqueryExpression;
import org.neo4j.cypher.internal.expressions.And;
import org.neo4j.cypher.internal.expressions.Ands;
import org.neo4j.cypher.internal.expressions.Equals;
import org.neo4j.cypher.internal.expressions.ExplicitParameter;
import org.neo4j.cypher.internal.expressions.Expression;
import org.neo4j.cypher.internal.expressions.In;
import org.neo4j.cypher.internal.expressions.ListLiteral;
import org.neo4j.cypher.internal.expressions.MapExpression;
import org.neo4j.cypher.internal.expressions.NodePattern;
import org.neo4j.cypher.internal.expressions.PatternComprehension;
import org.neo4j.cypher.internal.expressions.Property;
import org.neo4j.cypher.internal.expressions.PropertyKeyName;
import org.neo4j.cypher.internal.expressions.Variable;

/**
 * Which nodes of a pattern are known from the start, so that a search begins at them and not
 * everywhere: those that a name stands for already, and those whose id is told. Nothing else is
 * unique, and what stands below OR or NOT tells nothing.
 *
 * <pre>
 * (a {id: 'state:RU'})          one
 * WHERE a.id = row.id           one, where row is known
 * WHERE a.id IN $ids            as many as there are ids
 * WHERE a.id = a.id             everywhere
 * WHERE a.id = 'x' OR true      everywhere
 * (a {})                        everywhere
 * </pre>
 */
final class Anchors {
  private static final String ID = "id";

  private final Map<String, Double> known = new HashMap<>();
  private final Map<String, Shape> scope;
  private final Map<String, ?> parameters;

  /**
   * @param scope names that are known before
   * @param where the condition on the pattern
   */
  Anchors(
      Map<String, Shape> scope, Object pattern, @Nullable Object where, Map<String, ?> parameters) {
    this.scope = scope;
    this.parameters = parameters;
    scope.keySet().forEach(name -> known.put(name, 1.0));
    int before;
    do { // a.id = 'x' AND b.id = a.other: one may be known by another
      before = known.size();
      if (where != null) {
        conditions(where);
      }
      named(pattern);
    } while (known.size() > before);
  }

  /** At how many nodes a part of the pattern may begin. */
  double rows(Object part) {
    double least = part instanceof NodePattern node ? node(node) : ClauseCost.MANY;
    for (Object child : Tree.children(part)) {
      least = Math.min(least, rows(child));
    }
    return least;
  }

  private double node(NodePattern node) {
    double named =
        node.variable().isDefined()
            ? known.getOrDefault(node.variable().get().name(), ClauseCost.MANY)
            : ClauseCost.MANY;
    return Math.min(named, node.properties().isDefined() ? told(node.properties().get()) : named);
  }

  /** Names that the pattern itself makes known, by their properties or conditions within. */
  private void named(Object pattern) {
    if (pattern instanceof NodePattern node && node.variable().isDefined()) {
      if (node.predicate().isDefined()) {
        conditions(node.predicate().get());
      }
      double rows = node(node);
      if (rows < ClauseCost.MANY) {
        known.merge(node.variable().get().name(), rows, Math::min);
      }
    }
    Tree.children(pattern).forEach(this::named);
  }

  /** {@code {id: …}}. */
  private double told(Object properties) {
    if (properties instanceof MapExpression map) {
      for (Object item : Tree.children(map.items())) {
        List<Object> pair = Tree.children(item);
        if (pair.size() == 2
            && pair.get(0) instanceof PropertyKeyName key
            && key.name().equals(ID)
            && isKnown(pair.get(1))) {
          return 1;
        }
      }
    }
    return ClauseCost.MANY;
  }

  private void conditions(Object node) {
    if (node instanceof Equals equals) {
      told(equals.lhs(), equals.rhs(), 1);
      told(equals.rhs(), equals.lhs(), 1);
    } else if (node instanceof In in) {
      told(in.lhs(), in.rhs(), items(in.rhs()));
    } else if (!(node instanceof Expression) || node instanceof And || node instanceof Ands) {
      Tree.children(node).forEach(this::conditions);
    }
  }

  private void told(Object property, Object value, double rows) {
    if (property instanceof Property of
        && of.map() instanceof Variable name
        && of.propertyKey().name().equals(ID)
        && rows < ClauseCost.MANY
        && isKnown(value)) {
      known.merge(name.name(), rows, Math::min);
    }
  }

  private double items(Object list) {
    if (list instanceof ListLiteral literal) {
      return Math.max(1, literal.expressions().size());
    }
    if (list instanceof ExplicitParameter parameter) {
      return Math.max(1, Shape.of(parameters.get(parameter.name())).items());
    }
    return list instanceof Variable name && scope.containsKey(name.name())
        ? Math.max(1, scope.get(name.name()).items())
        : ClauseCost.MANY;
  }

  /** Whether all that a value is made of is known without the node that it tells. */
  private boolean isKnown(Object value) {
    if (value instanceof Variable name) {
      return known.containsKey(name.name());
    }
    return !(value instanceof FullSubqueryExpression)
        && !(value instanceof PatternComprehension)
        && Tree.children(value).stream().allMatch(this::isKnown);
  }
}
