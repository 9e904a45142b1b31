package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose request comes too slowly; times in seconds since the connection was opened. */
class PaceTest {
  private final Pace pace = new Pace(0);

  private static long ns(int seconds) {
    return seconds * 1_000_000_000L;
  }

  private boolean isTooSlow(int second, long moved, boolean isStuck) {
    return pace.isTooSlow(ns(second), moved, isStuck);
  }

  @Test
  void aHeadHasTenSecondsWhateverDribblesIn() {
    pace.arrived(ns(20)); // a browser opens connections before it needs them
    for (int s = 20; s <= 30; s++) {
      assertThat(isTooSlow(s, s, false)).isFalse();
      pace.arrived(ns(s));
    }
    assertThat(isTooSlow(31, 31, false)).isTrue();
  }

  @Test
  void theNextHeadHasTenSecondsOfItsOwn() {
    pace.arrived(ns(1));
    pace.headIsHere();
    pace.allIsHere();
    assertThat(pace.isWaiting()).isFalse();
    assertThat(isTooSlow(60, 50, false)).isFalse(); // the answer takes long
    pace.isAnswered(ns(61));
    assertThat(pace.isWaiting()).isTrue();
    assertThat(isTooSlow(75, 50, false)).isFalse();
    pace.arrived(ns(76));
    assertThat(isTooSlow(85, 60, false)).isFalse();
    assertThat(isTooSlow(87, 61, false)).isTrue();
  }

  @Test
  void aBodyHasToKeepComing() {
    pace.arrived(ns(0));
    pace.headIsHere();
    assertThat(isTooSlow(0, 0, false)).isFalse();
    assertThat(isTooSlow(9, 0, false)).isFalse();
    assertThat(isTooSlow(11, 1_200, false)).isFalse();
    assertThat(isTooSlow(22, 2_200, false)).isTrue();
  }

  @Test
  void anAnswerHasToBeRead() {
    pace.headIsHere();
    pace.allIsHere();
    assertThat(isTooSlow(0, 0, true)).isFalse();
    assertThat(isTooSlow(11, 500_000, true)).isFalse();
    assertThat(isTooSlow(22, 500_900, true)).isTrue();
  }
}
