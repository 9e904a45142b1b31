package org.isnad.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result of our own Cypher, by column name. Values are plain: String, Long, Double,
 * Boolean, List, Map or null. Asking for a column that is not there is a programming error and
 * throws.
 */
public record Row(Map<String, @Nullable Object> values) {

  public String string(String column) {
    Object value = get(column);
    if (value == null) {
      throw new IllegalStateException("column " + column + " is null");
    }
    return (String) value;
  }

  public @Nullable String stringOrNull(String column) {
    return (String) get(column);
  }

  public boolean flag(String column) {
    return Boolean.TRUE.equals(get(column));
  }

  public long number(String column) {
    Object value = get(column);
    if (value == null) {
      throw new IllegalStateException("column " + column + " is null");
    }
    return ((Number) value).longValue();
  }

  public @Nullable Long numberOrNull(String column) {
    Object value = get(column);
    return value == null ? null : ((Number) value).longValue();
  }

  public @Nullable Double decimalOrNull(String column) {
    Object value = get(column);
    return value == null ? null : ((Number) value).doubleValue();
  }

  @SuppressWarnings("unchecked")
  public List<String> strings(String column) {
    Object value = get(column);
    return value == null ? List.of() : (List<String>) value;
  }

  /** A list of maps, each as a row of its own; an absent list is empty. */
  @SuppressWarnings("unchecked")
  public List<Row> rows(String column) {
    Object value = get(column);
    return value == null
        ? List.of()
        : ((List<Map<String, @Nullable Object>>) value).stream().map(Row::new).toList();
  }

  /** A map as a row of its own. */
  @SuppressWarnings("unchecked")
  public @Nullable Row rowOrNull(String column) {
    Object value = get(column);
    return value == null ? null : new Row((Map<String, @Nullable Object>) value);
  }

  private @Nullable Object get(String column) {
    if (!values.containsKey(column)) {
      throw new IllegalArgumentException("no column " + column + " in " + values.keySet());
    }
    return values.get(column);
  }
}
