package org.isnad.server;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who may write: whoever brings a token, in a header or as a session's cookie, from no
 * other site.
 *
 * <pre>
 * Authorization: Bearer isnad_…      programs
 * Cookie: isnad_session=…            people, who gave their token to POST /api/session
 * </pre>
 */
final class Gate {
  static final String COOKIE = "isnad_session";

  private static final Set<String> OWN = Set.of("same-origin", "none");
  private static final String BEARER = "Bearer ";

  private final Tokens tokens;
  private final Sessions sessions;
  private final boolean local;

  /**
   * @param local whether nobody but this machine can reach the server
   */
  Gate(Tokens tokens, boolean local) {
    this.tokens = tokens;
    this.sessions = new Sessions(tokens);
    this.local = local;
  }

  Tokens tokens() {
    return tokens;
  }

  Sessions sessions() {
    return sessions;
  }

  /**
   * Refuses what another site's page makes a browser send.
   *
   * @param header a request's header by its name, or null
   */
  void checkSite(UnaryOperator<@Nullable String> header) {
    String site = header.apply("Sec-Fetch-Site");
    String origin = header.apply("Origin");
    String host = header.apply("Host");
    boolean foreign =
        (site != null && !OWN.contains(site))
            || (origin != null && !authority(origin).equals(host == null ? "" : host));
    if (foreign) {
      throw ProblemException.of("cross-site");
    }
  }

  /** The part of an origin that a Host header repeats; of "null" or a broken one, nothing. */
  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority == null ? "?" : authority;
    } catch (IllegalArgumentException e) {
      return "?";
    }
  }

  /** The name of the token that the request brings. */
  Optional<String> writer(UnaryOperator<@Nullable String> header) {
    String given = header.apply("Authorization");
    if (given != null && given.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return tokens.holder(given.substring(BEARER.length()).strip());
    }
    return sessions.holder(cookie(header));
  }

  static @Nullable String cookie(UnaryOperator<@Nullable String> header) {
    String cookies = header.apply("Cookie");
    return cookies == null
        ? null
        : Arrays.stream(cookies.split(";"))
            .map(String::strip)
            .filter(one -> one.startsWith(COOKIE + "="))
            .map(one -> one.substring(COOKIE.length() + 1))
            .findFirst()
            .orElse(null);
  }

  /**
   * @throws ProblemException unless the request comes from here and brings a token
   */
  void check(UnaryOperator<@Nullable String> header) {
    checkSite(header);
    if (isOff()) {
      throw ProblemException.of("writing-off");
    }
    if (writer(header).isEmpty()) {
      throw new ProblemException(
          ProblemTexts.problem("login-needed"),
          Map.of("WWW-Authenticate", "Bearer realm=\"Isnad\""));
    }
  }

  /** Whether nothing can be written: others can reach the server, and no token was made. */
  boolean isOff() {
    return !local && tokens.all().isEmpty();
  }
}
