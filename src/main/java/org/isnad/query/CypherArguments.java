package org.isnad.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of free Cypher as they stand on a command line: what is JSON counts as that, all else
 * as text.
 *
 * <pre>
 * 5 → 5    true → true    [1, 2] → a list    "5" → the text 5    state:RU, 2022-05-16 → text
 * </pre>
 */
public final class CypherArguments {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private CypherArguments() {}

  public static Map<String, @Nullable Object> values(Map<String, String> arguments) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    arguments.forEach((name, text) -> values.put(name, value(text)));
    return values;
  }

  /** The same as one JSON object. */
  public static String json(Map<String, String> arguments) {
    try {
      return JSON.writeValueAsString(values(arguments));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("values of JSON that are not JSON", e);
    }
  }

  private static @Nullable Object value(String text) {
    if (text.isBlank()) {
      return text;
    }
    try {
      return JSON.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      return text;
    }
  }
}
