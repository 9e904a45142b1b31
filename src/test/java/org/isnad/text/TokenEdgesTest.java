package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenEdgesTest {
  @ParameterizedTest
  @CsvSource({
    "روسيا, روسيا, 1",
    "روسيا, بيلاروسيا وروسيا, 1",
    "روسيا, لروسيا ولروسيا فروسيا, 3",
    "روسيا, روسياً, 0",
    "روسيا, «روسيا»، روسيا., 2",
    "المنظمة, المنظمة والمنظمة بالمنظمة, 3",
    "باكو, كباكو وباكو, 2",
    "ليبيا, وليبيا, 1",
    "روسيا, 😀 روسيا, 1",
  })
  void countsTheWordAndNotItsLookalikes(String name, String text, int times) {
    assertThat(TokenEdges.find(new CodePoints(text), name)).hasSize(times);
  }
}
