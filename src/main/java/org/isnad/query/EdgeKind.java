package org.isnad.query;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of edges, with the relationship type each has in the graph. */
public enum EdgeKind {
  STANCE("stance", "HOLDS"),
  ROLE("role", "LEADS"),
  MEMBERSHIP("membership", "MEMBER_OF"),
  PARTICIPATION("participation", "PARTICIPATED_IN"),
  PLACE("place", "AT"),
  PART_OF("part_of", "PART_OF"),
  RESOLVES_TO("resolves_to", "RESOLVES_TO"),
  /** Whatever relation type the ontology has. */
  RELATION("relation", null);

  private final String id;
  private final @Nullable String tie;

  EdgeKind(String id, @Nullable String tie) {
    this.id = id;
    this.tie = tie;
  }

  public String id() {
    return id;
  }

  @Nullable String tie() {
    return tie;
  }

  static EdgeKind ofTie(String tie) {
    return Arrays.stream(values()).filter(k -> tie.equals(k.tie)).findFirst().orElse(RELATION);
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(EdgeKind::id).toList();
  }
}
