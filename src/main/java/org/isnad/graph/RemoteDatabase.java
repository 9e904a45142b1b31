package org.isnad.graph;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's Neo4j; {@code neo4j://} follows a cluster's routing, {@code bolt://} one server. It is
 * asked every few seconds whether it still answers, and when it does not, until it does again.
 */
public final class RemoteDatabase implements GraphSource {
  private static final long EVERY_MS = Heartbeat.EVERY.toMillis();

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
    Heartbeat heart = new Heartbeat(first);
    while (!isClosedAfter(EVERY_MS)) {
      if (heart.isLost() && !isClosedAfter(0)) {
        progress.away();
        CompletableFuture.runAsync(watched::close); // who still waits for an answer gets a fault
        Graph next = again(progress);
        if (next == null) {
          return;
        }
        watched = next;
        heart = new Heartbeat(next);
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
