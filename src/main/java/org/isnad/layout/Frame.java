package org.isnad.layout;

/**
 * The rectangle a picture should fill, around 0, 0; as wide as a canvas beside a panel.
 *
 * @param halfWidth half its width in pixels
 * @param halfHeight half its height in pixels
 */
record Frame(double halfWidth, double halfHeight) {
  /** A little wider than the canvas of 1040 by 720, because pictures fill the corners last. */
  private static final double ASPECT = 1.6;

  private static final double GAP = 10;

  /**
   * The frame of which the boxes of a sketch take a given part.
   *
   * @param room extra room for each node
   * @param filled the part, between 0 and 1
   */
  static Frame around(Sketch sketch, double[] room, double filled) {
    double area = 0;
    for (int i = 0; i < sketch.size(); i++) {
      Box box = sketch.box[i];
      double gap = GAP + room[i];
      area += (2 * box.half() + gap) * (box.up() + box.down() + gap);
    }
    double halfHeight = Math.sqrt(area / filled / ASPECT) / 2;
    return new Frame(halfHeight * ASPECT, halfHeight);
  }

  /** Stretches a picture so that it fills the frame around one node, or around its middle (-1). */
  void fit(Sketch sketch, int centre) {
    double middleX = centre < 0 ? middle(sketch.x) : sketch.x[centre];
    double middleY = centre < 0 ? middle(sketch.y) : sketch.y[centre];
    double farX = 1;
    double farY = 1;
    for (int i = 0; i < sketch.size(); i++) {
      sketch.x[i] -= middleX;
      sketch.y[i] -= middleY;
      farX = Math.max(farX, Math.abs(sketch.x[i]));
      farY = Math.max(farY, Math.abs(sketch.y[i]));
    }
    for (int i = 0; i < sketch.size(); i++) {
      sketch.x[i] *= 0.92 * halfWidth / farX;
      sketch.y[i] *= 0.92 * halfHeight / farY;
    }
  }

  private static double middle(double[] values) {
    double low = values[0];
    double high = values[0];
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return (low + high) / 2;
  }
}
