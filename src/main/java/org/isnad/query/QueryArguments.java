package org.isnad.query;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.isnad.model.Names;
import org.isnad.model.PartialDate;
import org.isnad.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** Turns what stands in a URL or on a command line into a named query's parameters. */
final class QueryArguments {
  private static final Map<ParameterType, String> PREFIXES =
      Map.of(
          ParameterType.STATE, "state:",
          ParameterType.LEADER, "leader:",
          ParameterType.ORGANIZATION, "org:",
          ParameterType.EVENT, "event:");

  private QueryArguments() {}

  /**
   * A value for every parameter, null where none was given and none is needed. An empty argument
   * counts as not given.
   *
   * @throws ParameterFault for the first that is missing, unknown or of the wrong type
   */
  static Map<String, @Nullable Object> values(NamedQuery query, Map<String, String> arguments) {
    List<String> known = query.parameters().stream().map(QueryParameter::name).toList();
    for (String name : new TreeSet<>(arguments.keySet())) {
      if (!known.contains(name)) {
        throw fault(
            "unknown-parameter",
            "لا يعرف الاستعلام " + query.name() + " المعامل " + Excerpt.of(name) + ".",
            "The query " + query.name() + " has no parameter " + Excerpt.of(name) + ".",
            known.isEmpty()
                ? "اتركه، فلا معاملات له."
                : "معاملاته: " + String.join("، ", known) + ".",
            known.isEmpty()
                ? "Leave it out; it has none."
                : "It has: " + String.join(", ", known) + ".");
      }
    }
    Map<String, @Nullable Object> values = new HashMap<>();
    for (QueryParameter parameter : query.parameters()) {
      values.put(
          parameter.name(),
          value(query, parameter, arguments.getOrDefault(parameter.name(), "").strip()));
    }
    periodIsOne(values.get("from"), values.get("to"));
    return values;
  }

  private static void periodIsOne(@Nullable Object from, @Nullable Object to) {
    if (from instanceof String begin
        && to instanceof String end
        && new Period(new PartialDate(begin), new PartialDate(end)).isReversed()) {
      throw fault(
          "empty-period",
          "تبدأ الفترة في " + begin + " بعد أن تنتهي في " + end + ".",
          "The period begins on " + begin + ", after it ends on " + end + ".",
          "بدّل بين from وto.",
          "Swap from and to.");
    }
  }

  private static @Nullable Object value(NamedQuery query, QueryParameter parameter, String given) {
    String standard = parameter.defaultValue();
    String text = given.isEmpty() && standard != null ? standard : given;
    if (!text.isEmpty()) {
      return parsed(parameter, text).orElseThrow(() -> wrong(parameter, text));
    }
    if (parameter.required()) {
      throw ParameterFault.of(
          "missing-parameter",
          parameter,
          called ->
              new Names(
                  "الاستعلام " + query.name() + " يحتاج إلى " + called.ar() + ".",
                  "The query " + query.name() + " needs " + called.en() + "."),
          new Names("أضف " + example(parameter) + ".", "Add " + example(parameter) + "."),
          example(parameter));
    }
    return null;
  }

  /** The value that a text stands for; empty where the parameter cannot be that. */
  static Optional<Object> parsed(QueryParameter parameter, String text) {
    return switch (parameter.type()) {
      case INTEGER -> number(parameter, text, "-?[0-9]{1,15}").map(BigDecimal::longValueExact);
      case NUMBER ->
          number(parameter, text, "-?[0-9]{1,15}(\\.[0-9]{1,15})?").map(BigDecimal::doubleValue);
      case DATE -> PartialDate.parse(text).map(PartialDate::value);
      case ENUM ->
          parameter.values().stream().anyMatch(v -> v.id().equals(text))
              ? Optional.of(text)
              : Optional.empty();
      case STRING, NODE, ACTOR, ARTICLE, ISSUE ->
          text.length() <= 200 ? Optional.of(text) : Optional.empty();
      case STATE, LEADER, ORGANIZATION, EVENT ->
          text.length() <= 200 && text.startsWith(PREFIXES.getOrDefault(parameter.type(), ""))
              ? Optional.of(text)
              : Optional.empty();
    };
  }

  private static Optional<BigDecimal> number(QueryParameter parameter, String text, String form) {
    Bounds bounds = parameter.bounds();
    return Optional.of(text)
        .filter(t -> t.matches(form))
        .map(BigDecimal::new)
        .filter(number -> bounds == null || bounds.hold(number));
  }

  private static ParameterFault wrong(QueryParameter parameter, String text) {
    Bounds bounds = parameter.bounds();
    boolean whole = parameter.type() == ParameterType.INTEGER;
    if (bounds == null || !text.matches(whole ? "-?[0-9]+" : "-?[0-9]+(\\.[0-9]+)?")) {
      return wrongType(parameter, text);
    }
    return ParameterFault.of(
        "bad-parameter",
        parameter,
        called ->
            new Names(
                "لا يصح أن يكون " + called.ar() + " هو " + Excerpt.of(text) + ".",
                called.en() + " cannot be " + Excerpt.of(text) + "."),
        new Names(
            "اكتب " + (whole ? "عددًا صحيحًا " : "عددًا ") + bounds.words("من", "إلى") + ".",
            "Write a " + (whole ? "whole number " : "number ") + bounds.words("from", "to") + "."),
        null);
  }

  private static ParameterFault wrongType(QueryParameter parameter, String text) {
    String type = " (" + parameter.type().word() + ").";
    return ParameterFault.of(
        "parameter-type",
        parameter,
        called ->
            new Names(
                "«" + Excerpt.of(text) + "» لا يصلح قيمة لـ" + called.ar() + type,
                "\"" + Excerpt.of(text) + "\" is no value for " + called.en() + type),
        new Names("مثال: " + example(parameter) + ".", "For example: " + example(parameter) + "."),
        example(parameter));
  }

  static String example(QueryParameter parameter) {
    String value =
        switch (parameter.type()) {
          case ACTOR, STATE, NODE -> "state:RU";
          case LEADER -> "leader:vladimir-putin";
          case ORGANIZATION -> "org:csto";
          case ISSUE -> "issue:…";
          case EVENT -> "event:csto-summit-2022-05-16";
          case ARTICLE -> "csto-moscow-2022";
          case DATE -> "2022-05";
          case INTEGER -> "10";
          case NUMBER -> "0.5";
          case STRING -> "…";
          case ENUM ->
              String.join("|", parameter.values().stream().map(QueryParameter.Choice::id).toList());
        };
    return parameter.name() + "=" + value;
  }

  private static ParameterFault fault(
      String code, String ar, String en, String hintAr, String hintEn) {
    return new ParameterFault(code, new Names(ar, en), new Names(hintAr, hintEn));
  }
}
