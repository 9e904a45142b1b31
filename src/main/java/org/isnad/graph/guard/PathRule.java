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
 * Paths of variable length need an upper bound, and not a high one: {@code *1..3}, {@code {1,3}}.
 * The functions of shortest paths find them without walking them all and may be longer. {@code
 * SHORTEST}, {@code ANY} and {@code ALL SHORTEST} may not: where an end is reached by fewer paths
 * than they look for (a circle, say), they go through all there are and cannot be stopped, so that
 * how long they may be hangs on how many relationships there are (see {@link PatternCost}).
 *
 * <pre>
 * shortestPath((a {id: 'state:RU'})-[*..15]-(b))    a tenth of a second
 * SHORTEST 1 (a {id: 'state:RU'})--{1,6}(b)         does not end
 * SHORTEST 1 (a {id: 'state:RU'})--{1,3}()--{1,3}(b)  nor does this: its parts count together
 * </pre>
 */
final class PathRule {
  static final int LONGEST = 8;
  private static final int LONGEST_SHORTEST = 15;
  private static final int LONGEST_OF_ALL = 6;
  private static final int LONGEST_SELECTED = 6;

  /** The same where nobody can tell that there are few relationships of its types. */
  static final int LONGEST_AMONG_MANY = 3;

  /**
   * How many relationships a path below this node may have.
   *
   * @param outer what it may have around it
   */
  static int limit(Object node, int outer) {
    return node instanceof ShortestPathsPatternPart part
        ? part.single() ? LONGEST_SHORTEST : LONGEST_OF_ALL
        : outer;
  }

  /** Whether it looks for some of the paths and keeps all it has walked for every start. */
  static boolean selects(Object part) {
    return part instanceof PatternPartWithSelector selecting
        && !(selecting.selector() instanceof PatternPart.AllPaths);
  }

  static @Nullable Refusal check(Object node, int outer) {
    long hops;
    int limit = outer;
    if (selects(node)) {
      hops = hops(node);
      limit = LONGEST_SELECTED;
    } else if (node instanceof RelationshipPattern pattern && pattern.length().isDefined()) {
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
  static long hops(Object node) {
    if (node instanceof RelationshipPattern pattern) {
      if (pattern.length().isEmpty()) {
        return 1;
      }
      scala.Option<Range> range = pattern.length().get();
      return range.isEmpty() ? Long.MAX_VALUE : bound(range.get().upper());
    }
    if (node instanceof QuantifiedPath path) {
      return times(repeats(path), Math.max(1, hops(path.part())));
    }
    long sum = 0;
    for (Object child : Tree.children(node)) {
      long hops = hops(child);
      sum = hops == Long.MAX_VALUE || sum == Long.MAX_VALUE ? Long.MAX_VALUE : sum + hops;
    }
    return sum;
  }

  /** How often a path may repeat at most; {@code Long.MAX_VALUE} without a bound. */
  static long repeats(QuantifiedPath path) {
    return bound(path.quantifier());
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
