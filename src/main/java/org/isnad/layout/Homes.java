package org.isnad.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Spots that some nodes keep to: the organization with most members stands in the middle, its
 * members around it at equal angles, in the order in which they already stand.
 */
final class Homes {
  private static final int FEWEST = 3;
  private static final int MOST = 16;
  private static final double REACH = 0.52;
  private static final double HUB_PULL = 20;
  private static final double MEMBER_PULL = 3;

  final double[] x;
  final double[] y;

  /** How strongly each node keeps to its spot; 0 for those that have none. */
  final double[] pull;

  Homes(int nodes) {
    x = new double[nodes];
    y = new double[nodes];
    pull = new double[nodes];
  }

  /** The organization with most members, when they are enough and not too many; else -1. */
  static int hub(Sketch sketch) {
    int hub = -1;
    for (int i = 0; i < sketch.size(); i++) {
      int count = members(sketch, i).size();
      if (count < FEWEST || count > MOST) continue;
      if (hub < 0 || count > members(sketch, hub).size()) hub = i;
    }
    return hub;
  }

  private static List<Integer> members(Sketch sketch, int organization) {
    List<Integer> members = new ArrayList<>();
    if (!sketch.nodes.get(organization).kind().equals("Organization")) return members;
    for (Link link : sketch.at.get(organization)) {
      if (link.membership()) members.add(link.other(organization));
    }
    return members;
  }

  /** Finds homes in a fitted picture and moves their nodes there. */
  static Homes settle(Sketch sketch, int hub, Frame frame) {
    Homes homes = new Homes(sketch.size());
    if (hub < 0) return homes;
    homes.pull[hub] = HUB_PULL;
    List<Integer> members = members(sketch, hub);
    members.sort(
        Comparator.comparingDouble((Integer i) -> angle(sketch, i, frame)).thenComparing(i -> i));
    double turn = 2 * Math.PI / members.size();
    double sin = 0;
    double cos = 0;
    for (int k = 0; k < members.size(); k++) {
      double off = angle(sketch, members.get(k), frame) - turn * k;
      sin += StrictMath.sin(off);
      cos += StrictMath.cos(off);
    }
    double first = StrictMath.atan2(sin, cos);
    for (int k = 0; k < members.size(); k++) {
      int member = members.get(k);
      homes.pull[member] = MEMBER_PULL;
      homes.x[member] = StrictMath.cos(first + turn * k) * frame.halfWidth() * REACH;
      homes.y[member] = StrictMath.sin(first + turn * k) * frame.halfHeight() * REACH;
      sketch.x[member] = homes.x[member];
      sketch.y[member] = homes.y[member];
    }
    return homes;
  }

  private static double angle(Sketch sketch, int i, Frame frame) {
    return StrictMath.atan2(sketch.y[i] / frame.halfHeight(), sketch.x[i] / frame.halfWidth());
  }
}
