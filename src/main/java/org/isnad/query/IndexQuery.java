package org.isnad.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words into the full-text index's own query language, with nothing of it left to the words. */
final class IndexQuery {
  private static final String SPECIAL = "+-&|!(){}[]^\"~*?:\\/<>=";

  private IndexQuery() {}

  /**
   * Every word somewhere in a name: whole, at the start of a word, or inside one, in that order.
   */
  static String names(List<String> words) {
    return words.stream()
        .map(IndexQuery::escape)
        .map(w -> "+(%1$s^9 ال%1$s^9 %1$s*^4 ال%1$s*^4 *%1$s*)".formatted(w))
        .collect(Collectors.joining(" "));
  }

  /** Every word nearly so: a letter wrong in short ones, two in long ones. */
  static String nearly(List<String> words) {
    return words.stream()
        .map(w -> "+(%1$s~%2$d ال%1$s~%2$d)".formatted(escape(w), w.length() > 5 ? 2 : 1))
        .collect(Collectors.joining(" "));
  }

  /** Every word in one sentence. */
  static String sentences(String typed) {
    return Arrays.stream(typed.strip().split("\\s+"))
        .map(w -> "+" + escape(w))
        .collect(Collectors.joining(" "));
  }

  /** Lower case too, lest a word be taken for AND, OR or NOT. */
  private static String escape(String word) {
    StringBuilder out = new StringBuilder();
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
