package org.isnad.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.graph.Graph;
import org.isnad.graph.Row;
import org.isnad.graph.Writer;
import org.isnad.model.Ontology;

/**
 * Writes articles into the graph: one transaction each, so that an article is there whole or not at
 * all. Loading the same article again changes nothing; loading a changed one replaces all that
 * rested on it alone. What people have reviewed stays, unless it is reviewed anew or to be
 * replaced:
 *
 * <pre>
 * in the graph   comes             then
 * a draft        anything          is replaced
 * reviewed       a draft           stays
 * reviewed       another text      stays
 * reviewed       the same text,    is replaced
 *                reviewed anew
 * </pre>
 */
public final class Loader {
  private enum Way {
    SHIPPED,
    LOADED,
    REPLACING
  }

  private enum Outcome {
    UNCHANGED,
    WRITTEN,
    KEPT
  }

  private final Graph graph;
  private final Ontology ontology;

  public Loader(Graph graph, Ontology ontology) {
    this.graph = graph;
    this.ontology = ontology;
  }

  /** The articles that Isnad ships, read and checked; needs no graph. */
  public static List<ArticleFolder> readSeeds(Ontology ontology) {
    return Seeds.with(folders -> ArticleFolders.read(folders, ontology).orThrow());
  }

  /**
   * Writes the articles that Isnad ships, where the graph lacks them or has them of an earlier
   * Isnad; one that somebody loaded stays as it is.
   */
  public List<LoadReport> loadSeeds(List<ArticleFolder> seeds) {
    return write(seeds, Way.SHIPPED);
  }

  /**
   * Reads and checks all, then writes each; one that nobody has annotated gets a draft.
   *
   * @param folders of articles
   * @return a report for each, in the same order
   * @throws org.isnad.model.Faults with every fault of every folder; then nothing was written
   */
  public List<LoadReport> load(List<Path> folders) {
    return loadAll(ArticleFolders.read(folders, ontology).drafted(new Drafts(ontology)).orThrow());
  }

  /**
   * Writes each of these, but for what would replace what people have reviewed.
   *
   * @return a report for each, in the same order
   */
  public List<LoadReport> loadAll(List<ArticleFolder> articles) {
    return write(articles, Way.LOADED);
  }

  /** The same, and replaces also what people have reviewed. */
  public List<LoadReport> replaceAll(List<ArticleFolder> articles) {
    return write(articles, Way.REPLACING);
  }

  private List<LoadReport> write(List<ArticleFolder> folders, Way way) {
    List<LoadReport> reports = folders.stream().map(folder -> write(folder, way)).toList();
    Placing placing = new Placing(graph);
    if (reports.stream().anyMatch(LoadReport::changed) || placing.isDue()) {
      placing.place();
    }
    return reports;
  }

  private LoadReport write(ArticleFolder folder, Way way) {
    GraphRows rows =
        new GraphRows(folder.article(), folder.annotations(), ontology, folder.draft() != null);
    List<Map<String, Object>> sentences = rows.sentences();
    var ties = rows.ties();
    Outcome outcome = graph.write(writer -> write(writer, folder, rows, sentences, ties, way));
    return LoadReport.of(
        folder.annotations(),
        outcome == Outcome.WRITTEN,
        outcome == Outcome.KEPT,
        folder.draft(),
        sentences.size(),
        ties.size());
  }

  private static Outcome write(
      Writer writer,
      ArticleFolder folder,
      GraphRows rows,
      List<Map<String, Object>> sentences,
      List<?> ties,
      Way way) {
    String article = folder.article().id();
    boolean shipped = way == Way.SHIPPED;
    List<Row> loaded = writer.run("write/article-fingerprint", Map.of("article", article));
    if (!loaded.isEmpty() && loaded.get(0).string("fingerprint").equals(rows.fingerprint())) {
      return Outcome.UNCHANGED;
    }
    if (shipped && !loaded.isEmpty() && !loaded.get(0).flag("shipped")) {
      return Outcome.UNCHANGED;
    }
    if (way == Way.LOADED && !loaded.isEmpty() && isReviewed(loaded.get(0), folder)) {
      return Outcome.KEPT;
    }
    if (!loaded.isEmpty()) {
      writer.run("write/remove-ties", Map.of("article", article));
      writer.run("write/remove-article", Map.of("article", article));
    }
    writer.run(
        "write/article",
        Map.of("article", rows.article(), "sentences", sentences, "shipped", shipped));
    writer.run("write/actors", Map.of("rows", rows.actors()));
    writer.run("write/events", Map.of("rows", rows.events()));
    writer.run("write/issues", Map.of("rows", rows.issues()));
    writer.run("write/stances", Map.of("article", article, "rows", rows.stances()));
    writer.run("write/ties", Map.of("rows", ties));
    writer.run("write/remove-orphans", Map.of()); // also what is listed and nothing speaks of
    return Outcome.WRITTEN;
  }

  /** Whether people have decided what would be lost with it. */
  private static boolean isReviewed(Row loaded, ArticleFolder folder) {
    boolean sameText = folder.article().sha256().equals(loaded.stringOrNull("sha256"));
    return loaded.flag("reviewed") && (folder.draft() != null || !sameText);
  }
}
