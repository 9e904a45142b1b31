package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "1992, 1992-01-01, 1992-12-31",
    "2022-02, 2022-02-01, 2022-02-28",
    "2022-05-16, 2022-05-16, 2022-05-16",
  })
  void spansWhatTheTextLeavesOpen(String date, String earliest, String latest) {
    PartialDate parsed = PartialDate.parse(date).orElseThrow();
    assertThat(parsed.earliest()).hasToString(earliest);
    assertThat(parsed.latest()).hasToString(latest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "22",
        "0000",
        "0000-01-01",
        "2022-13",
        "2022-02-30",
        "2022-5-1",
        "16 May 2022",
        "٢٠٢٢"
      })
  void refusesWhatIsNoDate(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }
}
