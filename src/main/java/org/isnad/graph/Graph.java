package org.isnad.graph;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** The database, through the Java driver and our own Cypher files. Free Cypher goes another way. */
public final class Graph implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("org.isnad.graph");
  private static final TransactionConfig READING =
      TransactionConfig.builder().withTimeout(Duration.ofSeconds(20)).build();
  private static final TransactionConfig WRITING =
      TransactionConfig.builder().withTimeout(Duration.ofMinutes(1)).build();

  private final Driver driver;
  private final Driver guests;
  private volatile long answeredAt = System.nanoTime();

  private Graph(Driver driver, Driver guests) {
    this.driver = driver;
    this.guests = guests;
  }

  /**
   * Connects and makes sure that somebody answers.
   *
   * @param uri {@code bolt://…} or {@code neo4j://…} (a routing driver, for clusters)
   * @throws GraphFault when nobody answers there or the password is wrong
   */
  public static Graph connect(String uri, String user, String password) {
    Config config =
        Config.builder()
            .withConnectionTimeout(5, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
            .withMaxConnectionPoolSize(32)
            .withMaxTransactionRetryTime(5, TimeUnit.SECONDS)
            .withTelemetryDisabled(true)
            .build();
    Driver driver;
    try {
      driver = GraphDatabase.driver(uri, AuthTokens.basic(user, password), config);
    } catch (IllegalArgumentException e) {
      throw new GraphFault(
          "Neo4j address "
              + uri
              + " is not one the driver knows; write bolt://host:7687 or neo4j://host:7687.",
          e);
    }
    try {
      driver.verifyConnectivity();
      return new Graph(driver, guests(uri, user, password));
    } catch (AuthenticationException e) {
      driver.close();
      throw new GraphFault(
          "Neo4j at "
              + uri
              + " refused user "
              + user
              + "; check --user and the first line of --password-file.",
          e);
    } catch (ServiceUnavailableException | SessionExpiredException e) {
      driver.close();
      throw new GraphFault(
          "Neo4j at " + uri + " does not answer; start it, or correct --neo4j.", e);
    } catch (Neo4jException e) {
      driver.close();
      throw new GraphFault(refusal(uri, user, e), e);
    }
  }

  private static String refusal(String uri, String user, Neo4jException e) {
    if (e.code().endsWith(".AuthenticationRateLimit")) {
      return "Neo4j at "
          + uri
          + " lets user "
          + user
          + " wait after several wrong passwords; try again in some seconds with the right one in"
          + " --password-file.";
    }
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return "Neo4j at " + uri + " answers and cannot be used: " + reason;
  }

  /**
   * Runs {@code cypher/<name>.cypher} in a read transaction.
   *
   * @throws GraphFault when the database does not answer, or not in time
   */
  public List<Row> read(String name, Map<String, ?> parameters) {
    return reading(name, parameters).rows();
  }

  /**
   * What was read, and when.
   *
   * @param state the same as long as nobody has written anything to the database, by whatever way
   */
  public record Reading(List<Row> rows, String state) {}

  /**
   * The same as {@link #read}, with the state in which the database was.
   *
   * @throws GraphFault as {@link #read}
   */
  public Reading reading(String name, Map<String, ?> parameters) {
    try (var session =
        driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
      List<Row> rows =
          session.executeRead(
              tx -> tx.run(CypherFile.text(name), Map.copyOf(parameters)).list(Graph::row),
              READING);
      answeredAt = System.nanoTime();
      return new Reading(rows, state(session).toString());
    } catch (Neo4jException | IllegalStateException e) { // the latter when it was closed meanwhile
      throw away(name, e);
    }
  }

  /** What tells the state of the database when the session's last transaction ended. */
  static List<String> state(Session session) {
    return session.lastBookmarks().stream().map(Bookmark::value).sorted().toList();
  }

  private static GraphFault away(String name, RuntimeException fault) {
    return new GraphFault("The database did not answer " + name + "; try again.", fault);
  }

  /**
   * Does all of {@code work} in one write transaction, or none of it; it has a minute.
   *
   * @throws GraphFault when the database does not take it
   */
  public <T> T write(Function<Writer, T> work) {
    try (var session = driver.session()) {
      return session.executeWrite(
          tx ->
              work.apply(
                  (name, parameters) ->
                      tx.run(CypherFile.text(name), Map.copyOf(parameters)).list(Graph::row)),
          WRITING);
    } catch (ServiceUnavailableException | SessionExpiredException e) {
      throw new GraphFault(
          "The database went away while it was written to; what was under way is undone. Start it"
              + " and do the same again.",
          e);
    } catch (Neo4jException e) {
      throw new GraphFault(
          "The database refused what was to be written, and nothing of it was ("
              + e.getMessage()
              + "); was it filled by another program? Use an empty one.",
          e);
    }
  }

  /** Runs a command about the database itself, which takes no part in transactions of ours. */
  List<Row> command(String name) {
    try (var session = driver.session()) {
      return session.run(CypherFile.text(name)).list(Graph::row);
    } catch (Neo4jException | IllegalStateException e) {
      throw away(name, e);
    }
  }

  /** Asks the database to stop the query that carries the mark; it does so when it can. */
  void terminate(String key) {
    try (var session = driver.session()) {
      session.run(CypherFile.text("admin/terminate"), Map.of("key", key)).consume();
    } catch (Neo4jException | IllegalStateException e) {
      LOG.log(Level.DEBUG, "a query could not be stopped and runs to its limit", e);
    }
  }

  /** Whether the database answers now, be it that it refuses; waits for as long as it takes. */
  boolean answers() {
    try (var session =
        driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
      session.run(CypherFile.text("admin/alive")).consume();
    } catch (Neo4jException e) {
      if (!e.code().startsWith("Neo.")) { // else said by the driver and not by the database
        return false;
      }
    } catch (IllegalStateException e) {
      return false;
    }
    answeredAt = System.nanoTime();
    return true;
  }

  /** Whether it has answered anybody within that time. */
  boolean hasAnswered(Duration lately) {
    return System.nanoTime() - answeredAt < lately.toNanos();
  }

  /** The driver, for what else in this package speaks to the database. */
  Driver driver() {
    return driver;
  }

  /** The driver for what strangers ask, see {@link FreeCypher}. */
  Driver guests() {
    return guests;
  }

  private static Driver guests(String uri, String user, String password) {
    Config config =
        Config.builder()
            .withConnectionTimeout(2, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(1, TimeUnit.SECONDS)
            .withMaxConnectionPoolSize(16)
            .withMaxTransactionRetryTime(0, TimeUnit.SECONDS)
            .withTelemetryDisabled(true)
            .build();
    return BoundedConnections.driver(
        uri, AuthTokens.basic(user, password), config, Limits.ANSWER_BYTES);
  }

  private static Row row(Record record) {
    return new Row(record.asMap());
  }

  @Override
  public void close() {
    guests.close();
    driver.close();
  }
}
