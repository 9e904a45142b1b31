package org.isnad.server;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.isnad.graph.GraphFault;
import org.isnad.query.DataVersion;
import org.jspecify.annotations.Nullable;

/** How far the start has come. */
final class StatusRoutes {
  private final Presence presence;
  private final Gate gate;

  StatusRoutes(Presence presence, Gate gate) {
    this.presence = presence;
    this.gate = gate;
  }

  /**
   * @param state starting, loading, ready or failed
   * @param step a machine word
   * @param version of the data; null before ready
   * @param writing whether articles can be added here by who has a token
   */
  record Status(
      String state,
      String step,
      String messageAr,
      String messageEn,
      long elapsedMs,
      @Nullable String version,
      int articles,
      boolean writing) {}

  Answer status(Asked asked) {
    Readiness.Moment now = presence.readiness().now();
    StartStep step = StartStep.of(now.step());
    Data data = data(now);
    return Answer.json(
        new Status(
            now.state().name().toLowerCase(Locale.ROOT),
            step.word(),
            step.ar(),
            now.fault() == null ? step.en() : now.fault(),
            now.elapsedMs(),
            data.version(),
            data.articles(),
            !gate.isOff()));
  }

  private record Data(@Nullable String version, int articles) {}

  /** A database that has just gone away makes no error of the state of the server. */
  private Data data(Readiness.Moment now) {
    if (now.graph() == null) {
      return new Data(null, 0);
    }
    try {
      DataVersion version = presence.now().views().version();
      return new Data(version.now(), version.articles());
    } catch (GraphFault | ProblemException e) {
      return new Data(null, 0);
    }
  }

  /** The process lives. */
  Answer health(Asked asked) {
    return Answer.text(200, "ok\n");
  }

  /** For this machine alone where the server is open to anyone; to others it is not there. */
  Answer metrics(Asked asked) {
    if (!presence.exposure().openMetrics() && !asked.isLocal()) {
      throw ProblemException.of("unknown-route", "/metrics");
    }
    return Answer.of(Meters.TYPE, presence.meters().text().getBytes(StandardCharsets.UTF_8));
  }

  /** The graph is there. */
  Answer ready(Asked asked) {
    Readiness readiness = presence.readiness();
    return Answer.text(readiness.graph().isPresent() ? 200 : 503, readiness.now().step() + "\n");
  }
}
