package org.isnad.load;

import org.isnad.model.Annotations;

/**
 * What one load did.
 *
 * @param changed false when the graph had this very article already
 * @param annotated false when no annotations stand beside the article: its text is there, its graph
 *     is empty
 */
public record LoadReport(
    String article,
    boolean changed,
    boolean annotated,
    int sentences,
    int actors,
    int events,
    int issues,
    int stances,
    int ties) {

  static LoadReport of(
      Annotations annotations, boolean changed, boolean annotated, int sentences, int ties) {
    return new LoadReport(
        annotations.article(),
        changed,
        annotated,
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
    if (!changed) {
      return article + ": already loaded, nothing changed";
    }
    if (!annotated) {
      return article
          + ": "
          + sentences
          + " sentences; no annotations.yaml beside it, so nothing is claimed about it yet";
    }
    return String.format(
        "%s: %d sentences, %d actors, %d events, %d issues, %d stances, %d ties",
        article, sentences, actors, events, issues, stances, ties);
  }
}
