package org.isnad.graph.guard;

import org.isnad.text.Recent;
import org.jspecify.annotations.Nullable;

/**
 * Statements that were let through and not long ago, so that one which is asked again and again is
 * parsed once. Thread-safe.
 */
final class KnownStatements {
  private static final int MOST = 200;
  static final int LONGEST = 2_000;

  private final Recent<String, KnownStatement> statements = new Recent<>(MOST);

  synchronized @Nullable KnownStatement find(String query) {
    return statements.get(query);
  }

  synchronized void keep(String query, KnownStatement statement) {
    if (query.length() <= LONGEST) {
      statements.put(query, statement);
    }
  }
}
