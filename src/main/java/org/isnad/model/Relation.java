package org.isnad.model;

import java.util.List;

/** A lasting tie between two nodes. {@code type} is one of the ontology's relation types. */
public record Relation(String source, String type, String target, List<Passage> evidence) {}
