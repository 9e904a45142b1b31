package org.isnad.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 has it, in both languages of the readers; {@code hint} says what to
 * do.
 *
 * @param type {@code urn:isnad:problem:<code>}
 * @param code a word for machines; those of ours stand in problems.properties
 * @param position where in a query the fault is, when it is at one place
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
    @Nullable Position position) {

  /** Both from 1. */
  record Position(int line, int column) {}
}
