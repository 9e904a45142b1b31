package org.isnad.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.isnad.graph.LogFile;
import org.isnad.query.NamedQueries;
import org.isnad.server.Route.Method;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP side, running. The page and {@code /api/status} answer at once; everything that needs
 * the graph answers 503 until {@link Readiness} has one.
 */
public final class HttpServer implements AutoCloseable {
  private final Javalin javalin;
  private final Presence presence;
  private final AccessLog access;

  private HttpServer(Javalin javalin, Presence presence, AccessLog access) {
    this.javalin = javalin;
    this.presence = presence;
    this.access = access;
  }

  /**
   * Returns with the page being served.
   *
   * @param port 0 for any free one; {@link #port()} tells which
   * @param queries asked by every request that needs the named queries
   */
  public static HttpServer start(
      String host, int port, Readiness readiness, Supplier<NamedQueries> queries, Writing writing) {
    return start(host, port, readiness, queries, writing, Exposure.PRIVATE, null);
  }

  /**
   * The same, to whom one likes.
   *
   * @param log a line for each request; null for none
   */
  public static HttpServer start(
      String host,
      int port,
      Readiness readiness,
      Supplier<NamedQueries> queries,
      Writing writing,
      Exposure exposure,
      @Nullable LogFile log) {
    Presence presence = new Presence(readiness, queries, exposure);
    AccessLog access = new AccessLog(log, presence::meters);
    Javalin javalin =
        Javalin.create(config -> configure(config, host, port, presence, writing, access));
    javalin.start();
    return new HttpServer(javalin, presence, access);
  }

  private static void configure(
      JavalinConfig config,
      String host,
      int port,
      Presence presence,
      Writing writing,
      AccessLog access) {
    Gate gate = new Gate(writing.tokens(), isLocal(host));
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = JettySetup.MOST_ARTICLE_BYTES;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.router.ignoreTrailingSlashes = false;
    config.router.javaLangErrorHandler((response, error) -> response.setStatus(500));
    JettySetup.apply(config.jetty, host, port, gate, presence.exposure(), access);
    Dispatcher dispatcher = new Dispatcher(presence, gate);
    List<Route> table = Routes.table(presence, gate, writing.intake());
    for (Route route : table) {
      register(config.routes, route, dispatcher, allowed(table, route.path()));
    }
    config.routes.exception(HttpResponseException.class, HttpServer::fault);
    config.routes.exception(Exception.class, HttpServer::fault);
  }

  /** What may be asked at an address. */
  private static String allowed(List<Route> table, String path) {
    List<Method> methods =
        table.stream().filter(r -> r.path().equals(path)).map(Route::method).distinct().toList();
    return Arrays.stream(Method.values())
        .filter(methods::contains)
        .map(method -> method == Method.GET ? "GET, HEAD" : method.name())
        .collect(Collectors.joining(", ", "", ", OPTIONS"));
  }

  /** Whether an address can be reached from this machine alone. */
  static boolean isLocal(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** A route answers at its address and at that with each of its suffixes. */
  private static void register(
      RoutesConfig routes, Route route, Dispatcher dispatcher, String allowed) {
    if (route.formats().isEmpty()) {
      register(routes, route, route.path(), dispatcher, "", allowed);
      return;
    }
    register(routes, route, route.path(), dispatcher, route.formats().get(0), allowed);
    if (!route.path().endsWith("}")) {
      route
          .formats()
          .forEach(f -> register(routes, route, route.path() + "." + f, dispatcher, f, allowed));
    }
  }

  private static void register(
      RoutesConfig routes,
      Route route,
      String path,
      Dispatcher dispatcher,
      String format,
      String allowed) {
    Handler handler =
        context -> {
          note(context, AccessLog.ROUTE, route.path());
          dispatcher.serve(context, route, suffix(route, context, format));
        };
    if (route.method() != Method.GET) {
      routes.addHttpHandler(
          route.method() == Method.POST ? HandlerType.POST : HandlerType.DELETE, path, handler);
      return;
    }
    routes.addHttpHandler(HandlerType.GET, path, handler);
    routes.addHttpHandler(HandlerType.HEAD, path, handler);
    routes.addHttpHandler(HandlerType.OPTIONS, path, context -> options(context, allowed));
  }

  /** Where the address ends in an id, the suffix is part of that. */
  private static String suffix(Route route, Context context, String format) {
    return route.formats().stream()
        .filter(f -> context.path().endsWith("." + f))
        .findFirst()
        .orElse(format);
  }

  /**
   * @param allowed what may be asked here; other sites' pages only read
   */
  private static void options(Context context, String allowed) {
    context.header("Allow", allowed);
    context.header("Access-Control-Allow-Methods", "GET, HEAD");
    context.header("Access-Control-Allow-Headers", "If-None-Match, Content-Type");
    context.header("Access-Control-Max-Age", "86400");
    context.status(204);
  }

  private static void fault(Exception fault, Context context) {
    Answer answer =
        Problems.answer(fault, context.method().name(), context.path()).with(Dispatcher.NO_STORE);
    note(context, AccessLog.CODE, answer.code());
    if (isFrame(context)) {
      answer = EmbedProblem.page(answer, lang(context));
    } else if (answer.code().equals("unknown-route") && isVisit(context)) {
      answer = new Pages().nothing(); // the page says so in words
    }
    Writer.write(context, answer);
  }

  /** For {@link AccessLog}, which sees the request as it came. */
  private static void note(Context context, String name, String value) {
    ServletContextRequest.getServletContextRequest(context.req()).setAttribute(name, value);
  }

  /** Whether a browser asks for what it shows in a frame. */
  private static boolean isFrame(Context context) {
    return context.path().startsWith("/embed/") && takesPages(context);
  }

  /** Whether a person has come to an address of no file and no data. */
  private static boolean isVisit(Context context) {
    return Stream.of("/api/", "/assets/", "/figures/").noneMatch(context.path()::startsWith)
        && context.method() == HandlerType.GET
        && takesPages(context);
  }

  private static boolean takesPages(Context context) {
    String accepted = context.header("Accept");
    return accepted != null && accepted.contains("text/html");
  }

  private static String lang(Context context) {
    String asked = context.queryString();
    return asked != null && Arrays.asList(asked.split("&")).contains("lang=en") ? "en" : "ar";
  }

  public int port() {
    return javalin.port();
  }

  /** Lets requests under way finish, then stops. */
  @Override
  public void close() {
    try {
      javalin.stop();
    } catch (JavalinException e) {
      // one who holds a connection open was cut off when the time to stop was over
    }
    access.close();
    presence.close();
  }
}
