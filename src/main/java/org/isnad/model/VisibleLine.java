package org.isnad.model;

/**
 * Makes of any words what may be a name or a label: one line, without characters that nobody sees
 * and that turn the direction of what stands beside them. A passage is never changed so.
 *
 * <pre>
 * "two\nlines"  → "two lines"
 * U+200F, U+0007 → taken out
 * U+200C, U+200D → left: they shape letters
 * </pre>
 */
public final class VisibleLine {
  private VisibleLine() {}

  public static String of(String words) {
    StringBuilder line = new StringBuilder();
    words
        .codePoints()
        .map(c -> isSpace(c) ? ' ' : c)
        .filter(c -> !isUnseen(c))
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isUnseen(int c) {
    return Character.isISOControl(c)
        || c == 0xFEFF
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (0x202A <= c && c <= 0x202E)
        || (0x2066 <= c && c <= 0x2069);
  }
}
