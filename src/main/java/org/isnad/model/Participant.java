package org.isnad.model;

/** An actor in an event. {@code as} is one of the ontology's participant roles. */
public record Participant(String actor, String as) {}
