package org.isnad.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/** Puts an answer on the wire: 304 where the reader has it, compressed where the reader likes. */
final class Writer {
  private Writer() {}

  static void write(Context context, Answer answer) {
    answer.headers().forEach(context::header);
    Path file = answer.file();
    if (isKnown(context, answer)) {
      context.status(304);
      if (file != null) {
        delete(file);
      }
      return;
    }
    context.status(answer.status()).contentType(answer.type());
    if (file != null) {
      send(context, file);
      return;
    }
    if (!answer.isWorthCompressing()) {
      send(context, answer.body());
      return;
    }
    context.header("Vary", "Accept-Encoding");
    if (takesGzip(context)) {
      context.header("Content-Encoding", "gzip");
      send(context, answer.gzipped());
    } else {
      send(context, answer.body());
    }
  }

  /**
   * Past Javalin, which would look whether to compress it, in pieces of a length it does not tell.
   */
  private static void send(Context context, byte[] body) {
    context.res().setContentLength(body.length);
    if (context.method() != HandlerType.HEAD) {
      try {
        context.res().getOutputStream().write(body);
      } catch (IOException e) {
        // The reader has gone.
      }
    }
  }

  /**
   * Whole files go out as they are; their reader may be slow, which costs a thread and no query.
   */
  private static void send(Context context, Path file) {
    try (InputStream in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)) {
      if (context.method() != HandlerType.HEAD) {
        in.transferTo(context.outputStream());
      }
    } catch (IOException e) {
      // The reader has gone, and with them the file.
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isKnown(Context context, Answer answer) {
    String tag = answer.headers().get("ETag");
    String known = context.header("If-None-Match");
    return tag != null
        && known != null
        && answer.status() == 200
        && Arrays.stream(known.split(","))
            .map(String::strip)
            .anyMatch(k -> k.equals("*") || opaque(k).equals(opaque(tag)));
  }

  /** If-None-Match compares weakly. */
  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static boolean takesGzip(Context context) {
    String accepted = context.header("Accept-Encoding");
    return accepted != null
        && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
            .map(String::strip)
            .anyMatch(
                e ->
                    (e.equals("gzip") || e.startsWith("gzip;"))
                        && !e.matches("gzip;\\s*q=0(\\.0*)?"));
  }
}
