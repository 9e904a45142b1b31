package org.isnad.graph.guard;

import org.isnad.text.Recent;
import org.jspecify.annotations.Nullable;

/**
 * The trees of statements that were let through and not long ago, so that one which is asked again
 * and again is parsed once. Judged it is each time, since that hangs on its parameters.
 * Thread-safe.
 */
final class KnownTrees {
  private static final int MOST = 200;
  static final int LONGEST = 2_000;

  private final Recent<String, Object> trees = new Recent<>(MOST);

  synchronized @Nullable Object find(String query) {
    return trees.get(query);
  }

  synchronized void keep(String query, Object tree) {
    if (query.length() <= LONGEST) {
      trees.put(query, tree);
    }
  }
}
