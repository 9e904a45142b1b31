package org.isnad.model;

/** One place in the text that names an actor. */
public record Mention(Passage passage, MentionHow how) {}
