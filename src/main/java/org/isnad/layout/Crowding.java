package org.isnad.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How much longer a line should be for the crowd at its ends: the more neighbours they do not
 * share, the longer, so that hubs get room for what stands around them (after Gansner and North,
 * "Improved force-directed layouts", Graph Drawing 1998).
 */
final class Crowding {
  private static final double GROWTH = 0.12;

  private final List<BitSet> near = new ArrayList<>();

  Crowding(int nodes, List<Link> links) {
    for (int i = 0; i < nodes; i++) near.add(new BitSet());
    for (Link link : links) {
      near.get(link.a()).set(link.b());
      near.get(link.b()).set(link.a());
    }
  }

  double stretch(Link link) {
    BitSet unshared = (BitSet) near.get(link.a()).clone();
    unshared.xor(near.get(link.b()));
    return 1 + GROWTH * Math.sqrt(Math.max(0, unshared.cardinality() - 2));
  }
}
