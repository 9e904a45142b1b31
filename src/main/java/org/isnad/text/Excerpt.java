package org.isnad.text;

/** What someone typed, short enough to be told back in a sentence. */
public final class Excerpt {
  private static final int LONGEST = 80;

  private Excerpt() {}

  /** Whole up to 80 code points, else cut there with an ellipsis. */
  public static String of(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
