package org.isnad.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Boxes on a plane, found again by squares, to ask where there is still room. */
final class Field {
  private static final double SQUARE = 160;
  private static final double RING = 16;

  /** A smaller box may fit where the last one did not. */
  private static final int RINGS_BACK = 2;

  private record Taken(double left, double top, double right, double bottom) {
    boolean meets(double l, double t, double r, double b) {
      return l < right && left < r && t < bottom && top < b;
    }
  }

  private final Map<Long, List<Taken>> squares = new HashMap<>();

  /** For a point asked about before, the ring below which there was no room. */
  private final Map<Long, Integer> full = new HashMap<>();

  private final double gap;

  /**
   * @param gap room to keep between boxes
   */
  Field(double gap) {
    this.gap = gap;
  }

  void take(Box box, double x, double y) {
    Taken taken = new Taken(x - box.half(), y - box.up(), x + box.half(), y + box.down());
    for (long c = square(taken.left); c <= square(taken.right); c++) {
      for (long r = square(taken.top); r <= square(taken.bottom); r++) {
        squares.computeIfAbsent(key(c, r), k -> new ArrayList<>()).add(taken);
      }
    }
  }

  boolean free(Box box, double x, double y) {
    double left = x - box.half() - gap;
    double right = x + box.half() + gap;
    double top = y - box.up() - gap;
    double bottom = y + box.down() + gap;
    for (long c = square(left); c <= square(right); c++) {
      for (long r = square(top); r <= square(bottom); r++) {
        for (Taken taken : squares.getOrDefault(key(c, r), List.of())) {
          if (taken.meets(left, top, right, bottom)) return false;
        }
      }
    }
    return true;
  }

  /**
   * The free spot nearest to a point, looked for in growing rings; of one ring the spot that lies
   * furthest in a given direction.
   */
  Position nearest(Box box, double x, double y, double towardsX, double towardsY) {
    if (free(box, x, y)) return new Position(x, y);
    long point = Double.doubleToLongBits(x) * 31 + Double.doubleToLongBits(y);
    for (int ring = full.getOrDefault(point, 1); ; ring++) {
      int spots = 8 * ring;
      Position best = null;
      double furthest = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < spots; k++) {
        double angle = 2 * Math.PI * k / spots;
        double dx = StrictMath.cos(angle) * ring * RING;
        double dy = StrictMath.sin(angle) * ring * RING;
        double along = dx * towardsX + dy * towardsY;
        if (along <= furthest || !free(box, x + dx, y + dy)) continue;
        furthest = along;
        best = new Position(x + dx, y + dy);
      }
      if (best == null) continue;
      full.put(point, Math.max(1, ring - RINGS_BACK));
      return best;
    }
  }

  private static long square(double at) {
    return (long) Math.floor(at / SQUARE);
  }

  private static long key(long column, long row) {
    return column << 32 ^ (row & 0xFFFFFFFFL);
  }
}
