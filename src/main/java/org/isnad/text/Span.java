package org.isnad.text;

/** A stretch of text: {@code start} inclusive, {@code end} exclusive, in Unicode code points. */
public record Span(int start, int end) {}
