package org.isnad.layout;

import java.util.Arrays;

/**
 * What a designer would mend in a picture, as a sum: overlapping boxes, lines through labels and
 * through nodes, crossings, lines that run on top of each other, long lines, nodes outside the
 * frame or far from their homes. Smaller is better.
 */
final class Blemishes {
  private static final double LENGTH = 0.45;
  private static final double USUAL_LENGTH = 150;
  private static final double OVERLAP = 4;
  private static final double TIGHT = 0.6;
  private static final double GAP = 8;
  private static final double LABEL = 0.9;
  private static final double BODY = 2.2;
  private static final double CROSSING = 0.4;
  private static final double NARROW = 0.8;

  /** Square of the cosine of the angle, about 10 degrees, under which two lines seem one. */
  private static final double NARROW_COS2 = 0.97;

  /** What moving a node, and each of its lines, costs in comparisons. */
  private static final int MOVE = 60;

  private static final int MOVE_LINE = 40;

  final Drawing drawing;
  private final Frame frame;
  private final Homes homes;
  private final double[] room;
  private final double[] length;
  private final double[] pull;
  private long tests;

  /**
   * @param room extra room each node would like around itself, in pixels
   */
  Blemishes(Sketch sketch, Frame frame, Homes homes, double[] room) {
    drawing = new Drawing(sketch, frame);
    this.frame = frame;
    this.homes = homes;
    this.room = room;
    length = sketch.links.stream().mapToDouble(l -> l.kin() * USUAL_LENGTH).toArray();
    pull = sketch.links.stream().mapToDouble(Link::tension).toArray();
  }

  /** How many elementary comparisons were made so far: a measure of work that no clock disturbs. */
  long tests() {
    return tests;
  }

  double all() {
    double sum = 0;
    for (int i = 0; i < drawing.nodes; i++) sum += at(i, Double.POSITIVE_INFINITY);
    return sum;
  }

  /** The blemishes that node i has a part in; stops counting above the limit. */
  double at(int i, double limit) {
    tests += MOVE + MOVE_LINE * drawing.at[i].length;
    double sum = place(i) + lengths(i);
    if (sum > limit) return sum;
    sum += neighbours(i);
    if (sum > limit) return sum;
    tests += drawing.lines;
    sum += drawing.through(i, LABEL, BODY);
    for (int l : drawing.at[i]) {
      if (sum > limit) return sum;
      tests += drawing.nodes + drawing.lines;
      sum += drawing.over(l, LABEL, BODY);
      sum += CROSSING * drawing.ink[l] * drawing.crossings(l);
      sum += narrow(l, i);
    }
    return sum;
  }

  private double place(int i) {
    double x = drawing.x[i];
    double y = drawing.y[i];
    Box box = drawing.box[i];
    double outX = Math.max(0, Math.abs(x) + box.half() - frame.halfWidth());
    double outY = Math.max(0, Math.max(y + box.down(), box.up() - y) - frame.halfHeight());
    double offX = (x - homes.x[i]) / 100;
    double offY = (y - homes.y[i]) / 100;
    return (outX * outX + outY * outY) / 2500 + homes.pull[i] * (offX * offX + offY * offY);
  }

  private double lengths(int i) {
    double sum = 0;
    for (int l : drawing.at[i]) {
      sum += pull[l] * Math.max(0, drawing.length(l) / length[l] - 1);
    }
    return LENGTH * sum;
  }

  private double neighbours(int i) {
    tests += drawing.nodes;
    double sum = 0;
    for (int j = 0; j < drawing.nodes; j++) {
      if (j == i) continue;
      double more = Math.max(room[i], room[j]);
      double lack = drawing.overlap(i, j, GAP + more);
      if (lack == 0) continue;
      if (lack > more) sum += OVERLAP * (0.3 + (lack - more) / 20);
      sum += TIGHT * Math.min(1, lack / (GAP + more));
    }
    return sum;
  }

  /** Lines that leave either end of l in nearly its direction; of those at i each pair once. */
  private double narrow(int l, int i) {
    int far = drawing.a[l] == i ? drawing.b[l] : drawing.a[l];
    tests += drawing.at[i].length + drawing.at[far].length;
    double sum = 0;
    for (int f : drawing.at[i]) if (f > l) sum += narrow(i, far, f);
    for (int f : drawing.at[far]) if (f != l) sum += narrow(far, i, f);
    return sum;
  }

  private double narrow(int from, int one, int line) {
    int two = drawing.a[line] == from ? drawing.b[line] : drawing.a[line];
    double ux = drawing.x[one] - drawing.x[from];
    double uy = drawing.y[one] - drawing.y[from];
    double vx = drawing.x[two] - drawing.x[from];
    double vy = drawing.y[two] - drawing.y[from];
    double dot = ux * vx + uy * vy;
    if (dot <= 0) return 0;
    double full = (ux * ux + uy * uy) * (vx * vx + vy * vy);
    double over = dot * dot / full - NARROW_COS2;
    return over > 0 ? NARROW * over / (1 - NARROW_COS2) : 0;
  }

  /** No extra room for anyone. */
  static double[] noRoom(Sketch sketch) {
    double[] room = new double[sketch.size()];
    Arrays.fill(room, 0);
    return room;
  }
}
