package org.isnad.graph;

import java.util.function.LongSupplier;

/**
 * A clock that goes slower while more queries run than there are cores, so that what passes on it
 * between a query's begin and end is about what the query had of a core, and not what it waited for
 * one. To be used by one thread at a time.
 */
final class CoreTime {
  private final int cores;
  private final LongSupplier nanoTime;
  private double passed;
  private long at;

  CoreTime(int cores, LongSupplier nanoTime) {
    this.cores = cores;
    this.nanoTime = nanoTime;
    this.at = nanoTime.getAsLong();
  }

  /**
   * What has passed by now, in nanoseconds.
   *
   * @param running how many have run since it was asked last
   */
  double passed(int running) {
    long now = nanoTime.getAsLong();
    passed += (now - at) * Math.min(1.0, (double) cores / Math.max(1, running));
    at = now;
    return passed;
  }
}
