package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CypherArgumentsTest {
  /** What is typed, and the Java value it becomes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "5 → Integer 5",
        "-1.5 → Double -1.5",
        "true → Boolean true",
        "\"5\" → String 5",
        "[1, \"a\"] → ArrayList [1, a]",
        "{\"id\": \"x\"} → LinkedHashMap {id=x}",
        "state:RU → String state:RU",
        "2022-05-16 → String 2022-05-16",
        "007 → String 007",
        "روسيا → String روسيا",
        "[1 → String [1",
        "a b → String a b",
      })
  void takesJsonAsJsonAndAllElseAsText(String typed, String value) {
    Object made = Objects.requireNonNull(CypherArguments.values(Map.of("x", typed)).get("x"));
    assertThat(made.getClass().getSimpleName() + " " + made).isEqualTo(value);
  }
}
