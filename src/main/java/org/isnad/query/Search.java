package org.isnad.query;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.graph.Row;
import org.isnad.query.Elements.PlacedNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds actors, places, events, issues and articles by what a reader types, however it is spelt:
 * ranked by {@link NameMatch}, then actors before events, issues and articles, then by the number
 * of sentences that speak of them. When no name matches it looks for nearly matching ones; articles
 * are found by their sentences too.
 */
public final class Search {
  private static final int CANDIDATES = 200;
  private static final double NEARLY = 0.2;
  private static final double IN_TEXT = 0.25;
  private final Store store;

  Search(Store store) {
    this.store = store;
  }

  /** Best first. */
  public record Results(List<Found> results) {}

  /**
   * @param review proposed where only drafts speak of it, else null
   * @param score 0 to 1
   * @param matched the folded name that matched, or the sentence of an article
   */
  public record Found(
      String id,
      String kind,
      @Nullable String subkind,
      String nameAr,
      String nameEn,
      @Nullable String iso2,
      @Nullable String review,
      double score,
      String matched) {}

  private record Hit(double score, long rank, String matched) {
    static final Hit NONE = new Hit(0, Long.MAX_VALUE, "");
  }

  /**
   * @param language {@code ar} or {@code en}: whose alphabet orders what is otherwise equal
   */
  public Results find(String typed, String language, int limit) {
    NameMatch match = new NameMatch(typed);
    if (match.isBlank()) {
      return new Results(List.of());
    }
    Map<String, Hit> hits = new LinkedHashMap<>();
    for (Row row : names(IndexQuery.names(match.words()))) {
      best(match, row, hits);
    }
    if (hits.isEmpty()) {
      names(IndexQuery.nearly(match.words()))
          .forEach(
              row ->
                  hits.put(
                      row.string("id"),
                      new Hit(NEARLY, row.number("rank"), row.strings("folded").get(0))));
    }
    for (Row row :
        store.read(
            "search-sentences",
            Map.of("query", IndexQuery.sentences(typed), "limit", CANDIDATES))) {
      hits.putIfAbsent(
          row.string("id"), new Hit(IN_TEXT, row.number("rank"), row.string("sentence")));
    }
    return new Results(ranked(hits, language, limit));
  }

  private List<Row> names(String query) {
    return store.read("search-names", Map.of("query", query, "limit", CANDIDATES));
  }

  private static void best(NameMatch match, Row row, Map<String, Hit> hits) {
    for (String name : row.strings("folded")) {
      double score = match.score(name);
      Hit last = hits.get(row.string("id"));
      if (score > 0 && (last == null || score > last.score())) {
        hits.put(row.string("id"), new Hit(score, row.number("rank"), name));
      }
    }
  }

  private List<Found> ranked(Map<String, Hit> hits, String language, int limit) {
    Comparator<PlacedNode> order =
        Comparator.comparingDouble((PlacedNode n) -> -hit(hits, n.data()).score())
            .thenComparingLong(n -> hit(hits, n.data()).rank())
            .thenComparingLong(n -> -n.data().weight())
            .thenComparing(n -> language.equals("en") ? n.data().nameEn() : n.data().nameAr())
            .thenComparing(n -> n.data().id());
    return store.nodes(hits.keySet(), List.of()).values().stream()
        .sorted(order)
        .limit(limit)
        .map(n -> found(n.data(), hits))
        .toList();
  }

  private static Hit hit(Map<String, Hit> hits, NodeData node) {
    return hits.getOrDefault(node.id(), Hit.NONE);
  }

  private static Found found(NodeData node, Map<String, Hit> hits) {
    Hit hit = hit(hits, node);
    return new Found(
        node.id(),
        node.kind(),
        node.subkind(),
        node.nameAr(),
        node.nameEn(),
        node.iso2(),
        node.review(),
        hit.score(),
        hit.matched());
  }
}
