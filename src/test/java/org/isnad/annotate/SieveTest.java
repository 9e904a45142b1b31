package org.isnad.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.isnad.annotate.Sieve.Sifted;
import org.isnad.model.Article;
import org.isnad.read.Samples;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SieveTest {
  private static final String DRAFT =
      """
      format: isnad-annotations/1
      article: small
      actors:
        - {id: "state:AA", kind: State, names: {ar: ألف, en: Alef}, mentions: [{text: ألف, how: name}]}
        - {id: "state:BB", kind: State, names: {ar: باء, en: Ba}, mentions: [{text: باء, how: name}]}
      events:
        - {id: "event:e", kind: Vote, names: {ar: تصويت, en: vote}, participants: [{actor: "state:AA", as: voted_for}], evidence: [{quote: "ألف قالت: لا."}]}
      issues:
        - {id: "issue:plan", names: {ar: الخطة, en: the plan}}
      stances:
        - {id: stance:small-1, holder: "state:AA", type: opposes, about: "issue:plan", label: {ar: أ, en: a}, voice: author, modality: asserted, evidence: [{quote: عارضت ألف الخطة}], origin: "rule:x", confidence: 0.8, review: proposed}
        - {id: stance:small-2, holder: "state:BB", type: agrees, about: "event:e", label: {ar: أ, en: a}, voice: author, modality: asserted, evidence: [{quote: وافقت باء على الخطة}], origin: "rule:x", confidence: 0.8, review: proposed}
      """;

  @TempDir Path folder;

  /** What is wrong with the draft, what is left of it, and the first sentence that tells why. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vote → Vote | 2 actors 1 events 1 issues 2 stances | ''",
        "type: opposes → type: hates | 2 actors 1 events 0 issues 1 stances | unknown type hates",
        "kind: Vote → kind: Ballot | 2 actors 0 events 1 issues 1 stances | unknown kind Ballot",
        "id: \"state:AA\" → id: \"state:ألف\" | 1 actors 0 events 0 issues 0 stances | id state:ألف is not of the form state:…",
        "small-2 → small-1 | 2 actors 1 events 1 issues 1 stances | the stance stance:small-1 stands already",
        "state:BB\", kind → state:AA\", kind | 1 actors 1 events 1 issues 1 stances | id state:AA is defined twice",
      })
  void whatTheCheckRefusesGoesWithAllThatRestsOnIt(String change, String left, String why) {
    String[] parts = change.split(" → ");
    Article article = Samples.article(folder);
    var draft = Samples.annotations(DRAFT.replace(parts[0], parts[1]), article).annotations();
    Sifted sifted = Sieve.sift(article, draft, Samples.ontology());
    var all = sifted.annotations();
    assertThat(
            String.format(
                "%d actors %d events %d issues %d stances",
                all.actors().size(),
                all.events().size(),
                all.issues().size(),
                all.stances().size()))
        .isEqualTo(left);
    if (why.isEmpty()) {
      assertThat(sifted.refused()).isEmpty();
    } else {
      assertThat(sifted.refused().get(0)).startsWith(why);
    }
  }
}
