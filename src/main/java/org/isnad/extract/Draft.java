package org.isnad.extract;

import java.time.LocalDate;
import java.util.List;
import org.isnad.model.Annotations;
import org.isnad.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What was found in an article, all of it proposed and none of it reviewed.
 *
 * @param omissions what was seen and left out
 * @param published the day of publication that the text bears, where nobody has given one
 */
public record Draft(
    Annotations annotations, List<Omission> omissions, @Nullable LocalDate published) {
  /**
   * @param reason a machine word: {@code no-holder}, {@code no-target}, {@code unknown-state}…
   */
  public record Omission(Passage passage, String reason) {}
}
