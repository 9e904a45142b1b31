package org.isnad.server;

import org.isnad.graph.Admission;

/**
 * To whom a server is open.
 *
 * @param shares of the database for each caller
 * @param requestsPerSecond that one address may send in the long run; 0 for as many as it likes
 * @param burst that it may send at once
 * @param openMetrics whether anyone may read them, or this machine alone
 * @param anyName whether it answers under whatever name it is reached
 */
public record Exposure(
    Admission.Shares shares,
    int requestsPerSecond,
    int burst,
    boolean openMetrics,
    boolean anyName) {

  /** To this machine's own user and whom he lets in. */
  public static final Exposure PRIVATE = new Exposure(Admission.Shares.PRIVATE, 0, 0, true, false);

  /** To anyone. */
  public static final Exposure PUBLIC = new Exposure(Admission.Shares.PUBLIC, 50, 200, false, true);
}
