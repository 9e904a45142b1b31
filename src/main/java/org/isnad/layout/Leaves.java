package org.isnad.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Sets leaves around a finished picture, none of which moves: each to the free spot nearest to its
 * host, those of the busiest hosts first, then mended together.
 */
final class Leaves {
  private static final double GAP = 6;
  private static final double HOT = 1;
  private static final double REACH = 200;
  private static final double FILLED = 0.5;
  private static final long BUDGET = 25_000_000;
  private static final int MOST_MENDED = 600;

  private final Sketch sketch;
  private final boolean[] placed;

  private Leaves(Sketch sketch, boolean[] placed) {
    this.sketch = sketch;
    this.placed = placed;
  }

  /**
   * @param leaves leaves to place, each after its host
   * @param host for each node the one it hangs on
   */
  static void place(Sketch sketch, List<Integer> leaves, int[] host) {
    if (leaves.isEmpty()) return;
    boolean[] placed = new boolean[sketch.size()];
    Arrays.fill(placed, true);
    for (int leaf : leaves) placed[leaf] = false;
    Leaves all = new Leaves(sketch, placed);
    Field field = all.field();
    for (int leaf : leaves) all.place(leaf, host[leaf], field);
    if (sketch.size() > MOST_MENDED) return;
    all.mend(leaves.stream().mapToInt(i -> i).toArray());
    for (int leaf : leaves) placed[leaf] = false;
    Field again = all.field();
    for (int leaf : leaves) all.place(leaf, leaf, again);
  }

  private Field field() {
    Field field = new Field(GAP);
    for (int i = 0; i < sketch.size(); i++) {
      if (placed[i]) field.take(sketch.box[i], sketch.x[i], sketch.y[i]);
    }
    return field;
  }

  private void place(int leaf, int near, Field field) {
    double x = sketch.x[near];
    double y = sketch.y[near];
    Position spot = field.nearest(sketch.box[leaf], x, y, x, y);
    sketch.x[leaf] = spot.x();
    sketch.y[leaf] = spot.y();
    field.take(sketch.box[leaf], spot.x(), spot.y());
    placed[leaf] = true;
  }

  private void mend(int[] leaves) {
    double[] room = Blemishes.noRoom(sketch);
    Frame frame = Frame.around(sketch, room, FILLED);
    Blemishes blemishes = new Blemishes(sketch, frame, new Homes(sketch.size()), room);
    new Annealing(sketch, blemishes, leaves, 1).run(HOT, REACH, BUDGET);
  }
}
