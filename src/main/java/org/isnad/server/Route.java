package org.isnad.server;

import java.util.List;

/**
 * One line of the table: an address and who answers it.
 *
 * @param path Javalin's form: {@code {id}} is one segment, {@code <file>} the rest
 * @param formats what may be asked for by suffix; the first is the default
 * @param parameters the query parameters it takes; others are refused
 */
record Route(
    Method method,
    String path,
    Kind kind,
    List<String> formats,
    List<Parameter> parameters,
    Handler handler) {

  enum Method {
    GET,
    POST,
    DELETE
  }

  /** How its answers are kept and guarded. */
  enum Kind {
    /** Our pages and their files; there from the first instant. */
    PAGE,
    /** The state of the server; there from the first instant, never kept. */
    LIVE,
    /** Says the same as long as the program is the same. */
    FIXED,
    /** A view of the graph: says the same as long as the data version is the same. */
    VIEW,
    /** The same, whose parameters the handler checks itself. */
    OPEN_VIEW,
    /** Asks the graph each time. */
    QUERY,
    /** A stranger's statement: a view where it says the same as long as the data do. */
    CYPHER,
    /** Changes the graph: for those alone whom {@link Gate} lets in. */
    WRITE,
    /** Who is logged in; other sites may not change that. */
    SESSION,
    /** A view in a page of its own, for frames of other sites. */
    FRAME
  }

  /** Answers one request, or throws what {@link Problems} knows. */
  @FunctionalInterface
  interface Handler {
    Answer answer(Asked asked) throws Exception;
  }

  boolean needsGraph() {
    return switch (kind) {
      case PAGE, LIVE, FIXED, SESSION -> false;
      case VIEW, OPEN_VIEW, QUERY, CYPHER, WRITE, FRAME -> true;
    };
  }

  boolean isKept() {
    return switch (kind) {
      case PAGE, LIVE, FIXED, QUERY, WRITE, SESSION -> false;
      case VIEW, OPEN_VIEW, CYPHER, FRAME -> true;
    };
  }
}
