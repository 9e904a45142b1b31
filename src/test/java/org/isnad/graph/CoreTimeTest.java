package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2, 0, 1000",
    "2, 1, 1000",
    "2, 2, 1000",
    "2, 4, 500",
    "2, 8, 250",
    "1, 8, 125",
    "16, 8, 1000"
  })
  void goesSlowerWhileMoreRunThanThereAreCores(int cores, int running, double passed) {
    AtomicLong now = new AtomicLong(7000);
    CoreTime time = new CoreTime(cores, now::get);
    now.addAndGet(1000);
    assertThat(time.passed(running)).isEqualTo(passed);
    assertThat(time.passed(running)).isEqualTo(passed);
    now.addAndGet(1000);
    assertThat(time.passed(1)).isEqualTo(passed + 1000);
  }
}
