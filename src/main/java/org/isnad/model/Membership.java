package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An actor in an organization. {@code status} is one of the ontology's membership statuses. */
public record Membership(
    String member,
    String organization,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    String status,
    List<Passage> evidence) {}
