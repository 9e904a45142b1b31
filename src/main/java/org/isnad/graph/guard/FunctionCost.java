package org.isnad.graph.guard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.expressions.ExplicitParameter;
import org.neo4j.cypher.internal.expressions.FunctionInvocation;
import org.neo4j.cypher.internal.expressions.StringLiteral;

/** What functions make of what they are given, see {@link ExpressionCost}. */
final class FunctionCost {
  /** One character may become so many by Unicode's rules. */
  static final double MOST_DECOMPOSED = 18;

  /** They hand on what they are given or look at one part of it; all others go through it. */
  private static final Set<String> CHEAP =
      Set.of(
          "coalesce",
          "collect",
          "count",
          "endnode",
          "exists",
          "head",
          "labels",
          "last",
          "length",
          "nodes",
          "range",
          "relationships",
          "startnode",
          "type");

  private static final Set<String> SIZES = Set.of("size", "char_length", "character_length");

  private static final double LABELS = 20;

  /** Bytes; a guess at the rows is far above what there are. */
  private static final double MOST_GATHERED = 1e9;

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
   * @param rows that an aggregate takes
   */
  Shape of(FunctionInvocation call, List<Shape> given, Rows rows) {
    Position place = Tree.position(call);
    String name = FunctionRule.name(call);
    Shape first = given.isEmpty() ? Shape.SCALAR : given.get(0);
    work.add(taken(name, given));
    return switch (name) {
      case "collect" -> gathered(first, rows, place);
      case "range" -> Shape.list(RangeRule.length(call, parameters, second(given)), Shape.SCALAR);
      case "size", "length", "char_length", "character_length" -> Shape.number(measure(first));
      case "split" -> {
        work.add(OperatorCost.search(first, second(given)));
        work.add(first.kind() == Shape.Kind.STORED ? 0 : first.characters() / Shape.ITEMS);
        yield made(Shape.piecesOf(first.characters()), place);
      }
      case "replace" -> {
        work.add(OperatorCost.search(first, second(given)));
        yield made(Shape.text(replaced(call, given)), place);
      }
      case "normalize" -> made(Shape.text(first.characters() * MOST_DECOMPOSED), place);
      case "trim", "btrim", "ltrim", "rtrim" -> trimmed(given);
      case "tolower", "toupper", "lower", "upper", "left", "right", "substring" -> first;
      case "reverse", "tail", "tostringlist", "tointegerlist", "tofloatlist", "tobooleanlist" -> {
        work.add(first.items()); // of a view there may be another view
        yield first;
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
      case "properties" -> {
        work.add(Shape.STORED.walk());
        yield first.kind() == Shape.Kind.LIST ? first : Shape.ENTITY;
      }
      case "startnode", "endnode" -> Shape.ENTITY;
      case "coalesce", "nullif", "max", "min" -> ExpressionCost.any(given);
      case "vector.similarity.cosine", "vector.similarity.euclidean" -> {
        work.add(first.items());
        yield Shape.SCALAR;
      }
      default -> Shape.SCALAR;
    };
  }

  /**
   * The database reckons with what it gathers, but not with the lists and maps in it, which are
   * those of all groups until the last row is read.
   */
  private Shape gathered(Shape item, Rows rows, @Nullable Position place) {
    Shape list = Shape.gathered(rows.together(), item);
    Shape held = Shape.gathered(rows.all(), item);
    if (item.kind() == Shape.Kind.LIST && !(held.bytes() <= MOST_GATHERED)) {
      throw new QueryRefused(
          Refusal.of(RefusalCode.GROWING, place, Work.megabytes(), Work.DEEPEST));
    }
    return list;
  }

  private static double taken(String name, List<Shape> given) {
    if (CHEAP.contains(name)) {
      return 0;
    }
    if (SIZES.contains(name)) { // of a list it is known, of a text it is counted
      return given.stream().filter(s -> s.kind() != Shape.Kind.LIST).mapToDouble(Shape::walk).sum()
          + given.stream().mapToDouble(Shape::text).sum() / Shape.CHARACTERS;
    }
    if (name.startsWith("tointeger")
        || name.startsWith("tofloat")
        || name.startsWith("toboolean")) {
      return given.stream().mapToDouble(FunctionCost::converted).sum();
    }
    double all = given.stream().mapToDouble(Shape::walk).sum();
    return name.equals("valuetype") ? all * Shape.ITEMS : all;
  }

  /** A number of many digits takes the square of their count. */
  private static double converted(Shape given) {
    return switch (given.kind()) {
      case LIST ->
          given.walk()
              + given.items() * converted(given.item())
              + given.text() * given.text() / Shape.CHARACTERS;
      case TEXT -> given.length() * given.length() / Shape.CHARACTERS;
      default -> given.walk();
    };
  }

  private Shape made(Shape shape, @Nullable Position place) {
    work.add(shape.length() / Shape.CHARACTERS);
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
      work.add(looks / Shape.CHARACTERS);
    }
    return ExpressionCost.any(given);
  }

  /** Of a map, whose names may be as long as its longest value or longer, see {@link Shape#of}. */
  private static double longestItem(Shape map) {
    return map.kind() == Shape.Kind.LIST ? map.item().asText() : 0;
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
