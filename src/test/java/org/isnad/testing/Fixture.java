package org.isnad.testing;

import java.nio.file.Path;
import java.util.List;
import org.isnad.graph.Graph;
import org.isnad.load.Loader;
import org.isnad.model.Ontology;
import org.isnad.read.OntologyReader;

/** Articles that tests load: a small invented one, and the one that Isnad ships. */
public enum Fixture {
  HARBOUR("src/test/resources/articles/harbour-2021"),
  CSTO("seeds/articles/csto-moscow-2022");

  public static final Ontology ONTOLOGY = OntologyReader.shipped();
  private final Path folder;

  Fixture(String folder) {
    this.folder = Path.of(folder);
  }

  public void load(Graph graph) {
    new Loader(graph, ONTOLOGY).load(List.of(folder));
  }
}
