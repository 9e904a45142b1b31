package org.isnad.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.isnad.query.Elements.DrawnEdge;
import org.isnad.query.Elements.Total;

/**
 * A result's nodes and edges, in the form Cytoscape.js and Cytoscape take; whoever draws it places
 * them.
 *
 * @param truncated when the query had more rows than were read
 * @param version of the data
 */
public record ResultElements(Parts elements, Total total, boolean truncated, String version) {
  /** Both in the order of the rows; empty where the rows hold no node. */
  public record Parts(List<Node> nodes, List<DrawnEdge> edges) {}

  /** A node without a place. */
  public record Node(NodeData data) {}

  private static final class Mapper {
    static final ObjectMapper MAPPER = new ObjectMapper();
  }

  /** As JSON in UTF-8, on one line. */
  public byte[] json() {
    try {
      return Mapper.MAPPER.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records that are not JSON", e);
    }
  }
}
