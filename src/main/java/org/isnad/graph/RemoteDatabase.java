package org.isnad.graph;

import org.jspecify.annotations.Nullable;

/** Somebody's Neo4j; {@code neo4j://} follows a cluster's routing, {@code bolt://} one server. */
public final class RemoteDatabase implements GraphSource {
  private final String uri;
  private final String user;
  private final String password;
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
    return opened;
  }

  @Override
  public void restart() {}

  @Override
  public void close() {
    Graph opened = graph;
    if (opened != null) {
      opened.close();
    }
  }
}
