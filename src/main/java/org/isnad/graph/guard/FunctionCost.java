package org.isnad.graph.guard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.expressions.ExplicitParameter;
import org.neo4j.cypher.internal.expressions.FunctionInvocation;
import org.neo4j.cypher.internal.expressions.StringLiteral;

/** What functions make of what they are given, see {@link ExpressionCost}. */
final class FunctionCost {
  /** One character may become so many by Unicode's rules. */
  private static final double MOST_DECOMPOSED = 18;

  private static final double LABELS = 20;

  /** Names of labels, types, properties; of a map, one that is longer counts as a value. */
  static final double NAME = 64;

  private final Work work;
  private final Map<String, ?> parameters;

  FunctionCost(Work work, Map<String, ?> parameters) {
    this.work = work;
    this.parameters = parameters;
  }

  /**
   * @param given how large its arguments are
   * @param rows that an aggregate takes together
   */
  Shape of(FunctionInvocation call, List<Shape> given, double rows) {
    Position place = Tree.position(call);
    Shape first = given.isEmpty() ? Shape.SCALAR : given.get(0);
    return switch (FunctionRule.name(call)) {
      case "collect" -> Shape.list(rows, first);
      case "range" -> Shape.list(RangeRule.length(call, parameters, second(given)), Shape.SCALAR);
      case "size", "length", "char_length", "character_length" -> Shape.number(measure(first));
      case "split" -> {
        work.add(ExpressionCost.search(first, second(given)));
        yield made(Shape.piecesOf(first.characters()), first, place);
      }
      case "replace" -> {
        work.add(ExpressionCost.search(first, second(given)));
        yield made(Shape.text(replaced(call, given)), first, place);
      }
      case "normalize" -> made(Shape.text(first.characters() * MOST_DECOMPOSED), first, place);
      case "trim", "btrim", "ltrim", "rtrim" -> trimmed(given);
      case "tolower", "toupper", "lower", "upper", "left", "right", "substring" -> copied(first);
      case "reverse", "tail", "tostringlist", "tointegerlist", "tofloatlist", "tobooleanlist" -> {
        work.add(first.items() / ExpressionCost.CHARACTERS);
        yield copied(first);
      }
      case "tostring", "tostringornull" ->
          first.kind() == Shape.Kind.SCALAR ? Shape.text(first.characters()) : first;
      case "keys", "labels" ->
          Shape.list(
              Math.max(LABELS, first.kind() == Shape.Kind.LIST ? first.items() : 0),
              Shape.text(Math.max(NAME, longestItem(first))));
      case "type", "valuetype" -> Shape.text(NAME);
      case "nodes", "relationships" -> Shape.list(Shape.ENTITY.items(), Shape.ENTITY);
      case "head", "last" -> first.item();
      case "properties" -> first.kind() == Shape.Kind.LIST ? first : Shape.ENTITY;
      case "startnode", "endnode" -> Shape.ENTITY;
      case "coalesce", "nullif", "max", "min" -> ExpressionCost.any(given);
      case "vector.similarity.cosine", "vector.similarity.euclidean" -> {
        work.add(first.items());
        yield Shape.SCALAR;
      }
      default -> Shape.SCALAR;
    };
  }

  private Shape made(Shape shape, Shape from, @Nullable Position place) {
    work.add((from.characters() + shape.length()) / ExpressionCost.CHARACTERS);
    return work.made(shape, RefusalCode.GROWING, place);
  }

  /**
   * Each character of the text is looked for among those to take away. Which argument is the text
   * depends on the spelling, {@code trim(BOTH ' ' FROM text)}, so the largest is taken for it.
   */
  private Shape trimmed(List<Shape> given) {
    double looks = 1;
    for (Shape part : given) {
      looks *= Math.max(1, part.asText());
    }
    if (given.size() > 1) {
      work.add(looks / ExpressionCost.CHARACTERS);
    }
    return copied(ExpressionCost.any(given));
  }

  /** Of a map, whose names may be as long as its longest value or longer, see {@link Shape#of}. */
  private static double longestItem(Shape map) {
    return map.kind() == Shape.Kind.LIST ? map.item().asText() : 0;
  }

  private Shape copied(Shape text) {
    if (text.kind() != Shape.Kind.STORED) {
      work.add(text.asText() / ExpressionCost.CHARACTERS);
    }
    return text;
  }

  private static Shape second(List<Shape> given) {
    return given.size() < 2 ? Shape.SCALAR : given.get(1);
  }

  private static double measure(Shape of) {
    return of.kind() == Shape.Kind.TEXT || of.kind() == Shape.Kind.STORED
        ? of.characters()
        : Math.max(of.items(), of.text());
  }

  /** At worst every place of the searched text is one; how long that is only its own words tell. */
  private double replaced(FunctionInvocation call, List<Shape> given) {
    double text = given.get(0).characters();
    if (given.size() < 3) {
      return text;
    }
    return text * Math.max(1, given.get(2).characters() / searched(call.args().apply(1)));
  }

  private double searched(Object text) {
    if (text instanceof StringLiteral literal) {
      return Math.max(1, literal.value().length());
    }
    return text instanceof ExplicitParameter parameter
            && parameters.get(parameter.name()) instanceof String value
        ? Math.max(1, value.length())
        : 1;
  }
}
