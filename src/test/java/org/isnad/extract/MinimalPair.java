package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;

/**
 * Two texts that differ in one thing, and what is expected of each ({@link Expected}): a line of
 * {@code challenge/<phenomenon>.tsv}.
 *
 * @param place file and line
 */
record MinimalPair(String place, List<Half> halves) {
  static final Path FOLDER = Path.of("src/test/resources/challenge");

  private static final int CELLS = 5;
  private static final int LATIN = 0x250;

  /**
   * @param day of publication
   */
  record Half(LocalDate day, String text, String expected) {
    /** In the language of its first letter. */
    Article article() {
      int first = text.codePoints().filter(Character::isLetter).findFirst().orElseThrow();
      return Shipped.article(text, first < LATIN ? "en" : "ar", day);
    }
  }

  static List<MinimalPair> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<MinimalPair> pairs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("#")) {
        pairs.add(of(file.getFileName() + ":" + (i + 1), lines.get(i)));
      }
    }
    return pairs;
  }

  private static MinimalPair of(String place, String line) {
    List<String> cells = List.of(line.split("\t", -1));
    assertThat(cells).as(place).hasSize(CELLS);
    LocalDate day = cells.get(0).equals("-") ? Shipped.DAY : LocalDate.parse(cells.get(0));
    return new MinimalPair(
        place,
        List.of(
            new Half(day, cells.get(1), cells.get(2)), new Half(day, cells.get(3), cells.get(4))));
  }
}
