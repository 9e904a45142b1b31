package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.graph.EmbeddedDatabase;
import org.isnad.graph.GraphSource;
import org.isnad.model.Ontology;
import org.isnad.query.LiveQueries;
import org.isnad.read.OntologyReader;
import org.isnad.server.HttpServer;
import org.isnad.server.Readiness;
import org.isnad.server.Writing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Lives through a whole start once, on a folder that is taken away after it: both JVMs then write
 * the archives of what they loaded. The launcher calls it before the first start of a build.
 */
@Command(
    name = "prepare",
    hidden = true,
    description = "Make the class archives that halve a start; the launcher does this by itself.")
final class PrepareCommand implements Callable<Integer> {
  /** What a first reader asks for. */
  private static final List<String> ASKED =
      List.of(
          "/",
          "/api/status",
          "/api/graph",
          "/api/articles",
          "/api/timeline",
          "/api/queries",
          "/api/search?q=%D8%B1%D9%88%D8%B3%D9%8A%D8%A7",
          "/api/cypher?query=MATCH%20(n:State)%20RETURN%20n",
          "/embed/graph");

  @Option(names = "--archives", paramLabel = "DIR", required = true)
  private Path archives;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("isnad-prepare");
    var readiness = new Readiness();
    var life = new Life();
    Ontology ontology = OntologyReader.shipped();
    try (GraphSource source = new EmbeddedDatabase(data, archives, false)) {
      new GraphStart(source, readiness, life, ontology, new PrintWriter(Writer.nullWriter()))
          .begin("");
      try (HttpServer http =
          HttpServer.start(
              "127.0.0.1",
              0,
              readiness,
              new LiveQueries(ontology, null),
              new Writing(TokenCommand.tokens(data), new ArticleIntake(ontology)))) {
        while (readiness.graph().isEmpty()) {
          if (life.awaitEnd(200)) {
            return 1; // told to stop: archives that are not whole are not kept
          }
        }
        for (String path : ASKED) {
          ask(URI.create("http://127.0.0.1:" + http.port() + path));
        }
      }
    } finally {
      try {
        remove(data);
      } finally {
        life.ended(); // a folder that cannot be removed must not keep the process from ending
      }
    }
    return 0;
  }

  private static void ask(URI address) throws IOException, InterruptedException {
    HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
