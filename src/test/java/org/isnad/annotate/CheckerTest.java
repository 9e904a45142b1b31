package org.isnad.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
        - {id: "state:AA", kind: State, names: {ar: ألف, en: Alef}, iso2: EG, mentions: [{text: ألف, how: name}]}
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
        "iso2: EG → iso2: Eg → iso2 Eg is no ISO 3166 code; write the two capital letters of a country",
        "iso2: EG → iso2: AA → 4: iso2 AA is no ISO 3166 code",
        "iso2: EG → iso2: XK → ''",
        "en: Ba} → en: Ba}, iso2: EG → 5: iso2 EG stands already at annotations.yaml:4; keep one",
        "en: L} → en: L}, iso2: FR → leader:l has an ISO code but is no state",
        "evidence: [{quote: وألف حليفة باء}] → evidence: [] → the relation allied_with has no evidence",
        "mentions: [{text: باء, how: name}] → mentions: [] → is mentioned nowhere",
        "holder: author, type: claims, about: \"event:e\" → holder: \"state:AA\", type: opposes, about: \"issue:plan\" → stands already at annotations.yaml:20; keep one",
        "holder: \"state:AA\", type: opposes → id: \"state:RU\", holder: \"state:AA\", type: opposes → 20: id state:RU is not of the form stance:small-…; use stance:small- and",
        "holder: \"state:AA\", type: opposes → id: stance:large-1, holder: \"state:AA\", type: opposes → id stance:large-1 is not of the form stance:small-…",
        "holder: \"state:AA\", type: opposes → id: stance:small-a-1, holder: \"state:AA\", type: opposes → id stance:small-a-1 is not of the form",
        "holder: \"state:AA\", type: opposes → id: stance:small-1, holder: \"state:AA\", type: opposes → ''",
        "id: \"event:f\" → id: \"event:f/1\" → id event:f/1 is not of the form event:…; use event: and Latin letters",
        "id: \"event:f\" → id: \"event:ف\" → id event:ف is not of the form event:…",
        "target: \"state:BB\" → target: \"state:AA\" → 23: the relation allied_with leads from state:AA to itself; correct source or target",
        "actor: \"state:AA\", basis → actor: \"group:g\", basis → 9: group:g resolves to itself; correct its members",
        "member: \"state:BB\" → member: \"org:o\" → 13: org:o is a member of itself",
        "of: \"state:AA\" → of: \"state:AA\", from: 2022-06, to: 2022-05-31 → 11: from 2022-06 is later than to 2022-05-31; correct",
        "of: \"state:AA\" → of: \"state:AA\", from: 2022-06, to: 2022 → ''",
        "status: member → status: member, from: 2023, to: 2022 → 13: from 2023 is later than to 2022",
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

  /** A list of the whole, and what is added to its end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "relations: → {source: \"state:BB\", type: allied_with, target: \"state:AA\", evidence: [{quote: وألف حليفة باء}]} → 24: the relation state:AA allied_with state:BB (it holds both ways) stands already at annotations.yaml:23; keep one",
        "relations: → {source: \"state:BB\", type: backs, target: \"state:AA\", evidence: [{quote: وألف حليفة باء}]} → ''",
        "memberships: → {member: \"state:BB\", organization: \"org:o\", status: member, evidence: [{quote: \"قالت: لا.\"}]} → the membership of state:BB in org:o stands already at",
        "memberships: → {member: \"state:BB\", organization: \"org:o\", status: chair, evidence: [{quote: \"قالت: لا.\"}]} → ''",
        "roles: → {holder: \"leader:l\", role: {ar: رئيس, en: president}, of: \"state:AA\", evidence: [{quote: \"قالت: لا.\"}], origin: reviewer, review: accepted} → the role of leader:l in state:AA stands already at",
        "actors: → {id: \"group:h\", kind: Group, names: {ar: باء, en: H}, mentions: [{text: باء, how: name}], members: [{actor: \"state:AA\", basis: stated, evidence: [{quote: \"قالت: لا.\"}]}, {actor: \"state:AA\", basis: derived, evidence: [{quote: \"قالت: لا.\"}]}]} → state:AA is in group:h twice; keep one",
      })
  void nothingIsToldTwice(String list, String item, String sentence) {
    String key = list.strip() + "\n";
    List<Fault> faults = check(WHOLE.replace(key, key + "  - " + item.strip() + "\n"));
    if (sentence.isBlank()) {
      assertThat(faults).isEmpty();
    } else {
      assertThat(faults.toString()).contains(sentence.strip());
    }
  }

  @Test
  void groupsThatResolveToEachOtherAreRefused() {
    String member =
        "members: [{actor: \"group:%s\", basis: stated, evidence: [{quote: \"قالت: لا.\"}]}]}";
    String circle =
        WHOLE
            .replace("actor: \"state:AA\", basis", "actor: \"group:h\", basis")
            .replace(
                "roles:",
                "  - {id: \"group:h\", kind: Group, names: {ar: باء, en: H}, mentions: [{text: باء, how: name}], "
                    + member.formatted("g")
                    + "\nroles:");
    assertThat(check(circle).toString())
        .contains("group:g resolves to itself", "group:h resolves to itself");
  }

  /** What is broken in itself is told by the reader, and hides nothing else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "kind: State, names: {ar: ألف → kind: Empire, names: {ar: ألف → 4: unknown kind Empire",
        "kind: Place → kind: Planet → 8: unknown kind Planet",
        "mentions: [{text: ألف, how: name}]} → mentions: [{text: تاء, how: name}]} → 4: the mention «تاء»",
        "quote: عارضت ألف الخطة → quote: عارضت تاء → 20: the quote «عارضت تاء» is not in the article",
        "holder: \"leader:l\", → '' → 11: holder is missing",
        "date: 2022 → date: 0000 → 15: date 0000 is not a date",
      })
  void aBrokenItemHidesNoOtherFault(String was, String becomes, String sentence) {
    String broken =
        WHOLE
            .replaceFirst(Pattern.quote(was.strip()), becomes.strip())
            .replace("target: \"state:BB\"", "target: \"state:ZZ\"");
    List<Fault> faults = new ArrayList<>(Samples.annotations(broken, article).faults());
    faults.addAll(check(broken));
    assertThat(faults.toString())
        .contains(sentence.strip(), "23: target state:ZZ points nowhere")
        .doesNotContain("is not of the form", "has no evidence", "mentioned nowhere");
    assertThat(faults).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void anIssueWithoutAStanceIsRefused() {
    String extra =
        WHOLE.replace("stances:", "  - {id: \"issue:idle\", names: {ar: أ, en: a}}\nstances:");
    assertThat(check(extra).toString()).contains("issue:idle is what no stance is about");
  }

  private List<Fault> check(String yaml) {
    AnnotationsFile file = Samples.annotations(yaml, article);
    return Checker.check(article, file.annotations(), Samples.ontology(), file::place, file::whole);
  }
}
