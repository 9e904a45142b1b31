package org.isnad.server;

import org.isnad.text.Recent;

/**
 * How many requests a client has left: as many as a burst, and one more for each part of a second
 * that passes. Thread-safe.
 */
final class RequestRate {
  /** Clients that are remembered; who was forgotten has everything left. */
  private static final int REMEMBERED = 20_000;

  private final int perSecond;
  private final int burst;
  private final Recent<String, Left> all = new Recent<>(REMEMBERED);

  /**
   * @param perSecond 0 refuses nobody
   */
  RequestRate(int perSecond, int burst) {
    this.perSecond = perSecond;
    this.burst = burst;
  }

  private record Left(double requests, long at) {}

  /** Takes one, if there is one left. */
  synchronized boolean take(String client) {
    if (perSecond == 0) {
      return true;
    }
    long now = System.nanoTime();
    Left last = all.getOrDefault(client, new Left(burst, now));
    double left = Math.min(burst, last.requests() + (now - last.at()) * 1e-9 * perSecond);
    boolean fine = left >= 1;
    all.put(client, new Left(fine ? left - 1 : left, now));
    return fine;
  }
}
