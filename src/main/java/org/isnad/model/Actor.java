package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state, leader, person, organization, group or place that the article names.
 *
 * @param id ours, stable and readable: {@code state:KZ}, {@code leader:kassym-jomart-tokayev}
 * @param iso2 ISO 3166-1 alpha-2 of a state that has one
 * @param members whom a group resolves to; empty for all others
 */
public record Actor(
    String id,
    ActorKind kind,
    Names names,
    @Nullable String iso2,
    List<Mention> mentions,
    List<Member> members) {}
