package org.isnad.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.isnad.graph.Graph;
import org.isnad.graph.GraphFault;
import org.isnad.graph.GraphSource;
import org.isnad.graph.Promises;
import org.isnad.model.Ontology;
import org.isnad.query.Views;
import org.isnad.server.Readiness;

/**
 * Brings the graph up beside the page that is being served already, and again whenever the database
 * was started anew: database → schema → articles → ready. Tells the page and the terminal.
 */
final class GraphStart implements GraphSource.Progress {
  private final GraphSource source;
  private final Readiness readiness;
  private final Life life;
  private final PrintWriter out;
  private final Ontology ontology;
  private final Fill fill;
  private Runnable onceOpen = () -> {};
  private boolean strict;

  /**
   * Whether the database, which is our own, has been filled; it stays so when it is started anew.
   */
  private volatile boolean whole;

  GraphStart(
      GraphSource source, Readiness readiness, Life life, Ontology ontology, PrintWriter out) {
    this.source = source;
    this.readiness = readiness;
    this.life = life;
    this.out = out;
    this.ontology = ontology;
    this.fill = new Fill(ontology);
  }

  /**
   * Returns at once.
   *
   * @param place the folder or address of the database, for the terminal
   */
  void begin(String place) {
    out.println("Database: " + place);
    var thread = new Thread(this::start, "graph-start");
    thread.setDaemon(true);
    thread.start();
  }

  void serving(String url) {
    out.println("Page:     " + url + (readiness.graph().isPresent() ? "" : " (still loading)"));
  }

  /** Has something done when the database is open and its folder ours. */
  void onceOpen(Runnable what) {
    onceOpen = what;
  }

  /** Has it end, rather than serve anyone from a database that cannot be open to all. */
  void strictly() {
    strict = true;
  }

  /**
   * @throws GraphFault when a promise of an open server is broken
   */
  static void hold(List<String> broken) {
    if (!broken.isEmpty()) {
      throw new GraphFault("--public cannot be kept. " + String.join(" ", broken));
    }
  }

  private void start() {
    try {
      Graph graph = source.open(this);
      onceOpen.run();
      fill(graph);
      out.printf(Locale.ROOT, "Ready after %.1f s; Ctrl-C stops it.%n", sinceStart());
    } catch (RuntimeException e) {
      life.fail(e);
    }
  }

  private void fill(Graph graph) {
    if (strict) {
      hold(Promises.brokenBy(graph));
    }
    // on the other core, beside what follows
    Views views = new Views(graph, ontology);
    CompletableFuture<Optional<String>> warm = CompletableFuture.supplyAsync(views::warm);
    fill.fill(graph, this::step, out);
    // a reader's own question will meet a fault and tell it
    Optional<String> shown = warm.exceptionally(fault -> Optional.empty()).join();
    whole = true;
    readiness.ready(graph, source::restart);
    CompletableFuture.runAsync(() -> views.warmNext(shown)).exceptionally(fault -> null);
  }

  @Override
  public void step(String word) {
    readiness.step(word);
  }

  @Override
  public void restarting() {
    readiness.restarting();
    out.println("The database ended unasked, or answered no more, and is being started again.");
  }

  @Override
  public void away() {
    whole = false; // nobody knows what it will hold when it is back
    readiness.away();
    out.println("The database does not answer; asking until it does.");
  }

  /** Our own store is as it was, since what is written is written whole or not at all. */
  @Override
  public void restored(Graph graph) {
    if (whole) {
      readiness.ready(graph, source::restart);
      Views views = new Views(graph, ontology);
      CompletableFuture.runAsync(() -> views.warmNext(views.warm())).exceptionally(fault -> null);
    } else {
      fill(graph);
    }
    out.println("The database is back.");
  }

  @Override
  public void failed(String sentence) {
    readiness.failed("The database could not be started again; the terminal says why.");
    life.fail(new GraphFault(sentence));
  }

  private static double sinceStart() {
    // of the JVM: the process is older, since the launcher became it after building
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    return (System.currentTimeMillis() - start) / 1000.0;
  }
}
