package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MomentTest {
  @Test
  void tellsTheTimeToTheThousandth() throws InterruptedException {
    for (int i = 0; i < 20; i++) {
      long before = System.currentTimeMillis();
      String now = Moment.now();
      long after = System.currentTimeMillis();
      assertThat(now).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
      assertThat(Instant.parse(now).toEpochMilli()).isBetween(before, after);
      Thread.sleep(70);
    }
  }
}
