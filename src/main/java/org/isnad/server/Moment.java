package org.isnad.server;

import java.time.Instant;

/**
 * A second of the clock and how it is written, kept for all requests of the same second: {@code
 * 2026-01-01T12:00:00.123Z}.
 *
 * @param text up to the point behind the seconds
 */
record Moment(long second, String text) {
  private static volatile Moment last = at(0);

  /** This moment in UTC, to the thousandth of a second. */
  static String now() {
    long millis = System.currentTimeMillis();
    Moment moment = last;
    if (moment.second != Math.floorDiv(millis, 1000)) {
      moment = at(Math.floorDiv(millis, 1000));
      last = moment;
    }
    int rest = Math.floorMod(millis, 1000);
    return moment.text
        + (char) ('0' + rest / 100)
        + (char) ('0' + rest / 10 % 10)
        + (char) ('0' + rest % 10)
        + "Z";
  }

  private static Moment at(long second) {
    return new Moment(second, Instant.ofEpochSecond(second).toString().replace('Z', '.'));
  }
}
