package org.isnad.model;

/** A topic that stances are about; it rests on the passages of those stances. */
public record Issue(String id, Names names) {}
