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
}
