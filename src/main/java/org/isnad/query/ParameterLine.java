package org.isnad.query;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Names;
import org.isnad.model.Ontology;
import org.isnad.query.QueryParameter.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Reads one parameter of a query's heading.
 *
 * <pre>
 * // param actor: actor required; ar: الفاعل; en: Actor
 * // param polarity: enum values=positive,negative; ar: الاتجاه; en: Direction
 * // param limit: integer default=25 max=1000; ar: كم; en: How many
 * // param least: number default=0.5 min=0 max=1; ar: الثقة; en: Confidence
 * </pre>
 */
final class ParameterLine {
  static final String FORM = "`// param name: type; ar: …; en: …`";

  private static final Pattern LINE =
      Pattern.compile("// param ([a-z][A-Za-z0-9]*): ([a-z]+)([^;]*); ar: ([^;]+); en: ([^;]+)");
  private static final Pattern BOUND = Pattern.compile("(min|max)=(-?\\d{1,9}(\\.\\d{1,9})?)");

  private final Ontology ontology;

  /** Who is told a fault of {@code faults.properties}. */
  interface Told {
    void tell(String code, Object... words);
  }

  private final Told fault;
  private boolean required;
  private @Nullable String standard;
  private @Nullable Bounds bounds;
  private List<Choice> values = List.of();

  private ParameterLine(Ontology ontology, Told fault) {
    this.ontology = ontology;
    this.fault = fault;
  }

  /**
   * The parameter, or null where the line is no parameter or a wrong one.
   *
   * @param fault is told each fault
   */
  static @Nullable QueryParameter read(String line, Ontology ontology, Told fault) {
    Matcher match = LINE.matcher(line);
    if (!match.matches()) {
      fault.tell("parameter-line", line, FORM);
      return null;
    }
    return new ParameterLine(ontology, fault).read(match);
  }

  private @Nullable QueryParameter read(Matcher match) {
    String word = match.group(2);
    ParameterType type =
        Arrays.stream(ParameterType.values())
            .filter(t -> t.word().equals(word))
            .findFirst()
            .orElse(null);
    if (type == null) {
      List<String> known = Arrays.stream(ParameterType.values()).map(ParameterType::word).toList();
      fault.tell("parameter-kind", word, String.join(", ", known));
      return null;
    }
    bounds =
        switch (type) {
          case INTEGER -> Bounds.COUNT;
          case NUMBER -> Bounds.NUMBER;
          default -> null;
        };
    for (String option : match.group(3).strip().split("\\s+")) {
      option(option);
    }
    String name = match.group(1);
    if (type == ParameterType.ENUM && values.isEmpty()) {
      fault.tell("enum-empty", name);
    }
    Names label = new Names(match.group(4).strip(), match.group(5).strip());
    QueryParameter parameter =
        new QueryParameter(name, type, required, standard, bounds, values, label);
    if (standard != null && QueryArguments.parsed(parameter, standard).isEmpty()) {
      fault.tell("default", standard, name, QueryArguments.example(parameter));
    }
    return parameter;
  }

  private void option(String option) {
    Matcher bound = BOUND.matcher(option);
    if (option.equals("required")) {
      required = true;
    } else if (option.startsWith("default=")) {
      standard = option.substring("default=".length());
    } else if (bound.matches() && bounds != null) {
      BigDecimal number = new BigDecimal(bound.group(2));
      bounds =
          bound.group(1).equals("min")
              ? new Bounds(number, bounds.most())
              : new Bounds(bounds.least(), number);
    } else if (option.startsWith("values=")) {
      values =
          Arrays.stream(option.substring("values=".length()).split(",")).map(this::choice).toList();
    } else if (!option.isEmpty()) {
      fault.tell("option", option);
    }
  }

  /** Words of the ontology where it knows the value, else the value itself. */
  private Choice choice(String id) {
    for (Ontology.StanceType stance : ontology.stanceTypes()) {
      if (stance.id().equals(id)) {
        return new Choice(id, stance.names());
      }
    }
    return ontology.terms().values().stream()
        .flatMap(List::stream)
        .filter(term -> term.id().equals(id))
        .findFirst()
        .map(term -> new Choice(id, term.names()))
        .orElse(new Choice(id, new Names(id, id)));
  }
}
