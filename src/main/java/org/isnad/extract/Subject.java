package org.isnad.extract;

import java.util.List;

/**
 * Who does what a word says.
 *
 * @param actors ids, in the order of the text; never empty
 * @param from first unit that names it in this sentence; −1 when it was named before
 * @param to one past the last unit
 */
record Subject(List<String> actors, int from, int to) {
  /** The same, named before. */
  Subject elsewhere() {
    return new Subject(actors, -1, -1);
  }
}
