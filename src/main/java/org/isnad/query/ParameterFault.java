package org.isnad.query;

import org.isnad.model.Names;

/** A named query cannot run as asked. */
public final class ParameterFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;
  private final transient Names sentence;
  private final transient Names hint;

  ParameterFault(String code, Names sentence, Names hint) {
    super(sentence.en() + " " + hint.en());
    this.code = code;
    this.sentence = sentence;
    this.hint = hint;
  }

  /** unknown-query, missing-parameter, unknown-parameter or parameter-type. */
  public String code() {
    return code;
  }

  public Names sentence() {
    return sentence;
  }

  public Names hint() {
    return hint;
  }
}
