package org.isnad.server;

import java.util.Map;

/** Ends a request with a problem. */
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;
  private final transient Map<String, String> headers;

  ProblemException(Problem problem, Map<String, String> headers) {
    super(problem.code(), null, false, false);
    this.problem = problem;
    this.headers = Map.copyOf(headers);
  }

  /**
   * @param code of problems.properties
   * @param arguments for its sentences
   */
  static ProblemException of(String code, Object... arguments) {
    return new ProblemException(ProblemTexts.problem(code, arguments), Map.of());
  }

  Problem problem() {
    return problem;
  }

  /** Headers that go with it: Retry-After, Allow. */
  Map<String, String> headers() {
    return headers;
  }
}
