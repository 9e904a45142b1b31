package org.isnad.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.graph.Graph;
import org.isnad.model.Ontology;
import org.isnad.query.Elements.PlacedNode;

/** Every view of one graph. Cheap to make once per graph; safe to share between threads. */
public final class Views {
  private final Store store;
  private final DataVersion version;
  private final EdgeWords words;

  public Views(Graph graph, Ontology ontology) {
    this.words = new EdgeWords(ontology);
    this.store = new Store(graph, words);
    this.version = new DataVersion(graph);
  }

  public DataVersion version() {
    return version;
  }

  public GraphView graph() {
    return new GraphView(store, version);
  }

  public NodeCards nodes() {
    return new NodeCards(store);
  }

  public Neighbours neighbours() {
    return new Neighbours(store, version);
  }

  public EdgeCards edges() {
    return new EdgeCards(store);
  }

  public Articles articles() {
    return new Articles(store, new Passages(store, words));
  }

  public Search search() {
    return new Search(store);
  }

  public PathFinder paths() {
    return new PathFinder(store, version);
  }

  public Timeline timeline() {
    return new Timeline(store);
  }

  public Schema schema() {
    return Schema.of(store);
  }

  /**
   * Asks for the first picture and lets the answer go: a database that has just started takes
   * seconds to plan this, and no reader should be the one who waits for that.
   *
   * @return a node of the picture; empty while the graph is
   */
  public Optional<String> warm() {
    return graph().elements(GraphFilter.FIRST_VIEW).elements().nodes().stream()
        .findFirst()
        .map(node -> node.data().id());
  }

  /**
   * The same for what a reader asks next: a card and an article.
   *
   * @param shown a node of the picture; the picture is asked for again while it was empty
   */
  public void warmNext(Optional<String> shown) {
    shown.or(this::warm).ifPresent(id -> nodes().card(id));
    articles().list().articles().stream()
        .findFirst()
        .ifPresent(article -> articles().text(article.id()));
  }

  /** The nodes with these ids, in the order asked for; unknown ones are left out. */
  public List<NodeData> names(Collection<String> ids) {
    return store.nodes(ids, List.of()).values().stream().map(PlacedNode::data).toList();
  }

  /** Whether an article has this id. */
  public boolean hasArticle(String id) {
    return store.read("labels", Map.of("ids", List.of(id))).stream()
        .anyMatch(row -> row.strings("labels").contains("Article"));
  }

  /** Whether a node or an edge has this id. */
  public boolean has(String id) {
    return unknown(List.of(id)).isEmpty() || store.edge(id) != null;
  }

  /** Those of the ids that no entity has. */
  public List<String> unknown(Collection<String> ids) {
    return store.unknown(ids);
  }
}
