package org.isnad.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.isnad.model.Fault;
import org.isnad.query.Bounds;
import org.isnad.query.NamedQueries;
import org.isnad.query.NamedQuery;
import org.isnad.query.QueryParameter;
import org.jspecify.annotations.Nullable;

/**
 * The named queries, as the page lists them.
 *
 * @param faults of files that are left out; of their places the name of the file and the line
 */
record QueryList(List<Entry> queries, List<Fault> faults) {
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

  static QueryList of(NamedQueries queries) {
    return new QueryList(
        queries.all().stream().map(QueryList::entry).toList(),
        queries.faults().stream().map(QueryList::withoutFolder).toList());
  }

  /** Where the folder lies is nobody's business but of who started the server. */
  private static Fault withoutFolder(Fault fault) {
    return fault.at(fault.place().replaceFirst(".*[/\\\\]", ""));
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
