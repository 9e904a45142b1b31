package org.isnad.layout;

import java.util.Random;

/**
 * Mends blemishes by trying: moves a node, or swaps two, and keeps what is better, at first also
 * what is a little worse (simulated annealing after Davidson and Harel, "Drawing graphs nicely
 * using simulated annealing", ACM Transactions on Graphics 1996). The work is limited by a count of
 * comparisons, not by a clock, so that each run gives the same picture.
 */
final class Annealing {
  private static final double COLD = 0.03;
  private static final double LAST_STEP = 10;
  private static final double SWAPS = 0.12;
  private static final double JUMPS = 0.4;
  private static final double JUMP = 200;
  private static final int TRIES = 3;

  private final Sketch sketch;
  private final Blemishes blemishes;
  private final Drawing drawing;
  private final int[] movable;
  private final Random random;
  private double heat;
  private double step;

  /**
   * @param movable the nodes that may move
   */
  Annealing(Sketch sketch, Blemishes blemishes, int[] movable, long seed) {
    this.sketch = sketch;
    this.blemishes = blemishes;
    this.drawing = blemishes.drawing;
    this.movable = movable;
    random = new Random(seed);
  }

  /**
   * @param hot how much worse is still taken at the start
   * @param reach how far a node may be moved at the start, in pixels
   * @param budget comparisons to spend
   */
  void run(double hot, double reach, long budget) {
    if (movable.length == 0) return;
    long start = blemishes.tests();
    for (long spent = 0; spent < budget; spent = blemishes.tests() - start) {
      double done = (double) spent / budget;
      heat = hot * StrictMath.pow(COLD / hot, done);
      step = reach * StrictMath.pow(LAST_STEP / reach, done);
      for (int k = 0; k < 10; k++) {
        int i = any();
        if (random.nextDouble() < SWAPS) swap(i, any());
        else tryToMove(i);
      }
    }
  }

  private int any() {
    return movable[random.nextInt(movable.length)];
  }

  /** How much worse may be taken this time. */
  private double leave() {
    return -heat * StrictMath.log(1 - random.nextDouble());
  }

  private void tryToMove(int i) {
    double before = blemishes.at(i, Double.POSITIVE_INFINITY);
    for (int t = 0; t < TRIES; t++) {
      double x = drawing.x[i];
      double y = drawing.y[i];
      int links = sketch.at.get(i).size();
      if (links > 0 && random.nextDouble() < JUMPS) {
        int near = sketch.at.get(i).get(random.nextInt(links)).other(i);
        drawing.move(i, drawing.x[near] + within(JUMP), drawing.y[near] + within(JUMP));
      } else {
        drawing.move(i, x + within(step), y + within(step));
      }
      double limit = before + leave();
      double after = blemishes.at(i, limit);
      if (after <= limit) before = after;
      else drawing.move(i, x, y);
    }
  }

  private void swap(int i, int j) {
    if (i == j) return;
    double before =
        blemishes.at(i, Double.POSITIVE_INFINITY) + blemishes.at(j, Double.POSITIVE_INFINITY);
    double limit = before + leave();
    exchange(i, j);
    double after = blemishes.at(i, limit);
    if (after <= limit) after += blemishes.at(j, limit - after);
    if (after > limit) exchange(i, j);
  }

  private void exchange(int i, int j) {
    double x = drawing.x[i];
    double y = drawing.y[i];
    drawing.move(i, drawing.x[j], drawing.y[j]);
    drawing.move(j, x, y);
  }

  private double within(double reach) {
    return (random.nextDouble() - 0.5) * 2 * reach;
  }
}
