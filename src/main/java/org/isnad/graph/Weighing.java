package org.isnad.graph;

import io.netty.buffer.ByteBufUtil;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * Estimates the bytes of values as they are read, and notes by the way which nodes the result holds
 * and at which its relationships end: Neo4j names those ends by its own internal ids.
 */
final class Weighing {
  private static final int SCALAR = 12;
  private static final int ENTITY = 40;

  private final Map<String, @Nullable String> idsByElement = new HashMap<>();
  private final Set<String> ends = new HashSet<>();

  /** Our ids of the nodes that were met, by Neo4j's. */
  Map<String, @Nullable String> ids() {
    return idsByElement;
  }

  /** Neo4j's ids of nodes at the ends of relationships that were not met themselves. */
  List<String> unknownEnds() {
    return ends.stream().filter(end -> !idsByElement.containsKey(end)).sorted().toList();
  }

  long weigh(Record record) {
    return sum(record.values());
  }

  private long sum(Iterable<Value> values) {
    long sum = 0;
    for (Value value : values) {
      sum += weigh(value);
    }
    return sum;
  }

  private long weigh(Value value) {
    if (value.type().equals(ValueReader.LIST)) {
      return SCALAR + sum(value.values());
    }
    if (value.type().equals(ValueReader.MAP)) {
      return SCALAR + entries(value);
    }
    Object raw = value.asObject();
    if (raw instanceof String text) {
      return SCALAR + ByteBufUtil.utf8Bytes(text);
    }
    if (raw instanceof Path path) {
      long sum = SCALAR;
      for (Node node : path.nodes()) {
        sum += entity(node);
      }
      for (Relationship relationship : path.relationships()) {
        sum += entity(relationship);
      }
      return sum;
    }
    return raw instanceof Entity entity ? entity(entity) : SCALAR;
  }

  private long entity(Entity entity) {
    note(entity);
    return ENTITY + SCALAR + entries(entity);
  }

  private long entries(MapAccessor map) {
    long sum = 0;
    for (String key : map.keys()) {
      sum += SCALAR + ByteBufUtil.utf8Bytes(key) + weigh(map.get(key));
    }
    return sum;
  }

  private void note(Entity entity) {
    if (entity instanceof Node node) {
      idsByElement.put(node.elementId(), ValueReader.ownId(node));
    } else if (entity instanceof Relationship relationship) {
      ends.add(relationship.startNodeElementId());
      ends.add(relationship.endNodeElementId());
    }
  }
}
