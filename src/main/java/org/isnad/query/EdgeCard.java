package org.isnad.query;

/** An edge with every passage and its two ends. */
public record EdgeCard(EdgeData edge, NodeData source, NodeData target) {}
