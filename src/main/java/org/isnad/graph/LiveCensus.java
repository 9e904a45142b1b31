package org.isnad.graph;

import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.isnad.graph.guard.Census;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Census} of a graph, as the database counts it anyway. Asked for at most once a second,
 * since another process may write, and read anew only when somebody has written. A database that
 * does not tell it, or not soon, is taken to be as it was told last, and for one of which nothing
 * is known where it never told. Thread-safe.
 */
final class LiveCensus {
  private static final System.Logger LOG = System.getLogger("org.isnad.graph");
  private static final long FRESH_NANOS = 1_000_000_000L;
  private static final long FIRST_MILLIS = 1_000;
  private static final long NEXT_MILLIS = 100;

  /**
   * @param state of the database then; the same as long as nobody writes
   */
  private record Known(Census census, String state, long at) {}

  private final Graph graph;
  private volatile @Nullable Known known;
  private @Nullable CompletableFuture<Known> asked;

  LiveCensus(Graph graph) {
    this.graph = graph;
  }

  Census now() {
    Known last = known;
    if (last != null && System.nanoTime() - last.at() < FRESH_NANOS) {
      return last.census();
    }
    try {
      return ask().get(last == null ? FIRST_MILLIS : NEXT_MILLIS, TimeUnit.MILLISECONDS).census();
    } catch (TimeoutException e) { // whoever asks for the query itself notices what is wrong
      return last == null ? Census.UNKNOWN : last.census();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Census.UNKNOWN;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** On a thread of its own: a database that hangs holds up nobody else. */
  private synchronized CompletableFuture<Known> ask() {
    CompletableFuture<Known> running = asked;
    if (running != null && !running.isDone()) {
      return running;
    }
    CompletableFuture<Known> fresh = new CompletableFuture<>();
    asked = fresh;
    Thread thread =
        new Thread(
            () -> {
              Known found = look(known);
              known = found;
              fresh.complete(found);
            },
            "isnad-census");
    thread.setDaemon(true);
    thread.start();
    return fresh;
  }

  private Known look(@Nullable Known last) {
    long now = System.nanoTime();
    try {
      Graph.Reading reading = graph.reading("read/census", Map.of());
      return last != null && last.state().equals(reading.state()) && !reading.state().isEmpty()
          ? new Known(last.census(), last.state(), now)
          : new Known(census(reading.rows().get(0)), reading.state(), now);
    } catch (RuntimeException e) { // it is gone or busy, or does not let this account look
      LOG.log(Level.DEBUG, "the database does not tell its counts", e);
      return new Known(last == null ? Census.UNKNOWN : last.census(), "", now);
    }
  }

  private static Census census(Row row) {
    Map<String, Double> labels = counts(row.rows("nodes"));
    Map<String, Double> types = counts(row.rows("ties"));
    double nodes = Objects.requireNonNullElse(labels.remove(""), 0.0);
    double ties = Objects.requireNonNullElse(types.remove(""), 0.0);
    return new Census(nodes, labels, ties, types, true);
  }

  /** The sum of all stands under no name. */
  private static Map<String, Double> counts(List<Row> rows) {
    Map<String, Double> counts = new HashMap<>();
    for (Row row : rows) {
      String name = row.stringOrNull("name");
      counts.put(name == null ? "" : name, (double) row.number("count"));
    }
    return counts;
  }
}
