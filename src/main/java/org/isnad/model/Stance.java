package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes which position on what, in whose voice, resting on which passages.
 *
 * @param id {@code stance:<article>-<hash of holder, type, target and quotes>}
 * @param holder an actor's id, or {@link #AUTHOR} for the article's own judgements
 * @param type one of the ontology's stance types
 * @param about id of the issue, event or actor that it is literally about
 * @param aboutText where the text names that target, if it was marked
 */
public record Stance(
    String id,
    String holder,
    String type,
    String about,
    @Nullable Passage aboutText,
    Names label,
    Voice voice,
    Modality modality,
    List<Passage> evidence,
    Origin origin) {
  public static final String AUTHOR = "author";
}
