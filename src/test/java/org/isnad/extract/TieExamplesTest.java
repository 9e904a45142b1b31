package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Annotations;
import org.isnad.model.TieRule;
import org.isnad.read.TieReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of ties finds its examples and leaves its counterexamples alone. */
class TieExamplesTest {
  private static final List<TieRule> RULES = TieReader.shipped(Shipped.ONTOLOGY);

  @TestFactory
  Stream<DynamicTest> examples() {
    return RULES.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.id(),
                    () -> {
                      for (String example : rule.examples()) {
                        assertThat(ties(rule, example)).as(example).isTrue();
                      }
                      for (String example : rule.counterexamples()) {
                        assertThat(ties(rule, example)).as(example).isFalse();
                      }
                    }));
  }

  private static boolean ties(TieRule rule, String text) {
    Annotations found =
        Shipped.EXTRACTOR
            .extract(Shipped.article(text, rule.language(), Shipped.DAY))
            .annotations();
    return rule.makes().equals("membership")
        ? found.memberships().stream().anyMatch(m -> m.status().equals(rule.status()))
        : found.relations().stream().anyMatch(r -> r.type().equals(rule.makes()));
  }
}
