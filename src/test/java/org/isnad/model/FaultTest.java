package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What faults are told with: one file, two languages, nothing missing and nothing left over. */
class FaultTest {
  private static final Sentences TEXTS = Sentences.read(Fault.class, "faults.properties");
  private static final Pattern HOLE = Pattern.compile("\\{\\d\\}");
  private static final Pattern WORD = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");

  private static Set<String> keys() {
    return TEXTS.all().stringPropertyNames().stream()
        .map(key -> key.substring(0, key.lastIndexOf('.')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> holes(String text) {
    return HOLE.matcher(text).results().map(m -> m.group()).collect(Collectors.toSet());
  }

  @Test
  void everySentenceIsThereInBothLanguagesWithTheSameHoles() {
    for (String key : keys()) {
      String ar = TEXTS.plain(key + ".ar");
      String en = TEXTS.plain(key + ".en");
      assertThat(ar).as(key).containsPattern("\\p{IsArabic}").doesNotEndWith(".");
      assertThat(en).as(key).doesNotContainPattern("^[\\p{IsArabic}]").doesNotEndWith(".");
      assertThat(holes(ar)).as(key).isEqualTo(holes(en));
      if (!key.startsWith("part.")) {
        String code = key.substring(0, key.lastIndexOf('.'));
        assertThat(keys()).contains(code + ".fault", code + ".remedy");
      }
    }
  }

  @Test
  void everyCodeIsTold() {
    Set<String> words = new TreeSet<>();
    for (Path file : sources()) {
      Matcher word = WORD.matcher(content(file));
      while (word.find()) {
        words.add(word.group(1));
      }
    }
    List<String> untold =
        keys().stream()
            .map(key -> key.replaceFirst("^part\\.", "").replaceFirst("\\.(fault|remedy)$", ""))
            .filter(code -> !words.contains(code))
            .toList();
    assertThat(untold).isEmpty();
  }

  @Test
  void wordsOfTheFileStandApartFromTheArabicAroundThem() {
    Fault fault = Fault.of("a.yaml:3", "missing", "ti$tle{1}");
    assertThat(fault).hasToString("a.yaml:3: ti$tle{1} is missing; add `ti$tle{1}: …`");
    assertThat(fault.arabic())
        .isEqualTo(
            "a.yaml:3: ينقص \u2068ti$tle{1}\u2069؛ أضف \u2066`\u2068ti$tle{1}\u2069: …`\u2069");
    Fault role = Fault.of("a.yaml:4", "no-evidence", Fault.part("role", "leader:x"));
    assertThat(role.fault()).isEqualTo("the role of leader:x has no evidence");
    assertThat(role.faultAr()).isEqualTo("لا دليل على منصب \u2068leader:x\u2069");
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
