package org.isnad.server;

import io.javalin.Javalin;
import java.util.Locale;

/**
 * The HTTP side, running. The page and {@code /api/status} answer at once; everything that needs
 * the graph answers 503 until {@link Readiness} has one.
 */
public final class HttpServer implements AutoCloseable {
  private final Javalin javalin;

  private HttpServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Returns with the page being served.
   *
   * @param port 0 for any free one; {@link #port()} tells which
   */
  public static HttpServer start(String host, int port, Readiness readiness) {
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.jetty.host = host;
              config.jetty.port = port;
              config.routes.get("/", ctx -> ctx.html("<!doctype html><title>Isnad</title>Isnad"));
              config.routes.get(
                  "/healthz", ctx -> ctx.contentType("text/plain; charset=utf-8").result("ok\n"));
              config.routes.get(
                  "/readyz",
                  ctx -> {
                    boolean ready = readiness.graph().isPresent();
                    ctx.status(ready ? 200 : 503)
                        .contentType("text/plain; charset=utf-8")
                        .result(readiness.now().step() + "\n");
                  });
              config.routes.get(
                  "/api/status",
                  ctx -> {
                    Readiness.Moment now = readiness.now();
                    StartStep step = StartStep.of(now.step());
                    ctx.contentType("application/json")
                        .result(
                            "{\"state\":\"%s\",\"step\":\"%s\",\"messageAr\":\"%s\",\"messageEn\":\"%s\",\"elapsedMs\":%d,\"version\":null,\"articles\":0}"
                                .formatted(
                                    now.state().name().toLowerCase(Locale.ROOT),
                                    now.step(),
                                    step.ar(),
                                    step.en(),
                                    now.elapsedMs()));
                  });
            });
    javalin.start();
    return new HttpServer(javalin);
  }

  public int port() {
    return javalin.port();
  }

  /** Lets requests under way finish, then stops. */
  @Override
  public void close() {
    javalin.stop();
  }
}
