package org.isnad.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The invariants in {@code cypher/checks}, each a query that finds offenders. */
final class Checks {
  private Checks() {}

  static List<String> names() {
    try (Stream<Path> files = Files.list(Path.of("cypher/checks"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".cypher", ""))
          .filter(name -> !name.equals("fingerprint"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
