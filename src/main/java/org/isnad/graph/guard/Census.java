package org.isnad.graph.guard;

import java.util.Map;
import org.neo4j.cypher.internal.label_expressions.LabelExpression;

/**
 * How many nodes there are by label and how many relationships by type: what a statement can find
 * at most is estimated from them.
 *
 * <pre>
 * (:State)               as many as there are states
 * (:State&amp;Actor)         as many as there are of the rarer label
 * (:State|Leader)        as many as there are of both together
 * (:!State), (n)         as many as there are nodes
 * </pre>
 *
 * @param nodes all of them
 * @param ties all relationships
 * @param isTold whether the database told these numbers; else a label or a type that is not among
 *     them is as frequent as all together
 */
public record Census(
    double nodes,
    Map<String, Double> labels,
    double ties,
    Map<String, Double> types,
    boolean isTold) {

  /** Where no database can be asked: nodes that are plenty, and relationships without end. */
  public static final Census UNKNOWN =
      new Census(ClauseCost.MANY, Map.of(), Double.MAX_VALUE, Map.of(), false);

  /** Of a graph that holds nothing: it refuses only what no graph could answer. */
  public static final Census NOTHING = new Census(0, Map.of(), 0, Map.of(), true);

  public Census {
    labels = Map.copyOf(labels);
    types = Map.copyOf(types);
  }

  /** Nodes that such labels let through; at least one, since the graph may grow meanwhile. */
  double nodes(scala.Option<LabelExpression> expression) {
    return Math.max(1, expression.isEmpty() ? nodes : count(expression.get(), labels, nodes));
  }

  /** Relationships that such types let through; at least one. */
  double ties(scala.Option<LabelExpression> expression) {
    return Math.max(1, expression.isEmpty() ? ties : count(expression.get(), types, ties));
  }

  private double count(Object expression, Map<String, Double> known, double all) {
    if (expression instanceof LabelExpression.Leaf leaf) {
      return known.getOrDefault(leaf.name().name(), isTold ? 0 : all);
    }
    boolean either =
        expression instanceof LabelExpression.Disjunctions
            || expression instanceof LabelExpression.ColonDisjunction;
    boolean both =
        expression instanceof LabelExpression.Conjunctions
            || expression instanceof LabelExpression.ColonConjunction;
    if (!either && !both) {
      return all;
    }
    double sum = 0;
    double least = all;
    for (Object part : LabelWays.parts(expression)) {
      double count = count(part, known, all);
      sum += count;
      least = Math.min(least, count);
    }
    return either ? Math.min(all, sum) : least;
  }
}
