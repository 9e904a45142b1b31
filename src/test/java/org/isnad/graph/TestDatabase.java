package org.isnad.graph;

import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** An empty Neo4j in this JVM, with the limits and the schema of the real one, gone on close. */
public final class TestDatabase implements AutoCloseable {
  private final Neo4j neo4j;
  private final Graph graph;

  private TestDatabase(Neo4j neo4j, Graph graph) {
    this.neo4j = neo4j;
    this.graph = graph;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static TestDatabase start() {
    var builder = Neo4jBuilders.newInProcessBuilder().withDisabledServer();
    DatabaseSettings.guarded()
        .forEach(
            (setting, value) ->
                builder.withConfig((org.neo4j.graphdb.config.Setting) setting, value));
    // a busy machine may take longer over its first query than ours may
    builder.withConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(1));
    Neo4j neo4j = builder.build();
    Graph graph = Graph.connect(neo4j.boltURI().toString(), "neo4j", "unused");
    Schema.migrate(graph);
    return new TestDatabase(neo4j, graph);
  }

  public Graph graph() {
    return graph;
  }

  /** Where a command reaches it; any user and password will do. */
  public String uri() {
    return neo4j.boltURI().toString();
  }

  /** Removes every node and edge; constraints and indexes stay. */
  public void wipe() {
    graph.write(writer -> writer.run("test/wipe", Map.of()));
  }

  @Override
  public void close() {
    graph.close();
    neo4j.close();
  }
}
