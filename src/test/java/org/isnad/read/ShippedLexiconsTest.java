package org.isnad.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.LexiconTable;
import org.isnad.model.LexiconTable.Row;
import org.isnad.model.Ontology;
import org.isnad.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Isnad ships is whole: enough of it, each thing named, nothing pointing nowhere. */
class ShippedLexiconsTest {
  private static final Map<String, LexiconTable> TABLES = LexiconReader.shipped();
  private static final Ontology ONTOLOGY = OntologyReader.shipped();

  @ParameterizedTest
  @CsvSource({"states, 190", "organizations, 250", "leaders, 600", "places, 300", "issues, 100"})
  void thereAreEnough(String kind, int least) {
    assertThat(ids(kind)).hasSizeGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @CsvSource({"ar, 200", "en, 80"})
  void thereAreEnoughFrames(String language, int least) {
    assertThat(FrameReader.shipped(ONTOLOGY))
        .filteredOn(frame -> frame.language().equals(language))
        .hasSizeGreaterThanOrEqualTo(least);
  }

  @Test
  void theLeadersAreThoseOfManyStates() {
    Set<String> states = new TreeSet<>();
    each("offices", (table, row) -> states.add(table.cell(row, "of")));
    states.retainAll(ids("states"));
    assertThat(states).hasSizeGreaterThanOrEqualTo(80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"states", "organizations", "leaders", "places", "groups"})
  void everyIdHasOneNameInEachLanguage(String kind) {
    Map<String, Integer> names = new HashMap<>();
    for (LexiconTable table : tables(kind)) {
      for (Row row : table.rows()) {
        for (String language : List.of("ar", "en")) {
          String key = table.name() + " " + table.cell(row, "id") + " " + language;
          boolean name =
              table.cell(row, "kind").equals("name") && table.cell(row, "lang").equals(language);
          names.merge(key, name ? 1 : 0, Integer::sum);
        }
      }
    }
    names.values().removeIf(count -> count == 1);
    assertThat(names).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "memberships, member, states",
    "memberships, organization, organizations",
    "offices, holder, leaders",
    "offices, role, roles",
    "offices, of, states organizations",
    "places, of, states organizations",
  })
  void whatIsPointedAtIsThere(String kind, String column, String targets) {
    Set<String> known = new HashSet<>(Set.of(LexiconTable.NONE));
    for (String target : targets.split(" ")) {
      known.addAll(ids(target));
    }
    List<String> unknown = new ArrayList<>();
    each(
        kind,
        (table, row) ->
            Arrays.stream(table.cell(row, column).split(","))
                .filter(id -> !known.contains(id))
                .forEach(id -> unknown.add(table.name() + ".tsv:" + row.line() + ": " + id)));
    assertThat(unknown).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"memberships, status, membership_statuses", "events, kind, event_kinds"})
  void wordsOfClosedListsAreInTheOntology(String kind, String column, String list) {
    Set<String> words = new TreeSet<>();
    each(kind, (table, row) -> words.add(table.cell(row, column)));
    assertThat(ONTOLOGY.ids(list)).containsAll(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"memberships", "offices"})
  void datesExistAndRunForward(String kind) {
    List<String> wrong = new ArrayList<>();
    each(
        kind,
        (table, row) -> {
          String from = table.cell(row, "from");
          String to = table.cell(row, "to");
          boolean dates = isDate(from) && isDate(to);
          if (!dates || (isGiven(from) && isGiven(to) && !isForward(from, to))) {
            wrong.add(table.name() + ".tsv:" + row.line() + ": " + from + " to " + to);
          }
        });
    assertThat(wrong).isEmpty();
  }

  /**
   * The names of states are CLDR's, but for harakat, or the file says why not: {@code
   * src/test/resources/cldr-deviations.tsv}. When CLDR comes to agree, its line has to go.
   */
  @Test
  void namesOfStatesAreThoseOfCldrOrListed() throws IOException {
    Set<String> deviations = new TreeSet<>();
    each(
        "states",
        (table, row) -> {
          if (table.cell(row, "kind").equals("name")) {
            String id = table.cell(row, "id");
            String language = table.cell(row, "lang");
            String ours = table.cell(row, "form");
            String cldr = cldr(id.substring("state:".length()), language);
            if (!ours.equals(cldr)) {
              deviations.add(String.join("\t", id, language, ours, cldr));
            }
          }
        });
    Set<String> listed = new TreeSet<>();
    for (String line : deviationsFile()) {
      assertThat(line).matches("[^\t]+\t[^\t]+\t[^\t]+\t[^\t]+\t[^\t]+");
      listed.add(line.substring(0, line.lastIndexOf('\t')));
    }
    assertThat(deviations)
        .as("deviations that src/test/resources/cldr-deviations.tsv lists")
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  /**
   * Without harakat, as we write; - where CLDR has none of its own, as for states that are no more.
   */
  private static String cldr(String code, String language) {
    Region region = Region.getInstance(code);
    return region.getType() == RegionType.TERRITORY && region.toString().equals(code)
        ? ULocale.getDisplayCountry("und-" + code, language).replaceAll("[\u064B-\u0652\u0670]", "")
        : LexiconTable.NONE;
  }

  private static List<String> deviationsFile() throws IOException {
    try (InputStream in = ShippedLexiconsTest.class.getResourceAsStream("/cldr-deviations.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
    }
  }

  private static boolean isGiven(String date) {
    return !date.equals(LexiconTable.NONE);
  }

  private static boolean isDate(String date) {
    return !isGiven(date) || PartialDate.parse(date).isPresent();
  }

  private static boolean isForward(String from, String to) {
    return !PartialDate.parse(from)
        .orElseThrow()
        .earliest()
        .isAfter(PartialDate.parse(to).orElseThrow().latest());
  }

  private interface RowWork {
    void with(LexiconTable table, Row row);
  }

  private static void each(String kind, RowWork work) {
    for (LexiconTable table : tables(kind)) {
      table.rows().forEach(row -> work.with(table, row));
    }
  }

  /** Some tables come in parts: {@code leaders-a}, {@code leaders-b}. */
  private static List<LexiconTable> tables(String kind) {
    List<LexiconTable> tables =
        TABLES.values().stream()
            .filter(t -> t.name().equals(kind) || t.name().startsWith(kind + "-"))
            .toList();
    assertThat(tables).as(kind).isNotEmpty();
    return tables;
  }

  private static Set<String> ids(String kind) {
    Set<String> ids = new HashSet<>();
    each(kind, (table, row) -> ids.add(table.cell(row, "id")));
    return ids;
  }
}
