package org.isnad.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.query.Elements.Page;
import org.isnad.query.Elements.Total;
import org.isnad.query.Store.Outline;
import org.jspecify.annotations.Nullable;

/** The nodes next to one, page by page, the most strongly tied first. */
public final class Neighbours {
  private final Store store;
  private final DataVersion version;

  Neighbours(Store store, DataVersion version) {
    this.store = store;
    this.version = version;
  }

  /**
   * A page: the node itself, its next neighbours and the edges between it and them.
   *
   * @param after where the page before ended, or null for the first
   * @return empty when there is no such node
   */
  public Optional<Page> page(String id, int limit, @Nullable Cursor after) {
    if (store.node(id) == null) {
      return Optional.empty();
    }
    String at = version.now();
    List<Outline> edges = store.edgesOf(List.of(id));
    List<Cursor> all = ranked(id, edges);
    List<Cursor> rest = all.stream().filter(n -> after == null || n.compareTo(after) > 0).toList();
    List<Cursor> page = rest.subList(0, Math.min(limit, rest.size()));
    List<String> nodes = new ArrayList<>(List.of(id));
    page.forEach(n -> nodes.add(n.id()));
    List<Outline> shown =
        edges.stream()
            .filter(edge -> nodes.contains(edge.source()) && nodes.contains(edge.target()))
            .toList();
    boolean more = page.size() < rest.size();
    return Optional.of(
        new Page(
            store.parts(nodes, shown, List.of()),
            new Total(all.size(), edges.size()),
            more,
            at,
            more ? page.get(page.size() - 1).text() : null));
  }

  private static List<Cursor> ranked(String id, List<Outline> edges) {
    Map<String, Long> weights = new HashMap<>();
    for (Outline edge : edges) {
      String other = edge.other(id);
      if (!other.equals(id)) {
        weights.merge(other, edge.weight(), Long::sum);
      }
    }
    return weights.entrySet().stream()
        .map(e -> new Cursor(e.getValue(), e.getKey()))
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
