package org.isnad.graph.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.cypher.internal.expressions.IterablePredicateExpression;
import org.neo4j.cypher.internal.expressions.ListComprehension;
import org.neo4j.cypher.internal.expressions.ReduceExpression;

/** Loops within an expression: one turn is estimated and counted as often as the list is long. */
final class LoopCost {
  /** Turns of a {@code reduce} that are gone through one by one to see how its value grows. */
  private static final int TRIED = 6;

  /** A value that gains so much more with each turn does not grow evenly: it multiplies. */
  private static final double MULTIPLIES = 1.5;

  /**
   * More than anything may grow; endless times nothing would be no number, which no limit meets.
   */
  private static final double MOST_FACTOR = 1e50;

  /** So many neighbours a node may have, however few most have. */
  private static final double HUB = 100;

  private final Work work;
  private final ExpressionCost expressions;

  LoopCost(Work work, ExpressionCost expressions) {
    this.work = work;
    this.expressions = expressions;
  }

  Shape list(ListComprehension loop, Map<String, Shape> scope, Rows rows) {
    List<Object> body = new ArrayList<>();
    if (loop.innerPredicate().isDefined()) {
      body.add(loop.innerPredicate().get());
    }
    if (loop.extractExpression().isDefined()) {
      body.add(loop.extractExpression().get());
    }
    Shape over = expressions.of(loop.expression(), scope, rows);
    Turns last = turns(loop, over, loop.variable().name(), body, scope, rows);
    if (loop.extractExpression().isEmpty()) {
      return over.kind() == Shape.Kind.LIST ? over : Shape.list(over.items(), over.item());
    }
    boolean pieces =
        last.ofShort().asText() == 1 && last.of().characters() <= over.item().characters();
    Shape made =
        new Shape(Shape.Kind.LIST, over.items(), last.of(), pieces && last.of().of() == null);
    return work.made(made, RefusalCode.GROWING, Tree.position(loop));
  }

  Shape predicate(IterablePredicateExpression loop, Map<String, Shape> scope, Rows rows) {
    List<Object> body = Tree.children(loop.innerPredicate());
    Shape over = expressions.of(loop.expression(), scope, rows);
    turns(loop, over, loop.variable().name(), body, scope, rows);
    return Shape.SCALAR;
  }

  /**
   * How large the last part of the body is.
   *
   * @param ofShort of a piece of one character, where the list is one of pieces
   */
  private record Turns(Shape of, Shape ofShort) {}

  /** What is gathered may be of a node that has far more neighbours than others. */
  private static double often(Shape over) {
    return over.gathered() ? Math.max(over.items(), HUB) : over.items();
  }

  private Turns turns(
      Object loop,
      Shape over,
      String variable,
      List<Object> body,
      Map<String, Shape> scope,
      Rows rows) {
    Shape last = Shape.SCALAR;
    Shape ofShort = Shape.SCALAR;
    if (over.pieces()) { // one long piece or many short ones: no mixture costs more than both
      Map<String, Shape> inner = ExpressionCost.with(scope, variable, Shape.text(1));
      double before = work.steps();
      for (Object part : body) {
        ofShort = expressions.of(part, inner, rows);
      }
      work.repeat(before, over.items(), Tree.position(loop));
    }
    Map<String, Shape> inner = ExpressionCost.with(scope, variable, over.item());
    double before = work.steps();
    for (Object part : body) {
      last = expressions.of(part, inner, rows);
    }
    work.repeat(before, over.pieces() ? 1 : often(over), Tree.position(loop));
    return new Turns(last, ofShort);
  }

  Shape reduce(ReduceExpression loop, Map<String, Shape> scope, Rows rows) {
    Position place = Tree.position(loop);
    Shape over = expressions.of(loop.list(), scope, rows);
    double turns = often(over);
    Shape item = over.gathered() ? over.item().usual() : over.item();
    Map<String, Shape> inner = ExpressionCost.with(scope, loop.variable().name(), item);
    Shape value = expressions.of(loop.init(), scope, rows);
    List<Shape> seen = new ArrayList<>(List.of(value));
    double before = work.steps();
    for (int i = 0; i < TRIED && i < turns; i++) {
      before = work.steps();
      value = value.or(turn(loop, inner, value, rows));
      seen.add(work.made(value, RefusalCode.GROWING_REDUCE, place));
    }
    if (turns > TRIED) {
      value = work.made(grown(seen, turns - TRIED), RefusalCode.GROWING_REDUCE, place);
      double last = work.steps();
      turn(loop, inner, value, rows);
      // between what the last of the turns that were tried took and what the very last one takes
      double mean = (work.steps() - before) / 2;
      work.resume(last);
      work.add(mean * (turns - TRIED));
      work.check(place);
    }
    return value;
  }

  private Shape turn(ReduceExpression loop, Map<String, Shape> scope, Shape value, Rows rows) {
    return expressions.of(
        loop.expression(), ExpressionCost.with(scope, loop.accumulator().name(), value), rows);
  }

  /** What it comes to after so many more turns. */
  private static Shape grown(List<Shape> seen, double turns) {
    Shape last = seen.get(seen.size() - 1);
    Shape before = seen.get(seen.size() - 2);
    Shape first = seen.get(seen.size() - 3);
    double factor =
        Math.max(
            factor(first.bytes(), before.bytes(), last.bytes(), turns),
            last.depth() > before.depth() ? Double.MAX_VALUE : 1);
    factor = Math.min(factor, MOST_FACTOR);
    return factor == 1 || last.kind() == Shape.Kind.SCALAR
        ? last
        : new Shape(
            last.kind(), last.length() * factor, last.of(), last.pieces(), last.text() * factor);
  }

  private static double factor(double first, double before, double last, double turns) {
    double gain = last - before;
    double gainBefore = before - first;
    if (gain <= 0) {
      return 1;
    }
    if (gain > gainBefore * MULTIPLIES) {
      double ratio = gain / gainBefore;
      return gainBefore <= 0
          ? Math.pow(last / before, turns)
          : (last + gain * ratio * (Math.pow(ratio, turns) - 1) / (ratio - 1)) / last;
    }
    double faster = Math.max(0, gain - gainBefore);
    return (last + turns * gain + turns * turns * faster) / last;
  }
}
