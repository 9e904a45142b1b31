package org.isnad.server;

import java.util.Map;

/** The headers that keep browsers from doing what nobody asked for. */
final class Headers {
  static final String CSP = "Content-Security-Policy";

  /** For data and errors: nothing may run, load or frame them. */
  static final String CSP_NOTHING =
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

  /** For our pages: scripts and styles only from files of ours. */
  static final String CSP_PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
          + " frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** On every answer, errors of Jetty's own included. */
  static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          CSP,
          CSP_NOTHING);

  /** On what anyone may read from anywhere; never with credentials. */
  static final Map<String, String> PUBLIC =
      Map.of(
          "Access-Control-Allow-Origin", "*",
          "Access-Control-Expose-Headers", "ETag, Isnad-Truncated, Retry-After",
          "Cross-Origin-Resource-Policy", "cross-origin");

  private Headers() {}

  /** Whether other sites' scripts may read what stands at the path. */
  static boolean isPublic(String method, String path) {
    boolean reads = method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
    return reads
        && !path.startsWith("/api/session")
        && (path.startsWith("/api/") || path.startsWith("/embed/") || path.equals("/openapi.yaml"));
  }
}
