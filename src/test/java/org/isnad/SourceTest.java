package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiler does not see: language data stays out of Java. */
class SourceTest {
  private static final Pattern CYPHER =
      Pattern.compile(
          "\"[^\"]*\\b(MATCH \\(|MERGE \\(|CREATE \\(|RETURN \\w|UNWIND |DETACH DELETE)");

  @Test
  void noCypherStandsInJava() throws IOException {
    assertThat(offenders(Path.of("src/main/java"), ".java", CYPHER)).isEmpty();
  }

  @Test
  void everyCypherFileSaysFirstWhatItIsFor() throws IOException {
    for (Path file : files(Path.of("cypher"), ".cypher")) {
      assertThat(Files.readString(file)).as(file.toString()).startsWith("//");
    }
  }

  private static List<String> offenders(Path folder, String ending, Pattern pattern)
      throws IOException {
    return files(folder, ending).stream()
        .flatMap(
            file ->
                lines(file)
                    .filter(line -> pattern.matcher(line).find())
                    .map(line -> file + ": " + line))
        .toList();
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
