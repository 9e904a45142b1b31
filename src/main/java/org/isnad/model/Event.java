package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, happens or is planned.
 *
 * @param kind one of the ontology's event kinds
 * @param place id of the place where, if the text says
 * @param partOf id of the event that it belongs to, if any
 */
public record Event(
    String id,
    String kind,
    Names names,
    @Nullable PartialDate date,
    @Nullable String place,
    @Nullable String partOf,
    List<Participant> participants,
    List<Passage> evidence) {}
