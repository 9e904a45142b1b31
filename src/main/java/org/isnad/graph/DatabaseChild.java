package org.isnad.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One running {@link DatabaseProcess}, seen from the process that started it. */
final class DatabaseChild {
  private static final int STOP_PATIENCE_S = 30;

  /** A large store that was not closed has to be put in order first. */
  private static final int START_PATIENCE_S = 180;

  private final Process process;
  private final Path logs;
  private final String password;

  private DatabaseChild(Process process, Path logs, String password) {
    this.process = process;
    this.logs = logs;
    this.password = password;
  }

  /** Returns at once; {@link #connect} waits until it answers. */
  static DatabaseChild start(DataFolder data, @Nullable Path archives) {
    DatabaseChild child = spawn(data, archives, false);
    child.begin();
    return child;
  }

  /** One that warms up and then waits for {@link #begin}. */
  static DatabaseChild standby(DataFolder data, @Nullable Path archives) {
    return spawn(data, archives, true);
  }

  private static DatabaseChild spawn(DataFolder data, @Nullable Path archives, boolean standby) {
    try {
      Process process =
          new ProcessBuilder(new DatabaseCommand(data.path(), archives, standby).words()).start();
      Thread keeper =
          new Thread(() -> process.errorReader().lines().forEach(data.log()::line), "database-log");
      keeper.setDaemon(true);
      keeper.start();
      return new DatabaseChild(process, data.path().resolve("logs"), randomPassword());
    } catch (IOException e) {
      throw new GraphFault("The database process cannot be started: " + e.getMessage() + ".", e);
    }
  }

  /**
   * @throws GraphFault when the process says why it cannot, ends without a word, or says nothing
   *     for three minutes
   */
  Graph connect() {
    var late = new CompletableFuture<Void>();
    late.orTimeout(START_PATIENCE_S, TimeUnit.SECONDS)
        .exceptionally(
            fault -> {
              process.destroyForcibly(); // which ends the waiting
              return null;
            });
    try {
      return listen();
    } finally {
      late.complete(null);
    }
  }

  private Graph listen() {
    try {
      BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("bolt ")) {
          return Graph.connect("bolt://" + line.substring("bolt ".length()), "neo4j", password);
        }
        if (line.startsWith("fault ")) {
          throw new GraphFault(
              "The database did not start ("
                  + line.substring("fault ".length())
                  + "); the whole story is in "
                  + logs
                  + ".");
        }
      }
    } catch (IOException e) {
      // a broken pipe says the same as its end
    }
    throw new GraphFault(
        "The database process ended while it started, or did not start in three minutes; see "
            + logs
            + ".");
  }

  /** Blocks until the process is gone. */
  void await() throws InterruptedException {
    process.waitFor();
  }

  /** Waits for its end, so long at most, and tells whether it came. */
  boolean endsWithin(Duration patience) throws InterruptedException {
    return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  void kill() {
    process.destroyForcibly();
  }

  /** Ends one that holds nothing which could be lost. */
  void end() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends its input, which asks it to close the store, and waits for that. */
  void stop() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // it is gone already
    }
    try {
      if (!process.waitFor(STOP_PATIENCE_S, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Has it open the store, by telling it the password that it shall have. */
  void begin() {
    try {
      OutputStream in = process.getOutputStream();
      in.write((password + "\n").getBytes(StandardCharsets.UTF_8));
      in.flush();
    } catch (IOException e) {
      // it has ended; connect() tells that better
    }
  }

  private static String randomPassword() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }
}
