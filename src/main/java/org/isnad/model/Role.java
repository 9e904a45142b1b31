package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A leader's office in a state or organization; dated only where the text dates it. */
public record Role(
    String holder,
    Names role,
    String of,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    List<Passage> evidence,
    Origin origin) {}
