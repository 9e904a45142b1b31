package org.isnad.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.graph.Result;
import org.isnad.graph.Value;
import org.isnad.model.Names;
import org.isnad.model.Ontology;
import org.isnad.model.Review;
import org.isnad.query.Elements.DrawnEdge;
import org.isnad.query.Elements.Total;
import org.jspecify.annotations.Nullable;

/**
 * A result as a graph: every node and relationship in it, at any depth, each once. A stance is a
 * node of its own here, as it is in the database. Rows of named queries that name nodes without a
 * relationship tie them by what the row says:
 *
 * <pre>
 * holder, stance, target → holder —stance→ target      event, part, actor → event —part→ actor
 * </pre>
 */
public final class ResultGraph {
  /** Columns whose word says how the nodes of a row belong together. */
  private static final Map<String, EdgeKind> WAYS =
      Map.of(
          "stance", EdgeKind.STANCE,
          "relation", EdgeKind.RELATION,
          "part", EdgeKind.PARTICIPATION,
          "status", EdgeKind.MEMBERSHIP);

  private static final int WEIGHT = 4;

  private final Map<String, Value.Node> nodes = new LinkedHashMap<>();
  private final Map<String, Value.Relationship> ties = new LinkedHashMap<>();
  private final Map<String, EdgeData> edges = new LinkedHashMap<>();

  private final Set<String> drafts;

  private ResultGraph(Set<String> drafts) {
    this.drafts = drafts;
  }

  /** Of a free query. */
  public static ResultElements of(Reviewed reviewed, String version) {
    ResultGraph graph = new ResultGraph(reviewed.drafts());
    graph.take(reviewed.result());
    return graph.elements(reviewed.result().truncated(), version);
  }

  /** Of a named query, whose rows tie what they name. */
  public static ResultElements ofNamed(Reviewed reviewed, Ontology ontology, String version) {
    ResultGraph graph = new ResultGraph(reviewed.drafts());
    Result result = reviewed.result();
    graph.take(result);
    graph.tieRows(result, ontology);
    return graph.elements(result.truncated(), version);
  }

  private void take(Result result) {
    result.rows().forEach(row -> row.forEach(this::collect));
    for (Value.Relationship tie : ties.values()) {
      Stream.of(tie.source(), tie.target())
          .filter(Objects::nonNull)
          .forEach(id -> nodes.putIfAbsent(id, new Value.Node(id, List.of(), Map.of())));
      edges.put(tie.id(), edge(tie));
    }
  }

  private void collect(Value value) {
    if (value instanceof Value.Node node && node.id() != null) {
      nodes.put(node.id(), node);
    } else if (value instanceof Value.Relationship tie
        && tie.source() != null
        && tie.target() != null) {
      ties.put(tie.id(), tie);
    } else if (value instanceof Value.Path path) {
      path.nodes().forEach(this::collect);
      path.relationships().forEach(this::collect);
    } else if (value instanceof Value.Items list) {
      list.items().forEach(this::collect);
    } else if (value instanceof Value.Entries map) {
      map.entries().values().forEach(this::collect);
    }
  }

  private EdgeData edge(Value.Relationship tie) {
    String source = Objects.requireNonNull(tie.source());
    String target = Objects.requireNonNull(tie.target());
    EdgeKind kind = tie.type().equals("HOLDS") ? EdgeKind.RELATION : EdgeKind.ofTie(tie.type());
    return edge(
        tie.id(),
        source,
        target,
        kind,
        tie.type(),
        null,
        new Names(tie.type(), tie.type()),
        // HOLDS and the like have no evidence of their own: a draft's are a draft
        review(Stream.of(tie.id(), source, target).anyMatch(this::isStanceOrTie)));
  }

  /** The last node of a row with each one before it. */
  private void tieRows(Result result, Ontology ontology) {
    EdgeWords words = new EdgeWords(ontology);
    int way =
        result
            .columns()
            .indexOf(result.columns().stream().filter(WAYS::containsKey).findFirst().orElse(""));
    EdgeKind kind =
        way < 0
            ? EdgeKind.RELATION
            : WAYS.getOrDefault(result.columns().get(way), EdgeKind.RELATION);
    int reviews = result.columns().indexOf(Reviews.COLUMN);
    for (List<Value> row : result.rows()) {
      List<Value.Node> ends = new ArrayList<>();
      boolean whole = false;
      for (Value value : row) {
        whole |= value instanceof Value.Relationship || value instanceof Value.Path;
        if (value instanceof Value.Node node && node.id() != null) {
          ends.add(node);
        }
      }
      if (whole || ends.size() < 2) {
        continue;
      }
      String type = way >= 0 && row.get(way) instanceof Value.Text text ? text.value() : null;
      String target = String.valueOf(ends.remove(ends.size() - 1).id());
      boolean draft =
          reviews >= 0
              && row.get(reviews) instanceof Value.Text review
              && review.value().equals(Review.PROPOSED.id());
      Long polarity = kind == EdgeKind.STANCE ? polarity(ontology, type) : null;
      for (Value.Node end : ends) {
        String source = String.valueOf(end.id());
        String id = "row:" + source + ":" + type + ":" + target;
        if (!source.equals(target)) {
          edges.merge(
              id,
              edge(
                  id,
                  source,
                  target,
                  kind,
                  type,
                  polarity,
                  words.of(kind, type, null, null),
                  review(draft)),
              // of two rows that say the same, a reviewed one says it for both
              (before, now) -> before.review() == null ? before : now);
        }
      }
    }
  }

  private static @Nullable Long polarity(Ontology ontology, @Nullable String type) {
    return ontology.stanceTypes().stream()
        .filter(stance -> stance.id().equals(type))
        .findFirst()
        .map(stance -> (long) stance.polarity())
        .orElse(null);
  }

  private ResultElements elements(boolean truncated, String version) {
    return new ResultElements(
        new ResultElements.Parts(
            nodes.values().stream().map(this::node).toList(),
            edges.values().stream().map(DrawnEdge::new).toList()),
        new Total(nodes.size(), edges.size()),
        truncated,
        version);
  }

  private ResultElements.Node node(Value.Node node) {
    Value polarity = node.properties().get("polarity");
    return new ResultElements.Node(
        new NodeData(
            String.valueOf(node.id()),
            NodeText.kind(node),
            NodeText.kind(node).equals("Stance") && polarity instanceof Value.Whole sign
                ? Long.toString(sign.value())
                : null,
            NodeText.name(node, "Ar", "En"),
            NodeText.name(node, "En", "Ar"),
            NodeText.text(node, "iso2"),
            NodeText.text(node, "date"),
            WEIGHT,
            review(drafts.contains(String.valueOf(node.id())))));
  }

  private boolean isStanceOrTie(String id) {
    return (id.startsWith("stance:") || id.startsWith("rel:")) && drafts.contains(id);
  }

  private static @Nullable String review(boolean draft) {
    return draft ? Review.PROPOSED.id() : null;
  }

  private static EdgeData edge(
      String id,
      String source,
      String target,
      EdgeKind kind,
      @Nullable String type,
      @Nullable Long polarity,
      Names names,
      @Nullable String review) {
    return new EdgeData(
        id,
        source,
        target,
        kind.id(),
        type,
        polarity,
        names.ar(),
        names.en(),
        null,
        null,
        null,
        review,
        null,
        null,
        null,
        1,
        List.of());
  }
}
