package org.isnad.graph.guard;

import java.util.Locale;

/** Why a query may not or cannot run; its words stand in {@code refusals.properties}. */
public enum RefusalCode {
  EMPTY(Kind.QUERY),
  TOO_LONG(Kind.QUERY),
  TOO_DEEP(Kind.QUERY),
  TOO_MANY_PARTS(Kind.QUERY),
  TOO_SLOW_TO_READ(Kind.QUERY),
  SYNTAX(Kind.QUERY),
  /** A text of the query holds half a surrogate pair. */
  HALF_CHARACTER(Kind.QUERY),
  SEVERAL_STATEMENTS(Kind.QUERY),
  PREFIX(Kind.QUERY),
  WRITE(Kind.QUERY),
  LOAD_CSV(Kind.QUERY),
  USE_GRAPH(Kind.QUERY),
  IN_TRANSACTIONS(Kind.QUERY),
  COMMAND(Kind.QUERY),
  ADMINISTRATION(Kind.QUERY),
  NOT_ALLOWED(Kind.QUERY),
  FUNCTION(Kind.QUERY),
  INTERNAL_ID(Kind.QUERY),
  PROCEDURE(Kind.QUERY),
  UNBOUNDED_PATH(Kind.QUERY),
  LONG_PATH(Kind.QUERY),
  OPEN_RANGE(Kind.QUERY),
  LARGE_RANGE(Kind.QUERY),
  REGEX(Kind.QUERY),
  GROWING_REDUCE(Kind.QUERY),
  GROWING(Kind.QUERY),
  /** One row would take longer than anybody can stop. */
  COSTLY(Kind.QUERY),
  LARGE_PATTERN(Kind.QUERY),
  LARGE_JOIN(Kind.QUERY),
  SHORTEST_EVERYWHERE(Kind.QUERY),
  MANY_XOR(Kind.QUERY),
  MANY_OR(Kind.QUERY),
  MANY_LABELS(Kind.QUERY),
  READ_ONLY(Kind.QUERY),
  /** The text for the full-text index is not in that index's own language. */
  FULL_TEXT(Kind.QUERY),
  SHORTEST_ENDS(Kind.QUERY),
  SHORTEST_CONDITION(Kind.QUERY),
  MISSING_PARAMETER(Kind.QUERY),
  PARAMETER_TYPE(Kind.QUERY),
  /** The database found a fault while running it: a wrong type, a division by zero. */
  QUERY(Kind.QUERY),
  TIME_LIMIT(Kind.LIMIT),
  MEMORY_LIMIT(Kind.LIMIT),
  RESULT_TOO_LARGE(Kind.LIMIT),
  BUSY(Kind.BUSY),
  /** It took long, and others that do hold the few places for that. */
  LONG_BUSY(Kind.BUSY),
  /** Who asks has used up the time that one may. */
  BUDGET(Kind.BUDGET),
  /** Nobody waited for the answer any more. */
  CALLER_GONE(Kind.LIMIT),
  DATABASE_GONE(Kind.DATABASE);

  /** Whose turn it is to act. */
  public enum Kind {
    /** The query or its parameters are to be changed. */
    QUERY,
    /** The query is sound and asks for too much. */
    LIMIT,
    /** The same query may run a second later. */
    BUSY,
    /** The same query may run a minute later. */
    BUDGET,
    /** The database is away; it comes back. */
    DATABASE
  }

  private final Kind kind;

  RefusalCode(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** As it stands in JSON: {@code several-statements}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
