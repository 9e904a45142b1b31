package org.isnad.query;

import java.util.Comparator;
import java.util.List;

/**
 * Stances with their passages and both ends, the best evidenced first.
 *
 * @param total how many pass the filter, whether or not they are all here
 */
public record StanceList(List<EdgeCard> stances, long total, boolean truncated) {
  static final Comparator<EdgeCard> ORDER =
      Comparator.comparingLong((EdgeCard card) -> -card.edge().weight())
          .thenComparing(card -> card.edge().id());
}
