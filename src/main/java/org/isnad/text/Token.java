package org.isnad.text;

/**
 * A word, a number or one mark of an article.
 *
 * @param start first code point of the text
 * @param end one past the last
 * @param text as written
 * @param folded the compared form, see {@link ArabicFold}
 */
public record Token(int start, int end, String text, String folded, Kind kind) {
  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isMark(String marks) {
    return kind == Kind.MARK && marks.contains(text);
  }

  /**
   * Where the rest of the word begins in the text when {@code cut} folded letters are taken off.
   */
  public int startAfter(int cut) {
    return start + ArabicFold.writtenLength(text, cut);
  }
}
