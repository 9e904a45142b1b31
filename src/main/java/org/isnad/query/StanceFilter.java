package org.isnad.query;

import java.util.List;

/**
 * Which stances to list; empty lists ask for nothing in particular.
 *
 * @param about ids of issues, events or actors
 * @param limit at most so many, those resting on most sentences first
 */
public record StanceFilter(
    List<String> holders,
    List<String> types,
    List<String> about,
    List<String> articles,
    int limit) {}
