package org.isnad.extract;

import org.jspecify.annotations.Nullable;

/** One way to give a date. */
interface DateRule {
  /** The date that begins with this token, or null. */
  @Nullable DateMention at(DateTokens tokens, int at, DateAnchor anchor);
}
