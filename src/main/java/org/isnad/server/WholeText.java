package org.isnad.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses texts that hold half a character: {@code "\\ud83d"} is valid JSON and no text, and the
 * database would take a question mark for it.
 */
final class WholeText {
  private WholeText() {}

  /**
   * @param value a text, or lists and maps with texts in them
   * @throws ProblemException for the first half character
   */
  static void check(@Nullable Object value) {
    if (value instanceof String text) {
      check(text);
    } else if (value instanceof List<?> list) {
      list.forEach(WholeText::check);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(WholeText::check); // in keys the JSON parser refuses them itself
    }
  }

  private static void check(String text) {
    text.codePoints()
        .filter(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        .findFirst()
        .ifPresent(
            half -> {
              throw ProblemException.of(
                  "half-character", String.format(Locale.ROOT, "\\u%04x", half));
            });
  }
}
