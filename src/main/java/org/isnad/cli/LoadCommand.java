package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.graph.FolderInUse;
import org.isnad.graph.Graph;
import org.isnad.graph.GraphSource;
import org.isnad.graph.Schema;
import org.isnad.load.ArticleFolder;
import org.isnad.load.ArticleFolders;
import org.isnad.load.ArticleSearch;
import org.isnad.load.Drafts;
import org.isnad.load.LoadReport;
import org.isnad.load.Loader;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.model.Ontology;
import org.isnad.read.OntologyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Articles into the graph, each whole or not at all. All are read and checked before the first is
 * written; one with a fault is told, and the others go on.
 */
@Command(
    name = "load",
    description = "Load articles into the graph; a second time changes nothing.")
final class LoadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseOptions database;
  @Mixin private PlainTextOptions plain;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "folders of articles (article.txt, article.yaml, annotations.yaml), plain texts (.txt), or"
              + " folders above them; without annotations.yaml, a draft is made")
  private List<Path> paths;

  @Option(
      names = "--replace",
      description = "replace also what people have reviewed, by a draft or another text")
  private boolean replace;

  @Override
  public Integer call() {
    Ontology ontology = OntologyReader.shipped();
    ArticleSearch.Found found = ArticleSearch.under(paths);
    ArticleFolders articles =
        ArticleFolders.read(found.articles(), ontology, plain.given())
            .drafted(new Drafts(ontology));
    List<Fault> faults = new ArrayList<>(found.faults());
    faults.addAll(articles.faults());
    if (!articles.whole().isEmpty()) {
      faults.addAll(write(articles.whole(), ontology));
    }
    if (!faults.isEmpty()) {
      throw new Faults(faults);
    }
    return 0;
  }

  /** A fault for each that the graph has as people reviewed it. */
  private List<Fault> write(List<ArticleFolder> articles, Ontology ontology) {
    var out = spec.commandLine().getOut();
    try (GraphSource source = database.source()) {
      out.println("Database: " + database.place());
      Graph graph = source.open(step -> {});
      Schema.migrate(graph);
      articles.forEach(article -> article.notes().forEach(out::println));
      Loader loader = new Loader(graph, ontology);
      List<LoadReport> reports = replace ? loader.replaceAll(articles) : loader.loadAll(articles);
      reports.forEach(out::println);
      List<Fault> kept = new ArrayList<>();
      for (int i = 0; i < reports.size(); i++) {
        if (reports.get(i).kept()) {
          kept.add(reviewed(articles.get(i)));
        }
      }
      return kept;
    } catch (FolderInUse e) {
      throw new FolderInUse(
          e.folder(), "add the text on the page of that one, at /add, or stop it and load again");
    }
  }

  private static Fault reviewed(ArticleFolder article) {
    String id = article.article().id();
    return new Fault(
        article.place(),
        "people have reviewed "
            + id
            + " in the graph, and this is "
            + (article.draft() == null ? "another text" : "a draft"),
        "give it another id, or load it with --replace");
  }
}
