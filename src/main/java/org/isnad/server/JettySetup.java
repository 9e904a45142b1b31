package org.isnad.server;

import io.javalin.config.JettyConfig;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** What the HTTP server takes in and for how long, before any route sees it. */
final class JettySetup {
  /** The largest body: a query with its parameters. */
  private static final int MOST_BODY_BYTES = 64 * 1024;

  /** The same of those who may write: an article with its annotations. */
  static final int MOST_ARTICLE_BYTES = 2 << 20;

  /** Address and headers together; Arabic in an address takes six bytes a letter. */
  private static final int MOST_HEADER_BYTES = 16 * 1024;

  private static final int MOST_CONNECTIONS = 1024;

  /** A browser opens six; an office may stand behind one address. */
  private static final int MOST_CONNECTIONS_EACH = 128;

  /** Accepted and not yet counted; beyond them Jetty lets newcomers wait. */
  private static final int AT_THE_DOOR = 128;

  private static final long IDLE_MS = 15_000;
  private static final long STOP_MS = 10_000;

  private JettySetup() {}

  static void apply(
      JettyConfig jetty, String host, int port, Gate gate, Exposure exposure, AccessLog access) {
    jetty.host = host;
    jetty.port = port;
    jetty.modifyHttpConfiguration(JettySetup::http);
    jetty.modifyServer(server -> server(server, host, gate, exposure, access));
    jetty.modifyServletContextHandler(context -> context.setSessionHandler(new NoSessions()));
    jetty.addConnector(
        (server, http) -> {
          ServerConnector connector =
              new ServerConnector(server, new HttpConnectionFactory(http)) {
                @Override
                protected SocketChannelEndPoint newEndPoint(
                    SocketChannel channel, ManagedSelector selector, SelectionKey key) {
                  WatchedEndPoint end = new WatchedEndPoint(channel, selector, key, getScheduler());
                  end.setIdleTimeout(getIdleTimeout()); // as the method replaced here does
                  return end;
                }
              };
          connector.addBean(
              new ClientConnections(connector, MOST_CONNECTIONS, MOST_CONNECTIONS_EACH));
          connector.setHost(host);
          connector.setPort(port);
          connector.setIdleTimeout(IDLE_MS);
          return connector;
        });
  }

  /** Only who brings a token is listened to at length. */
  private static int mostBytes(Request request, Gate gate) {
    return "/api/articles".equals(request.getHttpURI().getPath())
            && gate.writer(request.getHeaders()::get).isPresent()
        ? MOST_ARTICLE_BYTES
        : MOST_BODY_BYTES;
  }

  private static void http(HttpConfiguration http) {
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.setRequestHeaderSize(MOST_HEADER_BYTES);
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setIdleTimeout(IDLE_MS);
  }

  private static void server(
      Server server, String host, Gate gate, Exposure exposure, AccessLog access) {
    FrontDoor door = new FrontDoor(exposure, OwnNames.of(host, exposure));
    door.setHandler(new BodyLimit(request -> mostBytes(request, gate)));
    server.setHandler(new GracefulHandler(door));
    server.setErrorHandler(new JettyErrors());
    server.setRequestLog(access);
    server.setStopTimeout(STOP_MS);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS + AT_THE_DOOR, server));
  }
}
