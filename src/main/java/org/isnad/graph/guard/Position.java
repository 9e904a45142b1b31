package org.isnad.graph.guard;

/**
 * A place in a query.
 *
 * @param line from 1
 * @param column from 1
 * @param offset UTF-16 units from the start, from 0
 */
public record Position(int line, int column, int offset) {}
