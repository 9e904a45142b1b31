package org.isnad.graph.guard;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.util.CypherExceptionFactory;
import org.neo4j.cypher.internal.util.InputPosition;
import org.neo4j.gqlstatus.ErrorGqlStatusObject;

/** A fault that Neo4j's parser found, as it tells it, without the copy of the query. */
final class SyntaxFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Pattern EXPECTED = Pattern.compile("(?s): expected (.*)$");
  private static final int MOST_EXPECTED = 8;

  private final transient @Nullable Position position;

  SyntaxFault(String message, @Nullable Position position) {
    super(message);
    this.position = position;
  }

  Refusal refusal() {
    return Refusal.of(
        RefusalCode.SYNTAX, position, sentence(String.valueOf(getMessage()), position));
  }

  /**
   * One sentence: {@code Invalid input 'RETRUN' (line 1, column 1).} What else the parser would
   * have taken is told when that is a short list.
   */
  static String sentence(String message, @Nullable Position position) {
    String first = message.lines().findFirst().orElse(message).strip();
    first = first.replaceAll("\\s*\\(line \\d+, column \\d+ \\(offset: \\d+\\)\\)", "");
    var expected = EXPECTED.matcher(first);
    if (expected.find() && expected.group(1).split(",").length > MOST_EXPECTED) {
      first = first.substring(0, expected.start());
    }
    if (first.endsWith(".")) {
      first = first.substring(0, first.length() - 1);
    }
    return position == null
        ? first + "."
        : first + " (line " + position.line() + ", column " + position.column() + ").";
  }

  /** Gives the parser its faults as this class. */
  static final class Factory implements CypherExceptionFactory {
    @Override
    public RuntimeException syntaxException(String message, InputPosition position) {
      return new SyntaxFault(message, Tree.position(position));
    }

    @Override
    public RuntimeException syntaxException(
        ErrorGqlStatusObject status, String message, InputPosition position) {
      return new SyntaxFault(message, Tree.position(position));
    }

    @Override
    public RuntimeException arithmeticException(String message, Exception cause) {
      return new SyntaxFault(message, null);
    }

    @Override
    public RuntimeException arithmeticException(
        ErrorGqlStatusObject status, String message, Exception cause) {
      return new SyntaxFault(message, null);
    }
  }
}
