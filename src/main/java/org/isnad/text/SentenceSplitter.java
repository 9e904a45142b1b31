package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into sentences. A line that is not blank is a paragraph. A sentence ends at {@code .
 * ؟ ? ! …} and what closes after it ({@code " ” » ) ]}), when white space or the line's end
 * follows.
 *
 * <pre>
 * قال: "لا." ثم خرج.        → قال: "لا." | ثم خرج.
 * د. أحمد حضر.              → one sentence: a single letter before the stop is an initial
 * بلغ 3.5 في المئة.          → one sentence: no white space after the stop
 * On Feb. 1 Gen. Musa left.  → one sentence: an abbreviation before a number or a name
 * </pre>
 */
public final class SentenceSplitter {
  private static final int LONGEST = 6;
  private static final String STOPS = ".؟?!…";
  private static final String CLOSERS = "\"”»’)]";

  /** Titles, before a name. */
  private static final Set<String> TITLES =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Brig", "Capt", "Cmdr", "Adm",
          "Sgt", "Sen", "Rep", "Gov", "Rev", "Hon", "St", "Amb", "Sec", "Messrs");

  /** Before a number. */
  private static final Set<String> COUNTED =
      Set.of(
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "No",
          "Art");

  private SentenceSplitter() {}

  /**
   * @param span without the white space around it
   * @param paragraph from 1
   */
  public record Piece(Span span, int paragraph) {}

  public static List<Piece> split(String text) {
    int[] points = text.codePoints().toArray();
    List<Piece> pieces = new ArrayList<>();
    int paragraph = 0;
    int lineStart = 0;
    for (int i = 0; i <= points.length; i++) {
      if (i == points.length || points[i] == '\n') {
        if (add(points, lineStart, i, paragraph + 1, pieces)) {
          paragraph++;
        }
        lineStart = i + 1;
      }
    }
    return pieces;
  }

  private static boolean add(int[] points, int from, int to, int paragraph, List<Piece> pieces) {
    int before = pieces.size();
    int start = from;
    for (int i = from; i < to; i++) {
      if (STOPS.indexOf(points[i]) >= 0
          && !isInitial(points, start, i)
          && !isAbbreviated(points, start, i, to)) {
        int end = i + 1;
        while (end < to && (CLOSERS.indexOf(points[end]) >= 0 || STOPS.indexOf(points[end]) >= 0)) {
          end++;
        }
        if (end == to || isSpace(points[end])) {
          addTrimmed(points, start, end, paragraph, pieces);
          start = end;
        }
        i = end - 1;
      }
    }
    addTrimmed(points, start, to, paragraph, pieces);
    return pieces.size() > before;
  }

  private static void addTrimmed(
      int[] points, int from, int to, int paragraph, List<Piece> pieces) {
    int start = from;
    int end = to;
    while (start < end && isSpace(points[start])) {
      start++;
    }
    while (end > start && isSpace(points[end - 1])) {
      end--;
    }
    if (start < end) {
      pieces.add(new Piece(new Span(start, end), paragraph));
    }
  }

  private static boolean isInitial(int[] points, int start, int stop) {
    return points[stop] == '.'
        && stop - 1 >= start
        && Character.isLetter(points[stop - 1])
        && (stop - 2 < start || !Character.isLetterOrDigit(points[stop - 2]))
        && (stop - 2 < start || Character.getType(points[stop - 2]) != Character.NON_SPACING_MARK);
  }

  /** “Gen. Musa”, “Feb. 1”: a stop that closes a word and no sentence. */
  private static boolean isAbbreviated(int[] points, int start, int stop, int to) {
    int next = stop + 1;
    while (next < to && isSpace(points[next])) {
      next++;
    }
    int from = stop;
    while (from > start && Character.isLetter(points[from - 1])) {
      from--;
    }
    if (points[stop] != '.' || next >= to || next == stop + 1 || stop - from > LONGEST) {
      return false;
    }
    String word = new String(points, from, stop - from);
    return Character.isUpperCase(points[next]) && TITLES.contains(word)
        || Character.isDigit(points[next]) && COUNTED.contains(word);
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || codePoint == 0xA0;
  }
}
