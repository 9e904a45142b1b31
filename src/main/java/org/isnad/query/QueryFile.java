package org.isnad.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Fault;
import org.isnad.model.Names;
import org.isnad.model.Ontology;
import org.isnad.query.QueryParameter.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Reads a named query's file: its heading is comments, the rest is Cypher.
 *
 * <pre>
 * // title.ar: مواقف فاعل واحد
 * // title.en: Stances of one actor
 * // description.ar: …
 * // description.en: …
 * // param actor: actor required; ar: الفاعل; en: Actor
 * // param polarity: enum values=positive,negative; ar: الاتجاه; en: Direction
 * // param limit: integer default=25 max=1000; ar: كم; en: How many
 * MATCH …
 * </pre>
 */
final class QueryFile {
  private static final Pattern TEXT = Pattern.compile("// (title|description)\\.(ar|en): (.+)");
  private static final Pattern PARAM =
      Pattern.compile("// param ([a-z][A-Za-z0-9]*): ([a-z]+)([^;]*); ar: ([^;]+); en: ([^;]+)");
  private static final Pattern USED = Pattern.compile("\\$([A-Za-z][A-Za-z0-9]*)");

  private static final long MOST = 1_000_000_000L;

  private final String place;
  private final Ontology ontology;
  private final List<Fault> faults;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<QueryParameter> parameters = new ArrayList<>();
  private int line;

  private QueryFile(String place, Ontology ontology, List<Fault> faults) {
    this.place = place;
    this.ontology = ontology;
    this.faults = faults;
  }

  /**
   * @param faults to which what is wrong is added
   */
  static NamedQuery read(
      String name, String place, String content, Ontology ontology, List<Fault> faults) {
    return new QueryFile(place, ontology, faults).read(name, content);
  }

  private NamedQuery read(String name, String content) {
    List<String> body = new ArrayList<>();
    for (String text : content.split("\n", -1)) {
      line++;
      if (body.isEmpty() && text.startsWith("//")) {
        heading(text.stripTrailing());
      } else {
        body.add(text);
      }
    }
    line = 1;
    String cypher = String.join("\n", body).strip();
    if (cypher.isEmpty()) {
      fault("the query has no Cypher", "write it below the heading");
    }
    parametersAreThoseUsed(cypher);
    return new NamedQuery(
        name, names("title"), names("description"), List.copyOf(parameters), cypher);
  }

  private void heading(String text) {
    Matcher words = TEXT.matcher(text);
    Matcher param = PARAM.matcher(text);
    if (words.matches()) {
      texts.put(words.group(1) + "." + words.group(2), words.group(3).strip());
    } else if (param.matches()) {
      parameter(param);
    } else {
      fault(
          "the heading line is none that is known: " + text,
          "write title.ar, title.en, description.ar, description.en or `param name: type; ar: …; en: …`");
    }
  }

  private void parameter(Matcher match) {
    String word = match.group(2);
    ParameterType type =
        Arrays.stream(ParameterType.values())
            .filter(t -> t.word().equals(word))
            .findFirst()
            .orElse(null);
    if (type == null) {
      fault(
          "unknown parameter type " + word,
          "use one of "
              + String.join(
                  ", ", Arrays.stream(ParameterType.values()).map(ParameterType::word).toList()));
      return;
    }
    boolean required = false;
    String standard = null;
    long most = MOST;
    List<Choice> values = List.of();
    for (String option : match.group(3).strip().split("\\s+")) {
      if (option.equals("required")) {
        required = true;
      } else if (option.startsWith("default=")) {
        standard = option.substring("default=".length());
      } else if (option.matches("max=\\d{1,9}")) {
        most = Long.parseLong(option.substring("max=".length()));
      } else if (option.startsWith("values=")) {
        values =
            Arrays.stream(option.substring("values=".length()).split(","))
                .map(this::choice)
                .toList();
      } else if (!option.isEmpty()) {
        fault("unknown option " + option, "use required, default=…, max=… or values=…");
      }
    }
    if (type == ParameterType.ENUM && values.isEmpty()) {
      fault("the enum " + match.group(1) + " has no values", "add values=a,b");
    }
    Names label = new Names(match.group(4).strip(), match.group(5).strip());
    parameters.add(
        new QueryParameter(match.group(1), type, required, standard, most, values, label));
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

  private void parametersAreThoseUsed(String cypher) {
    List<String> declared = parameters.stream().map(QueryParameter::name).toList();
    List<String> used = USED.matcher(cypher).results().map(m -> m.group(1)).distinct().toList();
    for (String name : used) {
      if (!declared.contains(name)) {
        fault(
            "the Cypher uses $" + name + ", which the heading does not declare",
            "add a param line");
      }
    }
    for (String name : declared) {
      if (!used.contains(name)) {
        fault("the parameter " + name + " is not used", "use $" + name + " or take its line out");
      }
    }
  }

  private Names names(String key) {
    return new Names(text(key + ".ar"), text(key + ".en"));
  }

  private String text(String key) {
    @Nullable String text = texts.get(key);
    if (text == null) {
      fault(key + " is missing", "add `// " + key + ": …`");
      return "";
    }
    return text;
  }

  private void fault(String fault, String remedy) {
    faults.add(new Fault(place + ":" + line, fault, remedy));
  }
}
