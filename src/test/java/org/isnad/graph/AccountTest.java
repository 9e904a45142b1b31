package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AccountTest {
  private static final long SECOND = 1_000_000_000L;
  private static final double MS = 1_000_000;

  private final Account account = new Account(250 * MS, 0);

  private void ask(double ms, long now) {
    account.begin();
    account.end(ms * MS, ms * MS, now);
  }

  @Test
  void theLatestQueryCountsMost() {
    ask(10, 0);
    ask(90, 0);
    assertThat(account.expected(0)).isEqualTo(50 * MS);
    ask(450, 0);
    assertThat(account.expected(0)).isEqualTo(250 * MS);
    assertThat(account.running()).isZero();
  }

  @Test
  void whatIsExpectedFades() {
    ask(800, 0);
    assertThat(account.expected(2 * SECOND)).isCloseTo(400 * MS, within(1.0));
    assertThat(account.expected(6 * SECOND)).isCloseTo(100 * MS, within(1.0));
    ask(100, 6 * SECOND);
    assertThat(account.expected(6 * SECOND)).isEqualTo(450 * MS);
  }

  /** Waiting makes nobody known for brief queries. */
  @Test
  void onlyItsQueriesMakeOneKnown() {
    assertThat(account.isKnownBelow(300 * MS)).isFalse();
    ask(800, 0);
    account.expected(600 * SECOND);
    assertThat(account.isKnownBelow(300 * MS)).isFalse();
    for (int i = 0; i < 4; i++) {
      ask(10, 600 * SECOND);
    }
    assertThat(account.isKnownBelow(300 * MS)).isTrue();
  }

  @Test
  void whatWasUsedComesBackSecondBySecond() {
    ask(3000, 0);
    assertThat(account.spent(SECOND)).isEqualTo(2000 * MS);
    ask(500, SECOND);
    assertThat(account.spent(3 * SECOND)).isEqualTo(500 * MS);
    assertThat(account.spent(9 * SECOND)).isZero();
  }
}
