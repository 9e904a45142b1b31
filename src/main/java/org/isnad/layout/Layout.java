package org.isnad.layout;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Positions for the nodes of a graph. */
public final class Layout {

  private Layout() {}

  /**
   * A position for each node, in the order of their ids.
   *
   * @throws IllegalArgumentException when two different nodes have one id
   */
  public static Map<String, Position> positions(
      Collection<LayoutNode> nodes, Collection<LayoutEdge> edges) {
    Sketch sketch = Sketch.of(nodes, edges);
    double below = 0;
    for (int[] members : Components.of(sketch)) {
      Sketch part = sketch.part(members);
      new Stress(part, 180).settle(1);
      double top = Arrays.stream(part.y).min().orElse(0);
      for (int i = 0; i < members.length; i++) {
        sketch.x[members[i]] = part.x[i];
        sketch.y[members[i]] = part.y[i] - top + below;
      }
      below += Arrays.stream(part.y).max().orElse(0) - top + 120;
    }
    Spread.apart(sketch, 8);
    Map<String, Position> positions = new LinkedHashMap<>();
    for (int i = 0; i < sketch.size(); i++) {
      positions.put(sketch.nodes.get(i).id(), Position.rounded(sketch.x[i], sketch.y[i]));
    }
    return positions;
  }
}
