package org.isnad.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Result;

/**
 * Opens an empty store of no further use, asks it something and closes it again. What takes a cold
 * JVM ten seconds takes this one a single second afterwards, when it is to open the real store.
 */
final class WarmUp {
  private static final String FOLDER = "standby-";

  /** What is asked first when the real store is open, and takes the longest to plan. */
  private static final List<String> QUESTIONS =
      List.of(
          "admin/schema-version",
          "read/fingerprints",
          "read/edges",
          "read/nodes",
          "read/edges-full",
          "read/known",
          "read/articles");

  private static final Map<String, Object> NOTHING =
      Map.ofEntries(
          Map.entry("articles", List.of()),
          Map.entry("kinds", List.of()),
          Map.entry("types", List.of()),
          Map.entry("ties", List.of()),
          Map.entry("about", List.of()),
          Map.entry("ends", List.of()),
          Map.entry("holders", List.of()),
          Map.entry("ids", List.of()),
          Map.entry("sources", List.of()),
          Map.entry("typed", false),
          Map.entry("relations", false),
          Map.entry("from", ""),
          Map.entry("to", "~"));

  private WarmUp() {}

  /**
   * @param wanted whether the real store is to be opened already, so that warming up any further
   *     would only delay it
   * @return what is left to be put away, which may wait until the real store is open
   */
  static Runnable run(Path data, BooleanSupplier wanted) throws IOException {
    if (wanted.getAsBoolean()) {
      return () -> {};
    }
    Path scratch = Files.createTempDirectory(data, FOLDER);
    DatabaseManagementService neo4j =
        new DatabaseManagementServiceBuilder(scratch.resolve("neo4j"))
            .setConfig(DatabaseSettings.persistent(scratch))
            .build();
    Runnable putAway =
        () -> {
          neo4j.shutdown();
          remove(scratch);
        };
    for (String name : QUESTIONS) {
      if (wanted.getAsBoolean()) {
        return putAway;
      }
      neo4j
          .database("neo4j")
          .executeTransactionally(
              CypherFile.text(name), NOTHING, Result::resultAsString, Duration.ofMinutes(1));
    }
    putAway.run();
    System.gc(); // gives the memory back until it is needed
    return () -> {};
  }

  /** Takes away what a killed one left. */
  static void clean(Path data) {
    try (Stream<Path> folders = Files.list(data)) {
      folders
          .filter(folder -> String.valueOf(folder.getFileName()).startsWith(FOLDER))
          .forEach(WarmUp::remove);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      // it is swept away at the next start
    }
  }
}
