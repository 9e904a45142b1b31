package org.isnad.server;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.isnad.graph.Caller;
import org.isnad.graph.FreeCypher;
import org.isnad.model.PartialDate;
import org.isnad.query.Period;
import org.isnad.query.Views;
import org.isnad.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** What a handler is asked: checked parameters, the path's ids, and the graph of this moment. */
final class Asked {
  private static final Pattern JSON =
      Pattern.compile("(?i)application/json\\s*(;\\s*charset=\"?utf-?8\"?\\s*)?;?");

  private final Context context;
  private final Parameters parameters;
  private final @Nullable Present present;
  private final String format;

  Asked(Context context, Parameters parameters, @Nullable Present present, String format) {
    this.context = context;
    this.parameters = parameters;
    this.present = present;
    this.format = format;
  }

  Parameters parameters() {
    return parameters;
  }

  /** A part of the path, without the suffix of a format. */
  String path(String name) {
    String value = context.pathParam(name);
    String suffix = "." + format;
    return suffix.length() > 1 && value.endsWith(suffix)
        ? value.substring(0, value.length() - suffix.length())
        : value;
  }

  /** {@code json}, {@code csv}: what the address's suffix asks for. */
  String format() {
    return format;
  }

  /** Only of routes that need the graph. */
  Present present() {
    if (present == null) {
      throw new IllegalStateException("this route does not need the graph");
    }
    return present;
  }

  Caller caller() {
    return HttpCaller.of(context);
  }

  /** Whether it comes from this machine. */
  boolean isLocal() {
    try {
      return InetAddress.getByName(context.req().getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false; // an address is no name, and is never looked up
    }
  }

  /** The database, for the one who asks and as much as that one may. */
  FreeCypher cypher() {
    return present().cypher().by(caller());
  }

  Views views() {
    return present().views();
  }

  /**
   * @throws ProblemException when it ends before it begins
   */
  Period period() {
    Period period = new Period(date("from"), date("to"));
    if (period.isReversed()) {
      throw ProblemException.of("empty-period", parameters.one("from"), parameters.one("to"));
    }
    return period;
  }

  private @Nullable PartialDate date(String name) {
    String value = parameters.optional(name);
    return value == null ? null : PartialDate.parse(value).orElseThrow();
  }

  /**
   * The body where it is JSON in UTF-8, neither compressed nor in another alphabet.
   *
   * @throws ProblemException when its headers say that it is something else
   */
  byte[] json() {
    String given = context.contentType();
    String type = given == null ? "" : given.strip();
    if (!JSON.matcher(type).matches()) {
      throw ProblemException.of("unsupported-media-type", type.isEmpty() ? "–" : Excerpt.of(type));
    }
    String encoding = context.header("Content-Encoding");
    if (encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity")) {
      throw ProblemException.of("unsupported-encoding", Excerpt.of(encoding.strip()));
    }
    return context.bodyAsBytes();
  }

  /** A header of the request, or null. */
  @Nullable String header(String name) {
    return context.header(name);
  }

  /** {@code http://host:port}, as the reader knows this server. */
  String origin() {
    return context.scheme() + "://" + context.host();
  }

  @Nullable String queryString() {
    return context.queryString();
  }
}
