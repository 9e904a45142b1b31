package org.isnad.query;

import java.math.BigDecimal;

/** The least and the most that a number may be, both included. */
public record Bounds(BigDecimal least, BigDecimal most) {
  /** For integers, such as how many rows there shall be. */
  static final Bounds COUNT = new Bounds(BigDecimal.ONE, BigDecimal.valueOf(1_000_000_000L));

  static final Bounds NUMBER =
      new Bounds(BigDecimal.valueOf(-1_000_000_000L), BigDecimal.valueOf(1_000_000_000L));

  boolean hold(BigDecimal number) {
    return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
  }

  /** {@code from 1 to 1000} in the words of a language. */
  String words(String from, String to) {
    return from + " " + least.toPlainString() + " " + to + " " + most.toPlainString();
  }
}
