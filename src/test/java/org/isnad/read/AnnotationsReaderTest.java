package org.isnad.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Faults;
import org.isnad.model.Stance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThatThrownBy(() -> read(STANCE.replace(was.strip(), becomes.strip())))
        .isInstanceOf(Faults.class)
        .hasMessageContaining("annotations.yaml:")
        .hasMessageContaining(sentence.strip());
  }

  @Test
  void allFaultsAreToldAtOnce() {
    String faulty =
        STANCE.replace("voice: author", "voice: x").replace("review: accepted", "review: y");
    assertThatThrownBy(() -> read(faulty))
        .isInstanceOfSatisfying(Faults.class, e -> assertThat(e.faults()).hasSize(2));
  }

  private Annotations read(String rest) {
    return Samples.annotations(HEAD + rest, article).annotations();
  }
}
