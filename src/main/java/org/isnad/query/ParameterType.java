package org.isnad.query;

import java.util.Locale;

/** What a named query's parameter is; the form is drawn and the value is checked by it. */
public enum ParameterType {
  ACTOR,
  STATE,
  LEADER,
  ORGANIZATION,
  ISSUE,
  EVENT,
  NODE,
  ARTICLE,
  DATE,
  INTEGER,
  /** May have a fraction. */
  NUMBER,
  STRING,
  ENUM;

  /** The word in a query's file and in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
