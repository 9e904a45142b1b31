package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {
  @Test
  void forgetsWhatWasAskedForLongestAgo() {
    Recent<String, Integer> recent = new Recent<>(3);
    for (int i = 0; i < 10; i++) {
      recent.put("k" + i, i);
      assertThat(recent.get("k0")).isZero();
    }
    assertThat(recent.keySet()).containsExactly("k8", "k9", "k0");
  }

  @Test
  void whatMayNotGoStaysUntilItMay() {
    boolean[] mayGo = {false};
    Recent<Integer, Integer> recent = new Recent<>(2, value -> mayGo[0]);
    for (int i = 0; i < 5; i++) {
      recent.put(i, i);
    }
    assertThat(recent).hasSize(5);
    mayGo[0] = true;
    recent.put(5, 5);
    assertThat(recent).doesNotContainKey(0).containsKey(5);
  }
}
