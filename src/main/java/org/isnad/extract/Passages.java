package org.isnad.extract;

import java.util.List;
import org.isnad.model.Passage;
import org.isnad.text.CodePoints;
import org.isnad.text.Token;

/** Turns tokens into passages of the article: exact offsets, verbatim quotes. */
final class Passages {
  private final int[] points;
  private final List<Token> tokens;

  Passages(String text, List<Token> tokens) {
    this.points = CodePoints.of(text);
    this.tokens = tokens;
  }

  /**
   * @param from first token
   * @param to one past the last
   */
  Passage of(int from, int to) {
    return between(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /**
   * @param cut letters of the first word's folded form that do not belong to it
   */
  Passage of(int from, int to, int cut) {
    return between(tokens.get(from).startAfter(cut), tokens.get(to - 1).end());
  }

  Passage between(int start, int end) {
    return new Passage(start, end, new String(points, start, end - start));
  }
}
