package org.isnad.model;

import java.util.Locale;

/** Why a group is said to contain an actor: the text states it, or it follows from the text. */
public enum Basis {
  STATED,
  DERIVED;

  /** The word in annotations, graph and interface. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
