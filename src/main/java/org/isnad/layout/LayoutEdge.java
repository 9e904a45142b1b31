package org.isnad.layout;

/**
 * An edge between two nodes. Its direction does not matter here; an edge from a node to itself or
 * to an unknown node is left out, parallel ones count as one that draws more strongly.
 *
 * @param kind stance, role, membership, participation, place, part_of, resolves_to or relation;
 *     another kind is treated like a relation
 * @param weight the number of sentences behind it
 */
public record LayoutEdge(String source, String target, String kind, double weight) {}
