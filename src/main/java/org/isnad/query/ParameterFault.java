package org.isnad.query;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.isnad.model.Names;
import org.jspecify.annotations.Nullable;

/**
 * A named query cannot run as asked. On a command line its parameters are told by their names, in a
 * form by what stands above their fields.
 */
public final class ParameterFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;
  private final transient Names sentence;
  private final transient Names hint;
  private final @Nullable String parameter;
  private final @Nullable String example;

  /** Of the query itself, or of a parameter that it does not have. */
  ParameterFault(String code, Names sentence, Names hint) {
    this(code, sentence.en(), sentence, hint, null, null);
  }

  private ParameterFault(
      String code,
      String inNames,
      Names sentence,
      Names hint,
      @Nullable String parameter,
      @Nullable String example) {
    super(inNames + " " + hint.en());
    this.code = code;
    this.sentence = sentence;
    this.hint = hint;
    this.parameter = parameter;
    this.example = example == null ? null : inNames + " For example: -p " + example + ".";
  }

  /**
   * Of one parameter.
   *
   * @param sentence of what the parameter is called: {@code the parameter actor} or {@code “Actor”}
   * @param example an argument that would do, {@code actor=state:RU}, or null
   */
  static ParameterFault of(
      String code,
      QueryParameter parameter,
      UnaryOperator<Names> sentence,
      Names hint,
      @Nullable String example) {
    String name = parameter.name();
    Names label = parameter.label();
    Names byName = sentence.apply(new Names("المعامل " + name, "the parameter " + name));
    Names byLabel =
        sentence.apply(new Names("«" + label.ar() + "»", "\u201C" + label.en() + "\u201D"));
    return new ParameterFault(
        code,
        byName.en().substring(0, 1).toUpperCase(Locale.ROOT) + byName.en().substring(1),
        byLabel,
        hint,
        name,
        example);
  }

  /**
   * unknown-query, query-left-out, missing-parameter, unknown-parameter, parameter-type,
   * bad-parameter, empty-period or unknown-reference.
   */
  public String code() {
    return code;
  }

  /** A parameter is called as above its field. */
  public Names sentence() {
    return sentence;
  }

  public Names hint() {
    return hint;
  }

  /** The name of the parameter at fault, where it is one that the query has. */
  public @Nullable String parameter() {
    return parameter;
  }

  /** The fault and an example, as they are told on a command line. */
  public String onCommandLine() {
    return example == null ? String.valueOf(getMessage()) : example;
  }
}
