package org.isnad.graph.guard;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long the texts are that the graph holds. What is loaded has few long ones; all else are
 * names, ids, kinds, days. A property that the graph does not have is null, however it is called.
 */
final class StoredTexts {
  /** The longest name. */
  static final double SHORT = 500;

  /** A sentence, a passage, the text of an article. */
  private static final double PASSAGE = 30_000;

  private static final Map<String, Shape> LONG =
      Map.of(
          "text", Shape.stored(PASSAGE),
          "quote", Shape.stored(PASSAGE),
          "aboutText", Shape.stored(PASSAGE),
          "annotations", Shape.STORED);

  private static final Shape NAME = Shape.stored(SHORT);

  private StoredTexts() {}

  /**
   * @param property null when the statement does not show which
   */
  static Shape of(@Nullable String property) {
    return property == null ? Shape.STORED : LONG.getOrDefault(property, NAME);
  }
}
