package org.isnad.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query's plan; what its steps did is in it when the query was run for that.
 *
 * @param notices what the database finds strange about it, such as a label that no node wears
 */
public record Planned(Plan plan, List<Notice> notices) {
  /**
   * @param title in Neo4j's words, as is the rest
   * @param line from 1, null when it has no place in the query
   * @param column from 1
   */
  public record Notice(
      String title, String description, @Nullable Integer line, @Nullable Integer column) {}
}
