package org.isnad.query;

import org.isnad.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * From a date to a date, either or both open, each as precise as it is given: {@code 2022} to
 * {@code 2022-05} is 1 January to 31 May 2022.
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {
  public static final Period ALWAYS = new Period(null, null);

  /** Whether it ends before it begins. */
  public boolean isReversed() {
    return from != null && to != null && from.earliest().isAfter(to.latest());
  }

  /** Sorts before or at every date in the period, as text. */
  String lower() {
    return from == null ? "" : from.value();
  }

  /** Sorts behind every date in the period, as text: a tilde comes after digits and hyphens. */
  String upper() {
    return (to == null ? "" : to.value()) + "~";
  }
}
