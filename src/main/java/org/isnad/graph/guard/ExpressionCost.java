package org.isnad.graph.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypher.internal.ast.ExistsExpression;
import org.neo4j.cypher.internal.ast.FullSubqueryExpression;
import org.neo4j.cypher.internal.expressions.Add;
import org.neo4j.cypher.internal.expressions.Concatenate;
import org.neo4j.cypher.internal.expressions.ContainerIndex;
import org.neo4j.cypher.internal.expressions.Contains;
import org.neo4j.cypher.internal.expressions.EndsWith;
import org.neo4j.cypher.internal.expressions.Equals;
import org.neo4j.cypher.internal.expressions.ExplicitParameter;
import org.neo4j.cypher.internal.expressions.Expression;
import org.neo4j.cypher.internal.expressions.FunctionInvocation;
import org.neo4j.cypher.internal.expressions.In;
import org.neo4j.cypher.internal.expressions.IterablePredicateExpression;
import org.neo4j.cypher.internal.expressions.ListComprehension;
import org.neo4j.cypher.internal.expressions.ListLiteral;
import org.neo4j.cypher.internal.expressions.ListSlice;
import org.neo4j.cypher.internal.expressions.Literal;
import org.neo4j.cypher.internal.expressions.MapExpression;
import org.neo4j.cypher.internal.expressions.MapProjection;
import org.neo4j.cypher.internal.expressions.NotEquals;
import org.neo4j.cypher.internal.expressions.OperatorExpression;
import org.neo4j.cypher.internal.expressions.PatternComprehension;
import org.neo4j.cypher.internal.expressions.PatternExpression;
import org.neo4j.cypher.internal.expressions.Property;
import org.neo4j.cypher.internal.expressions.PropertyKeyName;
import org.neo4j.cypher.internal.expressions.ReduceExpression;
import org.neo4j.cypher.internal.expressions.RegexMatch;
import org.neo4j.cypher.internal.expressions.ShortestPathExpression;
import org.neo4j.cypher.internal.expressions.StartsWith;
import org.neo4j.cypher.internal.expressions.StringLiteral;
import org.neo4j.cypher.internal.expressions.Subtract;
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
  /** Characters that are compared or copied in the time of one step. */
  static final double CHARACTERS = 50;

  /** Items that are looked up or copied in the time of one step. */
  private static final double ITEMS = 10;

  /** A look at a stored text, which is far shorter than it might be. */
  private static final double STORED_LOOK = 200;

  /** Queries within expressions of queries: the planner's work doubles with each. */
  private static final int MOST_NESTED = 8;

  private final Work work;
  private final Map<String, ?> parameters;
  private final FunctionCost functions;
  private final LoopCost loops;
  private final ClauseCost clauses;
  private int subqueries;

  ExpressionCost(Work work, Map<String, ?> parameters, ClauseCost clauses) {
    this.work = work;
    this.parameters = parameters;
    this.clauses = clauses;
    this.functions = new FunctionCost(work, parameters);
    this.loops = new LoopCost(work, this);
  }

  /**
   * Adds what the expression costs.
   *
   * @param rows how many rows an aggregate may take together
   * @return how large it is
   */
  Shape of(Object node, Map<String, Shape> scope, double rows) {
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
      return of(property.map(), scope, rows).property();
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
      double found = clauses.nested(subquery.query(), scope);
      subqueries--;
      return node.getClass().getSimpleName().startsWith("Collect")
          ? Shape.list(found, Shape.STORED)
          : Shape.SCALAR;
    }
    if (node instanceof PatternComprehension pattern) {
      deeper(node);
      Map<String, Shape> inner = clauses.patterns().scope(pattern.pattern(), scope);
      Shape item = of(pattern.projection(), inner, rows);
      if (pattern.predicate().isDefined()) {
        of(pattern.predicate().get(), inner, rows);
      }
      subqueries--;
      return Shape.list(
          Math.min(ClauseCost.MANY, clauses.patterns().rows(pattern.pattern(), scope, null)), item);
    }
    if (node instanceof PatternExpression || node instanceof ShortestPathExpression) {
      clauses.patterns().scope(node, scope);
      return Shape.list(1, Shape.ENTITY);
    }
    List<Shape> parts = Tree.expressions(node).stream().map(part -> of(part, scope, rows)).toList();
    return node instanceof FunctionInvocation call
        ? functions.of(call, parts, rows)
        : combined(node, parts);
  }

  private void deeper(Object subquery) {
    if (++subqueries > MOST_NESTED) {
      throw new QueryRefused(
          Refusal.of(RefusalCode.TOO_DEEP, Tree.position(subquery), MOST_NESTED));
    }
  }

  private Shape combined(Object node, List<Shape> parts) {
    Position place = Tree.position(node);
    if ((node instanceof Add || node instanceof Concatenate) && parts.size() == 2) {
      return work.made(sum(parts.get(0), parts.get(1)), RefusalCode.GROWING, place);
    }
    if (node instanceof MapExpression) {
      Shape item = any(parts);
      double name = longestName(node);
      return work.made(
          Shape.list(parts.size(), name > FunctionCost.NAME ? item.or(Shape.text(name)) : item),
          RefusalCode.GROWING,
          place);
    }
    if (node instanceof ListLiteral) {
      return work.made(Shape.list(parts.size(), any(parts)), RefusalCode.GROWING, place);
    }
    if (node instanceof MapProjection) {
      Shape largest = Shape.STORED.or(any(parts));
      return work.made(Shape.list(parts.size(), largest), RefusalCode.GROWING, place);
    }
    if (node instanceof Subtract) {
      return Shape.number(parts.get(0).length() + RangeRule.LONGEST);
    }
    if (node instanceof ContainerIndex) {
      return parts.get(0).property();
    }
    if (node instanceof ListSlice) {
      work.add(parts.get(0).items() / ITEMS);
      return parts.get(0);
    }
    if (node instanceof RegexMatch match) {
      double turns = RegexRule.turns(match, parameters);
      Shape text = parts.get(0);
      double length = text.kind() == Shape.Kind.STORED ? Shape.LONGEST_TEXT : text.characters();
      work.add(turns <= 1 ? length / CHARACTERS * 2 : Math.pow(length, turns) / 2);
      work.check(place);
      return Shape.SCALAR;
    }
    if (node instanceof In) {
      work.add(parts.get(1).items() / ITEMS);
      return Shape.SCALAR;
    }
    if (node instanceof Contains) {
      work.add(look(parts.get(0)) + search(parts.get(0), parts.get(1)));
      return Shape.SCALAR;
    }
    if (node instanceof StartsWith || node instanceof EndsWith) {
      work.add(look(parts.get(0)));
      return Shape.SCALAR;
    }
    if (node instanceof Equals || node instanceof NotEquals) {
      work.add(Math.min(size(parts.get(0)), size(parts.get(1))));
      return Shape.SCALAR;
    }
    return node instanceof OperatorExpression || node instanceof ExistsExpression
        ? Shape.SCALAR
        : any(parts);
  }

  /** Names of a map are texts too, for {@code keys()}. */
  private static double longestName(Object map) {
    double longest = 0;
    for (Object child : Tree.children(map)) {
      double length =
          child instanceof PropertyKeyName name
              ? name.name().length()
              : child instanceof Expression ? 0 : longestName(child);
      longest = Math.max(longest, length);
    }
    return longest;
  }

  private Shape sum(Shape a, Shape b) {
    if (a.kind() == Shape.Kind.LIST || b.kind() == Shape.Kind.LIST) {
      double items = length(a) + length(b);
      double text = isSureList(a) || isSureList(b) ? 0 : a.characters() + b.characters();
      work.add(items / ITEMS + text / CHARACTERS);
      return new Shape(Shape.Kind.LIST, items, item(a).or(item(b)), false, text);
    }
    if (a.kind() == Shape.Kind.SCALAR && b.kind() == Shape.Kind.SCALAR) {
      return Shape.number(a.length() + RangeRule.LONGEST);
    }
    double characters = a.characters() + b.characters();
    work.add(characters / CHARACTERS);
    return Shape.text(characters);
  }

  private static boolean isSureList(Shape shape) {
    return shape.kind() == Shape.Kind.LIST && shape.text() == 0;
  }

  /** As a part of a list: one that is no list is one item of it. */
  private static double length(Shape shape) {
    return shape.kind() == Shape.Kind.SCALAR || shape.kind() == Shape.Kind.TEXT ? 1 : shape.items();
  }

  private static Shape item(Shape shape) {
    return shape.kind() == Shape.Kind.LIST ? shape.item() : shape;
  }

  private static double look(Shape text) {
    return text.kind() == Shape.Kind.STORED ? STORED_LOOK : text.characters() / CHARACTERS;
  }

  /**
   * What it takes to find a text in another when both are made to be alike almost to the end,
   * {@code 'aaaa…b'} in {@code 'aaaa…'}: every place of the one is compared with nearly all of the
   * other. What the graph holds is not made so, nor is a name of usual length worth it.
   */
  static double search(Shape text, Shape sought) {
    double from = text.asText();
    double most = Math.min(sought.asText(), from / 2);
    boolean isMade = text.kind() != Shape.Kind.STORED && sought.kind() != Shape.Kind.STORED;
    return isMade ? (from - most) * most / CHARACTERS : 0;
  }

  /** What a comparison may walk through. */
  private static double size(Shape shape) {
    return switch (shape.kind()) {
      case SCALAR, ENTITY, STORED -> 1;
      case TEXT -> shape.length() / CHARACTERS;
      case LIST -> shape.bytes() / Shape.SCALAR.bytes();
    };
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
