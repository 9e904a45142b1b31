package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Stance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Drafts of articles of our own beside what careful readers find in them. No F1 of a set may fall
 * below what {@code gold/scores.tsv} records.
 */
class GoldTest {
  private static final Path SCORES = Gold.FOLDER.resolve("scores.tsv");
  private static final List<String> SHARES = List.of("kind", "dates");

  private static final Map<String, Map<String, Score>> SCORED = new LinkedHashMap<>();

  @TestFactory
  Stream<DynamicTest> noSetGetsWorse() {
    return Gold.SETS.stream().map(set -> DynamicTest.dynamicTest(set, () -> check(set)));
  }

  private static void check(String set) throws IOException {
    Map<String, Score> scores = new LinkedHashMap<>();
    for (Path file : Gold.files(set)) {
      scores(file).forEach((measure, score) -> scores.merge(measure, score, Score::plus));
    }
    SCORED.put(set, scores);
    List<String[]> floors = recorded(set);
    assertThat(floors).as("lines of set %s in %s", set, SCORES).isNotEmpty();
    for (String[] floor : floors) {
      assertThat(scores).containsKey(floor[1]);
      assertThat(scores.getOrDefault(floor[1], Score.NONE).hundredths())
          .as("F1 of %s in set %s, in hundredths; recorded in %s", floor[1], set, SCORES)
          .isGreaterThanOrEqualTo(Integer.parseInt(floor[2]));
    }
  }

  private static Map<String, Score> scores(Path file) throws IOException {
    Gold gold = Gold.read(file);
    Article article = gold.article(file);
    Annotations draft = Shipped.EXTRACTOR.extract(article).annotations();
    return GoldScore.of(gold, article.text(), draft);
  }

  private static List<String[]> recorded(String set) throws IOException {
    return Files.readAllLines(SCORES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .filter(cells -> cells[0].equals(set))
        .toList();
  }

  @AfterAll
  static void tell() {
    Map<String, Score> all = new LinkedHashMap<>();
    SCORED.forEach(
        (set, scores) -> {
          System.out.println(line(set, scores));
          scores.forEach((measure, score) -> all.merge(measure, score, Score::plus));
        });
    System.out.println(line("all", all));
  }

  private static String line(String title, Map<String, Score> scores) {
    return scores.entrySet().stream()
        .map(entry -> cell(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(" | ", String.format("gold %-4s", title), ""));
  }

  private static String cell(String measure, Score score) {
    return SHARES.contains(measure)
        ? String.format(Locale.ROOT, "%s %.2f", measure, score.recall())
        : String.format(
            Locale.ROOT,
            "%s P %.2f R %.2f F1 %.2f",
            measure,
            score.precision(),
            score.recall(),
            score.f1());
  }

  @Test
  void everyQuoteStandsInItsTextAndEveryIdIsSomebodys() throws IOException {
    for (String set : Gold.SETS) {
      List<Path> files = Gold.files(set);
      assertThat(files).as("articles of set " + set).hasSizeGreaterThanOrEqualTo(4);
      for (Path file : files) {
        JsonNode root = Gold.JSON.readTree(file.toFile());
        assertThat(quotes(root))
            .as(file.toString())
            .hasSizeGreaterThan(100)
            .doesNotContain("")
            .allMatch(Files.readString(Gold.text(file))::contains);
        List<String> actors = ids(root, "actors", "other_persons");
        List<String> known = ids(root, "actors", "other_persons", "events");
        assertThat(known).as(file.toString()).doesNotHaveDuplicates();
        assertThat(named(root)).as(file.toString()).isNotEmpty().isSubsetOf(with(actors));
        assertThat(values(root.get("relations"), "source", "target"))
            .as(file.toString())
            .isSubsetOf(known);
      }
    }
  }

  /** All that must stand in the text, letter by letter. */
  private static List<String> quotes(JsonNode root) {
    return values(root, "title", "quote", "aliases_ar", "date_text", "target_ar", "place");
  }

  private static List<String> named(JsonNode root) {
    List<String> named =
        values(root, "leader", "of", "member", "organization", "holder", "accept_holders");
    named.addAll(values(root, "on_behalf_of", "attributed_to", "participants"));
    return named;
  }

  private static List<String> with(List<String> actors) {
    return Stream.concat(actors.stream(), Stream.of(Stance.AUTHOR)).toList();
  }

  private static List<String> ids(JsonNode root, String... lists) {
    return Stream.of(lists).flatMap(list -> values(root.get(list), "id").stream()).toList();
  }

  /** The texts under these keys, wherever they stand, those in lists too. */
  private static List<String> values(JsonNode node, String... keys) {
    List<String> values = new ArrayList<>();
    for (String key : keys) {
      for (JsonNode value : node.findValues(key)) {
        if (value.isArray()) {
          value.forEach(item -> values.add(item.asText()));
        } else if (!value.isNull()) {
          values.add(value.asText());
        }
      }
    }
    return values;
  }
}
