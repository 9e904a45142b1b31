package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0, false",
    "Moscow, 6, false",
    "روسيا, 5, true",
    "مُنظَّمة, 5, true",
    "a\u200Eb, 2, false",
    "中国, 4, false",
    "한국, 4, false",
    "😀, 2, false",
    "é, 1, false",
    "2022 قمة, 8, true",
    "ישראל, 5, true",
  })
  void countsColumns(String text, int columns, boolean rightToLeft) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    assertThat(DisplayWidth.isRightToLeft(text)).isEqualTo(rightToLeft);
  }

  @Test
  void cutsBetweenLettersAndNeverInsideOne() {
    assertThat(DisplayWidth.fitting("中国人", 3)).isEqualTo(1);
    assertThat(DisplayWidth.fitting("中国人", 1)).isEqualTo(1);
    assertThat(DisplayWidth.fitting("😀😀", 2)).isEqualTo(2);
    assertThat(DisplayWidth.fitting("مُن", 1)).isEqualTo(2);
    assertThat(DisplayWidth.fitting("ab", 9)).isEqualTo(2);
  }
}
