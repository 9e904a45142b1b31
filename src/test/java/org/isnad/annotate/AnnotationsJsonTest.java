package org.isnad.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Article;
import org.isnad.read.AnnotationsReader;
import org.isnad.read.ArticleReader;
import org.isnad.read.Samples;
import org.junit.jupiter.api.Test;

class AnnotationsJsonTest {
  private static final Path SEED = Path.of("seeds/articles/csto-moscow-2022");

  @Test
  void everyQuoteOfTheShippedArticleStandsAtItsOffsets() throws Exception {
    Article article = ArticleReader.read(SEED).article();
    int[] text = article.text().codePoints().toArray();
    List<JsonNode> spans = new ArrayList<>();
    new ObjectMapper().readTree(json()).findParents("start").forEach(spans::add);
    assertThat(spans).hasSizeGreaterThan(500);
    for (JsonNode span : spans) {
      int start = span.get("start").asInt();
      int end = span.get("end").asInt();
      String quote = (span.has("quote") ? span.get("quote") : span.get("text")).asText();
      assertThat(new String(text, start, end - start)).isEqualTo(quote);
    }
  }

  @Test
  void keysComeInTheOrderOfTheFormat() throws Exception {
    JsonNode root = new ObjectMapper().readTree(json());
    assertThat(root.fieldNames())
        .toIterable()
        .containsExactly(
            "format",
            "article",
            "actors",
            "roles",
            "memberships",
            "events",
            "issues",
            "stances",
            "relations");
    assertThat(root.get("stances").get(0).fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "holder",
            "type",
            "polarity",
            "about",
            "label",
            "voice",
            "modality",
            "evidence",
            "origin",
            "confidence",
            "review");
    assertThat(root.get("roles").get(0).fieldNames())
        .toIterable()
        .containsExactly(
            "holder", "role", "of", "from", "to", "evidence", "origin", "confidence", "review");
  }

  @Test
  void theSameBytesUnderAnyLocale() {
    String first = json();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(json()).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String json() {
    Article article = ArticleReader.read(SEED).article();
    var file = AnnotationsReader.read(SEED.resolve("annotations.yaml"), article);
    return AnnotationsJson.write(article, file.annotations(), Samples.ontology());
  }
}
