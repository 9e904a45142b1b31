package org.isnad.read;

import java.util.Optional;
import org.isnad.model.Fault;
import org.isnad.model.Names;

/**
 * Words that pages and pictures show: one line, without characters that nobody sees.
 *
 * <pre>
 * "line\nbreak"   → refused: names and labels stand in one line
 * U+0007          → refused: a control character
 * U+202E, U+200F  → refused: they turn the direction of what stands around the name
 * U+200C, U+200D  → taken: they shape letters
 * </pre>
 */
final class ShownText {
  private ShownText() {}

  /** Both names of a block, each of which must be there. */
  static Names names(YamlMap map) {
    map.only("ar", "en");
    return new Names(text(map, "ar"), text(map, "en"));
  }

  /** A value that must be there; a fault of the file where it holds what may not be shown. */
  static String text(YamlMap map, String key) {
    String text = map.text(key);
    refused(text).ifPresent(what -> map.fault(key, "unseen-character", key, what));
    return text;
  }

  /** The first character that may not be shown, in words: {@code a line break (U+000A)}. */
  static Optional<Names> refused(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isRefused(c)) {
        return Optional.of(word(c));
      }
    }
    return Optional.empty();
  }

  private static boolean isRefused(int c) {
    return Character.isISOControl(c) || isLineEnd(c) || isDirection(c) || c == 0xFEFF;
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Marks, embeddings, overrides and isolates of the bidirectional algorithm. */
  private static boolean isDirection(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (0x202A <= c && c <= 0x202E)
        || (0x2066 <= c && c <= 0x2069);
  }

  private static Names word(int c) {
    String kind = isLineEnd(c) ? "line-break" : isDirection(c) ? "direction" : "control";
    return Fault.part(kind, String.format("U+%04X", c));
  }
}
