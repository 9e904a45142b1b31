package org.isnad.query;

import java.util.List;

/**
 * What a drawing is to show. An empty list asks for nothing in particular; several values in one
 * list are alternatives, several lists together narrow.
 *
 * @param kinds of nodes; both ends of an edge must be of them
 * @param types of edges: kinds of {@link EdgeKind}, stance types or relation types
 * @param issues what stances are about: leaves only stances, and only those about one of these
 * @param actors leaves only edges that begin or end at one of these
 * @param limit at most so many nodes, those with the most evidence first
 */
public record GraphFilter(
    List<String> articles,
    List<String> kinds,
    List<String> types,
    List<String> issues,
    List<String> actors,
    Period period,
    int limit) {
  /** Nodes in a drawing when nobody says how many. */
  public static final int LIMIT = 400;

  /** What a reader sees first. */
  public static final GraphFilter FIRST_VIEW =
      new GraphFilter(List.of(), List.of(), List.of(), List.of(), List.of(), Period.ALWAYS, LIMIT);

  /** Whether nodes without any edge belong in the picture. */
  boolean showsUntied() {
    return types.isEmpty() && issues.isEmpty() && actors.isEmpty();
  }
}
