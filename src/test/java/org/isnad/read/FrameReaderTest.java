package org.isnad.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.model.Faults;
import org.isnad.model.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the examples ¶ is a line's end within a frame. */
class FrameReaderTest {
  private static final String GOOD =
      """
      - id: denies
        stance: denies
        verb: {perfect: نفى, imperfect: ينفي}
        nouns: [نفي]
        light: true
        target: [direct, أن]
        negated: agrees
        examples:
          - "نفت [دلمون] {وجود السد}."
          - "تنفي [مجان] أن {السد قائم}."
        counterexamples:
          - "سكن الشاعر المنفى."
      """;
  private static final String ENGLISH =
      """
      - id: denies-en
        lang: en
        stance: denies
        verbs: [{base: deny, past: denied}, {base: gainsay, past: gainsaid, third: gainsays, ing: gainsaying, participle: gainsaid}]
        target: direct
        negated: none
        holder: speaker
        examples: ["[Dilmun] denied {the dam}.", "[Magan] gainsays it."]
        counterexamples: self-denial is a virtue
      """;

  @TempDir Path folder;

  @Test
  void aFrameSaysWhichWordsMakeAStance() {
    Frame frame = read(GOOD).get(0);
    assertThat(frame.id()).isEqualTo("denies");
    assertThat(frame.language()).isEqualTo("ar");
    assertThat(frame.verbs()).containsExactly(new Frame.Verb("ينفي", "نفى", null, null, null));
    assertThat(frame.nouns()).containsExactly("نفي");
    assertThat(frame.light()).isTrue();
    assertThat(frame.inflect()).isFalse();
    assertThat(frame.target()).containsExactly("direct", "أن");
    assertThat(frame.negated()).isEqualTo("agrees");
    assertThat(frame.holder()).isEqualTo("subject");
    assertThat(frame.examples()).hasSize(2);
    assertThat(frame.place()).endsWith("/frames.yaml:1");
  }

  @Test
  void anEnglishVerbHasOtherPartsAndOneWordCountsAsAListOfOne() {
    Frame frame = read(ENGLISH).get(0);
    assertThat(frame.verbs())
        .containsExactly(
            new Frame.Verb("deny", "denied", null, null, null),
            new Frame.Verb("gainsay", "gainsaid", "gainsays", "gainsaying", "gainsaid"));
    assertThat(frame.target()).containsExactly("direct");
    assertThat(frame.negated()).isNull();
    assertThat(frame.holder()).isEqualTo("speaker");
    assertThat(frame.counterexamples()).containsExactly("self-denial is a virtue");
  }

  @ParameterizedTest
  @CsvSource({"verb: true", "inflect: true"})
  void idiomsAreInflectedWhenTheFrameSaysSo(String key) {
    String idioms = GOOD.replace("verb: {perfect: نفى, imperfect: ينفي}", "idioms: [نفض يده من]");
    assertThat(read(idioms.replace("light: true", key)).get(0).inflect()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "id: denies → id: → 1: id is missing; add `id: …`",
        "id: denies → id: Denies it → 1: id Denies it has other signs; use small Latin letters",
        "stance: denies → stance: doubts → 2: unknown stance doubts; use one of absent, abstains",
        "light: true → lang: fr → 5: unknown lang fr; use one of ar, en",
        "light: true → light: yes → 5: light yes is neither true nor false; write one of them",
        "light: true → inflect: true → 5: inflect without idioms; take it out",
        "light: true → lights: true → 5: unknown key lights; use one of id, lang, stance",
        "light: true → holder: object → 5: unknown holder object; use one of author, speaker, subject",
        "perfect: نفى → past: نفى → 3: unknown key past; use one of perfect, imperfect",
        "perfect: نفى → past: نفى → 3: perfect is missing; add `perfect: …`",
        "verb: → verbs: → 3: verbs is not a list; write its items as `- …` lines",
        "negated: agrees → negated: doubts → 7: unknown negated doubts",
        "'target: [direct, أن]' → target: [] → 6: target is missing; add `target: [direct]`",
        "'- \"تنفي [مجان] أن {السد قائم}.\"' → '' → 8: examples: 1 of at least 2; write sentences in which the frame must be found",
        "'- \"سكن الشاعر المنفى.\"' → '' → 11: counterexamples: 0 of at least 1; write sentences in which the frame must not be found",
        "[دلمون] → دلمون → '8: no holder in «نفت دلمون {وجود السد}.»; mark it as [holder]'",
        "{السد قائم} → السد قائم → 8: no target in «تنفي [مجان] أن السد قائم.»; mark it as {target}",
        "'- id: denies' → '- denies¶- id: denies' → 1: an item is not a block; write it as `- key: value`",
        "'verb: {' → 'verb: [{' → 4: malformed YAML",
      })
  void everyFaultNamesPlaceFaultAndRemedy(String was, String becomes, String sentence) {
    assertThatThrownBy(() -> read(GOOD.replace(was, becomes.replace('¶', '\n'))))
        .isInstanceOf(Faults.class)
        .hasMessageMatching("(?s).*frames\\.yaml:[0-9].*")
        .hasMessageContaining(sentence);
  }

  @Test
  void aFrameWithoutWordsFindsNothing() {
    String wordless =
        GOOD.replace("  verb: {perfect: نفى, imperfect: ينفي}\n", "")
            .replace("  nouns: [نفي]\n", "");
    assertThatThrownBy(() -> read(wordless))
        .hasMessageContaining("frames.yaml:1: the frame has no words; add a verb, nouns");
  }

  @Test
  void aFileIsAListOfFrames() {
    assertThatThrownBy(() -> read("denies: {}\n"))
        .hasMessageContaining("frames.yaml:1: the file is not a list of blocks; start each with");
  }

  @Test
  void idsAreUniqueOverAllFiles() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), GOOD);
    assertThatThrownBy(() -> read(ENGLISH + GOOD))
        .isInstanceOfSatisfying(Faults.class, e -> assertThat(e.faults()).hasSize(1))
        .hasMessageContaining("frames.yaml:10: the id denies stands in ")
        .hasMessageContaining("a.yaml:1 already; rename one");
  }

  private List<Frame> read(String yaml) {
    try {
      Files.writeString(folder.resolve("frames.yaml"), yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return FrameReader.read(folder, Samples.ontology());
  }
}
