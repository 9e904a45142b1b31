package org.isnad.server;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;

/** Puts an answer on the wire: 304 where the reader has it, compressed where the reader likes. */
final class Writer {
  private Writer() {}

  static void write(Context context, Answer answer) {
    answer.headers().forEach(context::header);
    if (isKnown(context, answer)) {
      context.status(304);
      return;
    }
    context.status(answer.status()).contentType(answer.type());
    byte[] gzipped = answer.gzipped();
    if (gzipped != null) {
      context.header("Vary", "Accept-Encoding");
    }
    if (gzipped != null && takesGzip(context)) {
      context.header("Content-Encoding", "gzip").result(gzipped);
    } else {
      context.result(answer.body());
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
