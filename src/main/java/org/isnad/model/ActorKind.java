package org.isnad.model;

/** What an actor is. A place is listed with the actors but holds no stance. */
public enum ActorKind {
  STATE("State"),
  LEADER("Leader"),
  PERSON("Person"),
  ORGANIZATION("Organization"),
  GROUP("Group"),
  PLACE("Place");

  private final String id;

  ActorKind(String id) {
    this.id = id;
  }

  /** The word in annotations and the label in the graph. */
  public String id() {
    return id;
  }
}
