package org.isnad.graph.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypher.internal.ast.CollectExpression;
import org.neo4j.cypher.internal.ast.FullSubqueryExpression;
import org.neo4j.cypher.internal.expressions.ExplicitParameter;
import org.neo4j.cypher.internal.expressions.FunctionInvocation;
import org.neo4j.cypher.internal.expressions.IterablePredicateExpression;
import org.neo4j.cypher.internal.expressions.ListComprehension;
import org.neo4j.cypher.internal.expressions.Literal;
import org.neo4j.cypher.internal.expressions.PatternComprehension;
import org.neo4j.cypher.internal.expressions.PatternExpression;
import org.neo4j.cypher.internal.expressions.Property;
import org.neo4j.cypher.internal.expressions.ReduceExpression;
import org.neo4j.cypher.internal.expressions.ShortestPathExpression;
import org.neo4j.cypher.internal.expressions.StringLiteral;
import org.neo4j.cypher.internal.expressions.Variable;

/**
 * How large an expression's value may get and what it takes to compute it once, from the sizes of
 * what it is made of. Parameters are known exactly, the graph's own values by assumption ({@link
 * Shape}).
 *
 * <pre>
 * [x IN $list | size([y IN $list | y])]       the square of the list's length
 * reduce(s = 'a', i IN range(1, 30) | s + s)  a text of 2^30 characters
 * replace(t.text, 'a', t.text)                the square of a text's length
 * </pre>
 */
final class ExpressionCost {
  /** Queries within expressions of queries: the planner's work doubles with each. */
  private static final int MOST_NESTED = 8;

  private final Work work;
  private final Map<String, ?> parameters;
  private final FunctionCost functions;
  private final OperatorCost operators;
  private final LoopCost loops;
  private final ClauseCost clauses;
  private int subqueries;

  ExpressionCost(Work work, Map<String, ?> parameters, ClauseCost clauses) {
    this.work = work;
    this.parameters = parameters;
    this.clauses = clauses;
    this.functions = new FunctionCost(work, parameters);
    this.operators = new OperatorCost(work, parameters);
    this.loops = new LoopCost(work, this);
  }

  /**
   * Adds what the expression costs.
   *
   * @param rows that an aggregate may take
   * @return how large it is
   */
  Shape of(Object node, Map<String, Shape> scope, Rows rows) {
    work.add(1);
    if (node instanceof Variable name) {
      return scope.getOrDefault(name.name(), Shape.ENTITY);
    }
    if (node instanceof ExplicitParameter parameter) {
      return parameters.containsKey(parameter.name())
          ? Shape.of(parameters.get(parameter.name()))
          : Shape.STORED;
    }
    if (node instanceof StringLiteral literal) {
      return Shape.text(literal.value().length());
    }
    if (node instanceof Literal) {
      return Shape.SCALAR;
    }
    if (node instanceof Property property) {
      Shape held = of(property.map(), scope, rows).property(property.propertyKey().name());
      work.add(held.kind() == Shape.Kind.STORED ? held.walk() : 0);
      return held;
    }
    if (node instanceof ListComprehension comprehension) {
      return loops.list(comprehension, scope, rows);
    }
    if (node instanceof IterablePredicateExpression predicate) {
      return loops.predicate(predicate, scope, rows);
    }
    if (node instanceof ReduceExpression reduce) {
      return loops.reduce(reduce, scope, rows);
    }
    if (node instanceof FullSubqueryExpression subquery) {
      deeper(node);
      Shape found = clauses.nested(subquery.query(), scope);
      back();
      return node instanceof CollectExpression ? listed(found, node) : Shape.SCALAR;
    }
    if (node instanceof PatternComprehension pattern) {
      deeper(node);
      clauses.patterns().countAlone(pattern.pattern());
      Map<String, Shape> inner = clauses.patterns().scope(pattern.pattern(), scope);
      Shape item = of(pattern.projection(), inner, rows);
      if (pattern.predicate().isDefined()) {
        of(pattern.predicate().get(), inner, rows);
      }
      back();
      double found =
          clauses.patterns().rows(pattern.pattern(), scope, Tree.orNull(pattern.predicate()));
      return listed(Shape.list(Math.min(ClauseCost.MANY, found), item), node);
    }
    if (node instanceof PatternExpression || node instanceof ShortestPathExpression) {
      clauses.patterns().countAlone(node);
      clauses.patterns().scope(node, scope);
      return Shape.list(1, Shape.ENTITY);
    }
    List<Shape> parts = Tree.expressions(node).stream().map(part -> of(part, scope, rows)).toList();
    return node instanceof FunctionInvocation call
        ? functions.of(call, parts, taken(call, scope, rows))
        : operators.of(node, parts);
  }

  /** How many values an aggregate takes together. */
  private static Rows taken(FunctionInvocation call, Map<String, Shape> scope, Rows rows) {
    return call.distinct() ? rows.distinct(Different.values(call.args(), scope)) : rows;
  }

  /** Such lists are not among what the database reckons with. */
  private Shape listed(Shape list, Object node) {
    return work.made(list, RefusalCode.GROWING, Tree.position(node));
  }

  /** What stands within another, a subquery in an expression or a CALL. */
  void deeper(Object subquery) {
    if (++subqueries > MOST_NESTED) {
      throw new QueryRefused(
          Refusal.of(RefusalCode.TOO_DEEP, Tree.position(subquery), MOST_NESTED));
    }
  }

  void back() {
    subqueries--;
  }

  static Shape any(List<Shape> parts) {
    Shape largest = Shape.SCALAR;
    for (Shape part : parts) {
      largest = largest.or(part);
    }
    return largest;
  }

  static Map<String, Shape> with(Map<String, Shape> scope, String name, Shape shape) {
    Map<String, Shape> inner = new HashMap<>(scope);
    inner.put(name, shape);
    return inner;
  }
}
