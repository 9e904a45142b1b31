package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Pairs of sentences that differ in one thing, by phenomenon: {@code challenge/<phenomenon>.tsv}. A
 * pair is right when both halves are. No phenomenon may fall below what {@code scores.tsv} records;
 * the pairs that are wrong are listed in {@code target/challenge.txt}.
 */
class ChallengeTest {
  private static final Path FOLDER = MinimalPair.FOLDER;
  private static final Path SCORES = FOLDER.resolve("scores.tsv");
  private static final Path REPORT = Path.of("target/challenge.txt");
  private static final int LEAST = 160;

  private static final Map<String, String> SCORED = new TreeMap<>();
  private static final List<String> WRONG = new ArrayList<>();

  private static boolean isRight(MinimalPair pair) {
    boolean right = true;
    for (MinimalPair.Half half : pair.halves()) {
      right &= isRight(pair.place(), half);
    }
    return right;
  }

  private static boolean isRight(String place, MinimalPair.Half half) {
    var found = Shipped.EXTRACTOR.extract(half.article()).annotations();
    List<String> missed = new Expected(found).missed(half.expected());
    if (!missed.isEmpty()) {
      WRONG.add(place + "\t" + half.text() + "\t" + missed + "\t" + Expected.shown(found));
    }
    return missed.isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> noPhenomenonGetsWorse() throws IOException {
    Map<String, String> recorded = new TreeMap<>();
    for (String line : lines(SCORES)) {
      recorded.put(line.split("\t")[0], line.split("\t")[1]);
    }
    return files().stream()
        .map(
            file -> {
              String name = file.getFileName().toString().replace(".tsv", "");
              return DynamicTest.dynamicTest(
                  name, () -> check(name, MinimalPair.read(file), recorded));
            });
  }

  private static void check(String name, List<MinimalPair> pairs, Map<String, String> recorded) {
    long right = pairs.stream().filter(ChallengeTest::isRight).count();
    SCORED.put(name, right + "\t" + pairs.size());
    assertThat(recorded).containsKey(name);
    assertThat(right)
        .as("pairs of %s that are right; the others stand in %s", name, REPORT)
        .isGreaterThanOrEqualTo(Long.parseLong(recorded.get(name)));
  }

  @Test
  void thereAreEnough() throws IOException {
    int count = 0;
    for (Path file : files()) {
      count += MinimalPair.read(file).size();
    }
    assertThat(count).isGreaterThanOrEqualTo(LEAST);
  }

  /** The scores in the form of {@code scores.tsv}, to be recorded when they rise. */
  @AfterAll
  static void tell() throws IOException {
    StringBuilder report = new StringBuilder("# phenomenon\tright\tof\n");
    SCORED.forEach((name, score) -> report.append(name).append('\t').append(score).append('\n'));
    System.out.print(report);
    Files.createDirectories(REPORT.getParent());
    Files.writeString(REPORT, report + "\n" + String.join("\n", WRONG) + "\n");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.equals(SCORES)).sorted().toList();
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
  }
}
