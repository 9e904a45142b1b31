package org.isnad.model;

import java.util.Locale;

/** How firmly it is said. */
public enum Modality {
  ASSERTED,
  POSSIBLE,
  FUTURE,
  CONDITIONAL,
  HEDGED;

  /** The word in annotations, graph and interface. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
