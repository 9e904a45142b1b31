package org.isnad.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.isnad.graph.Graph;
import org.isnad.graph.Schema;
import org.isnad.load.LoadReport;
import org.isnad.load.Loader;
import org.isnad.read.OntologyReader;

/** Gives a graph what it lacks of the schema and of the articles that Isnad ships. */
final class Fill {
  private Fill() {}

  /**
   * @param step told a machine word before each part
   * @param out told what was loaded
   */
  static void fill(Graph graph, Consumer<String> step, PrintWriter out) {
    step.accept("migrating");
    Schema.migrate(graph);
    step.accept("loading");
    new Loader(graph, OntologyReader.shipped())
        .loadSeeds().stream()
            .filter(LoadReport::changed)
            .forEach(report -> out.println("Loaded:   " + report));
  }
}
