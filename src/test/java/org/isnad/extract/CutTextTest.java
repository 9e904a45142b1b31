package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A text may end and begin anywhere: a window that goes over every sentence of the annotated
 * articles, and ends at every third of its words, never makes the extraction throw.
 */
class CutTextTest {
  /** In words. */
  private static final int WINDOW = 9;

  private static final int STEP = 3;

  static List<Path> articles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String set : Gold.SETS) {
      files.addAll(Gold.files(Gold.FOLDER.resolve(set)));
    }
    return files;
  }

  @ParameterizedTest
  @MethodSource("articles")
  void endsAndBeginsAnywhere(Path file) throws IOException {
    Article article = Gold.read(file).article(file);
    for (Sentence sentence : article.sentences()) {
      List<String> words = List.of(sentence.text().split(" "));
      for (int to = 1 + sentence.n() % STEP; to <= words.size(); to += STEP) {
        List<String> window = words.subList(Math.max(0, to - WINDOW), to);
        holds(String.join(" ", window), article.language());
      }
    }
  }

  private static void holds(String text, String language) {
    Article article = Shipped.article(text, language);
    assertThatCode(() -> Offsets.check(article, Shipped.EXTRACTOR.extract(article)))
        .as(text)
        .doesNotThrowAnyException();
  }
}
