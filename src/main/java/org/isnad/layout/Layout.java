package org.isnad.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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
    Articles articles = new Articles(sketch);
    Sketch picture = sketch.part(articles.others());
    List<int[]> parts = Components.of(picture);
    List<Sketch> islands = new ArrayList<>();
    for (int[] part : parts) {
      Sketch island = picture.part(part);
      Island.draw(island);
      islands.add(island);
    }
    Shelves.pack(islands);
    for (int k = 0; k < islands.size(); k++) islands.get(k).copyTo(picture, parts.get(k));
    picture.copyTo(sketch, articles.others());
    articles.place();

    Map<String, Position> positions = new LinkedHashMap<>();
    for (int i = 0; i < sketch.size(); i++) {
      positions.put(sketch.nodes.get(i).id(), Position.rounded(sketch.x[i], sketch.y[i]));
    }
    return positions;
  }
}
