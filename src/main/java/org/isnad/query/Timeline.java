package org.isnad.query;

import java.util.List;
import java.util.Map;
import org.isnad.graph.Row;
import org.isnad.query.Elements.PlacedNode;
import org.jspecify.annotations.Nullable;

/** The dated events of a period. */
public final class Timeline {
  private final Store store;

  Timeline(Store store) {
    this.store = store;
  }

  /** In the order of time. */
  public record Events(List<DatedEvent> events) {}

  /**
   * @param earliest the first day it may have been, YYYY-MM-DD
   * @param latest the last
   * @param place id, where known
   * @param partOf id of the event it is part of, where known
   */
  public record DatedEvent(
      NodeData node,
      String earliest,
      String latest,
      @Nullable String place,
      @Nullable String partOf) {}

  public Events events(Period period) {
    List<Row> rows = store.read("timeline", Map.of("from", period.lower(), "to", period.upper()));
    Map<String, PlacedNode> nodes =
        store.nodes(rows.stream().map(row -> row.string("id")).toList(), List.of());
    return new Events(rows.stream().map(row -> event(row, nodes)).toList());
  }

  private static DatedEvent event(Row row, Map<String, PlacedNode> nodes) {
    PlacedNode node = nodes.get(row.string("id"));
    if (node == null) {
      throw new IllegalStateException("event vanished");
    }
    return new DatedEvent(
        node.data(),
        row.string("earliest"),
        row.string("latest"),
        row.stringOrNull("place"),
        row.stringOrNull("partOf"));
  }
}
