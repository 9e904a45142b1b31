package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {
  private static final List<Parameter> KNOWN =
      List.of(Parameter.ids("article"), Parameter.number("limit", 5, 9), Parameter.text("q"));

  @Test
  void listsComeRepeatedOrBetweenCommas() {
    Parameters p = Parameters.check(KNOWN, Map.of("article", List.of("a, b", "c", "a", "")));
    assertThat(p.all("article")).containsExactly("a", "b", "c");
    assertThat(p.number("limit")).isEqualTo(5);
    assertThat(p.optional("q")).isNull();
  }

  @Test
  void theSameRequestHasTheSameCanonicalForm() {
    String one = Parameters.check(KNOWN, Map.of("article", List.of("a,b"))).canonical();
    String other =
        Parameters.check(
                KNOWN,
                Map.of("limit", List.of("5"), "article", List.of("a", "b"), "q", List.of("")))
            .canonical();
    assertThat(one).isEqualTo(other);
  }
}
