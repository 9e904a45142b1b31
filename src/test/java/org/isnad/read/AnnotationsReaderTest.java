package org.isnad.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.model.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotationsReaderTest {
  private static final String HEAD = "format: isnad-annotations/1\narticle: small\n";
  private static final String STANCE =
      """
      stances:
        - holder: state:AA
          type: opposes
          about: issue:plan
          about_text: الخطة
          label: {ar: أ, en: a}
          voice: author
          modality: asserted
          evidence:
            - quote: عارضت ألف الخطة
          origin: reviewer
          review: accepted
      """;

  @TempDir Path folder;
  private Article article;

  @BeforeEach
  void readArticle() {
    article = Samples.article(folder);
  }

  @Test
  void quotesBecomePassages() {
    Stance stance = read(STANCE).stances().get(0);
    assertThat(stance.evidence()).hasToString("[Passage[start=0, end=15, quote=عارضت ألف الخطة]]");
    assertThat(stance.aboutText()).hasToString("Passage[start=10, end=15, quote=الخطة]");
    assertThat(stance.id()).matches("stance:small-[0-9a-f]{12}");
  }

  @Test
  void aStanceKeepsItsIdWhenTheTextAroundItChanges() {
    String other = STANCE.replace("label: {ar: أ, en: a}", "label: {ar: ب, en: b}");
    assertThat(read(other).stances().get(0).id()).isEqualTo(read(STANCE).stances().get(0).id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "{text: ألف, how: name} → 3",
        "{text: ألف, how: name, within: ألف قالت} → 1",
        "{text: ألف, how: name, except: [ألف قالت]} → 2",
      })
  void aMentionStandsWhereItsFormIsAWord(String mention, int places) {
    String actors =
        "actors:\n  - id: state:AA\n    kind: State\n    names: {ar: أ, en: a}\n    mentions: ["
            + mention
            + "]\n";
    assertThat(read(actors).actors().get(0).mentions()).hasSize(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "quote: عارضت ألف الخطة → quote: عارضت باء → 12: the quote «عارضت باء» is not in the article; copy",
        "quote: عارضت ألف الخطة → quote: الخطة → 12: the quote «الخطة» stands 2 times; make it longer or add nth",
        "quote: عارضت ألف الخطة → {quote: الخطة, nth: 3} → nth 3 of a quote that stands 2 times",
        "quote: عارضت ألف الخطة → 'quote: الخطة. ألف' → crosses a sentence's end; make two quotes",
        "about_text: الخطة → about_text: باء → 7: «باء» is not inside one of the quotes",
        "voice: author → voice: anchor → 9: unknown voice anchor; use one of author, quoted, reported",
        "modality: asserted → modality: sure → 10: unknown modality sure",
        "review: accepted → review: fine → 14: unknown review fine",
        "type: opposes → kind: opposes → unknown key kind; use one of",
        "holder: state:AA → holder: [a] → holder is not a single value",
        "holder: state:AA → holder: → holder is missing; add `holder: …`",
        "origin: reviewer → origin: {a → malformed YAML",
        "origin: reviewer → confidence: 2 → confidence 2 is not a number from 0 to 1",
      })
  void everyFaultNamesPlaceFaultAndRemedy(String was, String becomes, String sentence) {
    assertThat(faults(STANCE.replace(was.strip(), becomes.strip())))
        .contains("annotations.yaml:", sentence.strip());
  }

  @Test
  void allFaultsAreToldAtOnce() {
    String faulty =
        STANCE.replace("voice: author", "voice: x").replace("review: accepted", "review: y");
    AnnotationsFile file = Samples.annotations(HEAD + faulty, article);
    assertThat(file.faults()).hasSize(2);
    assertThat(file.whole(file.annotations().stances().get(0))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en: a | en: \"a\\nb\" | 8: en holds a line break (U+000A); write it in one line without that",
        "en: a | en: \"a\\u2028b\" | en holds a line break (U+2028)",
        "en: a | en: \"a\\u0007b\" | en holds a control character (U+0007)",
        "ar: أ | ar: \"\\u202Eأ\" | ar holds a direction control (U+202E)",
        "ar: أ | ar: \"أ\\u2066\" | ar holds a direction control (U+2066)",
        "ar: أ | ar: \"أ\\u200F\" | ar holds a direction control (U+200F)",
        "origin: reviewer | origin: \"reviewer\\u202E\" | 13: origin holds a direction control",
        "ar: أ | ar: \"ن\\u200Cم\" |",
      })
  void namesAndLabelsAreOneVisibleLine(String was, String becomes, @Nullable String sentence) {
    String faults = faults(STANCE.replace(was, becomes));
    if (sentence == null) {
      assertThat(faults).isEmpty();
    } else {
      assertThat(faults).contains(sentence);
    }
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments("actors: " + "[".repeat(5000), "3: brackets or blocks nested too deep"),
        arguments(
            "actors:\n  - id: " + "{a: ".repeat(5000), "4: brackets or blocks nested too deep"),
        arguments("actors:\n" + "- ".repeat(5000), "4: brackets or blocks nested too deep"),
        arguments("actors: []\nissues: \u0001", "4: character U+0001 may not stand in YAML"),
        arguments("#" + "x".repeat(3_000_001), "1: the file is too long"),
        arguments("? [a]\n: b\n", "3: a key is not a single word"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatIsNoYamlOfOursIsToldWithItsLine(String yaml, String sentence) {
    assertThat(faults(yaml)).contains("annotations.yaml:" + sentence);
  }

  @Test
  void aByteThatIsNotUtf8IsToldWithItsLine() throws IOException {
    Path file = folder.resolve("annotations.yaml");
    Files.write(file, (HEAD + "# caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> AnnotationsReader.read(file, article))
        .isInstanceOf(Faults.class)
        .hasMessageContaining("annotations.yaml:3: the file is not UTF-8 here; save it as UTF-8");
  }

  /** All of them, whether the file could be read or not. */
  private String faults(String rest) {
    try {
      return Samples.annotations(HEAD + rest, article).faults().stream()
          .map(Fault::toString)
          .collect(Collectors.joining("\n"));
    } catch (Faults e) {
      return String.valueOf(e.getMessage());
    }
  }

  private Annotations read(String rest) {
    return Samples.annotations(HEAD + rest, article).annotations();
  }
}
