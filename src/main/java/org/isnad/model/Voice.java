package org.isnad.model;

import java.util.Locale;

/**
 * Who says so: the author, the holder as the author reports it, or the holder in words of its own.
 */
public enum Voice {
  AUTHOR,
  REPORTED,
  QUOTED;

  /** The word in annotations, graph and interface. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
