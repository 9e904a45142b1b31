package org.isnad.layout;

import java.util.stream.IntStream;

/**
 * Draws the nodes that the first view shows, one connected sketch: stress majorization from several
 * starts, the best of them mended, then pushed apart.
 */
final class Core {
  private static final double UNIT = 180;
  private static final double FILLED = 0.52;
  private static final double ROOM = 500;
  private static final double GAP = 6;
  private static final int STARTS = 8;
  private static final double HOT = 1.2;
  private static final long BUDGET = 60_000_000;
  private static final int MOST_MENDED = 400;

  private Core() {}

  /**
   * @param leaves how many leaves each node will get around it later
   */
  static void draw(Sketch sketch, int[] leaves) {
    if (sketch.size() < 2) return;
    double[] room = new double[sketch.size()];
    for (int i = 0; i < room.length; i++) room[i] = Math.sqrt(ROOM * leaves[i]);
    Frame frame = Frame.around(sketch, room, FILLED);
    int hub = Homes.hub(sketch);
    int starts = Math.max(1, Math.min(STARTS, STARTS * 80 * 80 / (sketch.size() * sketch.size())));
    Stress stress = new Stress(sketch, UNIT);
    double least = Double.POSITIVE_INFINITY;
    Homes homes = new Homes(sketch.size());
    double[] x = sketch.x.clone();
    double[] y = sketch.y.clone();
    for (int start = 0; start < starts; start++) {
      stress.settle(start);
      frame.fit(sketch, hub);
      Homes found = Homes.settle(sketch, hub, frame);
      double all = starts == 1 ? 0 : new Blemishes(sketch, frame, found, room).all();
      if (all >= least) continue;
      least = all;
      homes = found;
      System.arraycopy(sketch.x, 0, x, 0, x.length);
      System.arraycopy(sketch.y, 0, y, 0, y.length);
    }
    System.arraycopy(x, 0, sketch.x, 0, x.length);
    System.arraycopy(y, 0, sketch.y, 0, y.length);
    if (sketch.size() <= MOST_MENDED) {
      Blemishes blemishes = new Blemishes(sketch, frame, homes, room);
      int[] all = IntStream.range(0, sketch.size()).toArray();
      new Annealing(sketch, blemishes, all, 1).run(HOT, frame.halfHeight(), BUDGET);
    }
    Spread.apart(sketch, GAP);
  }
}
