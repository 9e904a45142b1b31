package org.isnad.query;

import org.jspecify.annotations.Nullable;

/**
 * A node as every view tells it.
 *
 * @param kind an id of the ontology's {@code actor_kinds} or {@code node_kinds}
 * @param subkind the kind of an event, else null
 * @param iso2 of a state, else null
 * @param date of an event (1992, 2022-01, 2022-05-16) or an article, where there is one
 * @param weight the number of distinct sentences that speak of it
 * @param review proposed where only drafts that nobody has reviewed speak of it, else null
 */
public record NodeData(
    String id,
    String kind,
    @Nullable String subkind,
    String nameAr,
    String nameEn,
    @Nullable String iso2,
    @Nullable String date,
    long weight,
    @Nullable String review) {}
