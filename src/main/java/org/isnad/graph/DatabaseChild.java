package org.isnad.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One running {@link DatabaseProcess}, seen from the process that started it. */
final class DatabaseChild {
  private static final long LOG_LIMIT = 1 << 20;
  private static final int STOP_PATIENCE_S = 30;

  private final Process process;
  private final Path log;
  private final String password;

  private DatabaseChild(Process process, Path log, String password) {
    this.process = process;
    this.log = log;
    this.password = password;
  }

  /** Returns at once; {@link #connect} waits until it answers. */
  static DatabaseChild start(DataFolder data, @Nullable Path archives) {
    Path log = data.logs().resolve("database.log");
    try {
      rotate(log);
      Process process =
          new ProcessBuilder(new DatabaseCommand(data.path(), archives).words())
              .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      var child = new DatabaseChild(process, log, randomPassword());
      child.tellPassword();
      return child;
    } catch (IOException e) {
      throw new GraphFault("The database process cannot be started: " + e.getMessage() + ".", e);
    }
  }

  /**
   * @throws GraphFault when the process says why it cannot, or ends without a word
   */
  Graph connect() {
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
                  + log
                  + ".");
        }
      }
    } catch (IOException e) {
      // a broken pipe says the same as its end
    }
    throw new GraphFault("The database process ended while it started; see " + log + ".");
  }

  /** Blocks until the process is gone. */
  void await() throws InterruptedException {
    process.waitFor();
  }

  void kill() {
    process.destroyForcibly();
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

  private void tellPassword() {
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

  private static void rotate(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
      Files.move(log, log.resolveSibling("database.1.log"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
