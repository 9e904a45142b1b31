package org.isnad.query;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.graph.FreeCypher;
import org.isnad.model.Names;
import org.isnad.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that what a named query is asked about is in the graph: no rows would say that nothing
 * is known of it, not that its id is misspelt.
 */
final class QueryReferences {
  private static final Map<ParameterType, Kind> KINDS =
      Map.ofEntries(
          entry(ParameterType.ACTOR, new Kind("Actor", new Names("فاعل", "actor"))),
          entry(ParameterType.STATE, new Kind("State", new Names("دولة", "state"))),
          entry(ParameterType.LEADER, new Kind("Leader", new Names("قائد", "leader"))),
          entry(
              ParameterType.ORGANIZATION,
              new Kind("Organization", new Names("منظمة", "organization"))),
          entry(ParameterType.EVENT, new Kind("Event", new Names("حدث", "event"))),
          entry(ParameterType.ARTICLE, new Kind("Article", new Names("مقال", "article"))),
          entry(ParameterType.ISSUE, new Kind("Entity", new Names("قضية", "issue"))),
          entry(ParameterType.NODE, new Kind("Entity", new Names("عقدة", "node"))));

  private QueryReferences() {}

  /** What an id must be: stances are about events and actors too, so an issue may be any entity. */
  private record Kind(String label, Names word) {}

  /**
   * @throws ParameterFault for the first that the graph does not have
   */
  static void check(
      NamedQuery query, Map<String, ? extends @Nullable Object> values, FreeCypher cypher) {
    Map<QueryParameter, String> ids = new HashMap<>();
    for (QueryParameter parameter : query.parameters()) {
      if (KINDS.containsKey(parameter.type())
          && values.get(parameter.name()) instanceof String id) {
        ids.put(parameter, id);
      }
    }
    if (ids.isEmpty()) {
      return;
    }
    Map<String, List<String>> labels = new HashMap<>();
    cypher
        .read("read/labels", Map.of("ids", List.copyOf(ids.values())))
        .forEach(row -> labels.put(row.string("id"), row.strings("labels")));
    for (QueryParameter parameter : query.parameters()) {
      String id = ids.get(parameter);
      Kind kind = KINDS.get(parameter.type());
      if (id != null
          && kind != null
          && !labels.getOrDefault(id, List.of()).contains(kind.label())) {
        throw unknown(parameter, id, kind.word());
      }
    }
  }

  private static ParameterFault unknown(QueryParameter parameter, String id, Names word) {
    String shown = Excerpt.of(id);
    return ParameterFault.of(
        "unknown-reference",
        parameter,
        called ->
            new Names(
                "يشير "
                    + called.ar()
                    + " إلى "
                    + shown
                    + "، وليس في الرسم "
                    + word.ar()
                    + " بهذا المعرّف.",
                called.en()
                    + " names "
                    + shown
                    + "; the graph has no "
                    + word.en()
                    + " with that id."),
        new Names(
            "ابحث عن المعرّفات عبر ‎/api/search?q=…‎ أو ‎/api/articles‎.",
            "Find ids with /api/search?q=… or /api/articles."),
        QueryArguments.example(parameter));
  }
}
