package org.isnad.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.isnad.graph.LogFile;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSON for each request, whatever became of it, in ASCII: what a client sends cannot
 * break a line or move a cursor. The body of a request is in none.
 *
 * <pre>
 * {"time":"2026-01-01T12:00:00.123Z","client":"192.0.2.7","method":"GET","target":"/api/graph",
 *  "route":"/api/graph","status":200,"bytes":20480,"ms":12.3}
 * </pre>
 */
final class AccessLog implements RequestLog, AutoCloseable {
  /** Attributes of a request, by which a route tells what it was. */
  static final String ROUTE = "isnad.route";

  static final String CODE = "isnad.code";

  private static final int LONGEST = 2000;
  private static final String NO_ROUTE = "none";
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "DELETE", "OPTIONS");

  private static final JsonFactory JSON =
      new JsonFactory()
          .setCharacterEscapes(new Ascii())
          .enable(JsonGenerator.Feature.ESCAPE_NON_ASCII);

  /** A connection whose last request is still being written down would not let the server stop. */
  private final ExecutorService later =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "access-log");
            thread.setDaemon(true);
            return thread;
          });

  private final @Nullable LogFile file;
  private final Supplier<Meters> meters;

  /**
   * @param file null to count alone
   */
  AccessLog(@Nullable LogFile file, Supplier<Meters> meters) {
    this.file = file;
    this.meters = meters;
  }

  @Override
  public void log(Request request, Response response) {
    Duration taken = Duration.ofNanos(System.nanoTime() - request.getHeadersNanoTime());
    String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
    String route = attribute(request, ROUTE, NO_ROUTE);
    String code = attribute(request, CODE, "");
    int status = response.getStatus();
    String line = file == null ? null : line(request, response, route, code, taken.toNanos());
    try {
      later.execute(
          () -> {
            meters.get().count(method, route, status, taken, code);
            if (file != null && line != null) {
              file.line(line);
            }
          });
    } catch (RejectedExecutionException e) {
      // the server has stopped
    }
  }

  /** Returns when everything is written. */
  @Override
  public void close() {
    later.shutdown();
    try {
      later.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String line(
      Request request, Response response, String route, String code, long nanos) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      out.writeStartObject();
      out.writeStringField("time", Moment.now());
      out.writeStringField("client", Request.getRemoteAddr(request));
      out.writeStringField("method", cut(request.getMethod()));
      out.writeStringField("target", cut(request.getHttpURI().getPathQuery()));
      out.writeStringField("route", route);
      out.writeNumberField("status", response.getStatus());
      if (!code.isEmpty()) {
        out.writeStringField("code", code);
      }
      out.writeNumberField("bytes", Response.getContentBytesWritten(response));
      out.writeNumberField("ms", Math.round(nanos / 1e5) / 10.0);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String attribute(Request request, String name, String fallback) {
    return request.getAttribute(name) instanceof String text ? text : fallback;
  }

  private static String cut(@Nullable String text) {
    String whole = text == null ? "" : text;
    return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "...";
  }

  /** JSON itself leaves the last control character of ASCII as it is. */
  private static final class Ascii extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 127;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes[DELETE] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return null;
    }
  }
}
