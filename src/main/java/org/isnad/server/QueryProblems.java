package org.isnad.server;

import java.util.Map;
import java.util.Set;
import org.isnad.graph.guard.Position;
import org.isnad.graph.guard.QueryRefused;
import org.isnad.graph.guard.Refusal;
import org.isnad.graph.guard.RefusalCode;
import org.isnad.model.Names;
import org.isnad.query.ParameterFault;
import org.jspecify.annotations.Nullable;

/**
 * Refused queries as problems: the words and the code of whoever refused, the status by whose turn
 * it is to act.
 */
final class QueryProblems {
  private static final Set<String> NOT_THERE = Set.of("unknown-query", "query-left-out");

  private QueryProblems() {}

  static Answer of(QueryRefused fault) {
    Refusal refusal = fault.refusal();
    Position at = refusal.position();
    RefusalCode.Kind kind = refusal.code().kind();
    Problem problem =
        problem(
            refusal.code().id(),
            status(kind),
            refusal.sentence(),
            refusal.hint(),
            at == null ? null : new Problem.Position(at.line(), at.column()));
    return Answer.problem(problem, retry(kind));
  }

  static Answer of(ParameterFault fault) {
    int status = NOT_THERE.contains(fault.code()) ? 404 : 400;
    return Answer.problem(
        problem(fault.code(), status, fault.sentence(), fault.hint(), null).at(fault.parameter()),
        Map.of());
  }

  private static int status(RefusalCode.Kind kind) {
    return switch (kind) {
      case QUERY, LIMIT -> 400;
      case BUSY, BUDGET -> 429;
      case DATABASE -> 503;
    };
  }

  private static Map<String, String> retry(RefusalCode.Kind kind) {
    return switch (kind) {
      case QUERY, LIMIT -> Map.of();
      case BUSY -> Map.of("Retry-After", "1");
      case BUDGET -> Map.of("Retry-After", "30");
      case DATABASE -> Map.of("Retry-After", "5");
    };
  }

  private static Problem problem(
      String code, int status, Names sentence, Names hint, Problem.@Nullable Position position) {
    Problem words =
        ProblemTexts.problem("query-refused", sentence.en(), hint.en(), sentence.ar(), hint.ar());
    return new Problem(
        "urn:isnad:problem:" + code,
        words.title(),
        status,
        code,
        words.detail(),
        words.hint(),
        words.titleAr(),
        words.detailAr(),
        words.hintAr(),
        position,
        null,
        null);
  }
}
