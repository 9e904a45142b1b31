package org.isnad.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** What a handler gives back: a body with its type, status and own headers. Immutable. */
final class Answer {
  private static final int WORTH_COMPRESSING = 1000;
  private final int status;
  private final String type;
  private final byte[] body;
  private final @Nullable Path file;
  private final Map<String, String> headers;
  private final String code;
  private final boolean momentary;
  private volatile byte @Nullable [] gzipped;

  private Answer(int status, String type, byte[] body, Map<String, String> headers, String code) {
    this(status, type, body, null, headers, code, false);
  }

  private Answer(
      int status,
      String type,
      byte[] body,
      @Nullable Path file,
      Map<String, String> headers,
      String code,
      boolean momentary) {
    this.status = status;
    this.type = type;
    this.body = body;
    this.file = file;
    this.headers = Map.copyOf(headers);
    this.code = code;
    this.momentary = momentary;
  }

  static Answer json(Object value) {
    return new Answer(200, "application/json; charset=utf-8", Json.bytes(value), Map.of(), "");
  }

  static Answer of(String type, byte[] body) {
    return new Answer(200, type, body, Map.of(), "");
  }

  /** A file of which the answer is the only reader: it goes when it has been sent. */
  static Answer of(String type, Path file) {
    return new Answer(200, type, new byte[0], file, Map.of(), "", false);
  }

  static Answer text(int status, String text) {
    return new Answer(
        status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), Map.of(), "");
  }

  static Answer problem(Problem problem, Map<String, String> headers) {
    return new Answer(
        problem.status(), "application/problem+json", Json.bytes(problem), headers, problem.code());
  }

  Answer with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(headers);
    all.putAll(more);
    return new Answer(status, type, body, file, all, code, momentary);
  }

  Answer withStatus(int other) {
    return new Answer(other, type, body, file, headers, code, momentary);
  }

  /** The same as one that holds for this moment alone, whatever becomes of the data. */
  Answer ofThisMoment() {
    return new Answer(status, type, body, file, headers, code, true);
  }

  boolean isOfThisMoment() {
    return momentary;
  }

  /** The body's file; null where the body is in memory. */
  @Nullable Path file() {
    return file;
  }

  /** Of the problem that it tells; empty for none. */
  String code() {
    return code;
  }

  int status() {
    return status;
  }

  String type() {
    return type;
  }

  byte[] body() {
    return body;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** Whether the body is text and long enough. */
  boolean isWorthCompressing() {
    return body.length >= WORTH_COMPRESSING && isText();
  }

  /** The body compressed; done once, and by the first who takes it so. */
  byte[] gzipped() {
    byte[] done = gzipped;
    if (done == null) {
      done = gzip(body);
      gzipped = done;
    }
    return done;
  }

  private boolean isText() {
    return type.startsWith("text/")
        || type.contains("json")
        || type.contains("javascript")
        || type.contains("svg");
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
