package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.LexiconTable;
import org.isnad.model.Stance;
import org.isnad.read.LexiconReader;
import org.isnad.read.TieReader;
import org.isnad.text.KnownWords;
import org.junit.jupiter.api.Test;

/**
 * {@code precision.tsv} holds what the rules reach on our own articles. {@code
 * -Disnad.measure=true} writes it anew.
 */
class PrecisionTest {
  private static final Path FILE = Path.of("seeds/lexicons/precision.tsv");

  /** Of how many the shares may have moved since. */
  private static final double DRIFT = 0.05;

  private record Count(int right, int made) {
    Count plus(boolean isRight) {
      return new Count(right + (isRight ? 1 : 0), made + 1);
    }

    double share() {
      return made == 0 ? 0 : (double) right / made;
    }
  }

  @Test
  void theTableIsWhatTheRulesReach() throws IOException {
    Map<String, Count> counts = measured();
    if (Boolean.getBoolean("isnad.measure")) {
      write(counts);
      return; // it is read from the class path, where the old one still is
    }
    LexiconTable table = Objects.requireNonNull(LexiconReader.shipped().get("precision"));
    for (Precision.Link link : Precision.Link.values()) {
      Count now = counts.getOrDefault(link.row(), new Count(0, 0));
      double then =
          table.rows().stream()
              .filter(row -> table.cell(row, "rule").equals(link.row()))
              .mapToDouble(row -> count(table, row).share())
              .findFirst()
              .orElseThrow();
      assertThat(now.share())
          .as("%s, %d of %d; write the table anew", link.row(), now.right, now.made)
          .isCloseTo(then, within(DRIFT));
    }
  }

  /** Links are told apart by what a table without rules answers for each. */
  private static Map<String, Count> measured() throws IOException {
    Map<String, LexiconTable> tables = new TreeMap<>(LexiconReader.shipped());
    List<LexiconTable.Row> rows = new ArrayList<>();
    for (Precision.Link link : Precision.Link.values()) {
      rows.add(
          new LexiconTable.Row(
              rows.size() + 1,
              List.of(link.row(), String.valueOf(20 * link.ordinal()), "98", "measured")));
    }
    LexiconTable probe =
        new LexiconTable("precision", List.of("rule", "right", "made", "checked"), rows);
    tables.put("precision", probe);
    Precision answers = new Precision();
    answers.read(probe);
    Extractor extractor =
        new Extractor(
            tables, Shipped.FRAMES, TieReader.shipped(Shipped.ONTOLOGY), new KnownWords());
    Map<String, Count> counts = new TreeMap<>();
    for (String set : Gold.SETS) {
      for (Path file : Gold.files(set)) {
        Gold gold = Gold.read(file);
        Article article = gold.article(file);
        Annotations draft = extractor.extract(article).annotations();
        Set<Stance> right = GoldScore.right(gold, article.text(), draft);
        for (Stance stance : draft.stances()) {
          String rule = stance.origin().by().substring("rule:".length());
          count(counts, rule, right.contains(stance));
          for (Precision.Link link : Precision.Link.values()) {
            if (answers.of("", link) == stance.origin().confidence()) {
              count(counts, link.row(), right.contains(stance));
            }
          }
        }
      }
    }
    return counts;
  }

  private static void count(Map<String, Count> counts, String row, boolean right) {
    counts.put(row, counts.getOrDefault(row, new Count(0, 0)).plus(right));
  }

  private static Count count(LexiconTable table, LexiconTable.Row row) {
    return new Count(
        Integer.parseInt(table.cell(row, "right")), Integer.parseInt(table.cell(row, "made")));
  }

  private static void write(Map<String, Count> counts) throws IOException {
    List<String> lines =
        new ArrayList<>(
            Files.readAllLines(FILE).stream().filter(line -> line.startsWith("#")).toList());
    lines.add("rule\tright\tmade\tchecked");
    counts.forEach(
        (rule, count) ->
            lines.add(String.join("\t", rule, "" + count.right, "" + count.made, "measured")));
    Files.write(FILE, lines);
  }
}
