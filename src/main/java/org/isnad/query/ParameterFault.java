package org.isnad.query;

import org.isnad.model.Names;
import org.jspecify.annotations.Nullable;

/** A named query cannot run as asked. */
public final class ParameterFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;
  private final transient Names sentence;
  private final transient Names hint;
  private final @Nullable String example;

  /**
   * @param example an argument that would do: {@code actor=state:RU}
   */
  ParameterFault(String code, Names sentence, Names hint, @Nullable String example) {
    super(sentence.en() + " " + hint.en());
    this.code = code;
    this.sentence = sentence;
    this.hint = hint;
    this.example = example;
  }

  /**
   * unknown-query, missing-parameter, unknown-parameter, parameter-type, bad-parameter,
   * empty-period or unknown-reference.
   */
  public String code() {
    return code;
  }

  public Names sentence() {
    return sentence;
  }

  public Names hint() {
    return hint;
  }

  /** The fault and an example, as they are told on a command line. */
  public String onCommandLine() {
    return example == null
        ? String.valueOf(getMessage())
        : sentence.en() + " For example: -p " + example + ".";
  }
}
