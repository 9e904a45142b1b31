package org.isnad.graph.guard;

/**
 * How many rows an aggregate meets.
 *
 * @param together of the largest group, which make one value
 * @param all of all groups, whose values are held at the same time
 * @param groups that there are at most
 */
record Rows(double together, double all, double groups) {
  static final Rows ONE = of(1);

  /** One group. */
  static Rows of(double rows) {
    return new Rows(rows, rows, 1);
  }

  /** No more of each group than there are different values. */
  Rows distinct(double values) {
    return new Rows(Math.min(together, values), Math.min(all, groups * values), groups);
  }
}
