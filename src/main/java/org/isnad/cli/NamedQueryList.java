package org.isnad.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.graph.Result;
import org.isnad.graph.Value;
import org.isnad.query.NamedQuery;
import org.isnad.query.QueryParameter;

/** The named queries as a result of their own: name, titles, parameters. */
final class NamedQueryList {
  private NamedQueryList() {}

  static Result of(List<NamedQuery> queries) {
    return new Result(
        List.of("query", "title", "العنوان", "parameters"),
        queries.stream().map(NamedQueryList::row).toList(),
        false,
        0);
  }

  private static List<Value> row(NamedQuery query) {
    String parameters =
        query.parameters().stream().map(NamedQueryList::word).collect(Collectors.joining(" "));
    return List.of(
        new Value.Text(query.name()),
        new Value.Text(query.title().en()),
        new Value.Text(query.title().ar()),
        new Value.Text(parameters));
  }

  /** {@code actor=ACTOR}, in brackets where it may be left out. */
  private static String word(QueryParameter parameter) {
    String word = parameter.name() + "=" + parameter.type();
    return parameter.required() ? word : "[" + word + "]";
  }
}
