package org.isnad.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Result;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * The main class of the database's own JVM. It speaks with whoever started it over its pipes alone,
 * so that the password is seen by nobody else, and ends when its input ends: even a parent killed
 * outright leaves nothing behind.
 *
 * <pre>
 * in:   the password for this start, one line, when it is to begin; then nothing until the end
 * out:  "bolt 127.0.0.1:40123" when it answers, or "fault why not, in one line"
 * </pre>
 */
final class DatabaseProcess {
  static final String STANDBY = "standby";
  private static final int LOCK_PATIENCE_MS = 20_000;

  private DatabaseProcess() {}

  /**
   * @param args the data folder; {@link #STANDBY} when it will begin later, which it gets ready for
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Runnable left = () -> {};
    if (args.length > 1 && args[1].equals(STANDBY)) {
      left = WarmUp.run(folder, () -> isWaiting(in));
    }
    String password = in.readLine();
    if (password == null) {
      return;
    }
    try (FileChannel lock = waitForPredecessor(folder)) {
      Objects.requireNonNull(lock);
      DatabaseManagementService neo4j =
          new DatabaseManagementServiceBuilder(folder.resolve("neo4j"))
              .setConfig(DatabaseSettings.persistent(folder))
              .build();
      // Ctrl-C reaches every process of a terminal: this one too must close its store first
      Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown, "stop"));
      setPassword(neo4j, password);
      System.out.println("bolt " + boltAddress(neo4j));
      left.run();
      while (in.readLine() != null) {
        // only the end of the input means something
      }
    } catch (RuntimeException | LinkageError e) {
      System.out.println("fault " + rootCause(e).replaceAll("\\s+", " "));
      e.printStackTrace();
      System.exit(1);
    }
    System.exit(0);
  }

  /** Whether there is something to read. */
  private static boolean isWaiting(BufferedReader in) {
    try {
      return in.ready();
    } catch (IOException e) {
      return true; // reading tells that better
    }
  }

  /** The process of a parent that was killed may still be closing the same store. */
  private static FileChannel waitForPredecessor(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("neo4j").resolve("lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    long end = System.nanoTime() + LOCK_PATIENCE_MS * 1_000_000L;
    while (channel.tryLock() == null) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("an earlier database process has not ended");
      }
      sleep();
    }
    return channel;
  }

  private static void sleep() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void setPassword(DatabaseManagementService neo4j, String password) {
    neo4j
        .database("system")
        .executeTransactionally(
            CypherFile.text("admin/set-password"),
            Map.of("password", password),
            Result::resultAsString,
            Duration.ofMinutes(2));
  }

  private static String boltAddress(DatabaseManagementService neo4j) {
    return ((GraphDatabaseAPI) neo4j.database("neo4j"))
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .toString();
  }

  private static String rootCause(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
