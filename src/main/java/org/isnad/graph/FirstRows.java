package org.isnad.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.isnad.graph.guard.QueryRefused;
import org.isnad.graph.guard.Refusal;
import org.isnad.graph.guard.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The first rows of a statement, in a transaction that the database opens and ends with it: one
 * message there and one back, where a transaction of ours takes one more for its beginning and its
 * end each. In read mode the database refuses what would write before it runs.
 *
 * <p>Of the nodes that only relationships name it asks afterwards for those whose ids are not known
 * from before.
 */
final class FirstRows {
  private static final Duration LEAST = Duration.ofMillis(100);

  private final Graph graph;
  private final Limits limits;
  private final KnownIds known = new KnownIds();

  FirstRows(Graph graph, Limits limits) {
    this.graph = graph;
    this.limits = limits;
  }

  /**
   * @param mark by which the database knows the query
   * @throws QueryRefused when its first row alone is too large
   */
  Result read(Query query, Map<String, Object> mark) {
    long start = System.nanoTime();
    try {
      return read(query, mark, Limits.FETCH, start);
    } catch (Neo4jException e) {
      if (!QueryFaults.isTooLarge(e)) {
        throw e;
      }
      return read(query, mark, Limits.FETCH_LARGE, start); // so that the first of them fit
    }
  }

  private Result read(Query query, Map<String, Object> mark, int fetch, long start) {
    String before = known.state();
    SessionConfig reading =
        SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withFetchSize(fetch).build();
    try (Session session = graph.guests().session(reading)) {
      org.neo4j.driver.Result result = session.run(query, marked(mark, start));
      List<String> keys = result.keys();
      List<Record> records = new ArrayList<>();
      Weighing weighing = new Weighing();
      boolean truncated = first(result, records, weighing);
      result.consume(); // lets the rest go
      ValueReader reader = new ValueReader(ids(session, weighing, before, marked(mark, start)));
      List<List<Value>> rows = new ArrayList<>(records.size());
      for (Record record : records) {
        rows.add(reader.row(record));
      }
      return new Result(
          keys, rows, truncated, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
  }

  /** With what is left of the time; a moment at least, since none would be no limit. */
  private TransactionConfig marked(Map<String, Object> mark, long start) {
    Duration left = limits.time().minusNanos(System.nanoTime() - start);
    return TransactionConfig.builder()
        .withTimeout(left.compareTo(LEAST) < 0 ? LEAST : left)
        .withMetadata(mark)
        .build();
  }

  /** Whether there are more than these. */
  private boolean first(org.neo4j.driver.Result result, List<Record> records, Weighing weighing) {
    long bytes = 0;
    while (result.hasNext()) {
      Record record = result.next();
      bytes += weighing.weigh(record);
      if (records.size() == limits.rows() || bytes > limits.bytes()) {
        if (records.isEmpty()) {
          throw new QueryRefused(
              Refusal.of(
                  RefusalCode.RESULT_TOO_LARGE, null, Math.max(1, limits.bytes() / (1L << 20))));
        }
        return true;
      }
      records.add(record);
    }
    return false;
  }

  private Map<String, @Nullable String> ids(
      Session session, Weighing weighing, String before, TransactionConfig marked) {
    Map<String, @Nullable String> ids = new HashMap<>(weighing.ids());
    List<String> ends = weighing.unknownEnds();
    String now = state(session);
    ids.putAll(known.of(ends, now));
    List<String> unknown = ends.stream().filter(end -> !ids.containsKey(end)).toList();
    if (!unknown.isEmpty()) {
      Map<String, @Nullable String> found = new HashMap<>();
      unknown.forEach(end -> found.put(end, null));
      found.putAll(KnownIds.told(session.run(KnownIds.asking(unknown), marked)));
      known.keep(found, before, state(session));
      ids.putAll(found);
    }
    return ids;
  }

  /** Of the database when the last transaction ended; empty when it does not tell. */
  private static String state(Session session) {
    return String.join(",", Graph.state(session));
  }
}
