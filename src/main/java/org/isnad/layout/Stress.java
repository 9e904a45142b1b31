package org.isnad.layout;

import java.util.Arrays;
import java.util.Random;

/**
 * Places the nodes of a connected sketch so that their distances in the picture come near to their
 * distances along the links: stress majorization, one node at a time (Gansner, Koren, North, "Graph
 * drawing by stress majorization", Graph Drawing 2004). A large sketch compares each node with its
 * neighbours and with a few pivots that stand for their regions (Ortmann, Klimenta, Brandes, "A
 * sparse stress model", Graph Drawing 2016).
 */
final class Stress {
  private static final int FULL = 700;
  private static final int PIVOTS = 60;
  private static final int ROUNDS = 80;
  private static final double STILL = 1e-4;

  private final Sketch sketch;

  /** For each node: the nodes it is compared with, their wanted distances, their weights. */
  private final int[][] other;

  private final double[][] wanted;
  private final double[][] weight;

  Stress(Sketch sketch, double unit) {
    this.sketch = sketch;
    int n = sketch.size();
    other = new int[n][];
    wanted = new double[n][];
    weight = new double[n][];
    if (n <= FULL) compareAll(unit);
    else comparePivots(unit);
    for (Link link : sketch.links) {
      for (int end : new int[] {link.a(), link.b()}) {
        int k = indexOf(other[end], link.other(end));
        wanted[end][k] = link.length() * unit;
        weight[end][k] = link.pull() / (link.length() * link.length());
      }
    }
  }

  /** Starts from a circle in an order drawn from the seed and settles. */
  void settle(long seed) {
    Random random = new Random(seed);
    double reach = 0;
    for (double[] row : wanted) for (double way : row) reach = Math.max(reach, way);
    for (int i = 0; i < sketch.size(); i++) {
      sketch.x[i] = (random.nextDouble() - 0.5) * reach;
      sketch.y[i] = (random.nextDouble() - 0.5) * reach;
    }
    for (int round = 0; round < ROUNDS; round++) {
      double moved = 0;
      for (int i = 0; i < sketch.size(); i++) moved = Math.max(moved, step(i));
      if (moved < STILL * reach) return;
    }
  }

  private double step(int i) {
    double[] x = sketch.x;
    double[] y = sketch.y;
    double sumX = 0;
    double sumY = 0;
    double sum = 0;
    for (int k = 0; k < other[i].length; k++) {
      int j = other[i][k];
      double dx = x[i] - x[j];
      double dy = y[i] - y[j];
      double apart = Math.sqrt(dx * dx + dy * dy);
      double stretch = apart > 1e-9 ? wanted[i][k] / apart : 0;
      sumX += weight[i][k] * (x[j] + dx * stretch);
      sumY += weight[i][k] * (y[j] + dy * stretch);
      sum += weight[i][k];
    }
    if (sum == 0) return 0;
    double moved = Math.abs(sumX / sum - x[i]) + Math.abs(sumY / sum - y[i]);
    x[i] = sumX / sum;
    y[i] = sumY / sum;
    return moved;
  }

  private void compareAll(double unit) {
    int n = sketch.size();
    for (int i = 0; i < n; i++) {
      double[] way = Distances.from(i, sketch);
      other[i] = new int[n - 1];
      wanted[i] = new double[n - 1];
      weight[i] = new double[n - 1];
      for (int j = 0; j < n; j++) {
        if (j == i) continue;
        int k = j < i ? j : j - 1;
        other[i][k] = j;
        wanted[i][k] = way[j] * unit;
        weight[i][k] = 1 / (way[j] * way[j]);
      }
    }
  }

  private void comparePivots(double unit) {
    int n = sketch.size();
    int[] pivots = new int[PIVOTS];
    double[][] ways = new double[PIVOTS][];
    double[] nearest = new double[n];
    int[] region = new int[n];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    for (int p = 0; p < PIVOTS; p++) {
      for (int i = 0; i < n && p > 0; i++) if (nearest[i] > nearest[pivots[p]]) pivots[p] = i;
      ways[p] = Distances.from(pivots[p], sketch);
      for (int i = 0; i < n; i++) {
        if (ways[p][i] >= nearest[i]) continue;
        nearest[i] = ways[p][i];
        region[i] = p;
      }
    }
    double[][] regions = new double[PIVOTS][];
    int[] filled = new int[PIVOTS];
    for (int i = 0; i < n; i++) filled[region[i]]++;
    for (int p = 0; p < PIVOTS; p++) regions[p] = new double[filled[p]];
    for (int i = 0; i < n; i++) regions[region[i]][--filled[region[i]]] = nearest[i];
    for (double[] ranked : regions) Arrays.sort(ranked);
    for (int i = 0; i < n; i++) compareWith(i, pivots, ways, regions, unit);
  }

  private void compareWith(int i, int[] pivots, double[][] ways, double[][] regions, double unit) {
    int[] others = new int[sketch.at.get(i).size() + PIVOTS];
    double[] wants = new double[others.length];
    double[] weights = new double[others.length];
    int count = 0;
    for (Link link : sketch.at.get(i)) others[count++] = link.other(i);
    for (int p = 0; p < PIVOTS; p++) {
      if (pivots[p] == i || indexOf(others, count, pivots[p]) >= 0) continue;
      double way = ways[p][i];
      int stoodFor = 0;
      while (stoodFor < regions[p].length && regions[p][stoodFor] <= way / 2) stoodFor++;
      others[count] = pivots[p];
      wants[count] = way * unit;
      weights[count++] = stoodFor / (way * way);
    }
    other[i] = Arrays.copyOf(others, count);
    wanted[i] = Arrays.copyOf(wants, count);
    weight[i] = Arrays.copyOf(weights, count);
  }

  private static int indexOf(int[] all, int sought) {
    return indexOf(all, all.length, sought);
  }

  private static int indexOf(int[] all, int count, int sought) {
    for (int k = 0; k < count; k++) if (all[k] == sought) return k;
    return -1;
  }
}
