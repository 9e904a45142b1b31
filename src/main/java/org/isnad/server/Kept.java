package org.isnad.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers of one data version, those asked for last, up to 32 MB. Thread-safe. */
final class Kept {
  private static final long MOST_BYTES = 32L << 20;
  private final LinkedHashMap<String, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
  private String version = "";
  private long bytes;

  synchronized @Nullable Answer get(String version, String key) {
    return this.version.equals(version) ? answers.get(key) : null;
  }

  synchronized void put(String version, String key, Answer answer) {
    if (!this.version.equals(version)) {
      answers.clear();
      bytes = 0;
      this.version = version;
    }
    Answer before = answers.put(key, answer);
    bytes += answer.body().length - (before == null ? 0 : before.body().length);
    var oldest = answers.entrySet().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      Map.Entry<String, Answer> entry = oldest.next();
      bytes -= entry.getValue().body().length;
      oldest.remove();
    }
  }
}
