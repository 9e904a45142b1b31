package org.isnad.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.graph.Row;
import org.isnad.query.Elements.PlacedNode;
import org.isnad.query.NodeCard.Counts;
import org.isnad.query.NodeCard.MentionPlace;
import org.isnad.query.Store.Outline;

/** Cards of nodes. */
public final class NodeCards {
  private static final int MOST_FACTS = 500;
  private static final int MOST_MENTIONS = 1000;
  private final Store store;

  NodeCards(Store store) {
    this.store = store;
  }

  public Optional<NodeCard> card(String id) {
    PlacedNode node = store.node(id);
    if (node == null) {
      return Optional.empty();
    }
    List<Outline> edges = store.edgesOf(List.of(id));
    List<Fact> facts = facts(id, edges.subList(0, Math.min(MOST_FACTS, edges.size())));
    List<MentionPlace> mentions =
        store.read("mentions", Map.of("id", id, "limit", MOST_MENTIONS)).stream()
            .map(row -> new MentionPlace(Evidence.of(row), row.stringOrNull("how")))
            .toList();
    Row counts = store.read("counts", Map.of("id", id)).get(0);
    return Optional.of(
        new NodeCard(
            node.data(),
            node.position(),
            facts,
            mentions,
            new Counts(
                counts.number("stances"), counts.number("sentences"), counts.number("events")),
            edges.size() > MOST_FACTS || mentions.size() == MOST_MENTIONS));
  }

  private List<Fact> facts(String id, List<Outline> edges) {
    Set<String> others = new LinkedHashSet<>();
    edges.forEach(edge -> others.add(edge.other(id)));
    Map<String, PlacedNode> nodes = store.nodes(others, List.of());
    List<Fact> facts = new ArrayList<>();
    for (EdgeData edge : store.edges(edges)) {
      boolean out = edge.source().equals(id);
      PlacedNode other = nodes.get(out ? edge.target() : edge.source());
      if (other != null) {
        facts.add(new Fact(edge, out ? "out" : "in", other.data()));
      }
    }
    facts.sort(
        Comparator.comparingLong((Fact fact) -> -fact.edge().weight())
            .thenComparing(fact -> fact.edge().id()));
    return facts;
  }
}
