package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and marks; white space, marks of direction and what makes a
 * hashtag belong to none.
 *
 * <pre>
 * وقال «بوتين»: 3.5 مليار   → وقال | « | بوتين | » | : | 3.5 | مليار
 * الـ15                     → الـ | 15
 * the U.S. said             → the | U | . | S | . | said
 * #كوريا_الشمالية           → كوريا | الشمالية
 * </pre>
 */
public final class Tokenizer {
  private Tokenizer() {}

  public static List<Token> tokens(String text) {
    int[] points = CodePoints.of(text);
    List<Token> tokens = new ArrayList<>(points.length / 5 + 4);
    int at = 0;
    while (at < points.length) {
      int c = points[at];
      int end = at + 1;
      if (isLetter(c)) {
        while (end < points.length && (isLetter(points[end]) || isJoined(points, end))) {
          end++;
        }
        add(points, at, end, Token.Kind.WORD, tokens);
      } else if (Character.isDigit(c)) {
        while (end < points.length && (Character.isDigit(points[end]) || isPoint(points, end))) {
          end++;
        }
        add(points, at, end, Token.Kind.NUMBER, tokens);
      } else if (!isIgnored(c) && !isOfHashtag(points, at)) {
        add(points, at, end, Token.Kind.MARK, tokens);
      }
      at = end;
    }
    return tokens;
  }

  private static void add(int[] points, int from, int to, Token.Kind kind, List<Token> tokens) {
    String text = new String(points, from, to - from);
    String folded = kind == Token.Kind.MARK ? text : ArabicFold.fold(text);
    if (!folded.isEmpty()) {
      tokens.add(new Token(from, to, text, folded, kind));
    }
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ';
  }

  /** An apostrophe between letters of English, a mark of direction inside a word. */
  private static boolean isJoined(int[] points, int at) {
    int c = points[at];
    boolean inside = c == '\'' || c == '’' || c == 0x200C || c == 0x200D;
    return inside && at + 1 < points.length && isLetter(points[at + 1]) && isLatin(points[at - 1])
        || ((c == 0x200C || c == 0x200D) && at + 1 < points.length && isLetter(points[at + 1]));
  }

  private static boolean isLatin(int c) {
    return c < 0x250;
  }

  private static boolean isPoint(int[] points, int at) {
    int c = points[at];
    return (c == '.' || c == ',' || c == '٫' || c == '٬')
        && at + 1 < points.length
        && Character.isDigit(points[at + 1]);
  }

  /** «#» before a word, «_» between two. */
  private static boolean isOfHashtag(int[] points, int at) {
    boolean before = at + 1 < points.length && isPartOfWord(points[at + 1]);
    return before
        && (points[at] == '#' || points[at] == '_' && at > 0 && isPartOfWord(points[at - 1]));
  }

  private static boolean isPartOfWord(int c) {
    return isLetter(c) || Character.isDigit(c);
  }

  private static boolean isIgnored(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }
}
