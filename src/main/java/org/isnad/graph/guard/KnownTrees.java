package org.isnad.graph.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The trees of statements that were let through and not long ago, so that one which is asked again
 * and again is parsed once. Judged it is each time, since that hangs on its parameters.
 * Thread-safe.
 */
final class KnownTrees {
  private static final int MOST = 200;
  static final int LONGEST = 2_000;

  private final Map<String, Object> trees =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
          return size() > MOST;
        }
      };

  synchronized @Nullable Object find(String query) {
    return trees.get(query);
  }

  synchronized void keep(String query, Object tree) {
    if (query.length() <= LONGEST) {
      trees.put(query, tree);
    }
  }
}
