package org.isnad.graph.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.cypher.internal.expressions.QuantifiedPath;
import org.neo4j.cypher.internal.expressions.RelationshipPattern;

/**
 * In how many ways a part of a pattern can be walked, from the nodes where it may begin and the
 * relationships there are of the types it names.
 *
 * <pre>
 * (a {id: 'state:RU'})-[:HOLDS]->(s)    as many as a node is taken to have, or as there are of HOLDS
 * (a)-[:HOLDS]->(s)                     as many as there are of HOLDS
 * (a {id: 'state:RU'})-[:LEADS*1..3]-(b)  the same three times
 * </pre>
 */
final class Walks {
  /** What each step of a pattern is taken to find. */
  private static final double NEAR = 10;

  /** The same where no type is told, which leads over sentences and articles to all they name. */
  static final double NEAR_BY_ANY = 20;

  private final List<Step> steps = new ArrayList<>();
  private int units;

  /**
   * @param hops how often it is taken at most
   * @param ties relationships that it may take, in either direction where it has none
   * @param unit the same of all steps of a repeated part
   */
  private record Step(double hops, double ties, boolean any, int unit) {
    double near() {
      return Math.min(any ? NEAR_BY_ANY : NEAR, ties);
    }
  }

  private Walks(Object part, Census census) {
    add(part, 1, census);
  }

  static Walks of(Object part, Census census) {
    return new Walks(part, census);
  }

  private void add(Object node, double times, Census census) {
    if (node instanceof RelationshipPattern pattern) {
      double ways = pattern.isDirected() ? 1 : 2;
      steps.add(
          new Step(
              times * Math.min(PathRule.LONGEST, PathRule.hops(pattern)),
              ways * census.ties(pattern.labelExpression()),
              pattern.labelExpression().isEmpty(),
              times > 1 ? units : ++units));
    }
    units += node instanceof QuantifiedPath && times == 1 ? 1 : 0;
    double within =
        node instanceof QuantifiedPath path
            ? times * Math.min(PathRule.LONGEST, PathRule.repeats(path))
            : times;
    Tree.children(node).forEach(child -> add(child, within, census));
  }

  /** What each relationship pattern, or repeated part, of it is taken to find from one node. */
  List<Double> found() {
    Map<Integer, Double> found = new TreeMap<>();
    for (Step step : steps) {
      found.merge(step.unit(), Math.pow(step.near(), step.hops()), (a, b) -> a * b);
    }
    return List.copyOf(found.values());
  }

  /**
   * Rows that it may give, begun at a node or at a relationship, wherever there are fewer.
   *
   * @param ends nodes at which it may begin
   */
  double rows(double ends) {
    double all = 1;
    for (Step step : steps) {
      all *= Math.pow(step.near(), step.hops());
    }
    double rows = ends * all;
    for (Step step : steps) {
      rows = Math.min(rows, step.ties() * all / step.near());
    }
    return rows;
  }

  /**
   * Walks there can be in any graph of so many relationships, however they lie: every second one of
   * a walk tells the one before it.
   */
  double atWorst(double ends) {
    double hops = 0;
    double ties = 1;
    for (Step step : steps) {
      hops += step.hops();
      ties = Math.max(ties, step.ties());
    }
    return Math.min(
        ends * Math.pow(ties, Math.ceil(hops / 2)), Math.pow(ties, Math.ceil((hops + 1) / 2)));
  }
}
