package org.isnad.graph.guard;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.ast.IsNormalized;
import org.neo4j.cypher.internal.ast.IsNotNormalized;
import org.neo4j.cypher.internal.ast.IsNotTyped;
import org.neo4j.cypher.internal.ast.IsTyped;
import org.neo4j.cypher.internal.expressions.Add;
import org.neo4j.cypher.internal.expressions.And;
import org.neo4j.cypher.internal.expressions.Ands;
import org.neo4j.cypher.internal.expressions.CaseExpression;
import org.neo4j.cypher.internal.expressions.Concatenate;
import org.neo4j.cypher.internal.expressions.ContainerIndex;
import org.neo4j.cypher.internal.expressions.Contains;
import org.neo4j.cypher.internal.expressions.Expression;
import org.neo4j.cypher.internal.expressions.HasLabels;
import org.neo4j.cypher.internal.expressions.HasLabelsOrTypes;
import org.neo4j.cypher.internal.expressions.In;
import org.neo4j.cypher.internal.expressions.IsNotNull;
import org.neo4j.cypher.internal.expressions.IsNull;
import org.neo4j.cypher.internal.expressions.ListLiteral;
import org.neo4j.cypher.internal.expressions.ListSlice;
import org.neo4j.cypher.internal.expressions.MapExpression;
import org.neo4j.cypher.internal.expressions.MapProjection;
import org.neo4j.cypher.internal.expressions.Not;
import org.neo4j.cypher.internal.expressions.OperatorExpression;
import org.neo4j.cypher.internal.expressions.Or;
import org.neo4j.cypher.internal.expressions.Ors;
import org.neo4j.cypher.internal.expressions.PropertyKeyName;
import org.neo4j.cypher.internal.expressions.RegexMatch;
import org.neo4j.cypher.internal.expressions.StringLiteral;
import org.neo4j.cypher.internal.expressions.Subtract;
import org.neo4j.cypher.internal.expressions.Xor;
import org.neo4j.cypher.internal.label_expressions.LabelExpressionPredicate;

/**
 * What operators make of what they are given and what they take, see {@link ExpressionCost}.
 * Whatever is not known to be cheap goes through all of its operands.
 */
final class OperatorCost {
  /** They look at whether something is there, or at one of its parts, however large it is. */
  private static final Set<Class<?>> CHEAP =
      Set.of(
          And.class,
          Ands.class,
          Or.class,
          Ors.class,
          Xor.class,
          Not.class,
          IsNull.class,
          IsNotNull.class,
          HasLabels.class,
          HasLabelsOrTypes.class,
          LabelExpressionPredicate.class,
          ContainerIndex.class,
          ListLiteral.class,
          MapExpression.class);

  private final Work work;
  private final Map<String, ?> parameters;

  OperatorCost(Work work, Map<String, ?> parameters) {
    this.work = work;
    this.parameters = parameters;
  }

  Shape of(Object node, List<Shape> parts) {
    work.add(taken(node, parts));
    return made(node, parts);
  }

  private double taken(Object node, List<Shape> parts) {
    if (CHEAP.contains(node.getClass())) {
      return 0;
    }
    double all = parts.stream().mapToDouble(Shape::walk).sum();
    if (node instanceof CaseExpression cases) {
      // CASE x WHEN y compares; CASE WHEN x hands on
      return cases.expression().isEmpty() ? 0 : all + parts.get(0).walk() * parts.size();
    }
    if (node instanceof In) {
      Shape list = parts.get(1);
      double sought = Math.max(0, parts.get(0).walk() - 1);
      return all + list.items() * sought;
    }
    if (node instanceof Contains) {
      return all + search(parts.get(0), parts.get(1));
    }
    if (node instanceof ListSlice) { // a slice of a slice looks through both
      return parts.get(0).items();
    }
    if (node instanceof IsTyped || node instanceof IsNotTyped) {
      return all * Shape.ITEMS * types(node);
    }
    if (node instanceof IsNormalized || node instanceof IsNotNormalized) {
      return all * FunctionCost.MOST_DECOMPOSED;
    }
    if (node instanceof RegexMatch match) {
      double turns = RegexRule.turns(match, parameters);
      double length = parts.get(0).characters();
      double once =
          turns <= 1
              ? length * RegexRule.length(match, parameters) / Shape.CHARACTERS
              : Math.pow(length, turns) / 2;
      return once * RegexRule.ways(match, parameters);
    }
    return all;
  }

  private Shape made(Object node, List<Shape> parts) {
    Position place = Tree.position(node);
    if ((node instanceof Add || node instanceof Concatenate) && parts.size() == 2) {
      return work.made(sum(parts.get(0), parts.get(1)), RefusalCode.GROWING, place);
    }
    if (node instanceof MapExpression) {
      Shape item = ExpressionCost.any(parts);
      double name = longestName(node);
      return work.made(
          Shape.list(parts.size(), name > FunctionCost.NAME ? item.or(Shape.text(name)) : item),
          RefusalCode.GROWING,
          place);
    }
    if (node instanceof ListLiteral) {
      return work.made(
          Shape.list(parts.size(), ExpressionCost.any(parts)), RefusalCode.GROWING, place);
    }
    if (node instanceof MapProjection) {
      Shape largest = Shape.STORED.or(ExpressionCost.any(parts));
      work.add(Shape.STORED.walk());
      return work.made(Shape.list(parts.size(), largest), RefusalCode.GROWING, place);
    }
    if (node instanceof Subtract minus) {
      long least = RangeRule.number(minus.rhs(), parameters).orElse(-RangeRule.LONGEST);
      return Shape.number(parts.get(0).length() - Math.min(0, least));
    }
    if (node instanceof ContainerIndex at) {
      Shape held = parts.get(0).property(at.idx() instanceof StringLiteral l ? l.value() : null);
      work.add(held.kind() == Shape.Kind.STORED ? held.walk() : 0);
      return held;
    }
    if (node instanceof ListSlice slice) {
      return sliced(slice, parts.get(0));
    }
    work.check(place);
    return node instanceof OperatorExpression ? Shape.SCALAR : ExpressionCost.any(parts);
  }

  /** {@code list[0..10]} has ten items at most. */
  private Shape sliced(ListSlice slice, Shape list) {
    OptionalLong from =
        slice.from().isEmpty()
            ? OptionalLong.of(0)
            : RangeRule.number(slice.from().get(), parameters);
    OptionalLong to =
        slice.to().isEmpty()
            ? OptionalLong.empty()
            : RangeRule.number(slice.to().get(), parameters);
    boolean isPlain =
        from.isPresent() && to.isPresent() && from.getAsLong() >= 0 && to.getAsLong() >= 0;
    return isPlain && list.kind() == Shape.Kind.LIST
        ? list.first(Math.max(0, to.getAsLong() - from.getAsLong()))
        : list;
  }

  /** How many types a value is held against, one after the other. */
  private static int types(Object node) {
    int types = 0;
    for (Object child : Tree.children(node)) {
      String name = Tree.name(child);
      boolean isType = name != null && name.startsWith("util.symbols.");
      types += isType ? 1 + types(child) : name == null ? types(child) : 0;
    }
    return types;
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

  /**
   * What is put before a list becomes a view of it, and a view of a view with the next: whoever
   * looks at it goes through them all.
   */
  private Shape sum(Shape a, Shape b) {
    if (a.kind() == Shape.Kind.LIST || b.kind() == Shape.Kind.LIST) {
      double items = length(a) + length(b);
      double text = isSureList(a) || isSureList(b) ? 0 : a.characters() + b.characters();
      work.add(b.kind() == Shape.Kind.LIST ? b.items() : 0);
      return new Shape(Shape.Kind.LIST, items, item(a).or(item(b)), false, text);
    }
    if (a.kind() == Shape.Kind.SCALAR && b.kind() == Shape.Kind.SCALAR) {
      return Shape.number(a.length() + RangeRule.LONGEST);
    }
    return Shape.text(a.characters() + b.characters());
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

  /**
   * What it takes to find a text in another when both are made to be alike almost to the end,
   * {@code 'aaaa…b'} in {@code 'aaaa…'}: every place of the one is compared with nearly all of the
   * other. What the graph holds is not made so, nor is a name of usual length worth it.
   */
  static double search(Shape text, @Nullable Shape sought) {
    double from = text.asText();
    double most = sought == null ? 0 : Math.min(sought.asText(), from / 2);
    boolean isMade =
        sought != null && text.kind() != Shape.Kind.STORED && sought.kind() != Shape.Kind.STORED;
    return isMade ? (from - most) * most / Shape.CHARACTERS : 0;
  }
}
