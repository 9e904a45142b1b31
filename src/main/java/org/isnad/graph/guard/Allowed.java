package org.isnad.graph.guard;

import java.util.SortedSet;

/** What a free statement may call, for those who help to write one. */
public final class Allowed {
  private Allowed() {}

  /** In lower case, as Neo4j does not tell the two. */
  public static SortedSet<String> functions() {
    return AllowList.read("allowed-functions.txt").names();
  }

  public static SortedSet<String> procedures() {
    return AllowList.read("allowed-procedures.txt").names();
  }
}
