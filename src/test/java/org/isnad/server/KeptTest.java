package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTest {
  private final Kept kept = new Kept(1 << 20, 100_000, false);

  private static Answer answer(int bytes) {
    return Answer.of("text/plain", new byte[bytes]);
  }

  @Test
  void forgetsWhatWasAskedForLongestAgo() {
    for (int i = 0; i < 1000; i++) {
      kept.put("a", "k" + i, answer(50_000));
      assertThat(kept.get("a", "k" + i)).isNotNull();
      assertThat(kept.get("a", "k0")).isNotNull(); // asked for each time
    }
    long held = 0;
    for (int i = 0; i < 1000; i++) {
      held += kept.get("a", "k" + i) == null ? 0 : 1;
    }
    assertThat(held).isBetween(10L, 13L); // each with half of it again, for its compressed copy
  }

  @Test
  void smallAnswersAndLongKeysWeighSomethingToo() {
    long held = 0;
    for (int i = 0; i < 5000; i++) {
      kept.put("a", "k" + i, answer(0));
    }
    for (int i = 0; i < 5000; i++) {
      held += kept.get("a", "k" + i) == null ? 0 : 1;
    }
    assertThat(held).isBetween(900L, 1024L);
    kept.put("a", "k".repeat(60_000), answer(0));
    assertThat(kept.get("a", "k".repeat(60_000))).isNull();
  }

  @Test
  void keepsNothingTooLargeAndNothingOfAnotherState() {
    kept.put("a", "large", answer(100_000));
    assertThat(kept.get("a", "large")).isNull();
    Answer small = answer(10);
    kept.put("a", "small", small);
    assertThat(kept.get("a", "small")).isSameAs(small);
    assertThat(kept.get("b", "small")).isNull();
    kept.put("b", "other", small);
    assertThat(kept.get("a", "small")).isNull();
  }

  @Test
  void oneThatIsPutAgainWeighsOnce() {
    for (int i = 0; i < 1000; i++) {
      kept.put("a", "same", answer(50_000));
    }
    assertThat(kept.get("a", "same")).isNotNull();
  }

  @Test
  void onlyWhatIsAskedForAgain() {
    Kept repeated = new Kept(1 << 20, 100_000, true);
    repeated.put("a", "k", answer(10));
    assertThat(repeated.get("a", "k")).isNull();
    repeated.put("a", "k", answer(10));
    assertThat(repeated.get("a", "k")).isNotNull();
    repeated.put("b", "k", answer(10));
    assertThat(repeated.get("b", "k")).isNull();
  }
}
