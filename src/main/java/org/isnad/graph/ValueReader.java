package org.isnad.graph;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.graph.Value.Temporal.Kind;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.Type;
import org.neo4j.driver.types.TypeSystem;

/** The driver's values as ours; nodes under our own ids, never under Neo4j's. */
final class ValueReader {
  // compared as they are: to the driver's isTypeOf, a node is a map too
  static final Type LIST = TypeSystem.getDefault().LIST();
  static final Type MAP = TypeSystem.getDefault().MAP();

  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final int END = 0x110000; // beyond all letters

  private final Map<String, @Nullable String> idsByElement;

  /**
   * @param idsByElement our ids of nodes by Neo4j's, for the ends of relationships
   */
  ValueReader(Map<String, @Nullable String> idsByElement) {
    this.idsByElement = idsByElement;
  }

  static @Nullable String ownId(Entity entity) {
    org.neo4j.driver.Value id = entity.get("id");
    return id.isNull() || !(id.asObject() instanceof String text) ? null : text;
  }

  List<Value> row(Record record) {
    return values(record.values());
  }

  private List<Value> values(Iterable<org.neo4j.driver.Value> raw) {
    List<Value> values = new ArrayList<>();
    for (org.neo4j.driver.Value value : raw) {
      values.add(value(value));
    }
    return values;
  }

  /** Lists and maps are walked as the driver holds them; as objects they would be copies. */
  private Value value(org.neo4j.driver.Value raw) {
    if (raw.type().equals(LIST)) {
      return new Value.Items(values(raw.values()));
    }
    if (raw.type().equals(MAP)) {
      Map<String, Value> entries = new LinkedHashMap<>();
      for (String key : raw.keys()) {
        entries.put(key, value(raw.get(key)));
      }
      return new Value.Entries(entries);
    }
    return single(raw.asObject());
  }

  private Value single(@Nullable Object raw) {
    if (raw == null) {
      return Value.Null.NULL;
    }
    if (raw instanceof String text) {
      return new Value.Text(text);
    }
    if (raw instanceof Boolean value) {
      return new Value.Bool(value);
    }
    if (raw instanceof Long value) {
      return new Value.Whole(value);
    }
    if (raw instanceof Double value) {
      return new Value.Decimal(value);
    }
    if (raw instanceof Node node) {
      return node(node);
    }
    if (raw instanceof Relationship relationship) {
      return relationship(relationship);
    }
    if (raw instanceof Path path) {
      return path(path);
    }
    if (raw instanceof Point point) {
      Double z = Double.isNaN(point.z()) ? null : point.z();
      return new Value.Point(point.srid(), point.x(), point.y(), z);
    }
    Kind kind = kind(raw);
    return kind == null ? new Value.Text(raw.toString()) : new Value.Temporal(kind, raw.toString());
  }

  private static @Nullable Kind kind(Object raw) {
    if (raw instanceof LocalDate) {
      return Kind.DATE;
    }
    if (raw instanceof ZonedDateTime) {
      return Kind.DATETIME;
    }
    if (raw instanceof LocalDateTime) {
      return Kind.LOCALDATETIME;
    }
    if (raw instanceof OffsetTime) {
      return Kind.TIME;
    }
    if (raw instanceof LocalTime) {
      return Kind.LOCALTIME;
    }
    return raw instanceof IsoDuration ? Kind.DURATION : null;
  }

  /** Sorted: Neo4j gives properties in an order that changes from store to store. */
  private Map<String, Value> properties(Entity entity) {
    Map<String, Value> properties = new TreeMap<>();
    for (String key : entity.keys()) {
      properties.put(key, value(entity.get(key)));
    }
    return properties;
  }

  private Value.Node node(Node node) {
    List<String> labels = new ArrayList<>();
    node.labels().forEach(labels::add);
    labels.sort(null);
    return new Value.Node(ownId(node), labels, properties(node));
  }

  private Value.Path path(Path path) {
    List<Value.Node> nodes = new ArrayList<>();
    path.nodes().forEach(node -> nodes.add(node(node)));
    List<Value.Relationship> relationships = new ArrayList<>();
    path.relationships().forEach(each -> relationships.add(relationship(each)));
    return new Value.Path(nodes, relationships);
  }

  private Value.Relationship relationship(Relationship relationship) {
    String source = idsByElement.get(relationship.startNodeElementId());
    String target = idsByElement.get(relationship.endNodeElementId());
    Map<String, Value> properties = properties(relationship);
    String id = ownId(relationship);
    return new Value.Relationship(
        id == null ? derivedId(relationship.type(), source, target, properties) : id,
        relationship.type(),
        source,
        target,
        properties);
  }

  private static String derivedId(
      String type, @Nullable String source, @Nullable String target, Map<String, Value> more) {
    long hash = hash(hash(hash(FNV_START, type), source + ""), target + "");
    for (Map.Entry<String, Value> property : more.entrySet()) {
      hash = hash(hash(hash, property.getKey()), property.getValue());
    }
    return "rel:" + type + ":" + HexFormat.of().toHexDigits(hash ^ hash >>> 32, 12);
  }

  private static long hash(long before, Value value) {
    if (value instanceof Value.Text text) {
      return hash(before, text.value());
    }
    if (value instanceof Value.Items items) {
      long hash = before;
      for (Value item : items.items()) {
        hash = hash(hash, item);
      }
      return hash(hash, "");
    }
    if (value instanceof Value.Whole whole) {
      return hash(before, Long.toString(whole.value())); // a record's own words are slow
    }
    return hash(before, value.toString());
  }

  /**
   * FNV-1a over the letters of a text and its end. It tells relationships apart; nobody gains by
   * making two the same, and a cryptographic hash of each took a tenth of a request's time.
   */
  private static long hash(long before, String text) {
    long hash = before;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return (hash ^ END) * FNV_PRIME;
  }
}
