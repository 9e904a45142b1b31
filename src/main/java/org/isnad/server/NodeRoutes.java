package org.isnad.server;

import org.isnad.query.Cursor;
import org.isnad.text.Excerpt;

/** Cards of nodes and edges. */
final class NodeRoutes {
  private NodeRoutes() {}

  static Answer node(Asked asked) {
    String id = asked.path("id");
    return Answer.json(asked.views().nodes().card(id).orElseThrow(() -> noNode(id)));
  }

  static Answer neighbours(Asked asked) {
    String id = asked.path("id");
    String after = asked.parameters().optional("after");
    Cursor cursor = after == null ? null : Cursor.parse(after).orElseThrow();
    return Answer.json(
        asked
            .views()
            .neighbours()
            .page(id, asked.parameters().number("limit"), cursor)
            .orElseThrow(() -> noNode(id)));
  }

  static Answer edge(Asked asked) {
    String id = asked.path("id");
    return Answer.json(
        asked
            .views()
            .edges()
            .card(id)
            .orElseThrow(
                () ->
                    ProblemException.of(
                        "unknown-id", "edge", Excerpt.of(id), "حافة", "/api/graph")));
  }

  private static ProblemException noNode(String id) {
    return ProblemException.of("unknown-id", "node", Excerpt.of(id), "عقدة", "/api/search?q=…");
  }
}
