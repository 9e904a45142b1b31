package org.isnad.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.isnad.query.Bounds;
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
   * @param min of an integer or a number, else null
   * @param values of an enum, else empty
   */
  record Input(
      String name,
      String type,
      boolean required,
      @JsonProperty("default") @Nullable String fallback,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
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
    Bounds bounds = parameter.bounds();
    return new Input(
        parameter.name(),
        parameter.type().word(),
        parameter.required(),
        parameter.defaultValue(),
        bounds == null ? null : bounds.least(),
        bounds == null ? null : bounds.most(),
        parameter.values().stream()
            .map(c -> new Choice(c.id(), c.names().ar(), c.names().en()))
            .toList(),
        parameter.label().ar(),
        parameter.label().en());
  }
}
