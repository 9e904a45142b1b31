package org.isnad.query;

import java.util.List;
import org.isnad.query.Elements.Position;
import org.jspecify.annotations.Nullable;

/**
 * All there is about one node.
 *
 * @param facts its edges with every passage, the best evidenced first
 * @param mentions where sentences speak of it; of an event, the passages it rests on
 * @param truncated when there are more facts or mentions than a card holds
 */
public record NodeCard(
    NodeData node,
    Position position,
    List<Fact> facts,
    List<MentionPlace> mentions,
    Counts counts,
    boolean truncated) {

  /**
   * @param how an id of the ontology's {@code mention_hows}; null for an event's passages
   */
  public record MentionPlace(Evidence evidence, @Nullable String how) {}

  /** Of stances held or met, sentences, and events taken part in. */
  public record Counts(long stances, long sentences, long events) {}
}
