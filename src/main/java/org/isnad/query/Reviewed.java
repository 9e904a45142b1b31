package org.isnad.query;

import java.util.Set;
import org.isnad.graph.Result;

/**
 * An answer, and what in it nobody has reviewed.
 *
 * @param drafts ids of nodes, relationships, stances and sentences in its rows that are drafts
 */
public record Reviewed(Result result, Set<String> drafts) {
  /** Of an answer without drafts. */
  public static Reviewed whole(Result result) {
    return new Reviewed(result, Set.of());
  }
}
