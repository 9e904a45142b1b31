package org.isnad.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.graph.Row;
import org.isnad.graph.guard.Allowed;

/**
 * What a query may name: the labels and relationships that the graph has now, and what may be
 * called.
 *
 * @param labels the most frequent first
 * @param ties the most frequent first, each between the narrowest labels of its ends
 * @param functions in lower case
 */
public record Schema(
    List<Label> labels,
    List<Tie> ties,
    Collection<String> functions,
    Collection<String> procedures) {
  /**
   * @param within labels that every node of this one wears too, the widest first
   * @param count how many nodes wear it
   */
  public record Label(
      String name, List<String> within, long count, Collection<String> properties) {}

  public record Tie(
      String type, String source, String target, long count, Collection<String> properties) {}

  /** Those of Neo4j's tools begin so. */
  private static final String FOREIGN = "_";

  static Schema of(Store store) {
    Map<String, Long> counts = new TreeMap<>();
    Map<String, Set<String>> properties = new HashMap<>();
    Map<String, Set<String>> within = new HashMap<>();
    for (Row row : store.read("schema-labels", Map.of())) {
      List<String> worn = own(row.strings("labels"));
      for (String label : worn) {
        counts.merge(label, row.number("count"), Long::sum);
        properties.computeIfAbsent(label, l -> new TreeSet<>()).addAll(row.strings("properties"));
        within.computeIfAbsent(label, l -> new TreeSet<>(worn)).retainAll(worn);
      }
    }
    Comparator<String> widest =
        Comparator.comparingLong((String label) -> -counts.getOrDefault(label, 0L))
            .thenComparing(Comparator.naturalOrder());
    List<Label> labels =
        counts.keySet().stream()
            .sorted(widest)
            .map(
                label ->
                    new Label(
                        label,
                        within.getOrDefault(label, Set.of()).stream()
                            .filter(other -> !other.equals(label))
                            .sorted(widest)
                            .toList(),
                        counts.getOrDefault(label, 0L),
                        properties.getOrDefault(label, Set.of())))
            .toList();
    return new Schema(labels, ties(store, widest), Allowed.functions(), Allowed.procedures());
  }

  private static List<Tie> ties(Store store, Comparator<String> widest) {
    record Way(String type, String source, String target) {}
    Map<Way, Long> counts = new HashMap<>();
    Map<Way, Set<String>> properties = new HashMap<>();
    for (Row row : store.read("schema-ties", Map.of())) {
      List<String> source = own(row.strings("source"));
      List<String> target = own(row.strings("target"));
      if (source.isEmpty() || target.isEmpty()) {
        continue;
      }
      Way way =
          new Way(
              row.string("type"),
              source.stream().max(widest).orElseThrow(),
              target.stream().max(widest).orElseThrow());
      counts.merge(way, row.number("count"), Long::sum);
      properties.computeIfAbsent(way, w -> new TreeSet<>()).addAll(row.strings("properties"));
    }
    List<Tie> ties = new ArrayList<>();
    counts.forEach(
        (way, count) ->
            ties.add(
                new Tie(
                    way.type(),
                    way.source(),
                    way.target(),
                    count,
                    properties.getOrDefault(way, Set.of()))));
    ties.sort(
        Comparator.comparingLong((Tie tie) -> -tie.count())
            .thenComparing(tie -> tie.type() + " " + tie.source() + " " + tie.target()));
    return List.copyOf(ties);
  }

  private static List<String> own(List<String> labels) {
    return labels.stream().filter(label -> !label.startsWith(FOREIGN)).toList();
  }
}
