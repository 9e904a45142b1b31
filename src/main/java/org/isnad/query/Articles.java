package org.isnad.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.graph.Row;
import org.isnad.model.Names;
import org.isnad.query.ArticleText.SentenceText;
import org.jspecify.annotations.Nullable;

/** The articles that are loaded. */
public final class Articles {
  private final Store store;
  private final Passages passages;

  Articles(Store store, Passages passages) {
    this.store = store;
    this.passages = passages;
  }

  /** Newest first. */
  public record ArticleList(List<ArticleHead> articles) {}

  /**
   * @param published YYYY-MM-DD; null where nobody has said it
   * @param stances how many rest on it
   * @param drafts how many of those nobody has reviewed
   * @param draft whether no person has annotated it
   * @param actors how many it speaks of
   */
  public record ArticleHead(
      String id,
      String titleAr,
      String titleEn,
      @Nullable String published,
      String language,
      Names source,
      @Nullable Names licence,
      long sentences,
      long stances,
      long drafts,
      boolean draft,
      long actors) {}

  public ArticleList list() {
    return new ArticleList(store.read("articles", Map.of()).stream().map(Articles::head).toList());
  }

  /** The text with everything that rests on it. */
  public Optional<ArticleText> text(String id) {
    return store.read("article", Map.of("id", id)).stream()
        .findFirst()
        .map(
            row ->
                new ArticleText(
                    row.string("id"),
                    row.string("titleAr"),
                    row.string("titleEn"),
                    row.stringOrNull("published"),
                    row.string("language"),
                    source(row),
                    licence(row),
                    row.string("sha256"),
                    row.flag("draft"),
                    row.string("text"),
                    row.rows("sentences").stream().map(SentenceText::of).toList(),
                    passages.of(id)));
  }

  /** The annotations as the JSON text that was loaded. */
  public Optional<String> annotations(String id) {
    return store.read("annotations", Map.of("id", id)).stream()
        .findFirst()
        .map(row -> row.string("annotations"));
  }

  private static Names source(Row row) {
    return new Names(row.string("sourceAr"), row.string("sourceEn"));
  }

  private static @Nullable Names licence(Row row) {
    String ar = row.stringOrNull("licenceAr");
    String en = row.stringOrNull("licenceEn");
    return ar == null || en == null ? null : new Names(ar, en);
  }

  private static ArticleHead head(Row row) {
    return new ArticleHead(
        row.string("id"),
        row.string("titleAr"),
        row.string("titleEn"),
        row.stringOrNull("published"),
        row.string("language"),
        source(row),
        licence(row),
        row.number("sentences"),
        row.number("stances"),
        row.number("drafts"),
        row.flag("draft"),
        row.number("actors"));
  }
}
