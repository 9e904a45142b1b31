package org.isnad.query;

/**
 * An edge as seen from one of its ends.
 *
 * @param direction {@code out} when it begins there, {@code in} when it ends there
 * @param other the node at the far end
 */
public record Fact(EdgeData edge, String direction, NodeData other) {}
