package org.isnad.graph;

import java.time.Duration;

/**
 * What a caller has used of the database, and what its next query is expected to take. It comes
 * back with time, and what is expected fades, so that nobody is kept out by one bad day: who is not
 * let in cannot show that it asks brief things. Times are nanoseconds; {@code now} is that of one
 * clock. To be used by one thread at a time.
 */
final class Account {
  private static final long HALF_LIFE = Duration.ofSeconds(2).toNanos();

  private double spent;
  private double usual;
  private boolean isKnown;
  private long at;
  private long learntAt;
  private int running;

  /**
   * @param guess what a newcomer is expected to take
   */
  Account(double guess, long now) {
    this.usual = guess;
    this.at = now;
    this.learntAt = now;
  }

  void begin() {
    running++;
  }

  /**
   * @param worked what the query used, which is to be paid
   * @param shown what it lets one expect of the next
   */
  void end(double worked, double shown, long now) {
    running--;
    spent = spent(now) + worked;
    usual = isKnown ? (usual + shown) / 2 : shown;
    isKnown = true;
    learntAt = now;
  }

  int running() {
    return running;
  }

  /** What it has used and was not given back yet. */
  double spent(long now) {
    spent = Math.max(0, spent - (now - at));
    at = now;
    return spent;
  }

  /** What its queries took, the latest counting most, and less the longer ago they were. */
  double expected(long now) {
    return usual * Math.pow(0.5, (now - learntAt) / (double) HALF_LIFE);
  }

  /** Whether its queries took less than this; that is not forgotten, and of a newcomer unknown. */
  boolean isKnownBelow(double nanos) {
    return isKnown && usual < nanos;
  }
}
