package org.isnad.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the pairs of boxes that overlap by sweeping a line from left to right. */
final class Sweep {
  private final Sketch sketch;
  private final double gap;

  Sweep(Sketch sketch, double gap) {
    this.sketch = sketch;
    this.gap = gap;
  }

  /** Pairs of indices, in the order in which the sweep meets them. */
  List<int[]> overlaps() {
    Integer[] byLeft = new Integer[sketch.size()];
    Arrays.setAll(byLeft, i -> i);
    Arrays.sort(byLeft, Comparator.comparingDouble(this::left).thenComparingInt(i -> i));
    List<int[]> pairs = new ArrayList<>();
    for (int k = 0; k < byLeft.length; k++) {
      int i = byLeft[k];
      double right = sketch.x[i] + sketch.box[i].half() + gap;
      for (int m = k + 1; m < byLeft.length && left(byLeft[m]) < right; m++) {
        int j = byLeft[m];
        boolean apart =
            sketch.y[i] + sketch.box[i].down() + gap <= sketch.y[j] - sketch.box[j].up()
                || sketch.y[j] + sketch.box[j].down() + gap <= sketch.y[i] - sketch.box[i].up();
        if (!apart) pairs.add(new int[] {i, j});
      }
    }
    return pairs;
  }

  private double left(int i) {
    return sketch.x[i] - sketch.box[i].half();
  }
}
