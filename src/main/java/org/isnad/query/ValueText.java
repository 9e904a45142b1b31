package org.isnad.query;

import java.util.stream.Collectors;
import org.isnad.graph.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value as a person reads it in a cell, with nothing lost but the types of what is plain.
 *
 * <pre>
 * an entity             → its names and its id
 * ['a', 'b']            → a; b
 * [[1, 2], [3]]         → [[1, 2], [3]]
 * {a: 1, b: 'x'}        → {a: 1, b: 'x'}
 * a point               → point({srid: 4326, x: 37.6, y: 55.7})
 * </pre>
 */
final class ValueText {
  private ValueText() {}

  static String of(Value value) {
    if (value instanceof Value.Text text) {
      return text.value();
    } else if (value instanceof Value.Whole whole) {
      return Long.toString(whole.value());
    } else if (value instanceof Value.Decimal decimal) {
      return Double.toString(decimal.value());
    } else if (value instanceof Value.Bool bool) {
      return Boolean.toString(bool.value());
    } else if (value instanceof Value.Temporal temporal) {
      return temporal.iso();
    } else if (value instanceof Value.Items items) {
      return items.items().stream().allMatch(ValueText::isPlain)
          ? items.items().stream().map(ValueText::of).collect(Collectors.joining("; "))
          : within(items);
    } else if (value instanceof Value.Entries entries) {
      return within(entries);
    } else if (value instanceof Value.Point point) {
      String z = point.z() == null ? "" : ", z: " + point.z();
      return "point({srid: " + point.srid() + ", x: " + point.x() + ", y: " + point.y() + z + "})";
    } else if (value instanceof Value.Node node) {
      return node(node);
    } else if (value instanceof Value.Relationship tie) {
      return tie.source() + " " + tie.type() + " " + tie.target();
    } else if (value instanceof Value.Path path) {
      return path(path);
    }
    return "";
  }

  private static boolean isPlain(Value value) {
    return !(value instanceof Value.Items
        || value instanceof Value.Entries
        || value == Value.Null.NULL);
  }

  /** As Cypher writes it, where brackets alone tell what belongs to what. */
  private static String within(Value value) {
    if (value instanceof Value.Items items) {
      return items.items().stream()
          .map(ValueText::within)
          .collect(Collectors.joining(", ", "[", "]"));
    } else if (value instanceof Value.Entries entries) {
      return entries.entries().entrySet().stream()
          .map(e -> e.getKey() + ": " + within(e.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (value instanceof Value.Text text) {
      return "'" + text.value().replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
    return value == Value.Null.NULL ? "null" : of(value);
  }

  /** Every step by its name, in the direction it has: {@code أ / A (a) —MEMBER_OF→ …}. */
  private static String path(Value.Path path) {
    StringBuilder out = new StringBuilder(node(path.nodes().get(0)));
    for (int i = 0; i < path.relationships().size(); i++) {
      Value.Relationship step = path.relationships().get(i);
      Value.Node from = path.nodes().get(i);
      boolean forward = from.id() != null && from.id().equals(step.source());
      out.append(forward ? " —" : " ←")
          .append(step.type())
          .append(forward ? "→ " : "— ")
          .append(node(path.nodes().get(i + 1)));
    }
    return out.toString();
  }

  private static String node(Value.Node node) {
    String ar = first(node, "nameAr", "titleAr", "labelAr");
    String en = first(node, "nameEn", "titleEn", "labelEn");
    String id = node.id() == null ? String.join(":", node.labels()) : node.id();
    return ar.isEmpty() && en.isEmpty() ? id : ar + " / " + en + " (" + id + ")";
  }

  private static String first(Value.Node node, String... keys) {
    for (String key : keys) {
      @Nullable Value value = node.properties().get(key);
      if (value instanceof Value.Text text) {
        return text.value();
      }
    }
    return "";
  }
}
