package org.isnad.graph;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Tells a database that is lost from one that is slow. While others get answers nothing is asked;
 * else one question at a time, on a thread of its own, since a process that has been stopped keeps
 * its connections and leaves whoever asks waiting for ever. A machine that has too much to do lets
 * one beat pass, seldom four.
 */
final class Heartbeat {
  /** Between two calls of {@link #isLost}. */
  static final Duration EVERY = Duration.ofSeconds(3);

  private static final int SILENT = 4;
  private static final int REFUSED = 2;

  private final Graph graph;
  private @Nullable CompletableFuture<Boolean> asked;
  private int silent;
  private int refused;

  Heartbeat(Graph graph) {
    this.graph = graph;
  }

  /** Returns at once. */
  boolean isLost() {
    CompletableFuture<Boolean> last = asked;
    if (last != null && !last.isDone()) {
      silent++;
    } else if (last != null && !last.join()) {
      refused++;
      asked = null;
    } else {
      asked = null;
    }
    if (graph.hasAnswered(EVERY)) {
      silent = 0;
      refused = 0;
    } else if (asked == null) {
      asked = CompletableFuture.supplyAsync(graph::answers, Heartbeat::run);
    }
    return silent >= SILENT || refused >= REFUSED;
  }

  private static void run(Runnable question) {
    Thread thread = new Thread(question, "database-heartbeat");
    thread.setDaemon(true);
    thread.start();
  }
}
