package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.graph.Graph;
import org.isnad.graph.GraphSource;
import org.isnad.graph.Schema;
import org.isnad.load.ArticleFolder;
import org.isnad.load.ArticleFolders;
import org.isnad.load.ArticleSearch;
import org.isnad.load.Drafts;
import org.isnad.load.Loader;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.model.Ontology;
import org.isnad.read.OntologyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
      write(articles.whole(), ontology);
    }
    if (!faults.isEmpty()) {
      throw new Faults(faults);
    }
    return 0;
  }

  private void write(List<ArticleFolder> articles, Ontology ontology) {
    var out = spec.commandLine().getOut();
    try (GraphSource source = database.source()) {
      out.println("Database: " + database.place());
      Graph graph = source.open(step -> {});
      Schema.migrate(graph);
      articles.forEach(article -> article.notes().forEach(out::println));
      new Loader(graph, ontology).loadAll(articles).forEach(out::println);
    }
  }
}
