package org.isnad.server;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.server.Intake.Sent;
import org.jspecify.annotations.Nullable;

/** What changes something: articles, and who is logged in. */
final class WriteRoutes {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_ID = 80;
  private static final String EXAMPLE = "{\"id\": \"summit-2024\", \"text\": \"…\"}";

  private final Gate gate;
  private final Intake intake;

  WriteRoutes(Gate gate, Intake intake) {
    this.gate = gate;
    this.intake = intake;
  }

  /** What POST /api/session takes. */
  record Login(@Nullable String token) {}

  /**
   * @param writer the name of the token, null when nobody is logged in
   * @param writing whether anything can be written here at all
   */
  record Session(@Nullable String writer, boolean writing) {}

  /** One load at a time: two would place the same nodes. */
  Answer article(Asked asked) throws IOException {
    @Nullable Sent sent = Json.read(asked.json(), Sent.class);
    if (sent == null || isBlank(sent.id())) {
      throw ProblemException.of("missing-field", "id", EXAMPLE);
    }
    if (isBlank(sent.text())) {
      throw ProblemException.of("missing-field", "text", EXAMPLE);
    }
    if (!ID.matcher(sent.id()).matches() || sent.id().length() > LONGEST_ID) {
      throw ProblemException.of("bad-article-id");
    }
    WholeText.check(sent.text());
    try {
      synchronized (this) {
        Answer answer = Answer.json(intake.load(asked.present().graph(), sent));
        asked.views().version().renew();
        return answer;
      }
    } catch (Intake.Reviewed e) {
      throw ProblemException.of("article-reviewed", sent.id());
    } catch (Faults e) {
      throw new ProblemException(faults(e.faults()), Map.of());
    }
  }

  private static Problem faults(List<Fault> faults) {
    return ProblemTexts.problem(
            "article-faults",
            faults.stream().map(Fault::toString).collect(Collectors.joining("\n")),
            faults.stream().map(Fault::arabic).collect(Collectors.joining("\n")))
        .with(faults);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  Answer login(Asked asked) throws IOException {
    @Nullable Login login = Json.read(asked.json(), Login.class);
    String token = login == null ? null : login.token();
    if (token == null || token.isBlank()) {
      throw ProblemException.of("missing-field", "token", "{\"token\": \"isnad_…\"}");
    }
    if (gate.isOff()) {
      throw ProblemException.of("writing-off");
    }
    String holder =
        gate.tokens().holder(token.strip()).orElseThrow(() -> ProblemException.of("wrong-token"));
    intake.prepare();
    return Answer.json(new Session(holder, true))
        .with(cookie(asked, gate.sessions().open(holder), Sessions.LIFE.toSeconds()));
  }

  Answer session(Asked asked) {
    Optional<String> writer = gate.writer(asked::header);
    writer.ifPresent(name -> intake.prepare());
    return Answer.json(new Session(writer.orElse(null), !gate.isOff()));
  }

  Answer logout(Asked asked) {
    gate.sessions().close(Gate.cookie(asked::header));
    return Answer.json(new Session(null, !gate.isOff())).with(cookie(asked, "", 0));
  }

  private static Map<String, String> cookie(Asked asked, String id, long seconds) {
    boolean secure =
        asked.origin().startsWith("https:") || "https".equals(asked.header("X-Forwarded-Proto"));
    return Map.of(
        "Set-Cookie",
        Gate.COOKIE
            + "="
            + id
            + "; Path=/; HttpOnly; SameSite=Strict; Max-Age="
            + seconds
            + (secure ? "; Secure" : ""));
  }
}
