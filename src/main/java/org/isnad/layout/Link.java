package org.isnad.layout;

/**
 * All edges between two nodes of a sketch, as one line.
 *
 * @param a index of the one end, smaller than b
 * @param b index of the other end
 * @param kin how long a line of its kind should be, in multiples of the usual length
 * @param length how long this line should be here, in the same measure
 * @param pull how much that matters
 */
record Link(int a, int b, double kin, double length, double pull) {

  int other(int end) {
    return end == a ? b : a;
  }

  boolean touches(int node) {
    return a == node || b == node;
  }

  boolean meets(Link link) {
    return touches(link.a) || touches(link.b);
  }

  /** A leader stands by the state, a group by its members; a stance may reach further. */
  static double kin(String kind) {
    return switch (kind) {
      case "role" -> 0.62;
      case "resolves_to", "place", "part_of" -> 0.85;
      default -> 1;
    };
  }

  static double pull(String kind) {
    return switch (kind) {
      case "role" -> 8;
      case "membership" -> 3;
      case "resolves_to", "place", "part_of" -> 1.5;
      default -> 1;
    };
  }
}
