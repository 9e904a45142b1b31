package org.isnad.server;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Leaves connections to others: closes what one client opens beyond its share, what is too slow,
 * and, when all are taken, the one that has brought no whole request for the longest time.
 */
final class ClientConnections extends AbstractLifeCycle implements Connection.Listener {
  private static final long EVERY_MS = 1000;

  private final Connector connector;
  private final int most;
  private final int mostEach;
  private final Map<String, Integer> each = new ConcurrentHashMap<>();
  private final Set<WatchedEndPoint> all = ConcurrentHashMap.newKeySet();

  /**
   * @param most connections at a time
   * @param mostEach connections of one client at a time
   */
  ClientConnections(Connector connector, int most, int mostEach) {
    this.connector = connector;
    this.most = most;
    this.mostEach = mostEach;
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    again();
  }

  /** The connector's scheduler ends with it. */
  private void again() {
    connector.getScheduler().schedule(this::look, EVERY_MS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    if (isStarted() || isStarting()) {
      try {
        long now = System.nanoTime();
        all.stream().filter(end -> end.isTooSlow(now)).forEach(WatchedEndPoint::close);
      } finally {
        again(); // one fault must not leave the rest unwatched
      }
    }
  }

  @Override
  public void onOpened(Connection connection) {
    if (connection.getEndPoint() instanceof WatchedEndPoint end && all.add(end)) {
      if (each.merge(end.client(), 1, Integer::sum) > mostEach) {
        end.close();
      } else if (all.size() > most) {
        all.stream()
            .filter(one -> one.isOpen() && one.pace().isWaiting())
            .min(Comparator.comparingLong(one -> one.pace().since() - System.nanoTime()))
            .ifPresent(WatchedEndPoint::close);
      }
    }
  }

  @Override
  public void onClosed(Connection connection) {
    if (connection.getEndPoint() instanceof WatchedEndPoint end && all.remove(end)) {
      each.computeIfPresent(end.client(), (client, count) -> count > 1 ? count - 1 : null);
    }
  }
}
