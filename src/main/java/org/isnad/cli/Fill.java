package org.isnad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.isnad.graph.Graph;
import org.isnad.graph.Schema;
import org.isnad.load.ArticleFolder;
import org.isnad.load.LoadReport;
import org.isnad.load.Loader;
import org.isnad.model.Ontology;

/**
 * Gives a graph what it lacks of the schema and of the articles that Isnad ships. They are read and
 * checked on the other core while the database starts.
 */
final class Fill {
  private final Ontology ontology;
  private final CompletableFuture<List<ArticleFolder>> seeds;

  Fill(Ontology ontology) {
    this.ontology = ontology;
    this.seeds = CompletableFuture.supplyAsync(() -> Loader.readSeeds(ontology));
  }

  /**
   * @param step told a machine word before each part
   * @param out told what was loaded
   */
  void fill(Graph graph, Consumer<String> step, PrintWriter out) {
    step.accept("migrating");
    Schema.migrate(graph);
    step.accept("loading");
    new Loader(graph, ontology)
        .loadSeeds(read()).stream()
            .filter(LoadReport::changed)
            .forEach(report -> out.println("Loaded:   " + report));
  }

  private List<ArticleFolder> read() {
    try {
      return seeds.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }
}
