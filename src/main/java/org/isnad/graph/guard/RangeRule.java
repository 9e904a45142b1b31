package org.isnad.graph.guard;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.expressions.Add;
import org.neo4j.cypher.internal.expressions.FunctionInvocation;
import org.neo4j.cypher.internal.expressions.IntegerLiteral;
import org.neo4j.cypher.internal.expressions.Subtract;
import org.neo4j.cypher.internal.expressions.UnarySubtract;

/**
 * {@code range()} makes a list out of nothing, so its length must show in the text: two or three
 * plain numbers, or an end taken from something that is there, {@code range(0, size(list) - 1)}.
 * Ranges nest, so the product of all lengths of one statement is bounded too.
 */
final class RangeRule {
  static final long LONGEST = 10_000;
  static final long LONGEST_PRODUCT = 1_000_000;
  private static final Set<String> SIZES = Set.of("size", "length");

  private long product = 1;

  @Nullable Refusal check(FunctionInvocation call) {
    List<Object> arguments = Tree.children(call.args());
    Position position = Tree.position(call);
    if (arguments.size() < 2 || arguments.size() > 3) {
      return Refusal.of(RefusalCode.OPEN_RANGE, position);
    }
    OptionalLong start = number(arguments.get(0));
    OptionalLong end = number(arguments.get(1));
    OptionalLong step = arguments.size() == 3 ? number(arguments.get(2)) : OptionalLong.of(1);
    if (start.isEmpty() || step.isEmpty()) {
      return Refusal.of(RefusalCode.OPEN_RANGE, position);
    }
    if (end.isEmpty()) {
      boolean measured =
          start.getAsLong() >= 0 && step.getAsLong() != 0 && measured(arguments.get(1));
      return measured ? null : Refusal.of(RefusalCode.OPEN_RANGE, position);
    }
    double length = length(start.getAsLong(), end.getAsLong(), step.getAsLong());
    if (length > LONGEST) {
      return Refusal.of(RefusalCode.LARGE_RANGE, position, String.format("%.0f", length), LONGEST);
    }
    product *= Math.max(1, (long) length);
    if (product > LONGEST_PRODUCT) {
      return Refusal.of(RefusalCode.LARGE_RANGE, position, product, LONGEST_PRODUCT);
    }
    return null;
  }

  private static double length(long start, long end, long step) {
    return step == 0 ? 0 : Math.floor(((double) end - start) / step) + 1;
  }

  private static OptionalLong number(Object node) {
    if (node instanceof UnarySubtract negative) {
      OptionalLong value = number(negative.rhs());
      return value.isPresent() ? OptionalLong.of(-value.getAsLong()) : value;
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
    OptionalLong value = number(node);
    return value.isPresent() && Math.abs(value.getAsLong()) <= LONGEST;
  }
}
