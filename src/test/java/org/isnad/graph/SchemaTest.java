package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.isnad.testing.GraphExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The schema is applied once and told by its version after that. */
@ExtendWith(GraphExtension.class)
class SchemaTest {
  @Test
  void theNewestFileIsTheVersionOfAMigratedDatabase(Graph graph) {
    Schema.migrate(graph);
    assertThat(graph.read("admin/schema-version", Map.of()).get(0).string("version"))
        .isEqualTo("002");
    Schema.migrate(graph);
    assertThat(graph.read("admin/schema-version", Map.of()).get(0).string("version"))
        .isEqualTo("002");
  }

  /** Whoever may ask Cypher may read the migrations. */
  @Test
  void theAccountOfTheDatabaseStandsNowhereInIt(Graph graph) {
    Schema.migrate(graph);
    String query = "MATCH ()-[m:MIGRATED_TO]->() RETURN m.by AS by, m.connectedAs AS account";
    try (var session = graph.driver().session()) {
      assertThat(session.run(query).list(row -> row.get("by") + " " + row.get("account")))
          .isNotEmpty()
          .containsOnly("\"isnad\" \"isnad\"");
    }
  }
}
