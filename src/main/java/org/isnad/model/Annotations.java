package org.isnad.model;

import java.util.List;

/** Everything that is claimed about one article. */
public record Annotations(
    String article,
    List<Actor> actors,
    List<Role> roles,
    List<Membership> memberships,
    List<Event> events,
    List<Issue> issues,
    List<Stance> stances,
    List<Relation> relations) {
  public static final String FORMAT = "isnad-annotations/1";

  /** Of an article about which nothing is claimed yet. */
  public static Annotations none(String article) {
    return new Annotations(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
