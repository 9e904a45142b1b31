package org.isnad.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.isnad.graph.GraphSource;
import org.isnad.graph.LogFile;
import org.isnad.graph.Promises;
import org.isnad.model.Ontology;
import org.isnad.query.LiveQueries;
import org.isnad.query.NamedQueries;
import org.isnad.read.OntologyReader;
import org.isnad.server.Exposure;
import org.isnad.server.HttpServer;
import org.isnad.server.Readiness;
import org.isnad.server.Writing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the page at once, the graph as soon as the database is up, until it is told to stop. */
@Command(name = "serve", description = "Start the database and serve the pages.")
final class ServeCommand implements Callable<Integer> {
  /** The launcher asks before it prepares a fast start, which takes a minute. */
  private static final boolean PROMISES_ONLY = "only".equals(System.getProperty("isnad.promises"));

  @Spec private CommandSpec spec;
  @Mixin private DatabaseOptions database;

  @Option(names = "--port", paramLabel = "N", converter = Address.Port.class)
  private int port;

  @Option(names = "--host", paramLabel = "ADDRESS")
  private String host;

  @Mixin private QueryFolder queries;

  /** The word says yes, also where the environment has said so: it does not turn that around. */
  @Option(names = "--public", fallbackValue = "true")
  private boolean open;

  @Override
  public Integer call() throws InterruptedException {
    Address.check(host, port);
    if (open) {
      GraphStart.hold(Promises.brokenHere(database.folder()));
      if (PROMISES_ONLY) {
        return 0;
      }
    }
    Ontology ontology = OntologyReader.shipped();
    GraphSource source = database.lastingSource();
    var readiness = new Readiness();
    var life = new Life();
    var url = new CompletableFuture<String>();
    var start = new GraphStart(source, readiness, life, ontology, spec.commandLine().getOut());
    if (open) {
      start.strictly();
    }
    try (source;
        LogFile log = LogFile.of(database.logs(), "access");
        ServedAddress address = database.served()) {
      if (database.isOurs()) {
        start.onceOpen(() -> address.note(url.join()));
      }
      start.begin(database.place()); // the database takes longest, so it comes first
      FutureTask<LiveQueries> named = new FutureTask<>(() -> queries.live(ontology));
      try (HttpServer http =
          HttpServer.start(
              host,
              port,
              readiness,
              () -> of(named).get(),
              new Writing(database.tokens(), new ArticleIntake(ontology)),
              open ? Exposure.PUBLIC : Exposure.PRIVATE,
              log)) {
        url.complete(Address.url(host, http.port()));
        start.serving(url.join());
        named.run();
        judge(of(named).get(), readiness, life); // a malformed one ends this
        life.awaitEnd();
      }
    } finally {
      life.ended();
    }
    return 0;
  }

  /** Once the graph is there: the parser, still cold, would keep the start waiting. */
  private static void judge(NamedQueries queries, Readiness readiness, Life life)
      throws InterruptedException {
    while (readiness.graph().isEmpty()) {
      if (life.awaitEnd(200)) {
        return;
      }
    }
    queries.judge(query -> true);
  }

  private static LiveQueries of(FutureTask<LiveQueries> named) {
    try {
      return named.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e);
    }
  }
}
