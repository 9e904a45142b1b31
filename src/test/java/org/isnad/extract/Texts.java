package org.isnad.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Names;
import org.isnad.model.Sentence;
import org.isnad.text.CodePoints;
import org.isnad.text.SentenceSplitter;

/** Articles from a few words, for tests. */
final class Texts {
  private Texts() {}

  static Article article(String text, String language) {
    CodePoints points = new CodePoints(text);
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceSplitter.Piece piece : SentenceSplitter.split(text)) {
      int start = piece.span().start();
      int end = piece.span().end();
      sentences.add(
          new Sentence(
              sentences.size() + 1, piece.paragraph(), start, end, points.slice(start, end)));
    }
    Names none = new Names("", "");
    return new Article(
        "x", none, LocalDate.of(2022, 6, 1), language, none, null, "", text, sentences);
  }
}
