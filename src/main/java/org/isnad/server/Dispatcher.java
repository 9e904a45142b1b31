package org.isnad.server;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.graph.Admission;

/** The way of every request: check, ask, keep, write. */
final class Dispatcher {
  private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  /** A page asks for several views at once. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Answers of another run of the program may have another form, so they are told apart. */
  private final String run = Long.toString(System.currentTimeMillis(), 36);

  private final Presence presence;
  private final Gate gate;
  private final Kept kept = new Kept();

  /** Locks, a request's by what it asks. */
  private final Object[] building = Stream.generate(Object::new).limit(64).toArray();

  Dispatcher(Presence presence, Gate gate) {
    this.presence = presence;
    this.gate = gate;
  }

  /**
   * @param format asked for by the suffix of the address
   */
  void serve(Context context, Route route, String format) throws Exception {
    if (route.kind() == Route.Kind.WRITE) {
      gate.check(context::header);
    } else if (route.kind() == Route.Kind.SESSION && route.method() != Route.Method.GET) {
      gate.checkSite(context::header);
    }
    Map<String, List<String>> given = query(context);
    Parameters parameters =
        switch (route.kind()) {
          case PAGE -> Parameters.NONE; // what stands there is for the script in the page
          case OPEN_VIEW -> Parameters.unchecked(given);
          default -> Parameters.check(route.parameters(), given);
        };
    Present present = route.needsGraph() ? presence.now() : null;
    Asked asked = new Asked(context, parameters, present, format);
    if (present == null || !route.isKept()) {
      Writer.write(context, route.handler().answer(asked).with(freshness(route)));
      return;
    }
    String version = present.views().version().now();
    String host = route.kind() == Route.Kind.FRAME ? asked.origin() : "";
    String key = host + context.path() + parameters.canonical();
    Answer answer = kept.get(version, key);
    if (answer == null) {
      synchronized (building[Math.floorMod(key.hashCode(), building.length)]) {
        answer = kept.get(version, key);
        if (answer == null) { // of many who ask the same at once, one asks the database
          answer = admitted(asked, route).with(freshness(route)).with(tag(version));
          if (answer.file() == null) {
            kept.put(version, key, answer);
          }
        }
      }
    }
    Writer.write(context, answer);
  }

  /** A view takes a place beside the queries; a named query asks for one itself. */
  private Answer admitted(Asked asked, Route route) throws Exception {
    if (route.kind() == Route.Kind.OPEN_VIEW) {
      return route.handler().answer(asked);
    }
    Admission.Place place = presence.admission().enter(asked.caller(), PATIENCE);
    if (place == null) {
      throw new ProblemException(ProblemTexts.problem("busy"), Map.of("Retry-After", "5"));
    }
    try {
      return route.handler().answer(asked);
    } finally {
      place.leave();
    }
  }

  private Map<String, String> tag(String version) {
    return Map.of("ETag", "W/\"" + version + "-" + run + "\"");
  }

  private static Map<String, String> freshness(Route route) {
    return switch (route.kind()) {
      case PAGE -> Map.of();
      case LIVE, QUERY, WRITE, SESSION -> Map.of("Cache-Control", "no-store");
      case FIXED, VIEW, OPEN_VIEW -> Map.of("Cache-Control", "no-cache");
      case FRAME -> Map.of("Cache-Control", "public, max-age=60");
    };
  }

  private static Map<String, List<String>> query(Context context) {
    String asked = context.queryString();
    if (asked != null && MALFORMED.matcher(asked).find()) {
      throw ProblemException.of("malformed-address"); // else what holds it would be left out
    }
    try {
      return context.queryParamMap();
    } catch (IllegalArgumentException e) {
      throw ProblemException.of("malformed-address");
    }
  }
}
