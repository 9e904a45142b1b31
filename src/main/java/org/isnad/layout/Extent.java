package org.isnad.layout;

/** The rectangle around all boxes of a sketch. */
record Extent(Sketch sketch, double left, double top, double right, double bottom) {

  static Extent of(Sketch sketch) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < sketch.size(); i++) {
      Box box = sketch.box[i];
      left = Math.min(left, sketch.x[i] - box.half());
      right = Math.max(right, sketch.x[i] + box.half());
      top = Math.min(top, sketch.y[i] - box.up());
      bottom = Math.max(bottom, sketch.y[i] + box.down());
    }
    return new Extent(sketch, left, top, right, bottom);
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  /** Moves the sketch so that the rectangle's middle comes to a point. */
  void centreAt(double x, double y) {
    double dx = x - (left + right) / 2;
    double dy = y - (top + bottom) / 2;
    for (int i = 0; i < sketch.size(); i++) {
      sketch.x[i] += dx;
      sketch.y[i] += dy;
    }
  }
}
