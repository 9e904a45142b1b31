package org.isnad.testing;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.isnad.cli.ArticleIntake;
import org.isnad.graph.Graph;
import org.isnad.graph.LogFile;
import org.isnad.query.LiveQueries;
import org.isnad.query.NamedQueries;
import org.isnad.server.Exposure;
import org.isnad.server.HttpServer;
import org.isnad.server.Readiness;
import org.isnad.server.Tokens;
import org.isnad.server.Writing;
import org.jspecify.annotations.Nullable;

/** The real server in this process, on a free port. */
public final class Served {
  /** A file of tokens that nobody made. */
  public static final Path NO_TOKENS = Path.of("target/tmp/no-tokens");

  public static final Supplier<NamedQueries> QUERIES = () -> Shipped.ALL.get();

  /** Read when the first test needs them. */
  private static final class Shipped {
    static final LiveQueries ALL = new LiveQueries(Fixture.ONTOLOGY, null);
  }

  private Served() {}

  /**
   * @param tokens the file of those who may write
   */
  public static HttpServer start(String host, Readiness readiness, Path tokens) {
    return HttpServer.start(host, 0, readiness, QUERIES, writing(tokens));
  }

  /** With no graph and nobody who may write, to whom the test likes. */
  public static HttpServer start(Exposure exposure, @Nullable LogFile log) {
    return HttpServer.start(
        "127.0.0.1", 0, new Readiness(), QUERIES, writing(NO_TOKENS), exposure, log);
  }

  private static Writing writing(Path tokens) {
    return new Writing(new Tokens(tokens), new ArticleIntake(Fixture.ONTOLOGY));
  }

  /** Ready with a graph, on loopback. */
  public static HttpServer over(Graph graph, Path tokens) {
    return start("127.0.0.1", ready(graph), tokens);
  }

  /** A graph that is there. */
  public static Readiness ready(Graph graph) {
    Readiness readiness = new Readiness();
    readiness.ready(graph);
    return readiness;
  }
}
