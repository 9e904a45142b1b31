package org.isnad.server;

import io.javalin.http.Context;
import org.isnad.model.PartialDate;
import org.isnad.query.Period;
import org.isnad.query.Views;
import org.jspecify.annotations.Nullable;

/** What a handler is asked: checked parameters, the path's ids, and the graph of this moment. */
final class Asked {
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

  Views views() {
    return present().views();
  }

  Period period() {
    return new Period(date("from"), date("to"));
  }

  private @Nullable PartialDate date(String name) {
    String value = parameters.optional(name);
    return value == null ? null : PartialDate.parse(value).orElseThrow();
  }

  byte[] body() {
    return context.bodyAsBytes();
  }

  String contentType() {
    String type = context.contentType();
    return type == null ? "" : type.split(";", 2)[0].strip();
  }

  /** {@code http://host:port}, as the reader knows this server. */
  String origin() {
    return context.scheme() + "://" + context.host();
  }

  @Nullable String queryString() {
    return context.queryString();
  }
}
