package org.isnad.graph;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A persistent Neo4j of our own, in a JVM of its own: a query that eats its memory or cannot be
 * stopped costs that JVM and not this one. A thread watches it and starts it again whenever it ends
 * unasked; only a database that fails to come up several times in a row is given up.
 */
public final class EmbeddedDatabase implements GraphSource {
  private static final int TRIES = 3;

  private final Path folder;
  private final @Nullable Path archives;
  private @Nullable DataFolder data;
  private @Nullable DatabaseChild child;
  private @Nullable Graph graph;
  private boolean closed;

  /**
   * @param folder made when it does not exist
   * @param archives holds the archive of classes that makes it start fast; null does without
   */
  public EmbeddedDatabase(Path folder, @Nullable Path archives) {
    this.folder = folder;
    this.archives = archives;
  }

  @Override
  public Graph open(Progress progress) {
    progress.step("starting-database");
    synchronized (this) {
      data = DataFolder.take(folder);
    }
    DatabaseChild first = launch();
    Graph opened = connect(first);
    var watch = new Thread(() -> watch(first, progress), "database-watch");
    watch.setDaemon(true);
    watch.start();
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
    synchronized (this) {
      closed = true;
      running = child;
      if (graph != null) {
        graph.close();
      }
    }
    if (running != null) {
      running.stop();
    }
    synchronized (this) {
      if (data != null) {
        data.close();
      }
    }
  }

  private void watch(DatabaseChild first, Progress progress) {
    try {
      DatabaseChild running = first;
      while (true) {
        running.await();
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

  private DatabaseChild revive(Progress progress) throws InterruptedException {
    for (int tries = 1; ; tries++) {
      DatabaseChild next = launch();
      try {
        progress.restored(connect(next));
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
    DatabaseChild started = DatabaseChild.start(data, archives);
    child = started;
    return started;
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

  private synchronized boolean isClosed() {
    return closed;
  }
}
