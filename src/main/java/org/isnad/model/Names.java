package org.isnad.model;

/** One thing's name in both languages of the readers. */
public record Names(String ar, String en) {}
