package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.graph.Admission.Place;
import org.isnad.graph.Admission.Shares;
import org.isnad.graph.guard.RefusalCode;
import org.isnad.testing.GraphExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

@ExtendWith(GraphExtension.class)
class WatchTest {
  private static final String LONG =
      "UNWIND range(1, 9999) AS a UNWIND range(1, 9999) AS b UNWIND range(1, 99) AS c"
          + " OPTIONAL MATCH (n:None {id: a}) RETURN count(n)";

  private final Graph graph;

  WatchTest(Graph graph) {
    this.graph = graph;
  }

  private static Caller caller(boolean gone) {
    return new Caller() {
      @Override
      public String address() {
        return "192.0.2.1";
      }

      @Override
      public boolean isGone() {
        return gone;
      }
    };
  }

  /** What waits for a connection or is planned is not known to the database yet. */
  @Test
  void stopsWhatBeginsAfterItWasStoppedFirst() throws Exception {
    AtomicInteger overdue = new AtomicInteger();
    try (Watch watch = watch(true, overdue)) {
      Thread.sleep(600);
      assertThat(Objects.requireNonNull(watch.reason()).code()).isEqualTo(RefusalCode.CALLER_GONE);
      assertStopped(watch, Duration.ofSeconds(3));
    }
    assertThat(overdue).hasValue(0);
  }

  @Test
  void stopsWhatOutlivesItsTime() {
    AtomicInteger overdue = new AtomicInteger();
    try (Watch watch = watch(false, overdue)) {
      assertStopped(watch, Limits.PUBLIC.time().plus(Limits.GRACE));
      assertThat(Objects.requireNonNull(watch.reason()).code()).isEqualTo(RefusalCode.TIME_LIMIT);
    }
    assertThat(overdue).hasValue(0);
  }

  private Watch watch(boolean gone, AtomicInteger overdue) {
    Caller caller = caller(gone);
    Place place = Objects.requireNonNull(new Admission(Shares.PRIVATE).enter(caller));
    return new Watch(graph, caller, place, Limits.PUBLIC, overdue::incrementAndGet);
  }

  private void assertStopped(Watch watch, Duration within) {
    TransactionConfig marked =
        TransactionConfig.builder()
            .withTimeout(Duration.ofSeconds(20))
            .withMetadata(watch.mark())
            .build();
    long start = System.nanoTime();
    try (var session = graph.guests().session(SessionConfig.defaultConfig());
        var transaction = session.beginTransaction(marked)) {
      assertThatThrownBy(() -> transaction.run(LONG).consume()).isInstanceOf(Neo4jException.class);
    }
    assertThat(System.nanoTime() - start)
        .isLessThan(TimeUnit.MILLISECONDS.toNanos(within.toMillis()));
  }
}
