package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
  private static final Path FOLDER = Path.of("src/test/resources/challenge");
  private static final Path SCORES = FOLDER.resolve("scores.tsv");
  private static final Path REPORT = Path.of("target/challenge.txt");
  private static final int LEAST = 160;

  private static final Map<String, String> SCORED = new TreeMap<>();
  private static final List<String> WRONG = new ArrayList<>();

  /** One line: day of publication or {@code -}, then twice a text and what is expected of it. */
  private record Pair(String place, LocalDate day, List<String> halves) {
    static Pair of(Path file, int line, String text) {
      List<String> cells = List.of(text.split("\t", -1));
      assertThat(cells).as(file + ":" + line).hasSize(5);
      LocalDate day = cells.get(0).equals("-") ? Shipped.DAY : LocalDate.parse(cells.get(0));
      return new Pair(file.getFileName() + ":" + line, day, cells.subList(1, 5));
    }

    boolean isRight() {
      return isRight(0) & isRight(2);
    }

    private boolean isRight(int half) {
      String text = halves.get(half);
      int first = text.codePoints().filter(Character::isLetter).findFirst().orElseThrow();
      String language = first < 0x250 ? "en" : "ar";
      var found = Shipped.EXTRACTOR.extract(Shipped.article(text, language, day)).annotations();
      List<String> missed = new Expected(found).missed(halves.get(half + 1));
      if (!missed.isEmpty()) {
        WRONG.add(place + "\t" + text + "\t" + missed + "\t" + Expected.shown(found));
      }
      return missed.isEmpty();
    }
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
              return DynamicTest.dynamicTest(name, () -> check(name, pairs(file), recorded));
            });
  }

  private static void check(String name, List<Pair> pairs, Map<String, String> recorded) {
    long right = pairs.stream().filter(Pair::isRight).count();
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
      count += pairs(file).size();
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

  private static List<Pair> pairs(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("#")) {
        pairs.add(Pair.of(file, i + 1, lines.get(i)));
      }
    }
    return pairs;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
  }
}
