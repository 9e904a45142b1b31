package org.isnad.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.graph.BoundedConnections.AnswerTooLarge;
import org.isnad.graph.guard.Position;
import org.isnad.graph.guard.QueryRefused;
import org.isnad.graph.guard.Refusal;
import org.isnad.graph.guard.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** What the driver throws, as a refusal with a remedy. */
final class QueryFaults {
  private static final Pattern PLACE =
      Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: (\\d+)\\)\\)");

  private final Limits limits;

  QueryFaults(Limits limits) {
    this.limits = limits;
  }

  /**
   * @param overdue whether the query had already been given up as stuck
   */
  QueryRefused refused(Neo4jException e, boolean overdue) {
    return new QueryRefused(refusal(e, overdue), e);
  }

  private Refusal refusal(Neo4jException e, boolean overdue) {
    if (isTooLarge(e)) {
      return Refusal.of(
          RefusalCode.RESULT_TOO_LARGE, null, Math.max(1, limits.bytes() / (1L << 20)));
    }
    if (overdue) {
      return timeLimit();
    }
    String code = String.valueOf(e.code());
    if (code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")
        || code.equals("Neo.TransientError.Transaction.Terminated")
        || code.equals("Neo.ClientError.Transaction.Terminated")) {
      return timeLimit();
    }
    String message = String.valueOf(e.getMessage());
    return switch (code) {
      case "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
          "Neo.TransientError.General.TransactionMemoryLimit",
          "Neo.TransientError.General.OutOfMemoryError",
          "Neo.TransientError.General.StackOverFlowError" ->
          Refusal.of(RefusalCode.MEMORY_LIMIT, null);
      case "Neo.TransientError.Transaction.MaximumTransactionLimitReached" ->
          Refusal.of(RefusalCode.BUSY, null, limits.concurrent());
      case "Neo.ClientError.Statement.SyntaxError" -> syntax(message);
      case "Neo.ClientError.Statement.ParameterMissing" ->
          Refusal.of(RefusalCode.PARAMETER_MISSING, null, sentence(message));
      case "Neo.ClientError.Statement.AccessMode", "Neo.ClientError.Security.Forbidden" ->
          Refusal.of(RefusalCode.READ_ONLY, null);
      default -> other(e, message);
    };
  }

  private static Refusal other(Neo4jException e, String message) {
    return e instanceof ServiceUnavailableException || e instanceof SessionExpiredException
        ? Refusal.of(RefusalCode.DATABASE_GONE, null)
        : Refusal.of(RefusalCode.QUERY, place(message), sentence(message));
  }

  Refusal timeLimit() {
    return Refusal.of(RefusalCode.TIME_LIMIT, null, limits.time().toSeconds());
  }

  private static Refusal syntax(String message) {
    return Refusal.of(RefusalCode.SYNTAX, place(message), sentence(message));
  }

  private static @Nullable Position place(String message) {
    Matcher place = PLACE.matcher(message);
    return place.find()
        ? new Position(
            Integer.parseInt(place.group(1)),
            Integer.parseInt(place.group(2)),
            Integer.parseInt(place.group(3)))
        : null;
  }

  /** The first line, without the copy of the query that follows it. */
  private static String sentence(String message) {
    String first = message.lines().findFirst().orElse("").strip();
    first = PLACE.matcher(first).replaceAll("(line $1, column $2)");
    return first.endsWith(".") ? first : first + ".";
  }

  private static boolean isTooLarge(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof AnswerTooLarge) {
        return true;
      }
    }
    return false;
  }
}
