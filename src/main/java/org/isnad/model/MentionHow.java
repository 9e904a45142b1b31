package org.isnad.model;

import java.util.Locale;

/** How a mention names its actor. */
public enum MentionHow {
  NAME,
  SHORT,
  NISBA,
  ROLE,
  METONYM,
  PRONOUN;

  /** The word in annotations, graph and interface. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
