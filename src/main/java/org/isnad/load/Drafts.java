package org.isnad.load;

import java.time.LocalDate;
import java.util.List;
import org.isnad.annotate.Merge;
import org.isnad.annotate.Sieve;
import org.isnad.annotate.Sieve.Sifted;
import org.isnad.extract.Draft;
import org.isnad.extract.Extractor;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.model.Ontology;
import org.isnad.model.Sentence;
import org.isnad.read.FrameReader;
import org.isnad.read.LexiconReader;
import org.isnad.read.TieReader;
import org.isnad.text.KnownWords;
import org.jspecify.annotations.Nullable;

/**
 * Drafts of articles that nobody has annotated, as sound as reviewed annotations must be. Lexicons
 * and rules are read when the first draft is asked for, and never before.
 */
public final class Drafts {
  private static final int LONGEST_SENTENCE = 50_000;

  private final Ontology ontology;
  private @Nullable Extractor extractor;

  public Drafts(Ontology ontology) {
    this.ontology = ontology;
  }

  /**
   * @param article with the day of publication that its text bears, where nobody has given one
   */
  public record Drafted(Article article, Annotations annotations, DraftReport report) {}

  /**
   * A draft; where people have annotated the article, merged with what they decided.
   *
   * @throws Faults when the text is no prose
   * @throws DraftDefect when a defect of ours keeps it from being made
   */
  public Drafted of(ArticleFolder folder) {
    refuseEndless(folder);
    Extractor ready = extractor();
    try {
      return drafted(folder, ready);
    } catch (RuntimeException | StackOverflowError e) {
      throw new DraftDefect(folder.place(), e);
    }
  }

  /** Rules look for who speaks within a sentence, which takes them long where it does not end. */
  private static void refuseEndless(ArticleFolder folder) {
    for (Sentence sentence : folder.article().sentences()) {
      if (sentence.end() - sentence.start() > LONGEST_SENTENCE) {
        throw new Faults(List.of(Fault.of(folder.place(), "endless-sentence", sentence.n())));
      }
    }
  }

  private Drafted drafted(ArticleFolder folder, Extractor ready) {
    Article given = folder.article();
    Draft draft = ready.extract(given);
    LocalDate read = draft.published();
    Article article = read == null ? given : given.publishedOn(read);
    Annotations annotations =
        folder.annotated()
            ? Merge.merge(article, folder.annotations(), draft.annotations())
            : draft.annotations();
    Sifted sifted = Sieve.sift(article, annotations, ontology);
    return new Drafted(
        article,
        sifted.annotations(),
        DraftReport.of(article, read, sifted.annotations(), draft.omissions(), sifted.refused()));
  }

  /**
   * Reads lexicons and rules, for who wants them to be there before the first article is.
   *
   * @throws Faults of those files, which whoever sends an article has nothing to do with
   */
  public void ready() {
    extractor();
  }

  private synchronized Extractor extractor() {
    Extractor made = extractor;
    if (made == null) {
      made =
          new Extractor(
              LexiconReader.shipped(),
              FrameReader.shipped(ontology),
              TieReader.shipped(ontology),
              new KnownWords());
      extractor = made;
    }
    return made;
  }
}
