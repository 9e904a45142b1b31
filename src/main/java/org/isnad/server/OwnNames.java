package org.isnad.server;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The host names under which a server answers. One that only its own machine can reach answers to
 * that machine's names alone: else any page that its user visits could give itself an address of
 * this machine (DNS rebinding) and read what is here as if it were its own.
 */
record OwnNames(@Nullable String host) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "::1", "0:0:0:0:0:0:0:1");

  /**
   * @param host that the server listens at
   */
  static OwnNames of(String host, Exposure exposure) {
    return new OwnNames(exposure.anyName() || !HttpServer.isLocal(host) ? null : plain(host));
  }

  /**
   * @param name without a port; null or empty where the request says none, as browsers never do
   */
  boolean include(@Nullable String name) {
    if (host == null || name == null || name.isEmpty()) {
      return true;
    }
    String plain = plain(name);
    return !plain.contains(".") && !plain.contains(":") // no name that a stranger can own
        || LOOPBACK.contains(plain)
        || plain.equals(host)
        || plain.endsWith(".localhost")
        || plain.matches("127(\\.\\d{1,3}){3}");
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("^\\[|\\]$|\\.$", "");
  }
}
