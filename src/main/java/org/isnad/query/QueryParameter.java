package org.isnad.query;

import java.util.List;
import org.isnad.model.Names;
import org.jspecify.annotations.Nullable;

/**
 * @param defaultValue taken when none is given; null when there is none
 * @param most the highest an integer may be; the lowest is 1
 * @param values what an enum may be; empty for other types
 */
public record QueryParameter(
    String name,
    ParameterType type,
    boolean required,
    @Nullable String defaultValue,
    long most,
    List<Choice> values,
    Names label) {

  /** One value of an enum with its words. */
  public record Choice(String id, Names names) {}
}
