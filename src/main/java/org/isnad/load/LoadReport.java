package org.isnad.load;

import org.isnad.model.Annotations;
import org.jspecify.annotations.Nullable;

/**
 * What one load did.
 *
 * @param changed false when the graph had this very article already
 * @param kept whether the graph keeps what people have reviewed of it, and nothing was written
 * @param draft what was found, where no annotations stand beside the article
 */
public record LoadReport(
    String article,
    boolean changed,
    boolean kept,
    @Nullable DraftReport draft,
    int sentences,
    int actors,
    int events,
    int issues,
    int stances,
    int ties) {

  static LoadReport of(
      Annotations annotations,
      boolean changed,
      boolean kept,
      @Nullable DraftReport draft,
      int sentences,
      int ties) {
    return new LoadReport(
        annotations.article(),
        changed,
        kept,
        draft,
        sentences,
        annotations.actors().size(),
        annotations.events().size(),
        annotations.issues().size(),
        annotations.stances().size(),
        ties);
  }

  /** One line for a person. */
  @Override
  public String toString() {
    if (kept) {
      return article + ": reviewed in the graph, which stays as it is";
    }
    if (!changed) {
      return article + ": already loaded, nothing changed";
    }
    if (draft != null) {
      return article + ": " + sentences + " sentences; a draft, nobody has reviewed it: " + draft;
    }
    return String.format(
        "%s: %d sentences, %d actors, %d events, %d issues, %d stances, %d ties",
        article, sentences, actors, events, issues, stances, ties);
  }
}
