package org.isnad.graph;

/**
 * Whether a query is only planned, or run to see what each step does; told by the word before it.
 *
 * <pre>
 * MATCH (n) RETURN n               → EXPLAIN, MATCH (n) RETURN n
 * explain MATCH (n) RETURN n       → EXPLAIN,         MATCH (n) RETURN n
 * // mine
 * PROFILE MATCH (n) RETURN n       → PROFILE, // mine …
 * </pre>
 *
 * @param query without the word, of which blanks stay so that places in it hold; it is judged and
 *     run as it stands here
 */
record PlanPrefix(Kind kind, String query) {
  enum Kind {
    EXPLAIN,
    PROFILE
  }

  static PlanPrefix of(String query) {
    int start = afterComments(query);
    for (Kind kind : Kind.values()) {
      int end = start + kind.name().length();
      if (query.regionMatches(true, start, kind.name(), 0, kind.name().length())
          && (end == query.length() || !Character.isJavaIdentifierPart(query.charAt(end)))) {
        String blank = " ".repeat(end - start);
        return new PlanPrefix(kind, query.substring(0, start) + blank + query.substring(end));
      }
    }
    return new PlanPrefix(Kind.EXPLAIN, query);
  }

  private static int afterComments(String query) {
    int at = 0;
    while (at < query.length()) {
      int end = at;
      if (Character.isWhitespace(query.charAt(at))) {
        end = at + 1;
      } else if (query.startsWith("//", at)) {
        end = query.indexOf('\n', at) + 1;
      } else if (query.startsWith("/*", at)) {
        int closed = query.indexOf("*/", at + 2);
        end = closed < 0 ? at : closed + 2;
      }
      if (end <= at) {
        return at;
      }
      at = end;
    }
    return at;
  }
}
