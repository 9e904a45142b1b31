package org.isnad.graph;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Entity;
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

  long weigh(@Nullable Object value) {
    if (value instanceof String text) {
      return SCALAR + text.getBytes(StandardCharsets.UTF_8).length;
    }
    if (value instanceof List<?> list) {
      long sum = SCALAR;
      for (Object item : list) {
        sum += weigh(item);
      }
      return sum;
    }
    if (value instanceof Map<?, ?> map) {
      long sum = SCALAR;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        sum += weigh(entry.getKey()) + weigh(entry.getValue());
      }
      return sum;
    }
    if (value instanceof Path path) {
      long sum = SCALAR;
      for (Node node : path.nodes()) {
        sum += weigh(node);
      }
      for (Relationship relationship : path.relationships()) {
        sum += weigh(relationship);
      }
      return sum;
    }
    if (value instanceof Entity entity) {
      note(entity);
      return ENTITY + weigh(entity.asMap());
    }
    return SCALAR;
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
