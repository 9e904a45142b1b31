package org.isnad.extract;

import java.time.LocalDate;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Frame;
import org.isnad.model.Names;
import org.isnad.model.Ontology;
import org.isnad.read.ArticleReader;
import org.isnad.read.FrameReader;
import org.isnad.read.LexiconReader;
import org.isnad.read.OntologyReader;
import org.isnad.read.TieReader;
import org.isnad.text.KnownWords;
import org.jspecify.annotations.Nullable;

/** The extractor with all that ships, made once for all tests, and articles of a line for it. */
final class Shipped {
  static final Ontology ONTOLOGY = OntologyReader.shipped();
  static final List<Frame> FRAMES = FrameReader.shipped(ONTOLOGY);
  static final LocalDate DAY = LocalDate.of(2022, 5, 22);

  /** What it answers does not depend on what it was asked before. */
  static final Extractor EXTRACTOR =
      new Extractor(LexiconReader.shipped(), FRAMES, TieReader.shipped(ONTOLOGY), words());

  private Shipped() {}

  /** The dictionary is read at its first word: here, and in nobody's measured time. */
  private static KnownWords words() {
    KnownWords words = new KnownWords();
    words.test("كتاب");
    return words;
  }

  static Article article(String text, String language, @Nullable LocalDate published) {
    Names names = new Names("مقال", "article");
    return new Article(
        "test", names, published, language, names, null, "", text, ArticleReader.sentences(text));
  }

  static Article article(String text, String language) {
    return article(text, language, DAY);
  }
}
