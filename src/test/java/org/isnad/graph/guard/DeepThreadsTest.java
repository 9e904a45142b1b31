package org.isnad.graph.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class DeepThreadsTest {
  @Test
  void aPlaceIsTakenUntilItsThreadHasEnded() throws Exception {
    DeepThreads threads = new DeepThreads(1, Duration.ofMillis(20), Duration.ofMillis(50));
    CountDownLatch parsed = new CountDownLatch(1);
    assertThatExceptionOfType(TimeoutException.class)
        .isThrownBy(
            () ->
                threads.call(
                    () -> {
                      parsed.await();
                      return 1;
                    }));
    // nobody waits for it any more, and it still goes on
    assertThatExceptionOfType(QueryRefused.class)
        .isThrownBy(() -> threads.call(() -> 2))
        .matches(e -> e.refusal().code() == RefusalCode.BUSY);
    parsed.countDown();
    Integer answer = null;
    for (int i = 0; i < 100 && answer == null; i++) {
      try {
        answer = threads.call(() -> 3);
      } catch (QueryRefused e) {
        assertThat(e.refusal().code()).isEqualTo(RefusalCode.BUSY);
      }
    }
    assertThat(answer).isEqualTo(3);
  }
}
