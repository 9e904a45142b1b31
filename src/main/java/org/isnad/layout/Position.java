package org.isnad.layout;

/**
 * The centre of a node's body in pixels at zoom 1, to the tenth; x grows to the right, y downwards,
 * whatever the direction of the script. The picture's middle is 0, 0.
 */
public record Position(double x, double y) {

  static Position rounded(double x, double y) {
    return new Position(tenth(x), tenth(y));
  }

  private static double tenth(double value) {
    return Math.rint(value * 10) / 10 + 0.0; // + 0.0 turns -0.0 into 0.0
  }
}
