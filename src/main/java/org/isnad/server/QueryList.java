package org.isnad.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.isnad.query.NamedQuery;
import org.isnad.query.QueryParameter;
import org.jspecify.annotations.Nullable;

/** The named queries, as the page lists them. */
record QueryList(List<Entry> queries) {
  record Entry(
      String name,
      String titleAr,
      String titleEn,
      String descriptionAr,
      String descriptionEn,
      List<Input> parameters,
      String cypher) {}

  /**
   * @param values of an enum, else empty
   */
  record Input(
      String name,
      String type,
      boolean required,
      @JsonProperty("default") @Nullable String fallback,
      List<Choice> values,
      String labelAr,
      String labelEn) {}

  record Choice(String id, String ar, String en) {}

  static QueryList of(List<NamedQuery> queries) {
    return new QueryList(queries.stream().map(QueryList::entry).toList());
  }

  private static Entry entry(NamedQuery query) {
    return new Entry(
        query.name(),
        query.title().ar(),
        query.title().en(),
        query.description().ar(),
        query.description().en(),
        query.parameters().stream().map(QueryList::input).toList(),
        query.cypher());
  }

  private static Input input(QueryParameter parameter) {
    return new Input(
        parameter.name(),
        parameter.type().word(),
        parameter.required(),
        parameter.defaultValue(),
        parameter.values().stream()
            .map(c -> new Choice(c.id(), c.names().ar(), c.names().en()))
            .toList(),
        parameter.label().ar(),
        parameter.label().en());
  }
}
