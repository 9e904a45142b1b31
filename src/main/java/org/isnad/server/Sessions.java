package org.isnad.server;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who has logged in, until the server stops or twelve hours have passed. Ids are kept as hashes; a
 * session ends with its token. Thread-safe.
 */
final class Sessions {
  static final Duration LIFE = Duration.ofHours(12);
  private static final int MOST = 1000;
  private static final int BYTES = 32;

  private final Tokens tokens;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Session> sessions = new LinkedHashMap<>();

  private record Session(String holder, Instant ends) {}

  Sessions(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A new session's id, for its holder's cookie alone. */
  synchronized String open(String holder) {
    Instant now = Instant.now();
    sessions.values().removeIf(session -> session.ends().isBefore(now));
    if (sessions.size() >= MOST) {
      sessions.remove(sessions.keySet().iterator().next());
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    sessions.put(Tokens.hash(id), new Session(holder, now.plus(LIFE)));
    return id;
  }

  /** The name of the token that opened it, as long as both are good. */
  synchronized Optional<String> holder(@Nullable String id) {
    Session session = id == null ? null : sessions.get(Tokens.hash(id));
    return Optional.ofNullable(session)
        .filter(s -> s.ends().isAfter(Instant.now()))
        .map(Session::holder)
        .filter(tokens::has);
  }

  synchronized void close(@Nullable String id) {
    if (id != null) {
      sessions.remove(Tokens.hash(id));
    }
  }
}
