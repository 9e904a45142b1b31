package org.isnad.server;

import java.util.List;
import java.util.Map;
import org.isnad.graph.Graph;
import org.jspecify.annotations.Nullable;

/** Puts an article that somebody sends into the graph; whoever starts the server knows how. */
public interface Intake {
  /**
   * Whole or not at all; a second time changes nothing.
   *
   * @throws org.isnad.model.Faults with every fault of what was sent; then nothing was written
   * @throws Reviewed when people have reviewed the article of this id, which then stays
   */
  Loaded load(Graph graph, Sent sent);

  /** Nothing was written, since it would have replaced what people have reviewed. */
  final class Reviewed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param article its id
     */
    public Reviewed(String article) {
      super(article);
    }
  }

  /** Told when somebody who may write is there; what takes long is made ready beside. */
  default void prepare() {}

  /**
   * An article as it is sent.
   *
   * @param id small Latin letters, digits and hyphens; a draft of this id is replaced
   * @param published a day as 2022-05-22, or null
   * @param language ar or en; null to tell it from the letters
   * @param metadata the text of article.yaml, or null; then the three above are read from it
   * @param annotations the text of annotations.yaml; null for a draft
   * @param replace true to replace also what people have reviewed under this id
   */
  record Sent(
      String id,
      String text,
      @Nullable String published,
      @Nullable String language,
      @Nullable String metadata,
      @Nullable String annotations,
      @Nullable Boolean replace) {}

  /**
   * What became of it.
   *
   * @param article its id
   * @param changed false where it was there already
   * @param draft whether nobody has annotated it
   * @param report a line for a person
   * @param found how many of each kind, in reading order
   * @param dated whether the day of its publication is known, without which nothing relative is
   * @param notes what had to be done to read it
   */
  record Loaded(
      String article,
      boolean changed,
      boolean draft,
      String report,
      Map<String, Integer> found,
      boolean dated,
      List<String> notes) {}
}
