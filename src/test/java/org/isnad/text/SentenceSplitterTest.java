package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "حضر الوفد. ثم غادر. → حضر الوفد.|ثم غادر.",
        "هل يعود؟ ربما → هل يعود؟|ربما",
        "قال: \"لا.\" ثم خرج. → قال: \"لا.\"|ثم خرج.",
        "د. أحمد حضر. → د. أحمد حضر.",
        "بلغ 3.5 في المئة. → بلغ 3.5 في المئة.",
        "انتظر... ثم ذهب → انتظر...|ثم ذهب",
        "U.S. troops left. → U.S. troops left.",
        "On Feb. 1 Gen. Musa left. He fell. → On Feb. 1 Gen. Musa left.|He fell.",
        "He said no. I left in Dec. She came. → He said no.|I left in Dec.|She came.",
        "حضر 😀. غاب → حضر 😀.|غاب",
      })
  void cuts(String text, String sentences) {
    assertThat(cut(text)).isEqualTo(List.of(sentences.split("\\|")));
  }

  @Test
  void paragraphsAreLinesThatAreNotBlank() {
    var pieces = SentenceSplitter.split("عنوان\n\n  أول. ثان.  \n\u00A0\nثالث");
    assertThat(
            pieces.stream()
                .map(p -> p.paragraph() + ":" + p.span().start())
                .collect(Collectors.joining(" ")))
        .isEqualTo("1:0 2:9 2:14 3:23");
  }

  private static List<String> cut(String text) {
    CodePoints points = new CodePoints(text);
    return SentenceSplitter.split(text).stream()
        .map(piece -> points.slice(piece.span().start(), piece.span().end()))
        .toList();
  }
}
