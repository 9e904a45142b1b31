package org.isnad.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.isnad.model.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 has it, in both languages of the readers; {@code hint} says what to
 * do.
 *
 * @param type {@code urn:isnad:problem:<code>}
 * @param code a word for machines; those of ours stand in problems.properties
 * @param position where in a query the fault is, when it is at one place
 * @param faults of what was sent, each by itself
 * @param parameter the name of the query's parameter that is at fault, where it is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
    String type,
    String title,
    int status,
    String code,
    String detail,
    String hint,
    String titleAr,
    String detailAr,
    String hintAr,
    @Nullable Position position,
    @Nullable List<Fault> faults,
    @Nullable String parameter) {

  Problem with(List<Fault> more) {
    return new Problem(
        type, title, status, code, detail, hint, titleAr, detailAr, hintAr, position, more,
        parameter);
  }

  Problem at(@Nullable String field) {
    return new Problem(
        type, title, status, code, detail, hint, titleAr, detailAr, hintAr, position, faults,
        field);
  }

  /** Both from 1. */
  record Position(int line, int column) {}
}
