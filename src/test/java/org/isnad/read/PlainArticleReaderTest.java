package org.isnad.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainArticleReaderTest {
  @ParameterizedTest
  @CsvSource({
    "01.txt, 01",
    "River summit.TXT, river-summit",
    "a_b--c.md, a-b-c-md",
    "river.2023.txt, river-2023",
    "-x-.txt, x",
  })
  void theIdIsTheNameOfTheFile(String name, String id) {
    assertThat(PlainArticleReader.id(name)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "قمة 2023.txt, 2023-",
    "مؤتمر 2023.txt, 2023-",
    "قمة.txt, article-",
    "é.txt, article-"
  })
  void whereLettersAreLostAHashTellsFilesApart(String name, String start) {
    assertThat(PlainArticleReader.id(name)).matches(start + "[0-9a-f]{8}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "اجتمع الوزراء في دلمون | ar",
        "قال متحدث باسم NATO وBRICS إن القمة تأجلت إلى الشهر المقبل | ar",
        "زار وزير خارجية باكستان مدينة پیشاور ثم عاد إلى العاصمة والتقى عددا من الوزراء والنواب | ar",
        "The ministers of the two states met in Dilmun | en",
        "وہ دونوں ملکوں کے وزیر ہیں |",
        "Die Minister der beiden Staaten trafen sich gestern |",
        "Los ministros se reunieron ayer en la capital |",
        "De ministers van beide landen waren niet tevreden |",
        "Bakanlar dün başkentte bir araya geldi |",
        "部長們昨天開會 |",
        "the summit of the two وزير الخارجية |",
        "123 |",
      })
  void theLanguageIsToldFromTheLetters(String text, String language) {
    assertThat(LanguageOfText.of(text).language()).isEqualTo(language);
  }
}
