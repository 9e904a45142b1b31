package org.isnad.server;

import java.util.function.Supplier;
import org.isnad.graph.FreeCypher;
import org.isnad.graph.Graph;
import org.isnad.model.Ontology;
import org.isnad.query.NamedQueries;
import org.isnad.query.Views;

/**
 * One graph and all that is asked of it, as long as it lives.
 *
 * @param named asked anew whenever they are needed
 * @param exports for results that are taken along as files, with limits of their own
 */
record Present(
    Graph graph,
    Ontology ontology,
    Views views,
    FreeCypher cypher,
    FreeCypher exports,
    Supplier<NamedQueries> named) {

  /** As they are now. */
  NamedQueries queries() {
    return named.get();
  }
}
