package org.isnad.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.text.Recent;
import org.jspecify.annotations.Nullable;

/**
 * Answers to what was asked last, all of one state of the data. Bounded by what they weigh: an
 * answer's body and half of it again for its compressed copy, its key, and something for itself.
 *
 * <p>Most of what strangers think up is asked once. Keeping each of those answers for a while fills
 * the old part of the heap, and clearing that holds up everybody for a tenth of a second: one is
 * kept when it is asked for a second time. Thread-safe.
 */
final class Kept {
  private static final int ITSELF = 1024;
  private static final int ASKED_ONCE = 10_000;

  private final long most;
  private final long mostEach;
  private final boolean onlyRepeated;
  private final LinkedHashMap<String, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);

  /** What was asked for once, by the hash of its key. */
  private final Recent<Integer, Boolean> once = new Recent<>(ASKED_ONCE);

  private String state = "";
  private long bytes;

  /**
   * @param most bytes of all together
   * @param mostEach bytes of one; what is larger is not kept
   * @param onlyRepeated whether an answer is kept only when it is asked for again
   */
  Kept(long most, long mostEach, boolean onlyRepeated) {
    this.most = most;
    this.mostEach = mostEach;
    this.onlyRepeated = onlyRepeated;
  }

  /**
   * @param state of the data, as {@link org.isnad.query.DataVersion#state} tells it
   */
  synchronized @Nullable Answer get(String state, String key) {
    return this.state.equals(state) ? answers.get(key) : null;
  }

  synchronized void put(String state, String key, Answer answer) {
    if (!this.state.equals(state)) {
      answers.clear();
      once.clear();
      bytes = 0;
      this.state = state;
    }
    long weight = weight(key, answer);
    if (weight > mostEach || (onlyRepeated && once.put(key.hashCode(), true) == null)) {
      return;
    }
    Answer before = answers.put(key, answer);
    bytes += weight - (before == null ? 0 : weight(key, before));
    var oldest = answers.entrySet().iterator();
    while (bytes > most && oldest.hasNext()) {
      Map.Entry<String, Answer> entry = oldest.next();
      bytes -= weight(entry.getKey(), entry.getValue());
      oldest.remove();
    }
  }

  private static long weight(String key, Answer answer) {
    return ITSELF + 2L * key.length() + answer.body().length * 3L / 2;
  }
}
