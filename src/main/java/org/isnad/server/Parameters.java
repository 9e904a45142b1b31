package org.isnad.server;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.model.Names;
import org.isnad.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** The query parameters of one request, checked against what its route takes. */
final class Parameters {
  static final Parameters NONE = new Parameters(Map.of());
  private static final int MOST_VALUES = 50;
  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * An empty value counts as not given.
   *
   * @throws ProblemException for an unknown, missing, repeated or bad one
   */
  static Parameters check(List<Parameter> known, Map<String, List<String>> given) {
    for (String name : given.keySet()) {
      if (known.stream().noneMatch(p -> p.name().equals(name))) {
        String names = known.stream().map(Parameter::name).collect(Collectors.joining(", "));
        throw ProblemException.of(
            "unknown-parameter", Excerpt.of(name), names.isEmpty() ? "–" : names);
      }
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Parameter parameter : known) {
      values.put(
          parameter.name(), values(parameter, given.getOrDefault(parameter.name(), List.of())));
    }
    return new Parameters(values);
  }

  /**
   * As they come, for routes that check them elsewhere.
   *
   * @throws ProblemException for a repeated one
   */
  static Parameters unchecked(Map<String, List<String>> given) {
    given.forEach(
        (name, values) -> {
          if (values.size() > 1) {
            throw ProblemException.of("repeated-parameter", Excerpt.of(name));
          }
        });
    return new Parameters(new TreeMap<>(given));
  }

  private static List<String> values(Parameter parameter, List<String> given) {
    String name = parameter.name();
    List<String> values =
        given.stream()
            .flatMap(
                v ->
                    parameter.many()
                        ? Arrays.stream(v.split(","))
                        : Arrays.stream(new String[] {v}))
            .map(String::strip)
            .filter(v -> !v.isEmpty())
            .distinct()
            .toList();
    if (!parameter.many() && given.size() > 1) {
      throw ProblemException.of("repeated-parameter", name);
    }
    if (values.isEmpty() && parameter.required()) {
      throw ProblemException.of("missing-parameter", name);
    }
    if (values.size() > MOST_VALUES) {
      throw ProblemException.of(
          "bad-parameter",
          name,
          values.size() + " × …",
          "at most " + MOST_VALUES + " values",
          MOST_VALUES + " قيمة على الأكثر");
    }
    for (String value : values) {
      Optional<Names> allowed = parameter.fault().apply(value);
      if (allowed.isPresent()) {
        throw ProblemException.of(
            "bad-parameter", name, Excerpt.of(value), allowed.get().en(), allowed.get().ar());
      }
    }
    String fallback = parameter.fallback();
    return values.isEmpty() && fallback != null ? List.of(fallback) : values;
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  @Nullable String optional(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? null : all.get(0);
  }

  /** Of one that is required or has a fallback. */
  String one(String name) {
    String value = optional(name);
    if (value == null) {
      throw new IllegalStateException("parameter " + name + " is optional");
    }
    return value;
  }

  int number(String name) {
    return Integer.parseInt(one(name));
  }

  /** The first value of each. */
  Map<String, String> first() {
    Map<String, String> first = new LinkedHashMap<>();
    values.forEach((name, all) -> all.stream().findFirst().ifPresent(v -> first.put(name, v)));
    return first;
  }

  /** The same for the same request, however it was spelt. */
  String canonical() {
    return new TreeMap<>(values).toString();
  }
}
