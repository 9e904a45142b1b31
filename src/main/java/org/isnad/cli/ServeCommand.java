package org.isnad.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.isnad.graph.GraphSource;
import org.isnad.read.OntologyReader;
import org.isnad.server.HttpServer;
import org.isnad.server.Readiness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the page at once, the graph as soon as the database is up, until it is told to stop. */
@Command(name = "serve", description = "Start the database and serve the pages.")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseOptions database;

  @Option(names = "--port", paramLabel = "N", converter = Address.Port.class)
  private int port;

  @Option(names = "--host", paramLabel = "ADDRESS")
  private String host;

  @Override
  public Integer call() throws InterruptedException {
    Address.check(host, port);
    GraphSource source = database.source();
    var readiness = new Readiness();
    var life = new Life();
    var url = new CompletableFuture<String>();
    var start =
        new GraphStart(
            source, readiness, life, OntologyReader.shipped(), spec.commandLine().getOut());
    try (source;
        ServedAddress address = database.served()) {
      if (database.isOurs()) {
        start.onceOpen(() -> address.note(url.join()));
      }
      start.begin(database.place()); // the database takes longest, so it comes first
      try (HttpServer http = HttpServer.start(host, port, readiness)) {
        url.complete(Address.url(host, http.port()));
        start.serving(url.join());
        life.awaitEnd();
      }
    } finally {
      life.ended();
    }
    return 0;
  }
}
