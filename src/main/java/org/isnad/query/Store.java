package org.isnad.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.graph.Graph;
import org.isnad.graph.Row;
import org.isnad.model.Names;
import org.isnad.query.Elements.DrawnEdge;
import org.isnad.query.Elements.Parts;
import org.isnad.query.Elements.PlacedNode;
import org.isnad.query.Elements.Position;
import org.jspecify.annotations.Nullable;

/** Nodes and edges by id, whole: the step that all views share once they know which they want. */
final class Store {
  private final Graph graph;
  private final EdgeWords words;

  Store(Graph graph, EdgeWords words) {
    this.graph = graph;
    this.words = words;
  }

  /** An edge in outline. */
  record Outline(String id, String source, String target, long weight) {
    static Outline of(Row row) {
      return new Outline(
          row.string("id"), row.string("source"), row.string("target"), row.number("weight"));
    }

    String other(String end) {
      return source.equals(end) ? target : source;
    }
  }

  List<Row> read(String name, Map<String, ?> parameters) {
    return graph.read("read/" + name, parameters);
  }

  /** Every edge that touches one of the entities, heaviest first. */
  List<Outline> edgesOf(Collection<String> ids) {
    return edgesOf(ids, true);
  }

  /**
   * The same, as steps of a way.
   *
   * @param articles false to leave the judgements of articles aside
   */
  List<Outline> edgesOf(Collection<String> ids, boolean articles) {
    return read("edges-of", Map.of("ids", List.copyOf(ids), "articles", articles)).stream()
        .map(Outline::of)
        .toList();
  }

  /**
   * The entities with these ids; unknown ones are left out.
   *
   * @param articles whose sentences count as weight; empty counts all
   * @return by id, in the order asked for
   */
  Map<String, PlacedNode> nodes(Collection<String> ids, Collection<String> articles) {
    Map<String, PlacedNode> found = new LinkedHashMap<>();
    for (Row row :
        read("nodes", Map.of("ids", List.copyOf(ids), "articles", List.copyOf(articles)))) {
      found.put(row.string("id"), node(row));
    }
    Map<String, PlacedNode> ordered = new LinkedHashMap<>();
    for (String id : ids) {
      PlacedNode node = found.get(id);
      if (node != null) {
        ordered.put(id, node);
      }
    }
    return ordered;
  }

  @Nullable PlacedNode node(String id) {
    return nodes(List.of(id), List.of()).get(id);
  }

  /** These edges whole, by id. */
  List<EdgeData> edges(Collection<Outline> outlines) {
    Set<String> ids = new TreeSet<>();
    Set<String> sources = new TreeSet<>();
    outlines.forEach(
        edge -> {
          ids.add(edge.id());
          sources.add(edge.source());
        });
    return ids.isEmpty() ? List.of() : edges(ids, sources);
  }

  /** The edge with this id, wherever it is. */
  @Nullable EdgeData edge(String id) {
    return edges(List.of(id), List.of()).stream().findFirst().orElse(null);
  }

  private List<EdgeData> edges(Collection<String> ids, Collection<String> sources) {
    return read("edges-full", Map.of("ids", List.copyOf(ids), "sources", List.copyOf(sources)))
        .stream()
        .map(this::edge)
        .toList();
  }

  /** What a drawing needs of these nodes and edges. */
  Parts parts(Collection<String> nodes, Collection<Outline> edges, Collection<String> articles) {
    return new Parts(
        List.copyOf(nodes(nodes, articles).values()),
        edges(edges).stream().map(EdgeData::brief).map(DrawnEdge::new).toList());
  }

  /** Those of the ids that the graph does not have. */
  List<String> unknown(Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Set<String> known = new TreeSet<>();
    read("known", Map.of("ids", List.copyOf(ids))).forEach(row -> known.add(row.string("id")));
    return ids.stream().filter(id -> !known.contains(id)).toList();
  }

  private static PlacedNode node(Row row) {
    NodeData data =
        new NodeData(
            row.string("id"),
            row.string("kind"),
            row.stringOrNull("subkind"),
            row.string("nameAr"),
            row.string("nameEn"),
            row.stringOrNull("iso2"),
            row.stringOrNull("date"),
            row.number("weight"),
            row.stringOrNull("review"));
    Double x = row.decimalOrNull("x");
    Double y = row.decimalOrNull("y");
    return new PlacedNode(data, new Position(x == null ? 0 : x, y == null ? 0 : y));
  }

  private EdgeData edge(Row row) {
    EdgeKind kind = EdgeKind.ofTie(row.string("tie"));
    String type = row.stringOrNull("type");
    Names names = words.of(kind, type, row.stringOrNull("labelAr"), row.stringOrNull("labelEn"));
    List<Evidence> passages = row.rows("evidence").stream().map(Evidence::of).toList();
    return new EdgeData(
        row.string("id"),
        row.string("source"),
        row.string("target"),
        kind.id(),
        type,
        row.numberOrNull("polarity"),
        names.ar(),
        names.en(),
        row.stringOrNull("voice"),
        row.stringOrNull("modality"),
        row.stringOrNull("origin"),
        row.stringOrNull("review"),
        row.decimalOrNull("confidence"),
        row.stringOrNull("began"),
        row.stringOrNull("ended"),
        passages.stream().map(Evidence::sentence).distinct().count(),
        passages);
  }
}
