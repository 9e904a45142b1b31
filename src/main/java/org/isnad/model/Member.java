package org.isnad.model;

import java.util.List;

/** An actor that a group resolves to, and why. */
public record Member(String actor, Basis basis, List<Passage> evidence) {}
