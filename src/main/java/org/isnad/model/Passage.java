package org.isnad.model;

/**
 * An exact quote inside an article.
 *
 * @param start first code point of the article's text
 * @param end one past the last code point
 * @param quote the text between them, verbatim
 */
public record Passage(int start, int end, String quote) implements Comparable<Passage> {
  @Override
  public int compareTo(Passage other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
