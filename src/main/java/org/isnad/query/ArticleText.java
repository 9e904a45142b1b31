package org.isnad.query;

import java.util.List;
import org.isnad.graph.Row;
import org.isnad.model.Names;
import org.jspecify.annotations.Nullable;

/**
 * One article to be read: its text, and every passage with what rests on it. Offsets count code
 * points of {@code text}, ends exclusive.
 */
public record ArticleText(
    String id,
    String titleAr,
    String titleEn,
    @Nullable String published,
    String language,
    Names source,
    @Nullable Names licence,
    String sha256,
    boolean draft,
    String text,
    List<SentenceText> sentences,
    List<RestingPassage> passages) {

  public record SentenceText(String id, long n, long paragraph, long start, long end, String text) {
    static SentenceText of(Row row) {
      return new SentenceText(
          row.string("id"),
          row.number("n"),
          row.number("paragraph"),
          row.number("start"),
          row.number("end"),
          row.string("text"));
    }
  }

  /** A passage that something rests on; two of them may overlap. */
  public record RestingPassage(
      long start, long end, String quote, String sentence, List<Rest> rests) {}

  /**
   * @param id of an edge; of a node for kinds {@code event} and {@code mention}
   * @param kind of the edge, or {@code event} or {@code mention}
   * @param type of the edge; the event's kind; how the mention names its actor
   * @param node whose card tells more
   * @param review proposed where nobody has reviewed it
   */
  public record Rest(
      String id,
      String kind,
      @Nullable String type,
      @Nullable Long polarity,
      @Nullable String labelAr,
      @Nullable String labelEn,
      String node,
      @Nullable String review) {}
}
