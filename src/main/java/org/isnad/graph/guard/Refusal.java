package org.isnad.graph.guard;

import org.isnad.model.Names;
import org.jspecify.annotations.Nullable;

/**
 * Why a query does not run and what to do instead, in both languages.
 *
 * @param sentence the fault
 * @param hint the remedy
 * @param position where in the query, if it has a place
 */
public record Refusal(RefusalCode code, Names sentence, Names hint, @Nullable Position position) {

  /**
   * The words of a code, with {@code {0}} and {@code {1}} filled in.
   *
   * @param words of the query, shortened when they are long
   */
  public static Refusal of(RefusalCode code, @Nullable Position position, Object... words) {
    return new Refusal(
        code,
        RefusalTexts.of(code, "sentence", words),
        RefusalTexts.of(code, "hint", words),
        position);
  }
}
