package org.isnad.graph.guard;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.expressions.FixedQuantifier;
import org.neo4j.cypher.internal.expressions.IntervalQuantifier;
import org.neo4j.cypher.internal.expressions.PatternPart;
import org.neo4j.cypher.internal.expressions.PatternPartWithSelector;
import org.neo4j.cypher.internal.expressions.QuantifiedPath;
import org.neo4j.cypher.internal.expressions.Range;
import org.neo4j.cypher.internal.expressions.RelationshipPattern;
import org.neo4j.cypher.internal.expressions.ShortestPathsPatternPart;
import org.neo4j.cypher.internal.expressions.UnsignedIntegerLiteral;

/**
 * Paths of variable length need an upper bound, and not a high one: {@code *1..3}, {@code {1,3}}. A
 * single shortest path is found without walking them all and may be longer; of several, {@code
 * allShortestPaths} cannot be stopped and {@code ALL SHORTEST} keeps all it walks, so they may not.
 */
final class PathRule {
  static final int LONGEST = 8;
  private static final int LONGEST_SHORTEST = 15;
  private static final int LONGEST_OF_ALL = 6;
  private static final int LONGEST_KEPT = 3;

  /**
   * How many relationships a path below this node may have.
   *
   * @param outer what it may have around it
   */
  static int limit(Object node, int outer) {
    if (node instanceof ShortestPathsPatternPart part) {
      return part.single() ? LONGEST_SHORTEST : LONGEST_OF_ALL;
    }
    if (!(node instanceof PatternPartWithSelector part)
        || part.selector() instanceof PatternPart.AllPaths) {
      return outer;
    }
    boolean one = part.selector() instanceof PatternPart.AnyShortestPath any && isOne(any.count());
    return one || part.selector() instanceof PatternPart.AnyPath ? LONGEST_SHORTEST : LONGEST_KEPT;
  }

  /**
   * Whether it searches shortest paths in a way that keeps all it has walked, for every start it is
   * not told: {@code SHORTEST} in all its forms.
   */
  static boolean looksFromAllSides(Object part) {
    return part instanceof PatternPartWithSelector shortest
        && !(shortest.selector() instanceof PatternPart.AllPaths)
        && !(shortest.selector() instanceof PatternPart.AnyPath);
  }

  private static boolean isOne(Object count) {
    return count instanceof UnsignedIntegerLiteral literal && number(literal) == 1;
  }

  static @Nullable Refusal check(Object node, int limit) {
    long hops;
    if (node instanceof RelationshipPattern pattern && pattern.length().isDefined()) {
      hops = hops(pattern);
    } else if (node instanceof QuantifiedPath path) {
      hops = hops(path);
    } else {
      return null;
    }
    Position position = Tree.position(node);
    if (hops == Long.MAX_VALUE) {
      return Refusal.of(RefusalCode.UNBOUNDED_PATH, position);
    }
    return hops > limit ? Refusal.of(RefusalCode.LONG_PATH, position, hops, limit) : null;
  }

  /** How many relationships a pattern may have at most; {@code Long.MAX_VALUE} without a bound. */
  private static long hops(Object node) {
    if (node instanceof RelationshipPattern pattern) {
      if (pattern.length().isEmpty()) {
        return 1;
      }
      scala.Option<Range> range = pattern.length().get();
      return range.isEmpty() ? Long.MAX_VALUE : bound(range.get().upper());
    }
    if (node instanceof QuantifiedPath path) {
      return times(bound(path.quantifier()), Math.max(1, hops(path.part())));
    }
    long sum = 0;
    for (Object child : Tree.children(node)) {
      long hops = hops(child);
      sum = hops == Long.MAX_VALUE || sum == Long.MAX_VALUE ? Long.MAX_VALUE : sum + hops;
    }
    return sum;
  }

  private static long bound(Object quantifier) {
    if (quantifier instanceof FixedQuantifier fixed) {
      return number(fixed.value());
    }
    if (quantifier instanceof IntervalQuantifier interval) {
      return bound(interval.upper());
    }
    return Long.MAX_VALUE;
  }

  private static long bound(scala.Option<UnsignedIntegerLiteral> upper) {
    return upper.isEmpty() ? Long.MAX_VALUE : number(upper.get());
  }

  private static long number(UnsignedIntegerLiteral literal) {
    try {
      return literal.value();
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  private static long times(long a, long b) {
    try {
      return Math.multiplyExact(a, b);
    } catch (ArithmeticException e) {
      return Long.MAX_VALUE;
    }
  }

  private PathRule() {}
}
