package org.isnad.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.graph.FreeCypher;
import org.isnad.graph.guard.Position;
import org.isnad.graph.guard.QueryRefused;
import org.isnad.graph.guard.Refusal;
import org.isnad.graph.guard.RefusalCode;
import org.isnad.model.Fault;
import org.isnad.model.Names;
import org.isnad.model.Ontology;
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
 * MATCH …
 * </pre>
 *
 * Parameters are {@link ParameterLine}'s.
 */
final class QueryFile {
  private static final Pattern TEXT = Pattern.compile("// (title|description)\\.(ar|en): (.+)");
  private static final Pattern USED = Pattern.compile("\\$([A-Za-z][A-Za-z0-9]*)");

  private final String place;
  private final Ontology ontology;
  private final List<Fault> faults;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, QueryParameter> parameters = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private int line;

  private QueryFile(String place, Ontology ontology, List<Fault> faults) {
    this.place = place;
    this.ontology = ontology;
    this.faults = faults;
  }

  /**
   * A query and where it stands.
   *
   * @param heading how many lines stand above its Cypher
   */
  record Read(NamedQuery query, String place, int heading) {
    /**
     * What Neo4j's parser and the rules of free Cypher have against it: the page hands a named
     * query's text to the editor of free ones. That takes a while where the parser is not warm yet,
     * and what it cannot read in time counts as sound.
     */
    Optional<Fault> fault() {
      try {
        FreeCypher.judge(query.cypher(), Map.of());
        return Optional.empty();
      } catch (QueryRefused e) {
        Refusal refusal = e.refusal();
        Position at = refusal.position();
        return refusal.code() == RefusalCode.TOO_SLOW_TO_READ
            ? Optional.empty()
            : Optional.of(
                new Fault(
                    place + ":" + (heading + (at == null ? 1 : at.line())),
                    clause(refusal.sentence().en()),
                    clause(refusal.hint().en()),
                    clause(refusal.sentence().ar()),
                    clause(refusal.hint().ar())));
      }
    }
  }

  /**
   * @param faults to which what is wrong is added; its Cypher is judged by {@link Read#fault}
   */
  static Read read(
      String name, String place, String content, Ontology ontology, List<Fault> faults) {
    return new QueryFile(place, ontology, faults).read(name, content);
  }

  private Read read(String name, String content) {
    List<String> all = content.replace("\uFEFF", "").lines().toList();
    int heading = 0;
    while (heading < all.size() && all.get(heading).startsWith("//")) {
      line = heading + 1;
      heading(all.get(heading).stripTrailing());
      heading++;
    }
    while (heading < all.size() && all.get(heading).isBlank()) {
      heading++;
    }
    String cypher = String.join("\n", all.subList(heading, all.size())).stripTrailing();
    line = 1;
    Names title = names("title");
    Names description = names("description");
    line = heading + 1;
    if (cypher.isBlank()) {
      line = Math.max(1, all.size());
      fault("no-cypher");
    } else {
      parametersAreThoseUsed(cypher, heading);
    }
    List<QueryParameter> inOrder = List.copyOf(parameters.values());
    return new Read(new NamedQuery(name, title, description, inOrder, cypher), place, heading);
  }

  private void heading(String text) {
    Matcher words = TEXT.matcher(text);
    if (words.matches()) {
      if (texts.put(words.group(1) + "." + words.group(2), words.group(3).strip()) != null) {
        fault("heading-twice", words.group(1) + "." + words.group(2));
      }
    } else if (text.startsWith("// param ")) {
      QueryParameter parameter = ParameterLine.read(text, ontology, this::fault);
      if (parameter != null && parameters.put(parameter.name(), parameter) != null) {
        fault("parameter-twice", parameter.name());
      }
      if (parameter != null) {
        lines.put(parameter.name(), line);
      }
    } else {
      fault("heading", text, ParameterLine.FORM);
    }
  }

  private void parametersAreThoseUsed(String cypher, int heading) {
    List<MatchResult> uses = USED.matcher(cypher).results().toList();
    List<String> told = new ArrayList<>();
    for (MatchResult use : uses) {
      String name = use.group(1);
      if (!parameters.containsKey(name) && !told.contains(name)) {
        line = heading + 1 + (int) cypher.chars().limit(use.start()).filter(c -> c == '\n').count();
        fault("undeclared", name);
        told.add(name);
      }
    }
    for (String name : parameters.keySet()) {
      if (uses.stream().noneMatch(use -> use.group(1).equals(name))) {
        line = lines.getOrDefault(name, 1);
        fault("unused", name);
      }
    }
  }

  /** The place before it says the line: that of the file, where the parser counts the query's. */
  private static String clause(String sentence) {
    String told = sentence.replaceAll("\\(line \\d+, (column \\d+)\\)", "($1)");
    return told.replaceFirst("\\.(\u2069?)$", "$1"); // the mark ends what is told in Latin letters
  }

  private Names names(String key) {
    return new Names(text(key + ".ar"), text(key + ".en"));
  }

  private String text(String key) {
    @Nullable String text = texts.get(key);
    if (text == null) {
      fault("heading-missing", key);
      return "";
    }
    return text;
  }

  private void fault(String code, Object... words) {
    faults.add(Fault.of(place + ":" + line, code, words));
  }
}
