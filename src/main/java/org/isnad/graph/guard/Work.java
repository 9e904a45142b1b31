package org.isnad.graph.guard;

import org.jspecify.annotations.Nullable;

/**
 * What one row of a statement costs, added up. The database looks at its clock between rows and
 * never within one: what a single expression does cannot be stopped, so it must be small.
 *
 * <p>A step is about what one turn of a loop takes; the database does ten to thirty million a
 * second.
 */
final class Work {
  static final double MOST_STEPS = 10_000_000;

  /** Eight queries at a time, each with a value and the one that is made of it, fill no heap. */
  static final double MOST_BYTES = 24 << 20;

  /** What of an answer is made here: the database holds it once more while it sends it. */
  private static final double MOST_RETURNED = 12 << 20;

  /** Between two looks at its clock, when the rows come out of lists and none from the graph. */
  private static final double MOST_UNREAD = 60_000_000;

  static final int DEEPEST = 50;

  /** What an estimate itself may take. */
  private static final int MOST_LOOKS = 20_000;

  private double steps;
  private int looks;

  double steps() {
    return steps;
  }

  /** A clause begins, and with it another row. */
  void begin() {
    steps = 0;
  }

  /** Goes on where a subquery, which has rows of its own, broke in. */
  void resume(double before) {
    steps = before;
  }

  /** Counts what is done here. */
  void add(double more) {
    steps += more;
    if (++looks > MOST_LOOKS) {
      throw new QueryRefused(Refusal.of(RefusalCode.TOO_SLOW_TO_READ, null));
    }
  }

  /**
   * Counts a loop whose first turn has been counted already.
   *
   * @param before the steps when that turn began
   */
  void repeat(double before, double turns, @Nullable Position loop) {
    steps = before + (steps - before) * Math.max(1, turns);
    check(loop);
  }

  void check(@Nullable Position place) {
    if (!(steps <= MOST_STEPS)) { // what is no number is within no limit
      throw new QueryRefused(
          Refusal.of(
              RefusalCode.COSTLY, place, millions(steps), String.format("%.0f", MOST_STEPS / 1e6)));
    }
  }

  /**
   * Holds what so many rows take together against the limit of what runs on unread.
   *
   * @param rows that came out of lists since the graph was read
   */
  void check(double rows, @Nullable Position place) {
    if (!(steps * rows <= MOST_UNREAD)) {
      throw new QueryRefused(
          Refusal.of(
              RefusalCode.COSTLY,
              place,
              millions(steps * rows),
              String.format("%.0f", MOST_UNREAD / 1e6)));
    }
    check(place);
  }

  /** Holds what a statement answers against the limit of what can be sent. */
  void returned(Iterable<Shape> shapes, @Nullable Position place) {
    for (Shape shape : shapes) {
      boolean isMade = shape.kind() == Shape.Kind.TEXT || shape.kind() == Shape.Kind.LIST;
      if (isMade && !shape.gathered() && !(shape.bytes() <= MOST_RETURNED)) {
        throw new QueryRefused(
            Refusal.of(
                RefusalCode.RESULT_TOO_LARGE,
                place,
                String.format("%.0f", MOST_RETURNED / (1 << 20))));
      }
    }
  }

  /** Holds a new value against the limit of memory. */
  Shape made(Shape shape, RefusalCode code, @Nullable Position place) {
    double bytes = shape.bytes();
    if (!(bytes <= MOST_BYTES) || shape.depth() > DEEPEST) {
      throw new QueryRefused(Refusal.of(code, place, megabytes(), DEEPEST));
    }
    return shape;
  }

  /**
   * Holds what a row carries together against the limit of memory, without what was gathered from
   * rows: the database reckons with that.
   */
  void carried(Iterable<Shape> shapes, @Nullable Position place) {
    double sum = 0;
    for (Shape shape : shapes) {
      boolean isMade = shape.kind() == Shape.Kind.TEXT || shape.kind() == Shape.Kind.LIST;
      boolean isReckoned = shape.gathered() || shape.bytes() > MOST_BYTES;
      sum += isMade && !isReckoned ? shape.bytes() : 0;
    }
    if (!(sum <= MOST_BYTES)) {
      throw new QueryRefused(Refusal.of(RefusalCode.GROWING, place, megabytes(), DEEPEST));
    }
  }

  static String megabytes() {
    return String.format("%.0f", MOST_BYTES / (1 << 20));
  }

  private static String millions(double steps) {
    return steps >= 1e15
        ? "10^" + (int) (Math.log10(steps) - 6)
        : String.format("%.0f", steps / 1e6);
  }
}
