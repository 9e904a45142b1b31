package org.isnad.graph;

import java.util.List;

/**
 * What a query gave.
 *
 * @param columns in the order of its RETURN
 * @param rows each as long as {@code columns}
 * @param truncated true when the database had more than the limits let through
 * @param elapsedMs from asking to the last row
 */
public record Result(
    List<String> columns, List<List<Value>> rows, boolean truncated, long elapsedMs) {}
