package org.isnad.query;

import java.util.HashMap;
import java.util.Map;

/** What the parameters that a named query needs may be, of the shipped article. */
final class ExampleArguments {
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "actor", "state:RU",
          "issue", "issue:biological-security",
          "event", "event:csto-summit-2022-05-16",
          "first", "leader:vladimir-putin",
          "second", "org:csto",
          "n", "4");

  private ExampleArguments() {}

  static Map<String, String> of(NamedQuery query) {
    Map<String, String> arguments = new HashMap<>();
    query.parameters().stream()
        .filter(QueryParameter::required)
        .forEach(p -> arguments.put(p.name(), EXAMPLES.getOrDefault(p.name(), "")));
    return arguments;
  }
}
