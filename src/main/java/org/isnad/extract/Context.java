package org.isnad.extract;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What every step of one article's extraction shares.
 *
 * @param quoted the tokens that stand in quotation marks, by index
 */
record Context(
    Knowledge knowledge,
    Registry registry,
    People people,
    Passages passages,
    List<Token> tokens,
    BitSet quoted,
    @Nullable LocalDate published) {

  /**
   * Whether somebody has an office of this state or organization, here or by the lexicon that day.
   */
  boolean speaksFor(String speaker, String of) {
    String told = registry.find(speaker).map(Registry.Known::of).orElse(null);
    return of.equals(told)
        || knowledge.offices().of(speaker).stream()
            .anyMatch(t -> t.of().equals(of) && (published == null || t.covers(published)));
  }
}
