package org.isnad.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.isnad.graph.Graph;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GraphExtension.class)
class GraphExtensionTest {
  @RepeatedTest(2)
  void everyTestBeginsWithAnEmptyGraph(Graph graph) {
    assertThat(count(graph)).isZero();
    graph.write(writer -> writer.run("test/one-node", Map.of()));
    assertThat(count(graph)).isOne();
  }

  private static long count(Graph graph) {
    return graph.read("test/count", Map.of()).get(0).number("nodes");
  }
}
