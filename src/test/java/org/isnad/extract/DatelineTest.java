package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.model.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of publication that a text bears, or none. A slash ends a line. */
class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ar | 2024-11-22 | عنوان الخبر / نشر في: الجمعة 22 نوفمبر 2024 - 14:05 بتوقيت غرينتش / رحبت مصر بالخطة أمس.
          ar | 2022-05-22 | رسائل القمة: / دلالات / 22 May 2022 / عقدت القمة في 16 مايو 2022.
          ar | 2018-06-12 | أعلنت مصر مساء اليوم الثلاثاء 12 جوان 2018 سحب سفيرها. / وكان المؤتمر في 3 مايو 2011.
          ar | 2019-03-04 | عنوان / رحبت مصر بالخطة أمس. / الإثنين 4 مارس 2019
          en | 2022-05-22 | Title / Published: 22 May 2022 10:15 AM GMT / Egypt welcomed the plan on Friday.
          en | 2020-01-08 | Egypt welcomed the plan today, 8 January 2020, in Cairo.
          ar | 2023-05-05 | مسقط، 5 مايو 2023 / رحبت مصر بالخطة أمس.
          en | 2024-02-03 | Title / New York, 3 February 2024 / Egypt welcomed the plan on Friday.
          ar | 2026-11-12 | عنوان / الرياض، 12 نوفمبر 2026 - رحبت مصر بالخطة أمس.
          ar | 2024-03-12 | عمان - 12 مارس 2024: رحبت مصر بالخطة أمس.
          en | 2024-02-03 | Title / Cairo, 3 February 2024 (AP) Egypt welcomed the plan on Friday.
          ar | | معركة القناة - 6 أكتوبر 1973: كيف كانت / رحبت مصر بالخطة أمس.
          ar | | عنوان / الرياض، 12 نوفمبر 2026 رحبت مصر بالخطة أمس.
          ar | | ميدان الثورة الكبير، 5 مايو 2023 / رحبت مصر بالخطة أمس.
          ar | | حصاد مؤتمر 22 نوفمبر 2024 / وقع الاتفاق في 17 يوليو 2014 ورحبت به مصر أمس.
          ar | | عنوان / نوفمبر 2024 / رحبت مصر بالخطة أمس.
          ar | | عنوان / رحبت مصر بالخطة أمس.
          ar | | عنوان / الجمعة 22 نوفمبر / رحبت مصر بالخطة أمس.
          en | | Title / Egypt welcomed the plan of 8 January 2020 on Friday.
          """)
  void theDayThatATextBears(String language, @Nullable LocalDate day, String lines) {
    Article article = Shipped.article(lines.replace(" / ", "\n\n"), language, null);
    assertThat(Shipped.EXTRACTOR.extract(article).published()).isEqualTo(day);
  }
}
