package org.isnad.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;

/** Closes what one address opens beyond its share of the connections, so that others find some. */
final class ClientConnections implements Connection.Listener {
  private final int most;
  private final Map<String, Integer> open = new ConcurrentHashMap<>();

  /**
   * @param most connections of one address at a time
   */
  ClientConnections(int most) {
    this.most = most;
  }

  @Override
  public void onOpened(Connection connection) {
    if (open.merge(address(connection), 1, Integer::sum) > most) {
      connection.getEndPoint().close();
    }
  }

  @Override
  public void onClosed(Connection connection) {
    open.computeIfPresent(address(connection), (address, count) -> count > 1 ? count - 1 : null);
  }

  private static String address(Connection connection) {
    return connection.getEndPoint() instanceof WatchedEndPoint end ? end.address() : "";
  }
}
