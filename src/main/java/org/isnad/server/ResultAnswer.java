package org.isnad.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.query.NamedQuery;
import org.isnad.query.ResultElements;
import org.isnad.query.ResultGraph;
import org.isnad.query.ResultJson;
import org.isnad.query.ResultMarkdown;
import org.isnad.query.Reviewed;
import org.jspecify.annotations.Nullable;

/** A query's result in the format that the address's suffix asks for. */
final class ResultAnswer {
  /** The suffixes; the first is the default. */
  static final List<String> FORMATS = List.of("json", "csv", "jsonl", "md", "cyjs");

  private ResultAnswer() {}

  /**
   * @param query that was asked, null for free Cypher
   */
  static Answer of(Asked asked, Reviewed reviewed, @Nullable NamedQuery query) {
    String version = asked.views().version().now();
    return switch (asked.format()) {
      case "md" ->
          Answer.of(
              "text/markdown; charset=utf-8",
              utf8(
                  query == null
                      ? ResultMarkdown.of(reviewed.result(), version)
                      : ResultMarkdown.of(reviewed.result(), version, query)));
      case "cyjs" ->
          Answer.of(
              "application/json; charset=utf-8", elements(asked, reviewed, query, version).json());
      default -> Answer.of("application/json; charset=utf-8", ResultJson.of(reviewed, version));
    };
  }

  private static ResultElements elements(
      Asked asked, Reviewed reviewed, @Nullable NamedQuery query, String version) {
    return query == null
        ? ResultGraph.of(reviewed, version)
        : ResultGraph.ofNamed(reviewed, asked.present().ontology(), version);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
