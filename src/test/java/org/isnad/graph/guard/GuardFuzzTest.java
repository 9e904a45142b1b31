package org.isnad.graph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Whatever comes, there is a verdict, and soon. In the tests the inputs of {@code
 * GuardFuzzTestInputs} are gone through; with {@code JAZZER_FUZZ=1} new ones are looked for, see
 * {@code bench/fuzz}.
 */
class GuardFuzzTest {
  private static final CypherGuard GUARD = new CypherGuard();
  private static final Census COUNTED =
      new Census(
          5_000,
          Map.of("State", 20.0, "Actor", 300.0, "Stance", 900.0),
          9_000,
          Map.of("HOLDS", 900.0, "ABOUT", 900.0, "MEMBER_OF", 30.0),
          true);
  private static final Duration MOST = Duration.ofMillis(100);
  private static final int RETRIES = 10;

  @FuzzTest(maxDuration = "2m")
  void judges(FuzzedDataProvider data) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("text", "a".repeat(data.consumeInt(0, 60_000)));
    parameters.put("list", List.of(data.consumeLong(), data.consumeString(20)));
    parameters.put("number", data.consumeLong());
    assertJudged(data.consumeRemainingAsString(), parameters);
  }

  /** Of the time that this thread works, since the machine may have other things to do. */
  static void assertJudged(String query, Map<String, ?> parameters) {
    for (Census census : List.of(Census.UNKNOWN, COUNTED)) {
      Duration taken = judged(query, parameters, census);
      for (int i = 0; i < RETRIES && taken.compareTo(MOST) > 0; i++) { // it was compiled meanwhile
        taken = judged(query, parameters, census);
      }
      assertThat(taken).as(query).isLessThanOrEqualTo(MOST);
    }
  }

  private static Duration judged(String query, Map<String, ?> parameters, Census census) {
    FutureTask<Duration> task =
        new FutureTask<>(
            () -> {
              ThreadMXBean clock = ManagementFactory.getThreadMXBean();
              long start = clock.getCurrentThreadCpuTime();
              assertThat(GUARD.judge(query, parameters, census)).isNotNull();
              return Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
            });
    new Thread(null, task, "fuzzed", DeepThreads.STACK_BYTES).start();
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(query, e);
    }
  }
}
