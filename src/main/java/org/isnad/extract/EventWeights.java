package org.isnad.extract;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.LexiconTable;

/**
 * What each clue of an event weighs ({@code event-clues.tsv}): the coefficients of a logistic
 * regression over annotated articles, in logits. Their sum is how likely a careful reader would
 * list the event.
 */
final class EventWeights {
  /** The clue that every event has. */
  static final String EVERY = "every";

  /**
   * From where an event is told, as a logit: where F1 of articles left out of the fit is highest,
   * in eight folds over news texts and our own articles.
   */
  private static final double TOLD = -0.25;

  /** The same in English, which has fewer of the clues; found on English articles. */
  static final double ENGLISH = -0.8;

  /** What is wished for on no day counts no more in English than elsewhere. */
  private static final String WISHED = "wished-undated";

  private final Map<String, Double> weights = new HashMap<>();
  private final double told;

  EventWeights() {
    this(TOLD);
  }

  /**
   * @param told from where an event is told, as a logit
   */
  EventWeights(double told) {
    this.told = told;
  }

  void read(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      weights.put(table.cell(row, "clue"), Double.parseDouble(table.cell(row, "weight")));
    }
  }

  /** Whether an event is likely enough, by its likeliest mention; without weights every one is. */
  boolean areTold(List<Set<String>> mentions) {
    return mentions.stream().anyMatch(clues -> of(clues) >= (clues.contains(WISHED) ? TOLD : told));
  }

  /** The mention that speaks most for its event. */
  Set<String> likeliest(List<Set<String>> mentions) {
    return Collections.max(mentions, Comparator.comparingDouble(this::of));
  }

  private double of(Set<String> clues) {
    return clues.stream().sorted().mapToDouble(c -> weights.getOrDefault(c, 0.0)).sum();
  }
}
