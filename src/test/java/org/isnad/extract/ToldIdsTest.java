package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Article;
import org.isnad.model.Stance;
import org.isnad.model.Voice;
import org.junit.jupiter.api.Test;

/** What a draft's issues are known by, and whose words a position is told in. */
class ToldIdsTest {
  private static final String TEXT =
      "أعلن وزير الخارجية الهندي أن بلاده ترفض نتائج الجولة الأخيرة.";

  private static Stance opposition(String text) {
    Article article = Shipped.article(text, "ar", null);
    return Shipped.EXTRACTOR.extract(article).annotations().stances().stream()
        .filter(stance -> stance.type().equals("opposes"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void wordsThatNoLexiconHasAreAnIssueOfTheirArticle() {
    String article = Shipped.article(TEXT, "ar", null).id();
    assertThat(opposition(TEXT).about()).startsWith("issue:" + article + "-ntayj");
  }

  @Test
  void whatTheLexiconHasIsOneIssueInAllArticles() {
    String other = TEXT.replace("نتائج الجولة الأخيرة", "سد النهضة");
    String article = Shipped.article(other, "ar", null).id();
    assertThat(opposition(other).about()).startsWith("issue:").doesNotContain(article);
  }

  @Test
  void whatSomebodyIsSaidToOpposeIsReported() {
    assertThat(opposition(TEXT).voice()).isEqualTo(Voice.REPORTED);
    assertThat(opposition("ترفض الهند نتائج الجولة الأخيرة.").voice()).isEqualTo(Voice.AUTHOR);
  }
}
