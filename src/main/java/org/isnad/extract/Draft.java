package org.isnad.extract;

import java.util.List;
import org.isnad.model.Annotations;
import org.isnad.model.Passage;

/**
 * What was found in an article, all of it proposed and none of it reviewed.
 *
 * @param omissions what was seen and left out
 */
public record Draft(Annotations annotations, List<Omission> omissions) {
  /**
   * @param reason a machine word: {@code no-holder}, {@code no-target}, {@code unknown-state}…
   */
  public record Omission(Passage passage, String reason) {}
}
