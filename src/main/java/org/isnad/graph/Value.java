package org.isnad.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a result of free Cypher or a named query, without anything of Neo4j in it. An absent
 * value is {@link Null}, never Java's null.
 */
public sealed interface Value {
  enum Null implements Value {
    NULL
  }

  record Bool(boolean value) implements Value {}

  /** A 64-bit integer; beyond 2^53 JSON numbers do not carry it. */
  record Whole(long value) implements Value {}

  /** May be NaN or infinite. */
  record Decimal(double value) implements Value {}

  record Text(String value) implements Value {}

  record Items(List<Value> items) implements Value {}

  /** A map, in the order in which the database gave its entries. */
  record Entries(Map<String, Value> entries) implements Value {}

  /**
   * @param iso ISO 8601, with a zone's name in brackets where there is one
   */
  record Temporal(Kind kind, String iso) implements Value {
    public enum Kind {
      DATE,
      DATETIME,
      LOCALDATETIME,
      TIME,
      LOCALTIME,
      DURATION;

      public String word() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /**
   * @param srid the coordinate system, 7203 for plain x and y
   * @param z null in two dimensions
   */
  record Point(int srid, double x, double y, @Nullable Double z) implements Value {}

  /**
   * @param id our own, its property {@code id}; null for a node without one
   */
  record Node(@Nullable String id, List<String> labels, Map<String, Value> properties)
      implements Value {}

  /**
   * @param id its property {@code id}, or {@code rel:<TYPE>:<hash>} made of its ends and properties
   * @param source our id of the node it starts at; null when that node has none
   */
  record Relationship(
      String id,
      String type,
      @Nullable String source,
      @Nullable String target,
      Map<String, Value> properties)
      implements Value {}

  /** Nodes and relationships in walking order; one more node than relationships. */
  record Path(List<Node> nodes, List<Relationship> relationships) implements Value {}
}
