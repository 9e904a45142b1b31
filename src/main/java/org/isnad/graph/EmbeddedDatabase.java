package org.isnad.graph;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A persistent Neo4j of our own, in a JVM of its own: a query that eats its memory or cannot be
 * stopped costs that JVM and not this one. A thread watches it and starts it again whenever it ends
 * unasked or answers no more; only a database that fails to come up several times in a row is given
 * up. One that is to last has a second JVM warmed up beside it, which takes over within two seconds
 * where a new one would need ten.
 */
public final class EmbeddedDatabase implements GraphSource {
  private static final int TRIES = 3;

  /** The machine has enough to do while the first pictures are drawn. */
  private static final int STANDBY_AFTER_S = 5;

  /** Whoever cost one database may be about to cost the next. */
  private static final int STANDBY_AGAIN_AFTER_S = 0;

  private final Path folder;
  private final @Nullable Path archives;
  private @Nullable DataFolder data;
  private final boolean lasting;
  private @Nullable DatabaseChild child;
  private @Nullable DatabaseChild standby;
  private @Nullable Graph graph;
  private boolean closed;

  /**
   * @param folder made when it does not exist
   * @param archives holds the archive of classes that makes it start fast; null does without
   * @param lasting whether it is worth another process that stands by, some 200 MB
   */
  public EmbeddedDatabase(Path folder, @Nullable Path archives, boolean lasting) {
    this.folder = folder;
    this.archives = archives;
    this.lasting = lasting;
  }

  @Override
  public Graph open(Progress progress) {
    progress.step("starting-database");
    synchronized (this) {
      data = DataFolder.take(folder);
      WarmUp.clean(folder);
    }
    DatabaseChild first = launch();
    Graph opened = connect(first);
    var watch = new Thread(() -> watch(first, progress), "database-watch");
    watch.setDaemon(true);
    watch.start();
    standBy(STANDBY_AFTER_S);
    return opened;
  }

  @Override
  public void restart() {
    DatabaseChild running = child();
    if (running != null) {
      running.kill(); // the watch sees it end
    }
  }

  @Override
  public void close() {
    DatabaseChild running;
    DatabaseChild waiting;
    synchronized (this) {
      closed = true;
      running = child;
      waiting = waiting();
      if (graph != null) {
        graph.close();
      }
    }
    if (waiting != null) {
      waiting.end();
    }
    if (running != null) {
      running.stop();
    }
    synchronized (this) {
      if (data != null) {
        WarmUp.clean(folder);
        data.close();
      }
    }
  }

  private void watch(DatabaseChild first, Progress progress) {
    try {
      DatabaseChild running = first;
      while (true) {
        watchOver(running);
        if (isClosed()) {
          return;
        }
        progress.restarting();
        running = revive(progress);
      }
    } catch (GraphFault e) {
      if (!isClosed()) {
        progress.failed(e.getMessage() == null ? "" : e.getMessage());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns when it is gone, by itself or because it does not answer. */
  private void watchOver(DatabaseChild running) throws InterruptedException {
    Graph connected = graph();
    if (connected == null) {
      running.await();
      return;
    }
    Heartbeat heart = new Heartbeat(connected);
    while (!running.endsWithin(Heartbeat.EVERY)) {
      if (heart.isLost() && !isClosed()) {
        running.kill();
        running.await();
      }
    }
  }

  private DatabaseChild revive(Progress progress) throws InterruptedException {
    for (int tries = 1; ; tries++) {
      DatabaseChild next = launch();
      try {
        progress.restored(connect(next));
        standBy(STANDBY_AGAIN_AFTER_S);
        return next;
      } catch (GraphFault e) {
        next.kill();
        next.await();
        if (isClosed() || tries == TRIES) {
          throw new GraphFault(
              "The database was started " + TRIES + " times in vain. " + e.getMessage(), e);
        }
      }
    }
  }

  private synchronized DatabaseChild launch() {
    if (closed || data == null) {
      throw new GraphFault("The database is being stopped.");
    }
    if (graph != null) {
      graph.close();
      graph = null;
    }
    DatabaseChild started = waiting();
    if (started == null) {
      started = DatabaseChild.start(data, archives);
    } else {
      started.begin();
    }
    child = started;
    return started;
  }

  private synchronized @Nullable DatabaseChild waiting() {
    DatabaseChild waiting = standby;
    standby = null;
    return waiting != null && waiting.isAlive() ? waiting : null;
  }

  /** Returns at once. */
  private void standBy(int seconds) {
    if (lasting) {
      CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS).execute(this::warmOne);
    }
  }

  private synchronized void warmOne() {
    if (!closed && data != null && standby == null) {
      standby = DatabaseChild.standby(data, archives);
    }
  }

  private Graph connect(DatabaseChild started) {
    Graph connected = started.connect();
    synchronized (this) {
      if (closed) {
        connected.close();
        throw new GraphFault("The database is being stopped.");
      }
      graph = connected;
    }
    return connected;
  }

  private synchronized @Nullable DatabaseChild child() {
    return child;
  }

  private synchronized @Nullable Graph graph() {
    return graph;
  }

  private synchronized boolean isClosed() {
    return closed;
  }
}
