package org.isnad.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;

/** Constraints and indexes: {@code cypher/schema/V001__….cypher} and so on, each applied once. */
public final class Schema {
  private static final String FOLDER = "/cypher/schema";

  /** {@code V002__Search.cypher} is version 002. */
  private static final Pattern VERSION = Pattern.compile("/V(\\d+)__[^/]*$");

  private Schema() {}

  /**
   * Brings the database up to the newest schema; a second time changes nothing. One that has it is
   * told by one question: the library would ask ten, which costs a cold database two seconds.
   *
   * @throws GraphFault when the database holds a schema these files do not lead to
   */
  public static void migrate(Graph graph) {
    if (isNewest(graph)) {
      return;
    }
    MigrationsConfig config =
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:" + FOLDER)
            .withResourceScanner(folders -> files())
            .withTransactionTimeout(Duration.ofMinutes(2))
            .withInstalledBy("isnad") // anyone may read it; else it is the account's name
            .build();
    try {
      new Migrations(config, graph.driver()).apply();
      graph.write(writer -> writer.run("admin/hide-account", Map.of()));
      graph.read("admin/await-indexes", Map.of());
    } catch (MigrationsException | Neo4jException e) {
      throw new GraphFault(
          "The schema of the database cannot be brought up to date ("
              + e.getMessage()
              + "); was the database filled by another program or a newer Isnad? Use an empty one.",
          e);
    }
  }

  private static boolean isNewest(Graph graph) {
    List<URL> files = files();
    if (files.isEmpty()) {
      return true;
    }
    Matcher newest = VERSION.matcher(files.get(files.size() - 1).getPath());
    return newest.find()
        && graph.read("admin/schema-version", Map.of()).stream()
            .anyMatch(row -> newest.group(1).equals(row.stringOrNull("version")));
  }

  /** Our one folder, listed directly: a scan of the whole class path would cost half a second. */
  private static List<URL> files() {
    URL folder = Schema.class.getResource(FOLDER);
    if (folder == null) {
      return List.of();
    }
    try {
      if (!folder.getProtocol().equals("jar")) {
        return cypherFilesIn(Path.of(folder.toURI()));
      }
      String jar = folder.getPath().substring(0, folder.getPath().indexOf("!/"));
      try (FileSystem files = FileSystems.newFileSystem(Path.of(URI.create(jar)))) {
        return cypherFilesIn(files.getPath(FOLDER));
      }
    } catch (IOException | URISyntaxException e) {
      throw new GraphFault("The schema files at " + folder + " cannot be read.", e);
    }
  }

  private static List<URL> cypherFilesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".cypher"))
          .sorted()
          .map(Schema::url)
          .toList();
    }
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
