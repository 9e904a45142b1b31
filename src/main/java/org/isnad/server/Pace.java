package org.isnad.server;

/**
 * How far the request of one connection has come, and whether it comes fast enough: a head within
 * ten seconds of its first byte, a body and an answer that somebody reads at 100 bytes a second,
 * over ten seconds. Whatever dribbles in between counts for nothing. All times are those of {@link
 * System#nanoTime}.
 */
final class Pace {
  static final long HEAD_NS = 10_000_000_000L;

  /** Bytes a second of one who sends or reads, on average. */
  static final long SLOWEST = 100;

  private static final long WINDOW_NS = 10_000_000_000L;
  private static final long NEVER = Long.MIN_VALUE;

  private enum Stage {
    /** Nothing, or a part of a head. */
    HEAD,
    BODY,
    /** All of it is here. */
    WHOLE
  }

  private Stage stage = Stage.HEAD;

  /** When the connection was last without anything to do. */
  private long since;

  private long firstByte = NEVER;
  private long windowSince = NEVER;
  private long movedBefore;

  Pace(long now) {
    this.since = now;
  }

  synchronized void arrived(long now) {
    if (stage == Stage.HEAD && firstByte == NEVER) {
      firstByte = now;
    }
  }

  synchronized void headIsHere() {
    stage = Stage.BODY;
    firstByte = NEVER;
  }

  synchronized void allIsHere() {
    stage = Stage.WHOLE;
  }

  /** And the next one may come. */
  synchronized void isAnswered(long now) {
    stage = Stage.HEAD;
    firstByte = NEVER;
    since = now;
  }

  /** Whether there is nothing to work on yet. */
  synchronized boolean isWaiting() {
    return stage != Stage.WHOLE;
  }

  synchronized long since() {
    return since;
  }

  /**
   * Asked every second or so.
   *
   * @param moved bytes since the connection was opened, in both directions
   * @param isStuck whether the other end has to read before anything can be written
   */
  synchronized boolean isTooSlow(long now, long moved, boolean isStuck) {
    if (firstByte != NEVER && now - firstByte > HEAD_NS) {
      return true;
    }
    if (stage != Stage.BODY && !isStuck) {
      windowSince = NEVER;
      return false;
    }
    if (windowSince == NEVER || now - windowSince > WINDOW_NS) {
      boolean tooSlow =
          windowSince != NEVER
              && (moved - movedBefore) * 1e9 < SLOWEST * (double) (now - windowSince);
      windowSince = now;
      movedBefore = moved;
      return tooSlow;
    }
    return false;
  }
}
