package org.isnad.graph;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's Neo4j; {@code neo4j://} follows a cluster's routing, {@code bolt://} one server. It is
 * asked every two seconds whether it is still there, and when it is not, until it is again.
 */
public final class RemoteDatabase implements GraphSource {
  private static final long EVERY_MS = 2_000;

  /** One unanswered question may be a pause of its own. */
  private static final int MISSES = 2;

  private final String uri;
  private final String user;
  private final String password;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile @Nullable Graph graph;

  public RemoteDatabase(String uri, String user, String password) {
    this.uri = uri;
    this.user = user;
    this.password = password;
  }

  @Override
  public Graph open(Progress progress) {
    progress.step("connecting");
    Graph opened = Graph.connect(uri, user, password);
    graph = opened;
    Thread watch = new Thread(() -> watch(opened, progress), "database-watch");
    watch.setDaemon(true);
    watch.start();
    return opened;
  }

  private void watch(Graph first, Progress progress) {
    Graph watched = first;
    int misses = 0;
    while (!isClosedAfter(EVERY_MS)) {
      misses = watched.answers() ? 0 : misses + 1;
      if (misses >= MISSES && !isClosedAfter(0)) {
        progress.away();
        Graph next = again(progress);
        if (next == null) {
          return;
        }
        watched.close();
        watched = next;
        misses = 0;
      }
    }
  }

  /** Null when it was closed meanwhile. */
  private @Nullable Graph again(Progress progress) {
    while (!isClosedAfter(EVERY_MS)) {
      Graph next = null;
      try {
        next = Graph.connect(uri, user, password);
        graph = next;
        progress.restored(next);
        return next;
      } catch (GraphFault e) {
        if (next != null) {
          next.close();
        }
        progress.away();
      }
    }
    return null;
  }

  private boolean isClosedAfter(long milliseconds) {
    try {
      return closed.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  /** It is not ours to start; a query that goes on too long has been told to stop. */
  @Override
  public void restart() {}

  @Override
  public void close() {
    closed.countDown();
    Graph opened = graph;
    if (opened != null) {
      opened.close();
    }
  }
}
