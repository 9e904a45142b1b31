package org.isnad.graph.guard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How large the value of an expression may get, before anybody computes it.
 *
 * @param length characters of a text or of what a property holds, items of a list, the value of a
 *     size; an upper bound
 * @param of the largest item of a list; null for everything else
 * @param pieces whether the items are pieces of one text and together no longer than that
 * @param text characters of the text that a list may turn out to be instead; 0 for a sure list
 * @param most bytes that it cannot exceed, where more is known than its parts tell: what is either
 *     a long list of small items or a short one of large items is never a long one of large items
 * @param gathered whether the list is one of rows, which the database reckons with
 * @param different how many different values it may have in all rows together
 */
record Shape(
    Kind kind,
    double length,
    @Nullable Shape of,
    boolean pieces,
    double text,
    double most,
    boolean gathered,
    double different) {

  Shape(Kind kind, double length, @Nullable Shape of, boolean pieces, double text, double most) {
    this(kind, length, of, pieces, text, most, false, Double.MAX_VALUE);
  }

  Shape(Kind kind, double length, @Nullable Shape of, boolean pieces, double text) {
    this(kind, length, of, pieces, text, Double.MAX_VALUE);
  }

  Shape(Kind kind, double length, @Nullable Shape of, boolean pieces) {
    this(kind, length, of, pieces, 0);
  }

  /** From small to large: of two that an expression may give, the later one counts. */
  enum Kind {
    /** Numbers, truth values, dates, points. */
    SCALAR,
    /** A node, a relationship, a path, or a map made of one. */
    ENTITY,
    /** What a property holds: a text, a number, or a list of them. */
    STORED,
    TEXT,
    LIST
  }

  static final Shape SCALAR = new Shape(Kind.SCALAR, 1, null, false);
  static final Shape ENTITY = new Shape(Kind.ENTITY, 1, null, false);

  /** The longest text that a property is taken for: the annotations of an article. */
  static final double LONGEST_TEXT = 130_000;

  /**
   * The most that names take on average where many are put together: few are as long as the
   * longest.
   */
  static final double USUAL_TEXT = 100;

  /** Of a property that nobody names. */
  static final Shape STORED = stored(LONGEST_TEXT);

  /** The longest list that a property is taken for, and the longest text in it. */
  private static final double LONGEST_LIST = 200;

  private static final double LONGEST_ITEM = 500;

  /** Relationships of a path, keys of a map. */
  private static final double LONGEST_PATH = 60;

  private static final double SCALAR_CHARACTERS = 24;
  private static final double SCALAR_BYTES = 24;
  private static final double ENTITY_BYTES = 200;
  private static final double STORED_BYTES = 1000;
  private static final double SHORT_BYTES = 200;
  private static final double SLOT_BYTES = 8;

  /** Characters that are compared or copied in the time of one step. */
  static final double CHARACTERS = 50;

  /** Items that are looked up or copied in the time of one step. */
  static final double ITEMS = 10;

  /** What is stored is shorter than it might be, by so much. */
  private static final double SHORTER = 3;

  /** A number that is no larger than that. */
  static Shape number(double most) {
    return new Shape(Kind.SCALAR, most, null, false);
  }

  /** What a property holds whose text is no longer than that. */
  static Shape stored(double characters) {
    return new Shape(Kind.STORED, characters, null, false);
  }

  /** The same, which has no more different values than that. */
  Shape different(double values) {
    return new Shape(kind, length, of, pieces, text, most, gathered, values);
  }

  static Shape text(double length) {
    return new Shape(Kind.TEXT, length, null, false);
  }

  static Shape list(double length, Shape of) {
    return new Shape(Kind.LIST, length, of, false);
  }

  /** What {@code collect} makes of rows. */
  static Shape gathered(double rows, Shape of) {
    return new Shape(Kind.LIST, rows, of, false, 0, Double.MAX_VALUE, true, Double.MAX_VALUE);
  }

  /** What {@code split} makes of a text. */
  static Shape piecesOf(double characters) {
    return new Shape(Kind.LIST, Math.max(1, characters), text(characters), true);
  }

  /** Of a parameter, exactly. */
  static Shape of(@Nullable Object value) {
    if (value instanceof String text) {
      return text(text.length());
    }
    if (value instanceof List<?> list) {
      return list(list.size(), largest(list));
    }
    if (value instanceof Map<?, ?> map) {
      double name = 0;
      for (Object key : map.keySet()) {
        name = Math.max(name, String.valueOf(key).length());
      }
      Shape largest = largest(map.values());
      return list(map.size(), name > FunctionCost.NAME ? largest.or(text(name)) : largest);
    }
    return SCALAR;
  }

  private static Shape largest(Iterable<?> values) {
    Shape largest = SCALAR;
    for (Object value : values) {
      largest = largest.or(of(value));
    }
    return largest;
  }

  /** The value of an expression that may give either. */
  Shape or(Shape other) {
    return either(other).different(different + other.different);
  }

  private Shape either(Shape other) {
    if (kind == Kind.LIST || other.kind == Kind.LIST) {
      return new Shape(
          Kind.LIST,
          Math.max(items(), other.items()),
          item().or(other.item()),
          pieces && other.pieces,
          Math.max(asText(), other.asText()),
          Math.max(bytes(), other.bytes()));
    }
    Shape larger = kind.compareTo(other.kind) >= 0 ? this : other;
    Shape smaller = larger == this ? other : this;
    if (larger.kind == Kind.TEXT
        && smaller.kind == Kind.STORED
        && larger.length <= StoredTexts.SHORT) {
      return smaller;
    }
    return switch (larger.kind) {
      case STORED ->
          smaller.kind == Kind.STORED && smaller.length > larger.length ? smaller : larger;
      case TEXT -> text(Math.max(characters(), other.characters()));
      case SCALAR -> number(Math.max(length, other.length));
      default -> larger;
    };
  }

  /** A list of no more than so many of its items; what may be a text stays as it is. */
  Shape first(double items) {
    return text > 0 || pieces
        ? this
        : new Shape(
            kind, Math.min(length, items), of, false, text, most, gathered, Double.MAX_VALUE);
  }

  /** What of many such it may be on average, where all of them are put together. */
  Shape usual() {
    return kind == Kind.STORED && length <= StoredTexts.SHORT ? stored(USUAL_TEXT) : this;
  }

  /** How often a loop over it runs. */
  double items() {
    return switch (kind) {
      case LIST -> length;
      case ENTITY -> LONGEST_PATH;
      case STORED, TEXT -> LONGEST_LIST;
      case SCALAR -> 1;
    };
  }

  /** What such a loop meets at most. */
  Shape item() {
    return switch (kind) {
      case LIST -> of == null ? SCALAR : of.different(Double.MAX_VALUE);
      case STORED, TEXT -> text(LONGEST_ITEM);
      case ENTITY, SCALAR -> different(Double.MAX_VALUE);
    };
  }

  /**
   * What {@code x.name} or {@code x['name']} gives.
   *
   * @param name null when the text does not show it
   */
  Shape property(@Nullable String name) {
    return kind == Kind.LIST ? item() : StoredTexts.of(name);
  }

  /** The steps that it takes to go through all of it: to compare, copy, measure, convert it. */
  double walk() {
    return switch (kind) {
      case SCALAR, ENTITY -> 0;
      case STORED -> length <= StoredTexts.SHORT ? 1 : length / CHARACTERS / SHORTER;
      case TEXT -> length / CHARACTERS;
      case LIST -> {
        double items = pieces ? 1 / ITEMS + 1 / CHARACTERS : 1 / ITEMS + item().walk();
        yield Math.min(most / SCALAR_BYTES, Math.max(text / CHARACTERS, length * items));
      }
    };
  }

  /** As a text. */
  double characters() {
    return switch (kind) {
      case TEXT -> length;
      case STORED -> length;
      case LIST -> Math.max(text, SCALAR_CHARACTERS);
      case SCALAR, ENTITY -> SCALAR_CHARACTERS;
    };
  }

  /** The characters of what may be a text; 0 for what is none. */
  double asText() {
    return switch (kind) {
      case TEXT, STORED -> characters();
      case LIST -> text;
      case SCALAR, ENTITY -> 0;
    };
  }

  /** What it takes when it is made anew. */
  double bytes() {
    return Math.min(most, bytesOfParts());
  }

  private double bytesOfParts() {
    return switch (kind) {
      case SCALAR -> SCALAR_BYTES;
      case ENTITY -> ENTITY_BYTES;
      case STORED -> length <= StoredTexts.SHORT ? SHORT_BYTES : STORED_BYTES;
      case TEXT -> SCALAR_BYTES + 2 * length;
      case LIST ->
          SCALAR_BYTES
              + Math.max(
                  2 * text,
                  pieces ? length * (SCALAR_BYTES + 2) : length * (SLOT_BYTES + item().bytes()));
    };
  }

  int depth() {
    return of == null ? 0 : 1 + of.depth();
  }
}
