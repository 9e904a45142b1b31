package org.isnad.model;

/**
 * How an annotation came about and what became of it.
 *
 * @param by {@code reviewer}, {@code rule:<id>} or {@code model:<name>}
 * @param confidence from 0 to 1; a reviewer's is 1
 */
public record Origin(String by, Review review, double confidence) {}
