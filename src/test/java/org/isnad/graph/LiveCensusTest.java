package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.isnad.graph.guard.Census;
import org.isnad.testing.GraphExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GraphExtension.class)
class LiveCensusTest {
  @Test
  void countsByLabelAndType(Graph graph) {
    graph.write(writer -> writer.run("test/free", Map.of()));
    Census census = new LiveCensus(graph).now();
    assertThat(census.isTold()).isTrue();
    assertThat(census.labels()).containsEntry("State", 1.0).containsEntry("Stance", 1.0);
    assertThat(census.types()).containsEntry("LEADS", 1.0).containsEntry("HOLDS", 1.0);
    assertThat(census.nodes()).isGreaterThanOrEqualTo(4.0);
    assertThat(census.ties()).isGreaterThanOrEqualTo(2.0);
  }

  @Test
  void seesWithinASecondThatSomebodyHasWritten(Graph graph) throws InterruptedException {
    LiveCensus live = new LiveCensus(graph);
    double before = live.now().labels().getOrDefault("State", 0.0);
    graph.write(writer -> writer.run("test/free", Map.of()));
    Thread.sleep(1_100);
    double after = before;
    for (int i = 0; i < 50 && after == before; i++) { // a slow answer is not waited for
      after = live.now().labels().getOrDefault("State", 0.0);
      Thread.sleep(100);
    }
    assertThat(after).isEqualTo(before + 1);
  }

  @Test
  void keepsOneOfTheSameData(Graph graph) throws InterruptedException {
    LiveCensus live = new LiveCensus(graph);
    Census first = live.now();
    Thread.sleep(1_100);
    assertThat(live.now()).isSameAs(first);
  }

  @Test
  void knowsNothingOfADatabaseThatIsGone(TestDatabase database) {
    Graph closed = Graph.connect(database.uri(), "neo4j", "unused");
    closed.close();
    assertThat(new LiveCensus(closed).now()).isSameAs(Census.UNKNOWN);
  }
}
