package org.isnad.layout;

/**
 * Eight by eight cells over a frame, as the bits of a long: two things that touch share a cell, so
 * that most pairs are told apart by one comparison. What lies outside counts to the nearest cell.
 */
final class Cells {
  private static final int SIDE = 8;
  private static final double HAIR = 1e-6;

  private final Frame frame;
  private final double width;
  private final double height;

  Cells(Frame frame) {
    this.frame = frame;
    width = 2 * frame.halfWidth() / SIDE;
    height = 2 * frame.halfHeight() / SIDE;
  }

  long ofBox(double left, double top, double right, double bottom) {
    long rows = rows(top, bottom);
    long cells = 0;
    for (int c = column(left); c <= column(right); c++) cells |= rows << (c * SIDE);
    return cells;
  }

  long ofLine(double px, double py, double qx, double qy) {
    if (px > qx) return ofLine(qx, qy, px, py);
    int last = column(qx);
    double slope = (qy - py) / Math.max(qx - px, HAIR);
    long cells = 0;
    double from = py;
    for (int c = column(px); c <= last; c++) {
      double edge = (c + 1) * width - frame.halfWidth();
      double to = c == last ? qy : py + slope * (edge - px);
      cells |= rows(Math.min(from, to) - HAIR, Math.max(from, to) + HAIR) << (c * SIDE);
      from = to;
    }
    return cells;
  }

  private long rows(double top, double bottom) {
    int first = cell((top + frame.halfHeight()) / height);
    int last = cell((bottom + frame.halfHeight()) / height);
    return 0xFFL >>> (SIDE - 1 - last + first) << first;
  }

  private int column(double x) {
    return cell((x + frame.halfWidth()) / width);
  }

  private static int cell(double at) {
    return at <= 0 ? 0 : at >= SIDE ? SIDE - 1 : (int) at;
  }
}
