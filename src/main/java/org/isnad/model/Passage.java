package org.isnad.model;

import java.util.ArrayList;
import java.util.List;

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

  /** Every place of some words inside these passages, in their order, each once. */
  public static List<Passage> places(String words, List<Passage> passages) {
    List<Passage> places = new ArrayList<>();
    int length = words.codePointCount(0, words.length());
    for (Passage passage : passages) {
      String quote = passage.quote();
      for (int at = quote.indexOf(words); at >= 0; at = quote.indexOf(words, at + 1)) {
        int start = passage.start() + quote.codePointCount(0, at);
        places.add(new Passage(start, start + length, words));
      }
    }
    return places.stream().distinct().toList();
  }
}
