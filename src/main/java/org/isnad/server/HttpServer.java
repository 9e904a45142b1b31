package org.isnad.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import org.isnad.server.Route.Method;

/**
 * The HTTP side, running. The page and {@code /api/status} answer at once; everything that needs
 * the graph answers 503 until {@link Readiness} has one.
 */
public final class HttpServer implements AutoCloseable {
  private final Javalin javalin;
  private final Presence presence;

  private HttpServer(Javalin javalin, Presence presence) {
    this.javalin = javalin;
    this.presence = presence;
  }

  /**
   * Returns with the page being served.
   *
   * @param port 0 for any free one; {@link #port()} tells which
   */
  public static HttpServer start(String host, int port, Readiness readiness) {
    Presence presence = new Presence(readiness);
    Javalin javalin = Javalin.create(config -> configure(config, host, port, presence));
    javalin.start();
    return new HttpServer(javalin, presence);
  }

  private static void configure(JavalinConfig config, String host, int port, Presence presence) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = JettySetup.MOST_BODY_BYTES;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.router.ignoreTrailingSlashes = false;
    config.router.javaLangErrorHandler((response, error) -> response.setStatus(500));
    JettySetup.apply(config.jetty, host, port);
    Dispatcher dispatcher = new Dispatcher(presence);
    for (Route route : Routes.table(presence)) {
      register(config.routes, route, dispatcher);
    }
    config.routes.exception(HttpResponseException.class, HttpServer::fault);
    config.routes.exception(Exception.class, HttpServer::fault);
  }

  /** A route answers at its address and at that with each of its suffixes. */
  private static void register(RoutesConfig routes, Route route, Dispatcher dispatcher) {
    if (route.formats().isEmpty()) {
      register(routes, route, route.path(), dispatcher, "");
      return;
    }
    register(routes, route, route.path(), dispatcher, route.formats().get(0));
    if (!route.path().endsWith("}")) {
      route.formats().forEach(f -> register(routes, route, route.path() + "." + f, dispatcher, f));
    }
  }

  private static void register(
      RoutesConfig routes, Route route, String path, Dispatcher dispatcher, String format) {
    Handler handler = context -> dispatcher.serve(context, route, suffix(route, context, format));
    if (route.method() == Method.POST) {
      routes.addHttpHandler(HandlerType.POST, path, handler);
      return;
    }
    routes.addHttpHandler(HandlerType.GET, path, handler);
    routes.addHttpHandler(HandlerType.HEAD, path, handler);
    routes.addHttpHandler(HandlerType.OPTIONS, path, HttpServer::options);
  }

  /** Where the address ends in an id, the suffix is part of that. */
  private static String suffix(Route route, Context context, String format) {
    return route.formats().stream()
        .filter(f -> context.path().endsWith("." + f))
        .findFirst()
        .orElse(format);
  }

  private static void options(Context context) {
    context.header("Allow", "GET, HEAD, OPTIONS");
    context.header("Access-Control-Allow-Methods", "GET, HEAD");
    context.header("Access-Control-Allow-Headers", "If-None-Match, Content-Type");
    context.header("Access-Control-Max-Age", "86400");
    context.status(204);
  }

  private static void fault(Exception fault, Context context) {
    Answer answer =
        Problems.answer(fault, context.method().name(), context.path())
            .with(Map.of("Cache-Control", "no-store"));
    Writer.write(context, answer);
  }

  public int port() {
    return javalin.port();
  }

  /** Lets requests under way finish, then stops. */
  @Override
  public void close() {
    javalin.stop();
    presence.close();
  }
}
