package org.isnad.graph;

import java.time.Duration;

/**
 * What one query of a stranger may take. Never from a request.
 *
 * @param time until the database stops it
 * @param rows that are read; what is beyond is cut and told
 * @param bytes of values that are read, estimated as UTF-8
 */
public record Limits(Duration time, int rows, long bytes) {
  public static final Limits PUBLIC = new Limits(Duration.ofSeconds(5), 1000, 2L << 20);

  /** Of a result that is taken along as a file. */
  public static final Limits EXPORT = new Limits(Duration.ofSeconds(20), 100_000, 64L << 20);

  /** How long after its time a query that did not stop is taken for stuck. */
  static final Duration GRACE = Duration.ofSeconds(2);

  /** What the database may send before it is asked for more; see {@link BoundedConnections}. */
  static final long ANSWER_BYTES = 4L << 20;

  /** Rows asked for at a time: most results come whole. */
  static final int FETCH = 200;

  /** The same of rows so large that one answer must hold few of them to stay within its bound. */
  static final int FETCH_LARGE = 50;
}
