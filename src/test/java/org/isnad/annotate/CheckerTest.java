package org.isnad.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Fault;
import org.isnad.read.AnnotationsFile;
import org.isnad.read.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckerTest {
  private static final String WHOLE =
      """
      format: isnad-annotations/1
      article: small
      actors:
        - {id: "state:AA", kind: State, names: {ar: ألف, en: Alef}, iso2: AA, mentions: [{text: ألف, how: name}]}
        - {id: "state:BB", kind: State, names: {ar: باء, en: Ba}, mentions: [{text: باء, how: name}]}
        - {id: "org:o", kind: Organization, names: {ar: باء, en: O}, mentions: [{text: باء, how: name}]}
        - {id: "leader:l", kind: Leader, names: {ar: ألف, en: L}, mentions: [{text: ألف, how: name}]}
        - {id: "place:p", kind: Place, names: {ar: باء, en: P}, mentions: [{text: باء, how: name}]}
        - {id: "group:g", kind: Group, names: {ar: باء, en: G}, mentions: [{text: باء, how: name}], members: [{actor: "state:AA", basis: stated, evidence: [{quote: "قالت: لا."}]}]}
      roles:
        - {holder: "leader:l", role: {ar: رئيس, en: president}, of: "state:AA", evidence: [{quote: "قالت: لا."}], origin: reviewer, review: accepted}
      memberships:
        - {member: "state:BB", organization: "org:o", status: member, evidence: [{quote: "قالت: لا."}]}
      events:
        - {id: "event:e", kind: Vote, names: {ar: تصويت, en: vote}, date: 2022, place: "place:p", participants: [{actor: "state:AA", as: voted_for}], evidence: [{quote: "قالت: لا."}]}
        - {id: "event:f", kind: Session, names: {ar: جلسة, en: session}, part_of: "event:e", evidence: [{quote: "قالت: لا."}]}
      issues:
        - {id: "issue:plan", names: {ar: الخطة, en: the plan}}
      stances:
        - {holder: "state:AA", type: opposes, about: "issue:plan", label: {ar: أ, en: a}, voice: author, modality: asserted, evidence: [{quote: عارضت ألف الخطة}], origin: reviewer, review: accepted}
        - {holder: author, type: claims, about: "event:e", label: {ar: أ, en: a}, voice: author, modality: hedged, evidence: [{quote: عارضت ألف الخطة}], origin: reviewer, review: accepted}
      relations:
        - {source: "state:AA", type: allied_with, target: "state:BB", evidence: [{quote: وألف حليفة باء}]}
      """;

  @TempDir Path folder;
  private Article article;

  @BeforeEach
  void readArticle() {
    article = Samples.article(folder);
  }

  @Test
  void nothingIsWrongWithTheWhole() {
    assertThat(check(WHOLE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "about: \"issue:plan\" → about: \"issue:plans\" → 20: about issue:plans points nowhere; define it",
        "holder: \"state:AA\" → holder: \"state:ZZ\" → holder state:ZZ points nowhere",
        "about: \"event:e\" → about: \"place:p\" → about place:p is of kind Place; it may be",
        "type: opposes → type: hates → unknown type hates; use one of absent, abstains",
        "as: voted_for → as: voter → unknown as voter",
        "status: member → status: friend → unknown status friend",
        "kind: Vote → kind: Ballot → unknown kind Ballot",
        "organization: \"org:o\" → organization: \"state:AA\" → organization state:AA is of kind State; it may be Organization",
        "holder: \"leader:l\" → holder: \"state:BB\" → holder state:BB is of kind State; it may be Leader",
        "type: allied_with → type: married_to → unknown type married_to",
        "target: \"state:BB\" → target: \"event:e\" → target event:e is of kind Event",
        "place: \"place:p\" → place: \"state:AA\" → place state:AA is of kind State",
        "part_of: \"event:e\" → part_of: \"event:f\" → event:f is part of itself",
        "names: {ar: الخطة → names: {ar: الخطة → ''",
        "id: \"issue:plan\" → id: \"plan\" → id plan is not of the form issue:…",
        "id: \"state:BB\" → id: \"state:AA\" → id state:AA is defined twice",
        "iso2: AA → iso2: Aa → iso2 Aa is no ISO 3166 code",
        "evidence: [{quote: وألف حليفة باء}] → evidence: [] → the relation allied_with has no evidence",
        "mentions: [{text: باء, how: name}] → mentions: [] → is mentioned nowhere",
        "holder: author, type: claims, about: \"event:e\" → holder: \"state:AA\", type: opposes, about: \"issue:plan\" → the same stance stands twice",
      })
  void everyBrokenInvariantIsOneSentence(String was, String becomes, String sentence) {
    List<Fault> faults = check(WHOLE.replace(was.strip(), becomes.strip()));
    if (sentence == null || sentence.isBlank()) {
      assertThat(faults).isEmpty();
    } else {
      assertThat(faults).isNotEmpty();
      assertThat(faults.toString()).contains("annotations.yaml:", sentence.strip());
    }
  }

  @Test
  void anIssueWithoutAStanceIsRefused() {
    String extra =
        WHOLE.replace("stances:", "  - {id: \"issue:idle\", names: {ar: أ, en: a}}\nstances:");
    assertThat(check(extra).toString()).contains("issue:idle is what no stance is about");
  }

  private List<Fault> check(String yaml) {
    AnnotationsFile file = Samples.annotations(yaml, article);
    return Checker.check(article, file.annotations(), Samples.ontology(), file::place);
  }
}
