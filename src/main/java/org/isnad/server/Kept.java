package org.isnad.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers to what was asked last, all of one state of the data. Bounded by what they weigh: an
 * answer's body and half of it again for its compressed copy, its key, and something for itself.
 * Thread-safe.
 */
final class Kept {
  private static final int ITSELF = 1024;

  private final long most;
  private final long mostEach;
  private final LinkedHashMap<String, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
  private String state = "";
  private long bytes;

  /**
   * @param most bytes of all together
   * @param mostEach bytes of one; what is larger is not kept
   */
  Kept(long most, long mostEach) {
    this.most = most;
    this.mostEach = mostEach;
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
      bytes = 0;
      this.state = state;
    }
    long weight = weight(key, answer);
    if (weight > mostEach) {
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
