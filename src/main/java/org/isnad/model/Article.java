package org.isnad.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text with what is known about it.
 *
 * @param title in Arabic and English
 * @param source where the text comes from, as far as that is known
 * @param licence what may be done with it
 * @param published null where nobody has said it
 * @param language {@code ar} or {@code en}
 * @param sha256 of the file's bytes, in hexadecimal
 * @param text decoded, line ends as {@code \n}, no byte-order mark; never changed otherwise
 * @param sentences in the order of the text
 */
public record Article(
    String id,
    Names title,
    @Nullable LocalDate published,
    String language,
    Names source,
    @Nullable Names licence,
    String sha256,
    String text,
    List<Sentence> sentences) {

  /** The same, published that day. */
  public Article publishedOn(LocalDate day) {
    return new Article(id, title, day, language, source, licence, sha256, text, sentences);
  }

  /** The sentence that holds the whole passage, or null when it crosses an end. */
  public @Nullable Sentence sentenceOf(Passage passage) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      Sentence sentence = sentences.get(middle);
      if (passage.start() < sentence.start()) {
        high = middle - 1;
      } else if (passage.start() >= sentence.end()) {
        low = middle + 1;
      } else {
        return passage.end() <= sentence.end() ? sentence : null;
      }
    }
    return null;
  }

  /** The sentence's id: {@code <article>#<n>}. */
  public String sentenceId(Sentence sentence) {
    return id + "#" + sentence.n();
  }
}
