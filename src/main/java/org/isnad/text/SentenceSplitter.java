package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences. A line that is not blank is a paragraph. A sentence ends at {@code .
 * ؟ ? ! …} and what closes after it ({@code " ” » ) ]}), when white space or the line's end
 * follows.
 *
 * <pre>
 * قال: "لا." ثم خرج.        → قال: "لا." | ثم خرج.
 * د. أحمد حضر.              → one sentence: a single letter before the stop is an initial
 * بلغ 3.5 في المئة.          → one sentence: no white space after the stop
 * </pre>
 */
public final class SentenceSplitter {
  private static final String STOPS = ".؟?!…";
  private static final String CLOSERS = "\"”»’)]";

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
      if (STOPS.indexOf(points[i]) >= 0 && !isInitial(points, start, i)) {
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

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || codePoint == 0xA0;
  }
}
