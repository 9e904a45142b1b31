package org.isnad.layout;

/**
 * A sketch in flat arrays, where a node can be moved and what its lines and its box run into can be
 * counted fast.
 */
final class Drawing {
  private static final double INSET = 4;
  private static final double AROUND_BODY = 3;

  final int nodes;
  final int lines;
  final double[] x;
  final double[] y;
  final Box[] box;

  /** The ends of each line: its nodes and where they stand. */
  final int[] a;

  final int[] b;
  final double[] ax;
  final double[] ay;
  final double[] bx;
  final double[] by;
  final double[] ink;

  /** The lines at each node. */
  final int[][] at;

  private final double[] halfWidth;
  private final double[] halfHeight;
  private final double[] below;
  private final Cells cells;
  private final long[] lineCells;
  private final long[] boxCells;

  Drawing(Sketch sketch, Frame frame) {
    nodes = sketch.size();
    lines = sketch.links.size();
    x = sketch.x;
    y = sketch.y;
    box = sketch.box;
    a = sketch.links.stream().mapToInt(Link::a).toArray();
    b = sketch.links.stream().mapToInt(Link::b).toArray();
    ink = sketch.links.stream().mapToDouble(Link::ink).toArray();
    ax = new double[lines];
    ay = new double[lines];
    bx = new double[lines];
    by = new double[lines];
    at = linesAtNodes();
    halfWidth = new double[nodes];
    halfHeight = new double[nodes];
    below = new double[nodes];
    cells = new Cells(frame);
    lineCells = new long[lines];
    boxCells = new long[nodes];
    for (int i = 0; i < nodes; i++) {
      halfWidth[i] = box[i].half() - INSET;
      halfHeight[i] = (box[i].up() + box[i].down()) / 2 - INSET;
      below[i] = (box[i].down() - box[i].up()) / 2;
      move(i, x[i], y[i]);
    }
  }

  private int[][] linesAtNodes() {
    int[] count = new int[nodes];
    for (int l = 0; l < lines; l++) {
      count[a[l]]++;
      count[b[l]]++;
    }
    int[][] all = new int[nodes][];
    for (int i = 0; i < nodes; i++) all[i] = new int[count[i]];
    for (int l = lines - 1; l >= 0; l--) {
      all[a[l]][--count[a[l]]] = l;
      all[b[l]][--count[b[l]]] = l;
    }
    return all;
  }

  void move(int i, double toX, double toY) {
    x[i] = toX;
    y[i] = toY;
    double half = halfWidth[i];
    boxCells[i] = cells.ofBox(toX - half, toY - box[i].up(), toX + half, toY + box[i].down());
    for (int l : at[i]) {
      if (a[l] == i) {
        ax[l] = toX;
        ay[l] = toY;
      } else {
        bx[l] = toX;
        by[l] = toY;
      }
      lineCells[l] = cells.ofLine(ax[l], ay[l], bx[l], by[l]);
    }
  }

  double length(int l) {
    double dx = bx[l] - ax[l];
    double dy = by[l] - ay[l];
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** How badly foreign lines run through node i. */
  double through(int i, double label, double body) {
    double sum = 0;
    long mine = boxCells[i];
    for (int l = 0; l < lines; l++) {
      if ((lineCells[l] & mine) != 0) sum += hit(l, i, label, body);
    }
    return sum;
  }

  /** How badly line l runs through foreign nodes. */
  double over(int l, double label, double body) {
    double sum = 0;
    long mine = lineCells[l];
    for (int i = 0; i < nodes; i++) {
      if ((boxCells[i] & mine) != 0) sum += hit(l, i, label, body);
    }
    return sum;
  }

  private double hit(int l, int i, double label, double body) {
    if (a[l] == i || b[l] == i) return 0;
    double dx = bx[l] - ax[l];
    double dy = by[l] - ay[l];
    double spanX = Math.abs(dx);
    double spanY = Math.abs(dy);
    double middleY = y[i] + below[i];
    if (Math.abs(ax[l] + bx[l] - 2 * x[i]) > 2 * halfWidth[i] + spanX) return 0;
    if (Math.abs(ay[l] + by[l] - 2 * middleY) > 2 * halfHeight[i] + spanY) return 0;
    double aside = dx * (middleY - ay[l]) - dy * (x[i] - ax[l]);
    if (Math.abs(aside) > halfWidth[i] * spanY + halfHeight[i] * spanX) return 0;
    double fromCentre = dx * (y[i] - ay[l]) - dy * (x[i] - ax[l]);
    double reach = box[i].body() + AROUND_BODY;
    boolean hitsBody = fromCentre * fromCentre < reach * reach * (dx * dx + dy * dy);
    return ink[l] * (hitsBody ? body : label);
  }

  /** The ink of the lines that cross line l. Lines that share an end do not cross. */
  double crossings(int l) {
    double sum = 0;
    long mine = lineCells[l];
    double dx = bx[l] - ax[l];
    double dy = by[l] - ay[l];
    for (int f = 0; f < lines; f++) {
      if ((lineCells[f] & mine) == 0) continue;
      double sideA = dx * (ay[f] - ay[l]) - dy * (ax[f] - ax[l]);
      double sideB = dx * (by[f] - ay[l]) - dy * (bx[f] - ax[l]);
      if (sideA * sideB >= 0) continue;
      double ex = bx[f] - ax[f];
      double ey = by[f] - ay[f];
      double ownA = ex * (ay[l] - ay[f]) - ey * (ax[l] - ax[f]);
      double ownB = ex * (by[l] - ay[f]) - ey * (bx[l] - ax[f]);
      if (ownA * ownB < 0) sum += ink[f];
    }
    return sum;
  }

  /** How far the boxes of two nodes, grown by a gap, reach into each other; 0 when they do not. */
  double overlap(int i, int j, double gap) {
    double lackX = box[i].half() + box[j].half() + gap - Math.abs(x[i] - x[j]);
    if (lackX <= 0) return 0;
    double apart = Math.abs(y[i] + below[i] - y[j] - below[j]);
    double lackY = halfHeight[i] + halfHeight[j] + 2 * INSET + gap - apart;
    return Math.max(0, Math.min(lackX, lackY));
  }
}
