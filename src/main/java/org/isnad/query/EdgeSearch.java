package org.isnad.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.query.Store.Outline;

/** Edges by what they are, where they stand and when. */
final class EdgeSearch {
  private final Store store;

  EdgeSearch(Store store) {
    this.store = store;
  }

  /** Those that a drawing shows, heaviest first. */
  List<Outline> find(GraphFilter filter) {
    Map<String, Object> parameters = parameters(filter.types(), filter.articles(), filter.period());
    parameters.put("kinds", filter.kinds());
    parameters.put("about", filter.issues());
    parameters.put("ends", filter.actors());
    parameters.put("holders", List.of());
    return run(parameters);
  }

  /** Those that a list of stances shows, heaviest first. */
  List<Outline> find(StanceFilter filter) {
    List<String> types = filter.types().isEmpty() ? List.of(EdgeKind.STANCE.id()) : filter.types();
    Map<String, Object> parameters = parameters(types, filter.articles(), Period.ALWAYS);
    parameters.put("kinds", List.of());
    parameters.put("about", filter.about());
    parameters.put("ends", List.of());
    parameters.put("holders", filter.holders());
    return run(parameters);
  }

  private List<Outline> run(Map<String, Object> parameters) {
    return store.read("edges", parameters).stream().map(Outline::of).toList();
  }

  private static Map<String, Object> parameters(
      List<String> types, List<String> articles, Period period) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("typed", !types.isEmpty());
    parameters.put("types", types);
    parameters.put(
        "ties",
        Stream.of(EdgeKind.values())
            .filter(kind -> types.contains(kind.id()))
            .map(EdgeKind::tie)
            .filter(Objects::nonNull)
            .toList());
    parameters.put("relations", types.contains(EdgeKind.RELATION.id()));
    parameters.put("articles", articles);
    parameters.put("from", period.lower());
    parameters.put("to", period.upper());
    return parameters;
  }
}
