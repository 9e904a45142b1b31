package org.isnad.graph.guard;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.ast.Limit;
import org.neo4j.cypher.internal.expressions.Add;
import org.neo4j.cypher.internal.expressions.ExplicitParameter;
import org.neo4j.cypher.internal.expressions.FunctionInvocation;
import org.neo4j.cypher.internal.expressions.IntegerLiteral;
import org.neo4j.cypher.internal.expressions.Subtract;
import org.neo4j.cypher.internal.expressions.UnarySubtract;

/**
 * {@code range()} makes a list out of nothing, so its length must be known before: two or three
 * plain numbers or parameters, or an end taken from something that is there, {@code range(0,
 * size(list) - 1)}.
 */
final class RangeRule {
  static final long LONGEST = 10_000;
  private static final Set<String> SIZES = Set.of("size", "length");

  private RangeRule() {}

  static @Nullable Refusal check(FunctionInvocation call, Map<String, ?> parameters) {
    List<Object> arguments = Tree.children(call.args());
    Position position = Tree.position(call);
    if (arguments.size() < 2 || arguments.size() > 3) {
      return Refusal.of(RefusalCode.OPEN_RANGE, position);
    }
    OptionalLong start = number(arguments.get(0), parameters);
    OptionalLong end = number(arguments.get(1), parameters);
    OptionalLong step = step(arguments, parameters);
    if (start.isEmpty() || step.isEmpty()) {
      return Refusal.of(RefusalCode.OPEN_RANGE, position);
    }
    if (end.isEmpty()) {
      boolean measured =
          start.getAsLong() >= 0 && step.getAsLong() != 0 && measured(arguments.get(1));
      return measured ? null : Refusal.of(RefusalCode.OPEN_RANGE, position);
    }
    double length = length(start.getAsLong(), end.getAsLong(), step.getAsLong());
    return length > LONGEST
        ? Refusal.of(RefusalCode.LARGE_RANGE, position, String.format("%.0f", length), LONGEST)
        : null;
  }

  /**
   * How many numbers a range gives that {@link #check} let through.
   *
   * @param end what its second argument is, where the text does not show it
   */
  static double length(FunctionInvocation call, Map<String, ?> parameters, Shape end) {
    List<Object> arguments = Tree.children(call.args());
    OptionalLong first = number(arguments.get(0), parameters);
    OptionalLong last = number(arguments.get(1), parameters);
    OptionalLong step = step(arguments, parameters);
    return first.isPresent() && last.isPresent() && step.isPresent()
        ? Math.max(0, length(first.getAsLong(), last.getAsLong(), step.getAsLong()))
        : end.length();
  }

  /** The rows that a LIMIT lets through; without end when there is none, or nobody can tell. */
  static double limit(scala.Option<Limit> limit, Map<String, ?> parameters) {
    OptionalLong most =
        limit.isEmpty() ? OptionalLong.empty() : number(limit.get().expression(), parameters);
    return most.isPresent() ? Math.max(0, most.getAsLong()) : Double.MAX_VALUE;
  }

  private static OptionalLong step(List<Object> arguments, Map<String, ?> parameters) {
    return arguments.size() == 3 ? number(arguments.get(2), parameters) : OptionalLong.of(1);
  }

  private static double length(long start, long end, long step) {
    return step == 0 ? 0 : Math.floor(((double) end - start) / step) + 1;
  }

  /** What a plain number or a parameter says; empty for all else. */
  static OptionalLong number(Object node, Map<String, ?> parameters) {
    if (node instanceof UnarySubtract negative) {
      OptionalLong value = number(negative.rhs(), parameters);
      return value.isPresent() ? OptionalLong.of(-value.getAsLong()) : value;
    }
    if (node instanceof ExplicitParameter parameter) {
      Object value = parameters.get(parameter.name());
      return value instanceof Long || value instanceof Integer
          ? OptionalLong.of(((Number) value).longValue())
          : OptionalLong.empty();
    }
    try {
      return node instanceof IntegerLiteral literal
          ? OptionalLong.of(literal.value())
          : OptionalLong.empty();
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  /** {@code size(x)}, {@code length(x)}, plus or minus a small number. */
  private static boolean measured(Object node) {
    if (node instanceof Subtract minus) {
      return measured(minus.lhs()) && small(minus.rhs());
    }
    if (node instanceof Add plus) {
      return measured(plus.lhs()) && small(plus.rhs());
    }
    return node instanceof FunctionInvocation call && SIZES.contains(FunctionRule.name(call));
  }

  private static boolean small(Object node) {
    OptionalLong value = number(node, Map.of());
    return value.isPresent() && Math.abs(value.getAsLong()) <= LONGEST;
  }
}
