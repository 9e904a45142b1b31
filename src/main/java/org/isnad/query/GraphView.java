package org.isnad.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.graph.Row;
import org.isnad.query.Elements.Total;
import org.isnad.query.Store.Outline;

/** The drawing: every node and edge that passes the filter, the best evidenced first. */
public final class GraphView {
  private final Store store;
  private final DataVersion version;

  GraphView(Store store, DataVersion version) {
    this.store = store;
    this.version = version;
  }

  public Elements elements(GraphFilter filter) {
    String at = version.now();
    List<Outline> edges = new EdgeSearch(store).find(filter);
    List<String> nodes = nodes(filter, edges);
    Set<String> kept =
        new LinkedHashSet<>(nodes.subList(0, Math.min(filter.limit(), nodes.size())));
    List<Outline> shown =
        edges.stream()
            .filter(edge -> kept.contains(edge.source()) && kept.contains(edge.target()))
            .toList();
    return new Elements(
        store.parts(kept, shown, filter.articles()),
        new Total(nodes.size(), edges.size()),
        kept.size() < nodes.size(),
        at);
  }

  /** Heaviest first, by the evidence of their edges; what nothing ties comes last. */
  private List<String> nodes(GraphFilter filter, Collection<Outline> edges) {
    Map<String, Long> weights = new HashMap<>();
    for (Outline edge : edges) {
      weights.merge(edge.source(), edge.weight(), Long::sum);
      weights.merge(edge.target(), edge.weight(), Long::sum);
    }
    Set<String> all = new HashSet<>(weights.keySet());
    if (filter.showsUntied()) {
      all.addAll(untied(filter));
    }
    return all.stream()
        .sorted(
            Comparator.comparingLong((String id) -> -weights.getOrDefault(id, 0L))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private List<String> untied(GraphFilter filter) {
    Map<String, Object> parameters =
        Map.of(
            "articles", filter.articles(),
            "kinds", filter.kinds(),
            "from", filter.period().lower(),
            "to", filter.period().upper());
    return store.read("entities", parameters).stream().map((Row row) -> row.string("id")).toList();
  }
}
