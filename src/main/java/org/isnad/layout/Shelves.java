package org.isnad.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sets islands side by side in rows, the largest first, each row centred; moves the whole so that
 * its middle is 0, 0.
 */
final class Shelves {
  private static final double ASPECT = 1.5;
  private static final double GAP = 60;

  private Shelves() {}

  private static final class Row {
    final List<Extent> extents = new ArrayList<>();
    double width;
    double height;
  }

  static void pack(List<Sketch> islands) {
    List<Extent> extents = new ArrayList<>(islands.stream().map(Extent::of).toList());
    extents.sort(Comparator.comparingDouble(e -> -e.height()));
    double area = 0;
    double width = 0;
    for (Extent extent : extents) {
      area += (extent.width() + GAP) * (extent.height() + GAP);
      width = Math.max(width, extent.width());
    }
    width = Math.max(width, Math.sqrt(area * ASPECT));
    List<Row> rows = new ArrayList<>();
    for (Extent extent : extents) {
      Row row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (row == null || row.width + GAP + extent.width() > width) {
        row = new Row();
        rows.add(row);
      }
      row.width += extent.width() + (row.extents.isEmpty() ? 0 : GAP);
      row.height = Math.max(row.height, extent.height());
      row.extents.add(extent);
    }
    double y = 0;
    for (Row row : rows) y -= (row.height + GAP) / 2;
    for (Row row : rows) {
      y += (row.height + GAP) / 2;
      double x = -row.width / 2;
      for (Extent extent : row.extents) {
        extent.centreAt(x + extent.width() / 2, y);
        x += extent.width() + GAP;
      }
      y += (row.height + GAP) / 2;
    }
  }
}
