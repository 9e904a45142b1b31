package org.isnad.layout;

/**
 * All edges between two nodes of a sketch, as one line.
 *
 * @param a index of the one end, smaller than b
 * @param b index of the other end
 * @param kin how long a line of its kind should be, in multiples of the usual length
 * @param length how long this line should be here, in the same measure
 * @param pull how much that matters
 * @param ink how much it catches the eye
 * @param membership whether it binds a member to its organization
 */
record Link(int a, int b, double kin, double length, double pull, double ink, boolean membership) {
  private static final double ROLE = 20;

  int other(int end) {
    return end == a ? b : a;
  }

  boolean touches(int node) {
    return a == node || b == node;
  }

  boolean meets(Link link) {
    return touches(link.a) || touches(link.b);
  }

  /** What a length beyond the wanted one costs. */
  double tension() {
    return pull >= ROLE ? ROLE : Math.min(3, Math.sqrt(pull));
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
      case "role" -> ROLE;
      case "membership" -> 3;
      case "resolves_to", "place", "part_of" -> 1.5;
      default -> 1;
    };
  }

  static double ink(String kind) {
    return switch (kind) {
      case "resolves_to" -> 0.6;
      case "participation", "place", "part_of" -> 0.7;
      case "membership" -> 0.8;
      default -> 1;
    };
  }
}
