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

  /** Of each list one word must stand in a text that it is found in. */
  private final List<List<String>> needs;

  private LayerPattern(IntervalsSource source, List<List<String>> needs) {
    this.source = source;
    this.needs = needs;
  }

  /**
   * @throws IllegalArgumentException when it is none, with the reason
   */
  public static LayerPattern compile(String pattern) {
    List<IntervalsSource> parts = new ArrayList<>();
    List<List<String>> needs = new ArrayList<>();
    int gap = 0;
    for (String word : pattern.strip().split("\\s+")) {
      if (word.startsWith("~")) {
        gap = Integer.parseInt(word.substring(1));
        continue;
      }
      List<String> choices = choices(word);
      needs.add(choices);
      IntervalsSource next =
          Intervals.or(choices.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
      if (parts.isEmpty()) {
        parts.add(next);
      } else {
        IntervalsSource before = parts.remove(parts.size() - 1);
        parts.add(Intervals.maxgaps(gap, Intervals.ordered(before, next)));
      }
      gap = 0;
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("the pattern is empty");
    }
    return new LayerPattern(parts.get(0), needs);
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
    for (List<String> choices : needs) {
      if (!text.hasAny(choices)) {
        return List.of();
      }
    }
    return text.find(source);
  }
}
