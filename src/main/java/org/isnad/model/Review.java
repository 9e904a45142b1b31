package org.isnad.model;

import java.util.Locale;

/** What a person decided about a proposal. */
public enum Review {
  PROPOSED,
  ACCEPTED,
  EDITED,
  REJECTED;

  /** The word in annotations, graph and interface. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
