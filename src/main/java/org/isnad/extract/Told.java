package org.isnad.extract;

import java.util.List;
import org.isnad.model.Passage;
import org.isnad.model.Stance;

/**
 * A claim whose words hold another position of the same holder is told by that position: «قال إن
 * الاتفاق غير قانوني» is opposition to the agreement, and not a claim beside it.
 */
final class Told {
  private Told() {}

  static List<Stance> without(List<Stance> stances) {
    return stances.stream()
        .filter(claim -> !claim.type().equals("claims") || stances.stream().noneMatch(s -> tells(s, claim)))
        .toList();
  }

  private static boolean tells(Stance stance, Stance claim) {
    return !stance.type().equals("claims")
        && stance.holder().equals(claim.holder())
        && stance.evidence().stream()
            .anyMatch(inner -> claim.evidence().stream().anyMatch(outer -> overlaps(inner, outer)));
  }

  private static boolean overlaps(Passage inner, Passage outer) {
    return inner.start() < outer.end() && outer.start() < inner.end();
  }
}
