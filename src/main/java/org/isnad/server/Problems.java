package org.isnad.server;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.javalin.http.HttpResponseException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger.Level;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.isnad.graph.GraphFault;
import org.isnad.graph.guard.QueryRefused;
import org.isnad.query.ParameterFault;
import org.isnad.text.Excerpt;
import org.isnad.text.Nearest;

/** The one place that turns what went wrong into a problem. */
final class Problems {
  private static final Map<String, String> SOON = Map.of("Retry-After", "5");
  private static final String EXAMPLE = "{\"query\": \"…\", \"parameters\": {}}";

  /** Goes to the terminal; SLF4J belongs to Neo4j here and would swallow it. */
  private static final System.Logger LOG = System.getLogger("org.isnad.server");

  private Problems() {}

  /** Whatever escaped a handler. What nobody foresaw is logged, and told without its details. */
  static Answer answer(Throwable fault, String method, String path) {
    if (fault instanceof ProblemException e) {
      return Answer.problem(e.problem(), e.headers());
    }
    if (fault instanceof QueryRefused e) {
      return QueryProblems.of(e);
    }
    if (fault instanceof ParameterFault e) {
      return QueryProblems.of(e);
    }
    if (fault instanceof GraphFault) {
      LOG.log(Level.WARNING, method + " " + path + ": " + fault.getMessage());
      return Answer.problem(ProblemTexts.problem("database-unavailable"), SOON);
    }
    if (fault instanceof UnsupportedEncodingException
        || fault instanceof IllegalCharsetNameException
        || fault instanceof UnsupportedCharsetException) {
      return Answer.problem(ProblemTexts.problem("unsupported-media-type", "charset=…"), Map.of());
    }
    if (fault instanceof UnrecognizedPropertyException e) {
      return Answer.problem(unknownField(e), Map.of());
    }
    if (fault instanceof JsonProcessingException e) {
      return Answer.problem(malformed(e), Map.of());
    }
    if (fault instanceof HttpException e && e.getCode() < 500) {
      return Answer.problem(ofStatus(e.getCode(), method, path), Map.of());
    }
    if (fault instanceof HttpResponseException e) {
      return ofJavalin(e, method, path);
    }
    LOG.log(Level.ERROR, method + " " + path + "\n" + trace(fault));
    return Answer.problem(ProblemTexts.problem("internal"), Map.of());
  }

  private static Answer ofJavalin(HttpResponseException e, String method, String path) {
    if (e.getStatus() == 405) {
      String allowed = e.getDetails().getOrDefault("availableMethods", "GET, HEAD");
      return Answer.problem(
          ProblemTexts.problem("method-not-allowed", method, Excerpt.of(path), allowed),
          Map.of("Allow", allowed));
    }
    return Answer.problem(ofStatus(e.getStatus(), method, path), Map.of());
  }

  /** A problem of HTTP itself, told from its status alone. */
  static Problem ofStatus(int status, String method, String path) {
    return switch (status) {
      case 404 -> ProblemTexts.problem("unknown-route", Excerpt.of(path));
      case 405 -> ProblemTexts.problem("method-not-allowed", method, Excerpt.of(path), "GET, HEAD");
      case 421 -> ProblemTexts.problem("foreign-host");
      case 501 -> ProblemTexts.problem("no-websocket");
      case 413 -> ProblemTexts.problem("too-large");
      case 414 -> ProblemTexts.problem("address-too-long");
      case 429 -> ProblemTexts.problem("too-many-requests");
      case 431 -> ProblemTexts.problem("headers-too-large");
      case 503 -> ProblemTexts.problem("stopping");
      case 505 -> ProblemTexts.problem("http-version");
      default -> ProblemTexts.problem(status >= 500 ? "internal" : "malformed-request");
    };
  }

  private static Problem malformed(JsonProcessingException e) {
    JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
    Problem.Position position =
        new Problem.Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    return ProblemTexts.problem(
        "malformed-json", position, position.line(), position.column(), EXAMPLE);
  }

  /** A misspelt field is well-formed JSON: which one it is helps, and which is meant. */
  private static Problem unknownField(UnrecognizedPropertyException e) {
    String name = Excerpt.of(e.getPropertyName());
    List<String> known =
        e.getKnownPropertyIds() == null
            ? List.of()
            : e.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
    String all = String.join(", ", known);
    return Nearest.to(e.getPropertyName(), known)
        .map(near -> ProblemTexts.problem("misspelt-field", name, near, all))
        .orElseGet(() -> ProblemTexts.problem("unknown-field", name, all));
  }

  private static String trace(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
