package org.isnad.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.query.Elements.PlacedNode;

/** Cards of edges, and lists of stances. */
public final class EdgeCards {
  private final Store store;

  EdgeCards(Store store) {
    this.store = store;
  }

  public Optional<EdgeCard> card(String id) {
    EdgeData edge = store.edge(id);
    return edge == null ? Optional.empty() : cards(List.of(edge)).stream().findFirst();
  }

  public StanceList stances(StanceFilter filter) {
    List<Store.Outline> found = new EdgeSearch(store).find(filter);
    List<Store.Outline> shown = found.subList(0, Math.min(filter.limit(), found.size()));
    return new StanceList(
        cards(store.edges(shown)).stream().sorted(StanceList.ORDER).toList(),
        found.size(),
        shown.size() < found.size());
  }

  private List<EdgeCard> cards(List<EdgeData> edges) {
    List<String> ends =
        edges.stream()
            .flatMap(edge -> List.of(edge.source(), edge.target()).stream())
            .distinct()
            .toList();
    Map<String, PlacedNode> nodes = store.nodes(ends, List.of());
    return edges.stream()
        .filter(edge -> nodes.containsKey(edge.source()) && nodes.containsKey(edge.target()))
        .map(edge -> new EdgeCard(edge, data(nodes, edge.source()), data(nodes, edge.target())))
        .toList();
  }

  private static NodeData data(Map<String, PlacedNode> nodes, String id) {
    PlacedNode node = nodes.get(id);
    if (node == null) {
      throw new IllegalStateException("an end vanished");
    }
    return node.data();
  }
}
