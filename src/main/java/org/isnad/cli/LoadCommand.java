package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.graph.Graph;
import org.isnad.graph.GraphSource;
import org.isnad.graph.Schema;
import org.isnad.load.FolderSearch;
import org.isnad.load.Loader;
import org.isnad.read.OntologyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles into the graph. All are read and checked before the first is written. */
@Command(
    name = "load",
    description = "Load articles into the graph; a second time changes nothing.")
final class LoadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseOptions database;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description =
          "folders of articles (article.txt, article.yaml, annotations.yaml), or ones above them")
  private List<Path> paths;

  @Override
  public Integer call() {
    List<Path> folders =
        paths.stream().flatMap(path -> FolderSearch.under(path).stream()).distinct().toList();
    var out = spec.commandLine().getOut();
    try (GraphSource source = database.source()) {
      out.println("Database: " + database.place());
      Graph graph = source.open(step -> {});
      Schema.migrate(graph);
      new Loader(graph, OntologyReader.shipped()).load(folders).forEach(out::println);
    }
    return 0;
  }
}
