package org.isnad.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.isnad.graph.guard.QueryRefused;
import org.isnad.graph.guard.Refusal;
import org.isnad.graph.guard.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;

/** The parameters of a stranger's statement, as the driver takes them. */
final class PlainValues {
  private PlainValues() {}

  /**
   * @throws QueryRefused when one of them is nothing that the database knows
   */
  static Value values(Map<String, ? extends @Nullable Object> parameters) {
    Map<String, @Nullable Object> values = new HashMap<>();
    parameters.forEach(
        (name, value) -> {
          if (!isFinite(value)) {
            throw new QueryRefused(Refusal.of(RefusalCode.PARAMETER_TYPE, null, name));
          }
          try {
            values.put(name, Values.value(value));
          } catch (ClientException | IllegalArgumentException e) {
            throw new QueryRefused(Refusal.of(RefusalCode.PARAMETER_TYPE, null, name), e);
          }
        });
    return Values.value(values);
  }

  /** A number beyond all bounds, such as 1e999, would silently become infinite. */
  private static boolean isFinite(@Nullable Object value) {
    if (value instanceof Double number) {
      return Double.isFinite(number);
    }
    if (value instanceof Map<?, ?> map) {
      return isFinite(map.values());
    }
    return !(value instanceof Iterable<?> all)
        || StreamSupport.stream(all.spliterator(), false).allMatch(PlainValues::isFinite);
  }
}
