package org.isnad.query;

import java.util.List;
import org.isnad.model.Names;
import org.jspecify.annotations.Nullable;

/**
 * @param defaultValue taken when none is given; null when there is none
 * @param bounds of an integer or a number; null for other types
 * @param values what an enum may be; empty for other types
 */
public record QueryParameter(
    String name,
    ParameterType type,
    boolean required,
    @Nullable String defaultValue,
    @Nullable Bounds bounds,
    List<Choice> values,
    Names label) {

  /** One value of an enum with its words. */
  public record Choice(String id, Names names) {}
}
