package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicFoldTest {
  @ParameterizedTest
  @CsvSource({
    "أوكرانيا, اوكرانيا",
    "اوكرانيا, اوكرانيا",
    "إيران, ايران",
    "آسيا, اسيا",
    "منظّمة, منظمه",
    "منظمـــة, منظمه",
    "على, علي",
    "رئيس, رييس",
    "مؤتمر, موتمر",
    "مسؤول, مسوول",
    "مسئول, مسوول",
    "شئون, شوون",
    "جاءوا, جاووا",
    "جاؤوا, جاووا",
    "مسئُول, مسوول",
    "مئة, ميه",
    "٢٠٢٢, 2022",
    "۲۰۲۲, 2022",
    "NATO, nato",
    "ایران, ايران",
    "'حلف\u00A0الناتو', حلف الناتو",
    "'\u2067روسيا\u2069', روسيا",
  })
  void spellingsOfOneWordFoldToOneForm(String written, String compared) {
    assertThat(ArabicFold.fold(written)).isEqualTo(compared);
    assertThat(ArabicFold.fold(compared)).as("folding twice").isEqualTo(compared);
  }
}
