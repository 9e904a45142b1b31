package org.isnad.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Somebody's Neo4j: a real one in a process of its own, with a user {@code neo4j} and a password.
 */
public final class ForeignNeo4j implements AutoCloseable {
  public static final String PASSWORD = "somebody's secret";

  private final Process process;
  private final String address;

  private ForeignNeo4j(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Returns when it answers.
   *
   * @param folder for its store
   */
  public static ForeignNeo4j start(Path folder) {
    try {
      Files.createDirectories(folder.resolve("neo4j"));
      Process process =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-XX:+UseSerialGC",
                      "-XX:TieredStopAtLevel=1",
                      "-cp",
                      "target/isnad.jar",
                      "org.isnad.graph.DatabaseProcess",
                      folder.toString()))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().write((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
      BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("bolt ")) {
          return new ForeignNeo4j(process, line.substring("bolt ".length()));
        }
      }
      throw new IllegalStateException("Neo4j did not start");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Such as {@code 127.0.0.1:41234}. */
  public String address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
