package org.isnad.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing's nodes and edges, in the form Cytoscape.js takes.
 *
 * @param total how many there are, whether or not they are all here
 * @param truncated when the limit left some out
 * @param version of the data
 */
public record Elements(Parts elements, Total total, boolean truncated, String version) {
  /** Both in a fixed order: nodes by weight and id, edges by id. */
  public record Parts(List<PlacedNode> nodes, List<DrawnEdge> edges) {}

  /** A node and where it is drawn. */
  public record PlacedNode(NodeData data, Position position) {}

  /** In the layout's units; the same for a data version. */
  public record Position(double x, double y) {}

  public record DrawnEdge(EdgeData data) {}

  public record Total(long nodes, long edges) {}

  /** The page of a listing, with the cursor of the next or null. */
  public record Page(
      Parts elements, Total total, boolean truncated, String version, @Nullable String next) {}
}
