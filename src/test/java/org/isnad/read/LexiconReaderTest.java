package org.isnad.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.model.Faults;
import org.isnad.model.LexiconTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the examples ⇥ is a tab and ¶ a line's end. */
class LexiconReaderTest {
  private static final String GOOD =
      "# Months.¶month⇥lang⇥form⇥checked¶1⇥ar⇥يناير⇥cldr¶2⇥ar⇥مجموعة الـ20⇥usage¶";

  @TempDir Path folder;

  @Test
  void aTableHasItsColumnsAndRowsWithTheirLines() {
    LexiconTable table = read("months.tsv", GOOD).values().iterator().next();
    assertThat(table.columns()).containsExactly("month", "lang", "form", "checked");
    assertThat(table.rows())
        .extracting(row -> row.line() + " " + table.cell(row, "form"))
        .containsExactly("3 يناير", "4 مجموعة الـ20");
  }

  @Test
  void otherFilesAreLeftAlone() throws IOException {
    Files.writeString(folder.resolve("README.md"), "no table");
    assertThat(read("months.tsv", GOOD)).containsOnlyKeys("months");
  }

  @Test
  void aFolderThatIsNotThereHoldsNone() {
    assertThat(LexiconReader.read(folder.resolve("none"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "# Months.¶→→1: no comment on top; say in lines that start with # what the file holds",
        "⇥checked→⇥sure→2: no column checked; add it",
        "month⇥lang→lang⇥lang→2: column lang stands twice; rename one",
        "month⇥lang→Month⇥lang→2: «Month» is no name of a column; use small Latin letters and _",
        "1⇥ar→1→3: 3 cells below 4 columns; separate the cells month, lang, form, checked by one tab",
        "⇥cldr→⇥cldr⇥→3: 5 cells below 4 columns",
        "1⇥ar→⇥ar→3: month is empty; write - where there is nothing",
        "1⇥ar→1⇥ →3: lang is empty",
        "يناير→ يناير→3: form has a space at its edge; take it off «يناير»",
        "cldr→cldr →3: checked has a space at its edge",
        "يناير→يَناير→3: form «يَناير» has harakat; write it without",
        "يناير→ينايراً→3: form «ينايراً» has harakat",
        "يناير→يناير\u200F→3: form holds a direction control (U+200F); take it out",
        "2⇥ar→¶2⇥ar→4: an empty line; take it out",
        "2⇥ar→# two¶2⇥ar→4: a comment among the rows; put it on top",
        "2⇥ar→1⇥ar⇥يناير⇥cldr¶2⇥ar→4: the row stands in line 3 already; keep one",
      })
  void everyFaultNamesPlaceFaultAndRemedy(String was, String becomes, String sentence) {
    String good = becomes == null ? GOOD.replace(was, "") : GOOD.replace(was, becomes);
    assertThatThrownBy(() -> read("months.tsv", good))
        .isInstanceOf(Faults.class)
        .hasMessageContaining("/months.tsv:" + sentence);
  }

  @Test
  void aFileOfCommentsAloneHasNoColumns() {
    assertThatThrownBy(() -> read("months.tsv", "# Months.¶"))
        .hasMessageContaining("/months.tsv:2: no columns; name them in a line below the comments");
  }

  @Test
  void allFaultsOfAllFilesAreToldAtOnce() throws IOException {
    Files.write(folder.resolve("bad.tsv"), "# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(
            () -> read("months.tsv", GOOD.replace("cldr", " cldr").replace("2⇥ar", "⇥ar")))
        .isInstanceOfSatisfying(Faults.class, e -> assertThat(e.faults()).hasSize(3))
        .hasMessageContaining("/bad.tsv:1: the file is not UTF-8 here; save it as UTF-8");
  }

  private Map<String, LexiconTable> read(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text.replace('⇥', '\t').replace('¶', '\n'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return LexiconReader.read(folder);
  }
}
