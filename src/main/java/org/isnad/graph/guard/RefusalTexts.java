package org.isnad.graph.guard;

import java.util.Arrays;
import org.isnad.model.Names;
import org.isnad.model.Sentences;

/** The words of {@code refusals.properties}. */
final class RefusalTexts {
  private static final Sentences SHIPPED =
      Sentences.read(RefusalTexts.class, "refusals.properties");
  private static final int LONGEST_WORD = 400;

  private RefusalTexts() {}

  /**
   * @param part {@code sentence} or {@code hint}
   */
  static Names of(RefusalCode code, String part, Object... words) {
    Object[] all = Arrays.stream(words).map(RefusalTexts::shortened).toArray();
    return SHIPPED.of(code.id() + "." + part, all);
  }

  private static String shortened(Object word) {
    String text = String.valueOf(word);
    return text.length() <= LONGEST_WORD ? text : text.substring(0, LONGEST_WORD) + "…";
  }
}
