package org.isnad.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Recent;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;

/**
 * Our ids of nodes by Neo4j's, as far as they were asked for since somebody wrote to the database:
 * Neo4j gives the ids of what was deleted to what is made next. Thread-safe.
 */
final class KnownIds {
  private static final int MOST = 20_000;

  /** Empty for a node that has none of ours. */
  private final Recent<String, Optional<String>> ids = new Recent<>(MOST);

  private String state = "";

  /** Asks for our ids of nodes by Neo4j's; {@link #told} reads the answer. */
  static Query asking(List<String> elements) {
    return new Query(CypherFile.text("free/ids"), Map.of("elements", elements));
  }

  /** Those that have one of ours. */
  static Map<String, String> told(Result answer) {
    Map<String, String> ids = new HashMap<>();
    answer.forEachRemaining(
        row -> ids.put(row.get("element").asString(), row.get("id").asString()));
    return ids;
  }

  /** The state of the database of which this knows; the same as long as nobody writes. */
  synchronized String state() {
    return state;
  }

  /** Those that are known, when the database is in the state {@code now}. */
  synchronized Map<String, @Nullable String> of(Collection<String> elements, String now) {
    Map<String, @Nullable String> found = new HashMap<>();
    if (now.equals(state)) {
      for (String element : elements) {
        Optional<String> id = ids.get(element);
        if (id != null) {
          found.put(element, id.orElse(null));
        }
      }
    }
    return found;
  }

  /**
   * Keeps what was found, where nobody has written meanwhile.
   *
   * @param before the state before it was asked for, as {@link #state} told it
   * @param now the state after; empty when the database does not tell it
   */
  synchronized void keep(Map<String, @Nullable String> found, String before, String now) {
    if (!now.equals(state)) {
      ids.clear();
      state = now;
    }
    if (before.equals(now) && !now.isEmpty()) {
      found.forEach((element, id) -> ids.put(element, Optional.ofNullable(id)));
    }
  }
}
