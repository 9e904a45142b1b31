package org.isnad.graph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownStatementTest {
  private static final Census FEW = new Census(9, Map.of(), 9, Map.of(), true);
  private static final Census MANY = new Census(9e6, Map.of(), 9e6, Map.of(), true);

  private static KnownStatement passed(String query, Map<String, ?> given) {
    KnownStatement known = new KnownStatement(new StatementReader().read(query), true);
    known.pass(given, FEW);
    return known;
  }

  @Test
  void whatIsGivenAsMuchHasPassed() {
    KnownStatement known = passed("MATCH (n {id: $id}) RETURN n", Map.of("id", "state:RU"));
    assertThat(known.hasPassed(Map.of("id", "state:KZ"), FEW)).isTrue();
    assertThat(known.hasPassed(Map.of("id", "state:KZ", "unused", List.of(1)), FEW)).isTrue();
    assertThat(known.hasPassed(Map.of("id", "org:csto-2"), FEW)).isFalse();
    assertThat(known.hasPassed(Map.of("id", 8), FEW)).isFalse();
    assertThat(known.hasPassed(Map.of(), FEW)).isFalse();
    assertThat(known.hasPassed(Map.of("id", "state:KZ"), MANY)).isFalse();
  }

  @Test
  void aTextThatIsReadIsHeldAgainstItself() {
    KnownStatement known = passed("RETURN 'a' =~ $r", Map.of("r", "aaaa"));
    assertThat(known.hasPassed(Map.of("r", "aaaa"), FEW)).isTrue();
    assertThat(known.hasPassed(Map.of("r", "(a)*"), FEW)).isFalse();
  }

  @Test
  void numbersCountAndListsAreJudgedEachTime() {
    assertThat(passed("RETURN range(1, $n)", Map.of("n", 5)).hasPassed(Map.of("n", 6), FEW))
        .isFalse();
    Map<String, ?> list = Map.of("l", List.of(1));
    assertThat(passed("UNWIND $l AS x RETURN x", list).hasPassed(list, FEW)).isFalse();
  }

  @Test
  void theGuardJudgesAgainWhatIsLarger() {
    CypherGuard guard = new CypherGuard();
    String query = "RETURN size(replace($t, 'a', $t))";
    assertThat(guard.refusal(query, Map.of("t", "a"), FEW)).isEmpty();
    assertThat(guard.refusal(query, Map.of("t", "a"), FEW)).isEmpty();
    assertThat(guard.refusal(query, Map.of("t", "a".repeat(30_000)), FEW)).isPresent();
    String range = "RETURN range(1, $n)";
    assertThat(guard.refusal(range, Map.of("n", 5), FEW)).isEmpty();
    assertThat(guard.refusal(range, Map.of("n", 50_000_000), FEW)).isPresent();
  }
}
