package org.isnad.extract;

/**
 * How much of what was wanted came out, and how much of what came out is right.
 *
 * @param got how many of the wanted came out
 * @param wanted how many must
 * @param right how many of the found are right; what need not come out counts here too
 * @param found how many came out
 */
record Score(int got, int wanted, int right, int found) {
  static final Score NONE = new Score(0, 0, 0, 0);

  /** Of a plain share: so many of so many. */
  static Score share(int right, int of) {
    return new Score(right, of, right, of);
  }

  Score plus(Score other) {
    return new Score(
        got + other.got, wanted + other.wanted, right + other.right, found + other.found);
  }

  double precision() {
    if (found == 0) {
      return wanted == 0 ? 1 : 0;
    }
    return (double) right / found;
  }

  double recall() {
    return wanted == 0 ? 1 : (double) got / wanted;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** The F1 in whole hundredths, rounded down. */
  int hundredths() {
    return (int) Math.floor(100 * f1() + 1e-9);
  }
}
