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
import org.neo4j.cypher.internal.label_expressions.LabelExpressionPredicate;

/**
 * Which nodes of a pattern are known from the start, so that a search begins at them and not
 * everywhere: those that a name stands for already, and those whose id or whose own name is told.
 * Nothing else is unique, and what stands below OR or NOT tells nothing. Of all others their labels
 * tell how many they are.
 *
 * <pre>
 * (a {id: 'state:RU'})          one
 * (a {nameEn: 'Russia'})        a few
 * (a:State)                     as many as there are states
 * WHERE a.id = row.id           one, where row is known
 * WHERE a.id IN $ids            as many as there are ids
 * WHERE a.id = a.id             everywhere
 * WHERE a.id = 'x' OR true      everywhere
 * (a {})                        everywhere
 * </pre>
 */
final class Anchors {
  static final String ID = "id";
  private static final double UNKNOWN = Double.MAX_VALUE;

  /** Properties of which each value belongs to one node, or to a few that bear the same name. */
  private static final Map<String, Double> UNIQUE = Map.of(ID, 1.0, "nameEn", 5.0, "nameAr", 5.0);

  private final Map<String, Double> known = new HashMap<>();
  private final Map<String, Shape> scope;
  private final Map<String, ?> parameters;
  private final Census census;

  /** Nodes that names may stand for by their labels, where a condition outside tells them. */
  private final Map<String, Double> labelled = new HashMap<>();

  /**
   * @param scope names that are known before
   * @param where the condition on the pattern
   */
  Anchors(
      Map<String, Shape> scope,
      Object pattern,
      @Nullable Object where,
      Map<String, ?> parameters,
      Census census) {
    this.scope = scope;
    this.parameters = parameters;
    this.census = census;
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
    double least = part instanceof NodePattern node ? all(node) : UNKNOWN;
    for (Object child : Tree.children(part)) {
      least = Math.min(least, rows(child));
    }
    return least;
  }

  /** How many a node may be, by what is known of it and else by its labels. */
  double all(NodePattern node) {
    double labels = census.nodes(node.labelExpression());
    return Math.min(
        node(node),
        node.variable().isDefined()
            ? Math.min(labels, labelled.getOrDefault(node.variable().get().name(), labels))
            : labels);
  }

  private double node(NodePattern node) {
    double named =
        node.variable().isDefined()
            ? known.getOrDefault(node.variable().get().name(), UNKNOWN)
            : UNKNOWN;
    return Math.min(named, node.properties().isDefined() ? told(node.properties().get()) : named);
  }

  /** Names that the pattern itself makes known, by their properties or conditions within. */
  private void named(Object pattern) {
    if (pattern instanceof NodePattern node && node.variable().isDefined()) {
      if (node.predicate().isDefined()) {
        conditions(node.predicate().get());
      }
      double rows = node(node);
      if (rows < UNKNOWN) {
        known.merge(node.variable().get().name(), rows, Math::min);
      }
    }
    Tree.children(pattern).forEach(this::named);
  }

  /** {@code {id: …}}, {@code {nameEn: …}}. */
  private double told(Object properties) {
    if (properties instanceof MapExpression map) {
      for (Object item : Tree.children(map.items())) {
        List<Object> pair = Tree.children(item);
        if (pair.size() == 2
            && pair.get(0) instanceof PropertyKeyName key
            && UNIQUE.containsKey(key.name())
            && isKnown(pair.get(1))) {
          return UNIQUE.getOrDefault(key.name(), UNKNOWN);
        }
      }
    }
    return UNKNOWN;
  }

  private void conditions(Object node) {
    if (node instanceof Equals equals) {
      told(equals.lhs(), equals.rhs(), 1);
      told(equals.rhs(), equals.lhs(), 1);
    } else if (node instanceof In in) {
      told(in.lhs(), in.rhs(), items(in.rhs()));
    } else if (node instanceof LabelExpressionPredicate predicate) {
      if (predicate.entity() instanceof Variable name) {
        double nodes = census.nodes(scala.Option.apply(predicate.labelExpression()));
        labelled.merge(name.name(), nodes, Math::min);
      }
    } else if (!(node instanceof Expression) || node instanceof And || node instanceof Ands) {
      Tree.children(node).forEach(this::conditions);
    }
  }

  private void told(Object property, Object value, double rows) {
    if (property instanceof Property of
        && of.map() instanceof Variable name
        && UNIQUE.containsKey(of.propertyKey().name())
        && rows < UNKNOWN
        && isKnown(value)) {
      double each = UNIQUE.getOrDefault(of.propertyKey().name(), UNKNOWN);
      known.merge(name.name(), rows * each, Math::min);
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
        : UNKNOWN;
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
