package org.isnad.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.graph.Admission;

/** The way of every request: check, ask, keep, write. */
final class Dispatcher {
  private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  static final Map<String, String> NO_STORE = Map.of("Cache-Control", "no-store");

  /** A page asks for several views at once. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Answers of another run of the program may have another form, so they are told apart. */
  private final String run = Long.toString(System.currentTimeMillis(), 36);

  private final Presence presence;
  private final Gate gate;

  /** Our own views. */
  private final Kept views = new Kept(24L << 20, 8L << 20, false);

  /** Apart, so that what strangers think up does not push out what every reader asks for. */
  private final Kept strangers = new Kept(16L << 20, 1L << 20, true);

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
    String state = state(present);
    String key = key(context, route, asked);
    if (route.kind() == Route.Kind.CYPHER) { // nobody waits for another's statement
      Answer known = strangers.get(state, key);
      Writer.write(context, known == null ? made(asked, route, state, key, strangers) : known);
      return;
    }
    Answer answer = views.get(state, key);
    if (answer == null) {
      synchronized (building[Math.floorMod(key.hashCode(), building.length)]) {
        answer = views.get(state, key);
        if (answer == null) { // of many who ask the same at once, one asks the database
          answer = made(asked, route, state, key, views);
        }
      }
    }
    Writer.write(context, answer);
  }

  /** Of the data and of the named queries, which a person may change meanwhile. */
  private static String state(Present present) {
    int revision = present.queries().revision();
    String data = present.views().version().state();
    return revision == 0 ? data : data + "." + revision;
  }

  /** The same for the same question, and for no other. */
  private static String key(Context context, Route route, Asked asked) {
    String host = route.kind() == Route.Kind.FRAME ? asked.origin() : "";
    String address = host + context.path() + asked.parameters().canonical();
    return route.method() == Route.Method.POST
        ? address + new String(asked.json(), StandardCharsets.ISO_8859_1) // byte for byte
        : address;
  }

  private Answer made(Asked asked, Route route, String state, String key, Kept kept)
      throws Exception {
    Answer answer = admitted(asked, route);
    if (answer.isOfThisMoment()) {
      return answer.with(NO_STORE);
    }
    answer =
        route.method() == Route.Method.POST
            ? answer.with(NO_STORE) // only GET can ask whether it changed
            : answer.with(freshness(route)).with(tag(state));
    if (answer.file() == null) {
      kept.put(state, key, answer);
    }
    return answer;
  }

  /** A view takes a place beside the queries; a query asks for one itself. */
  private Answer admitted(Asked asked, Route route) throws Exception {
    if (route.kind() == Route.Kind.OPEN_VIEW || route.kind() == Route.Kind.CYPHER) {
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

  private Map<String, String> tag(String state) {
    return Map.of("ETag", "W/\"" + state + "-" + run + "\"");
  }

  private static Map<String, String> freshness(Route route) {
    return switch (route.kind()) {
      case PAGE -> Map.of();
      case LIVE, QUERY, WRITE, SESSION -> NO_STORE;
      case FIXED, VIEW, OPEN_VIEW, CYPHER -> Map.of("Cache-Control", "no-cache");
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
