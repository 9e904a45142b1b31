package org.isnad.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One way to give a date. */
interface DateRule {
  /** The date that begins with this token, or null. */
  @Nullable DateMention at(DateTokens tokens, int at, DateAnchor anchor);

  /**
   * The words, folded and without proclitics, with one of which every date of this rule begins that
   * does not begin with a number.
   */
  Set<String> beginnings();
}
