package org.isnad.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Origin;
import org.isnad.model.Review;
import org.isnad.model.Role;
import org.isnad.model.Stance;
import org.isnad.read.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {
  /** What the rules propose of the small article. */
  private static final String PROPOSED =
      """
      format: isnad-annotations/1
      article: small
      actors:
        - {id: "state:AA", kind: State, names: {ar: ألف, en: Alef}, mentions: [{text: ألف, how: name}]}
        - {id: "state:BB", kind: State, names: {ar: باء, en: Ba}, mentions: [{text: باء, how: name}]}
        - {id: "leader:l", kind: Leader, names: {ar: ألف, en: L}, mentions: [{text: ألف, how: short}]}
      roles:
        - {holder: "leader:l", role: {ar: رئيس, en: president}, of: "state:AA", evidence: [{quote: "ألف قالت: لا."}], origin: "rule:role", confidence: 0.9, review: proposed}
      issues:
        - {id: "issue:plan", names: {ar: الخطة, en: the plan}}
      stances:
        - {id: stance:small-1, holder: "state:AA", type: opposes, about: "issue:plan", label: {ar: أ, en: a}, voice: author, modality: asserted, evidence: [{quote: عارضت ألف الخطة}], origin: "rule:opposes", confidence: 0.8, review: proposed}
        - {id: stance:small-2, holder: "state:BB", type: agrees, about: "issue:plan", label: {ar: أ, en: a}, voice: author, modality: asserted, evidence: [{quote: وافقت باء على الخطة}], origin: "rule:agrees", confidence: 0.8, review: proposed}
      """;

  private static final String FIRST = "id: stance:small-1, ";
  private static final String RULE = "origin: \"rule:opposes\", confidence: 0.8, review: proposed";

  @TempDir Path folder;
  private Article article;
  private Annotations proposed;

  @BeforeEach
  void readArticle() {
    article = Samples.article(folder);
    proposed = read(PROPOSED);
  }

  /** What a person made of the first stance in the file, and what then stands of its sentence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "review: accepted | small-1 opposes accepted",
        "review: rejected | small-1 opposes rejected",
        "type: condemns, review: edited | small-1 condemns edited",
        "id: stance:small-mine, review: accepted | small-mine opposes accepted",
        "id: stance:small-mine, type: condemns, review: edited | small-mine condemns edited",
        "id: stance:small-mine, review: rejected | small-mine opposes rejected",
        "id: stance:small-mine, type: supports, review: rejected | small-mine supports rejected + small-1 opposes proposed",
        "id: stance:small-mine, origin: reviewer | small-mine opposes proposed",
        "id: stance:small-old | small-old opposes proposed",
        "id: stance:small-old, type: condemns | small-1 opposes proposed",
        "id: stance:small-mine, type: condemns, origin: model:m | small-mine condemns proposed",
        "'' | small-1 opposes proposed",
      })
  void aDecisionStays(String change, String expected) {
    String old = PROPOSED;
    for (String one : change.split(", ")) {
      String[] parts = one.split(": ", 2);
      old =
          switch (parts[0]) {
            case "id" -> old.replace(FIRST, "id: " + parts[1] + ", ");
            case "type" -> old.replace("type: opposes", "type: " + parts[1]);
            case "origin" ->
                old.replace("origin: \"rule:opposes\"", "origin: \"" + parts[1] + "\"");
            case "review" -> old.replace(RULE, RULE.replace("proposed", parts[1]));
            default -> old;
          };
    }
    assertThat(told(merge(old))).isEqualTo(expected.strip());
  }

  private static String told(Annotations merged) {
    return String.join(
        " + ",
        merged.stances().stream()
            .filter(s -> s.holder().equals("state:AA"))
            .map(
                s ->
                    s.id().substring("stance:".length())
                        + " "
                        + s.type()
                        + " "
                        + s.origin().review().id())
            .toList());
  }

  @Test
  void whatIsAddedToAnEmptyFileIsTheProposal() {
    Annotations merged = Merge.merge(article, Annotations.none(article.id()), proposed);
    assertThat(merged).isEqualTo(proposed);
  }

  @Test
  void whatAPersonTookOutOfASentenceThatWasReadIsNotPutBack() {
    String old =
        PROPOSED
            .replaceAll("(?m)^.*leader:l.*\\n", "")
            .replace("{text: ألف, how: name}", "{text: ألف, how: name, within: عارضت ألف}")
            .replace("names: {ar: ألف, en: Alef}", "names: {ar: ألف, en: Alpha}");
    Annotations merged = merge(old);
    assertThat(merged.actors().get(0).names().en()).isEqualTo("Alpha");
    // «ألف قالت: لا.» says nothing in the file, the last sentence does
    assertThat(merged.actors().get(0).mentions()).hasSize(2);
  }

  @Test
  void aRejectedRoleIsNotProposedAgain() {
    String old = PROPOSED.replace("0.9, review: proposed", "0.9, review: rejected");
    assertThat(merge(old).roles())
        .extracting(role -> role.origin().review())
        .containsExactly(Review.REJECTED);
  }

  /**
   * Whatever was decided: it stays, nothing decided is proposed again, and a second run is idle.
   */
  @Test
  void decisionsSurviveEveryRun() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Annotations old = decided(proposed, random);
      Annotations merged = Merge.merge(article, old, proposed);
      Annotations sifted = Sieve.sift(article, merged, Samples.ontology()).annotations();
      for (Stance stance : old.stances()) {
        if (Merge.isReviewed(stance.origin())) {
          assertThat(sifted.stances()).contains(stance);
        }
      }
      for (Role role : old.roles()) {
        if (Merge.isReviewed(role.origin())) {
          assertThat(sifted.roles()).contains(role);
        }
      }
      assertThat(sifted.stances()).extracting(Stance::id).doesNotHaveDuplicates();
      assertThat(Merge.merge(article, merged, proposed)).isEqualTo(merged);
    }
  }

  private static Annotations decided(Annotations all, Random random) {
    UnaryOperator<Origin> decide =
        origin ->
            new Origin(
                random.nextInt(4) == 0 ? "reviewer" : origin.by(),
                Review.values()[random.nextInt(4)],
                origin.confidence());
    List<Stance> stances = new ArrayList<>();
    for (Stance s : all.stances()) {
      if (random.nextInt(4) > 0) {
        stances.add(
            new Stance(
                random.nextBoolean() ? s.id() : s.id() + "x",
                s.holder(),
                random.nextInt(3) > 0 ? s.type() : "claims",
                s.about(),
                s.aboutText(),
                s.label(),
                s.voice(),
                s.modality(),
                s.evidence(),
                decide.apply(s.origin())));
      }
    }
    List<Role> roles =
        all.roles().stream()
            .filter(r -> random.nextInt(4) > 0)
            .map(
                r ->
                    new Role(
                        r.holder(),
                        r.role(),
                        r.of(),
                        r.from(),
                        r.to(),
                        r.evidence(),
                        decide.apply(r.origin())))
            .toList();
    return new Annotations(
        all.article(),
        all.actors(),
        roles,
        all.memberships(),
        all.events(),
        stances.isEmpty() ? List.of() : all.issues(),
        stances,
        all.relations());
  }

  private Annotations merge(String old) {
    return Merge.merge(article, read(old), proposed);
  }

  private Annotations read(String yaml) {
    var file = Samples.annotations(yaml, article);
    assertThat(file.faults()).isEmpty();
    return file.annotations();
  }
}
