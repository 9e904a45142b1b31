package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/**
 * A rule's pattern over a {@link LayeredText}, compiled to Lucene intervals.
 *
 * <pre>
 * @state عضو في @org            side by side
 * @state (عضو|العضو) في @org     one of several
 * @org ~3 @state                up to three places between
 * تعليق_عضوية @state             words that are one place
 * </pre>
 */
public final class LayerPattern {
  private final IntervalsSource source;

  private final List<Part> parts;

  /**
   * One of several words.
   *
   * @param gap how many places may lie between it and the part before
   */
  record Part(List<String> choices, int gap) {}

  private LayerPattern(IntervalsSource source, List<Part> parts) {
    this.source = source;
    this.parts = parts;
  }

  /**
   * @throws IllegalArgumentException when it is none, with the reason
   */
  public static LayerPattern compile(String pattern) {
    IntervalsSource source = null;
    List<Part> parts = new ArrayList<>();
    int gap = 0;
    for (String word : pattern.strip().split("\\s+")) {
      if (word.startsWith("~")) {
        gap = Integer.parseInt(word.substring(1));
        continue;
      }
      List<String> choices = choices(word);
      IntervalsSource next =
          Intervals.or(choices.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
      source = source == null ? next : Intervals.maxgaps(gap, Intervals.ordered(source, next));
      parts.add(new Part(choices, gap));
      gap = 0;
    }
    if (source == null) {
      throw new IllegalArgumentException("the pattern is empty");
    }
    return new LayerPattern(source, parts);
  }

  private static List<String> choices(String word) {
    if (!word.startsWith("(")) {
      return List.of(term(word));
    }
    if (!word.endsWith(")")) {
      throw new IllegalArgumentException("a ( without its ) in " + word);
    }
    return Arrays.stream(word.substring(1, word.length() - 1).split("\\|"))
        .map(LayerPattern::term)
        .toList();
  }

  private static String term(String word) {
    return word.startsWith("@") ? word : ArabicFold.fold(word.replace('_', ' '));
  }

  /** Where it stands, in order. */
  public List<Span> find(LayeredText text) {
    return text.mayHave(parts) ? text.find(source) : List.of();
  }
}
