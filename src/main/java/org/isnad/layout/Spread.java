package org.isnad.layout;

/**
 * Pushes boxes apart until none overlaps another: each overlapping pair along the axis where less
 * is lacking, both by half, round after round; a picture that does not come to rest is enlarged a
 * little and goes on.
 */
final class Spread {
  private static final int ROUNDS = 60;
  private static final double ENLARGE = 1.06;

  private Spread() {}

  /**
   * @param gap room to leave between boxes
   */
  static void apart(Sketch sketch, double gap) {
    parted(sketch);
    for (int turn = 1; !pushed(sketch, gap); turn++) {
      if (turn % ROUNDS != 0) continue;
      for (int i = 0; i < sketch.size(); i++) {
        sketch.x[i] *= ENLARGE;
        sketch.y[i] *= ENLARGE;
      }
    }
  }

  /** Nodes on one spot could never be told apart: a hair's breadth by index parts them. */
  private static void parted(Sketch sketch) {
    for (int i = 0; i < sketch.size(); i++) {
      sketch.x[i] += 1e-3 * i;
      sketch.y[i] += 1e-3 * ((i * 7919L) % 997);
    }
  }

  /** One round; true when nothing was left to push. */
  private static boolean pushed(Sketch sketch, double gap) {
    boolean still = true;
    Sweep sweep = new Sweep(sketch, gap);
    for (int[] pair : sweep.overlaps()) {
      int i = pair[0];
      int j = pair[1];
      double dx = sketch.x[j] - sketch.x[i];
      double dy = middle(sketch, j) - middle(sketch, i);
      double lackX = sketch.box[i].half() + sketch.box[j].half() + gap - Math.abs(dx);
      double lackY = (tall(sketch, i) + tall(sketch, j)) / 2 + gap - Math.abs(dy);
      if (lackX <= 0 || lackY <= 0) continue;
      still = false;
      if (lackX < lackY) {
        double push = (lackX / 2 + 0.05) * (dx < 0 ? -1 : 1);
        sketch.x[i] -= push;
        sketch.x[j] += push;
      } else {
        double push = (lackY / 2 + 0.05) * (dy < 0 ? -1 : 1);
        sketch.y[i] -= push;
        sketch.y[j] += push;
      }
    }
    return still;
  }

  private static double middle(Sketch sketch, int i) {
    return sketch.y[i] + (sketch.box[i].down() - sketch.box[i].up()) / 2;
  }

  private static double tall(Sketch sketch, int i) {
    return sketch.box[i].up() + sketch.box[i].down();
  }
}
