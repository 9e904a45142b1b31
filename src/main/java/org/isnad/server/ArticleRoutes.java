package org.isnad.server;

import java.nio.charset.StandardCharsets;
import org.isnad.text.Excerpt;

/** Articles: the list, the text, the annotations. */
final class ArticleRoutes {
  private ArticleRoutes() {}

  static Answer list(Asked asked) {
    return Answer.json(asked.views().articles().list());
  }

  static Answer article(Asked asked) {
    String id = asked.path("id");
    return Answer.json(asked.views().articles().text(id).orElseThrow(() -> noArticle(id)));
  }

  static Answer annotations(Asked asked) {
    String id = asked.path("id");
    String json = asked.views().articles().annotations(id).orElseThrow(() -> noArticle(id));
    return Answer.of("application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
  }

  private static ProblemException noArticle(String id) {
    return ProblemException.of("unknown-id", "article", Excerpt.of(id), "مقال", "/api/articles");
  }
}
