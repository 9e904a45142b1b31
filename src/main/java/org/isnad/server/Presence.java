package org.isnad.server;

import java.util.Map;
import java.util.function.Supplier;
import org.isnad.graph.Admission;
import org.isnad.graph.FreeCypher;
import org.isnad.graph.Graph;
import org.isnad.graph.Limits;
import org.isnad.model.Ontology;
import org.isnad.query.NamedQueries;
import org.isnad.query.Views;
import org.isnad.read.OntologyReader;
import org.jspecify.annotations.Nullable;

/**
 * The graph of this moment with its views, made anew when a restarted database brings another one.
 * Nothing of it is loaded before the first request that needs it.
 */
final class Presence implements AutoCloseable {
  private final Readiness readiness;
  private final Supplier<NamedQueries> named;
  private final Exposure exposure;
  private final Admission admission;
  private final Object meterLock = new Object();
  private @Nullable Meters meters;
  private @Nullable Ontology ontology;
  private @Nullable Present present;

  /**
   * @param named asked by every request that needs them
   */
  Presence(Readiness readiness, Supplier<NamedQueries> named, Exposure exposure) {
    this.readiness = readiness;
    this.named = named;
    this.exposure = exposure;
    this.admission = new Admission(exposure.shares());
  }

  Exposure exposure() {
    return exposure;
  }

  Admission admission() {
    return admission;
  }

  /** Made by the first who asks. */
  Meters meters() {
    synchronized (meterLock) {
      Meters known = meters;
      if (known == null) {
        known = new Meters(readiness, admission);
        meters = known;
      }
      return known;
    }
  }

  Readiness readiness() {
    return readiness;
  }

  /**
   * @throws ProblemException while there is none
   */
  synchronized Present now() {
    Graph graph = readiness.graph().orElseThrow(this::notReady);
    Present last = present;
    if (last != null && last.graph() == graph) {
      return last;
    }
    close();
    Present made =
        new Present(
            graph,
            ontology(),
            new Views(graph, ontology()),
            new FreeCypher(graph, Limits.PUBLIC, readiness::overdue, admission),
            new FreeCypher(graph, Limits.EXPORT, readiness::overdue, admission),
            named);
    present = made;
    return made;
  }

  synchronized Ontology ontology() {
    Ontology known = ontology;
    if (known == null) {
      known = OntologyReader.shipped();
      ontology = known;
    }
    return known;
  }

  private ProblemException notReady() {
    StartStep step = StartStep.of(readiness.now().step());
    return new ProblemException(
        ProblemTexts.problem("not-ready", step.en(), step.ar()), Map.of("Retry-After", "2"));
  }

  @Override
  public synchronized void close() {
    if (present != null) {
      present = null;
    }
  }
}
