package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.isnad.annotate.AnnotationsJson;
import org.isnad.model.Article;
import org.isnad.read.ArticleReader;
import org.isnad.read.FrameReader;
import org.isnad.read.LexiconReader;
import org.isnad.read.TieReader;
import org.isnad.text.KnownWords;
import org.junit.jupiter.api.Test;

/** The same article gives the same bytes: twice, in any order, under any locale and time zone. */
class SameBytesTest {
  private static final List<Article> ARTICLES = articles();

  @Test
  void twiceAndInAnyOrder() {
    List<String> first = ARTICLES.stream().map(a -> json(Shipped.EXTRACTOR, a)).toList();
    List<String> again = new ArrayList<>();
    for (int i = ARTICLES.size() - 1; i >= 0; i--) {
      again.add(0, json(Shipped.EXTRACTOR, ARTICLES.get(i)));
    }
    assertThat(again).isEqualTo(first);
  }

  @Test
  void underAnyLocaleAndTimeZone() {
    List<String> plain = under(Locale.ROOT, "UTC");
    assertThat(under(Locale.forLanguageTag("ar-EG-u-nu-arab"), "Africa/Cairo")).isEqualTo(plain);
    assertThat(under(Locale.forLanguageTag("tr-TR"), "Pacific/Kiritimati")).isEqualTo(plain);
    assertThat(under(Locale.forLanguageTag("ar-SA-u-ca-islamic-umalqura"), "Pacific/Pago_Pago"))
        .isEqualTo(plain);
  }

  /** With an extractor of its own, read and made there. */
  private static List<String> under(Locale locale, String zone) {
    Locale before = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(locale);
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Extractor extractor =
          new Extractor(
              LexiconReader.shipped(),
              FrameReader.shipped(Shipped.ONTOLOGY),
              TieReader.shipped(Shipped.ONTOLOGY),
              new KnownWords());
      return ARTICLES.stream().map(article -> json(extractor, article)).toList();
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zoneBefore);
    }
  }

  private static String json(Extractor extractor, Article article) {
    return AnnotationsJson.write(
        article, extractor.extract(article).annotations(), Shipped.ONTOLOGY);
  }

  /** The shipped article, and all examples of the frames in articles of fifty lines. */
  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    articles.add(ArticleReader.read(Path.of("seeds/articles/csto-moscow-2022")).article());
    for (String language : List.of("ar", "en")) {
      List<String> lines =
          Shipped.FRAMES.stream()
              .filter(frame -> frame.language().equals(language))
              .flatMap(frame -> frame.examples().stream())
              .map(example -> example.replaceAll("[\\[\\]{}]", ""))
              .toList();
      for (int i = 0; i + 50 <= lines.size(); i += 50) {
        articles.add(Shipped.article(String.join("\n", lines.subList(i, i + 50)), language));
      }
    }
    return articles;
  }
}
