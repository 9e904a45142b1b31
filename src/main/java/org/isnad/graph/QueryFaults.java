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

  private static final String EXPECTED = "Expected parameter(s): ";
  private static final String LUCENE = "org.apache.lucene.queryparser.";

  /** What its parser says of a text that is nested too deep, and of none at all. */
  private static final Pattern UNREADABLE =
      Pattern.compile("`db\\.index\\.fulltext\\.\\w+`: Caused by: java\\.lang\\.(StackOv|NullPo)");

  private static final Pattern COLUMN = Pattern.compile("column (\\d+)");

  /** A Java class, before its message or anywhere else. */
  private static final Pattern CLASS =
      Pattern.compile("(Caused by: )?\\b[a-z]\\w*(\\.[a-z]\\w*)+\\.[A-Z][\\w$]*(: )?");

  /** What a message names by the inside of the database: a slot of a row, an object's address. */
  private static final Pattern INSIDE = Pattern.compile("\\w*FromSlot\\(\\d+\\)|@[0-9a-f]{5,8}\\b");

  /** A number under the name of its class. */
  private static final Pattern BOXED = Pattern.compile("\\b(?:Long|Double)\\(([^()]*)\\)");

  /** A message may repeat the value it is about. */
  private static final int LONGEST = 300;

  private static final Pattern FIRST_SENTENCE = Pattern.compile("^.*?\\.(?= [A-Z])");

  private final Limits limits;
  private final int before;
  private final Admission.Shares shares;

  /**
   * @param before lines that stand before the query in what the database was asked
   */
  QueryFaults(Limits limits, int before, Admission.Shares shares) {
    this.limits = limits;
    this.before = before;
    this.shares = shares;
  }

  /**
   * @param reason why we had it stopped, if we had
   */
  QueryRefused refused(Neo4jException e, @Nullable Refusal reason) {
    return new QueryRefused(refusal(e, reason), e);
  }

  private Refusal refusal(Neo4jException e, @Nullable Refusal reason) {
    if (isTooLarge(e)) {
      return Refusal.of(
          RefusalCode.RESULT_TOO_LARGE, null, Math.max(1, limits.bytes() / (1L << 20)));
    }
    if (reason != null) {
      return reason;
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
          Refusal.of(RefusalCode.BUSY, null, shares.all());
      case "Neo.ClientError.Statement.SyntaxError" -> syntax(message);
      case "Neo.ClientError.Statement.ParameterMissing" ->
          Refusal.of(RefusalCode.MISSING_PARAMETER, null, sentence(message.replace(EXPECTED, "")));
      case "Neo.ClientError.Statement.AccessMode", "Neo.ClientError.Security.Forbidden" ->
          Refusal.of(RefusalCode.READ_ONLY, null);
      default -> other(e, message);
    };
  }

  private Refusal other(Neo4jException e, String message) {
    if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
      return Refusal.of(RefusalCode.DATABASE_GONE, null);
    }
    if (message.contains(LUCENE) || UNREADABLE.matcher(message).find()) {
      Matcher column = COLUMN.matcher(message);
      return Refusal.of(RefusalCode.FULL_TEXT, null, column.find() ? column.group(1) : "1");
    }
    if (message.startsWith("The shortest path algorithm does not work")) {
      return Refusal.of(RefusalCode.SHORTEST_ENDS, null);
    }
    if (message.startsWith("Shortest path fallback")) {
      return Refusal.of(RefusalCode.SHORTEST_CONDITION, null);
    }
    return Refusal.of(RefusalCode.QUERY, place(message), sentence(whole(message)));
  }

  private Refusal timeLimit() {
    return Refusal.of(RefusalCode.TIME_LIMIT, null, limits.time().toSeconds());
  }

  private Refusal syntax(String message) {
    return Refusal.of(RefusalCode.SYNTAX, place(message), sentence(message));
  }

  private @Nullable Position place(String message) {
    Matcher place = PLACE.matcher(message);
    return place.find()
        ? new Position(
            Integer.parseInt(place.group(1)) - before,
            Integer.parseInt(place.group(2)),
            Integer.parseInt(place.group(3)))
        : null;
  }

  /**
   * On one line: a message that has no place in the query is prose broken into lines, of which the
   * first sentence tells the fault; one that speaks of Java does so in what follows it.
   */
  private static String whole(String message) {
    boolean prose = message.contains("\n") && !PLACE.matcher(message).find();
    String line = prose ? message.replaceAll("\\s*\n\\s*", " ") : message;
    String plain = CLASS.matcher(line).replaceAll("");
    Matcher first = FIRST_SENTENCE.matcher(plain);
    return (prose || !plain.equals(line)) && first.find() ? first.group() : plain;
  }

  /** The first line, without the copy of the query that follows it. */
  private String sentence(String message) {
    String first = message.lines().findFirst().orElse("").strip();
    first =
        PLACE
            .matcher(first)
            .replaceAll(
                place ->
                    "(line "
                        + (Integer.parseInt(place.group(1)) - before)
                        + ", column "
                        + place.group(2)
                        + ")");
    first = BOXED.matcher(INSIDE.matcher(first).replaceAll("…")).replaceAll("$1");
    if (first.codePointCount(0, first.length()) > LONGEST) {
      first = first.substring(0, first.offsetByCodePoints(0, LONGEST)) + "…";
    }
    return first.endsWith(".") ? first : first + ".";
  }

  /** Whether we hung up, see {@link BoundedConnections}. */
  static boolean isTooLarge(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof AnswerTooLarge) {
        return true;
      }
    }
    return false;
  }
}
