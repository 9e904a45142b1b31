package org.isnad.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.graph.Graph;
import org.isnad.graph.Row;
import org.isnad.layout.Layout;
import org.isnad.layout.LayoutEdge;
import org.isnad.layout.LayoutNode;
import org.isnad.layout.Position;

/**
 * Gives every entity its place in the picture, once for a state of the graph; readers all see the
 * same.
 */
final class Placing {
  private final Graph graph;

  Placing(Graph graph) {
    this.graph = graph;
  }

  /** True when some entity was written and never placed, as after a load that was cut short. */
  boolean isDue() {
    return graph.read("write/unplaced", Map.of()).get(0).number("unplaced") > 0;
  }

  void place() {
    List<LayoutNode> nodes =
        graph.read("write/layout-nodes", Map.of()).stream().map(Placing::node).toList();
    List<LayoutEdge> edges =
        graph.read("write/layout-edges", Map.of()).stream().map(Placing::edge).toList();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map.Entry<String, Position> placed : Layout.positions(nodes, edges).entrySet()) {
      Position at = placed.getValue();
      rows.add(Map.of("id", placed.getKey(), "x", at.x(), "y", at.y()));
    }
    graph.write(writer -> writer.run("write/positions", Map.of("rows", rows)));
  }

  private static LayoutNode node(Row row) {
    return new LayoutNode(
        row.string("id"),
        row.string("kind"),
        row.string("labelAr"),
        row.string("labelEn"),
        row.number("weight"));
  }

  private static LayoutEdge edge(Row row) {
    return new LayoutEdge(
        row.string("source"), row.string("target"), row.string("kind"), row.number("weight"));
  }
}
