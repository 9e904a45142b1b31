package org.isnad.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edge as every view tells it: a stance from its holder to its target, or a tie between two
 * entities.
 *
 * @param kind an id of {@link EdgeKind}
 * @param type the stance type, relation type, participant role, membership status or basis; null of
 *     roles, places and parts
 * @param polarity of a stance: 1, 0, −1; else null
 * @param labelAr of a stance its reading, of a role the office, else the ontology's word
 * @param confidence 0 to 1, where the annotation has one
 * @param from as precise as the text: 1992, 2022-01, 2022-05-16; null when it does not say
 * @param weight the number of distinct sentences it rests on
 */
public record EdgeData(
    String id,
    String source,
    String target,
    String kind,
    @Nullable String type,
    @Nullable Long polarity,
    @Nullable String labelAr,
    @Nullable String labelEn,
    @Nullable String voice,
    @Nullable String modality,
    @Nullable String origin,
    @Nullable String review,
    @Nullable Double confidence,
    @Nullable String from,
    @Nullable String to,
    long weight,
    List<Evidence> evidence) {

  /** The same without the sentences' texts, for drawings. */
  EdgeData brief() {
    return new EdgeData(
        id,
        source,
        target,
        kind,
        type,
        polarity,
        labelAr,
        labelEn,
        voice,
        modality,
        origin,
        review,
        confidence,
        from,
        to,
        weight,
        evidence.stream().map(Evidence::brief).toList());
  }
}
