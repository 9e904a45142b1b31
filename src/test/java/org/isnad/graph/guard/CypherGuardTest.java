package org.isnad.graph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CypherGuardTest {
  private static final CypherGuard GUARD = new CypherGuard();

  record Example(String verdict, String query) {}

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CypherGuardTest.class.getResourceAsStream("examples.txt")),
                StandardCharsets.UTF_8))) {
      for (String line : in.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split(" {2,}", 2);
          examples.add(new Example(parts[0], parts[1].replace('⏎', '\n')));
        }
      }
    }
    return examples;
  }

  private static String verdict(String query) {
    return GUARD
        .refusal(query, Map.of(), Census.UNKNOWN)
        .map(refusal -> refusal.code().id())
        .orElse("allowed");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void judges(Example example) {
    assertThat(verdict(example.query())).as(example.query()).isEqualTo(example.verdict());
  }

  static Stream<String> deep() {
    return Stream.of(
        "RETURN " + "(".repeat(4999) + "1" + ")".repeat(4990),
        "RETURN " + "(".repeat(9000),
        "RETURN " + "[".repeat(3000) + "]".repeat(3000),
        "RETURN " + "{a:".repeat(3000) + "1" + "}".repeat(900),
        "RETURN " + "CASE WHEN ".repeat(900) + "1",
        "RETURN " + "NOT ".repeat(2400) + "true",
        "RETURN 1" + "+1".repeat(4900),
        "RETURN a" + ".b".repeat(4900),
        "RETURN a" + "[0]".repeat(3000),
        "RETURN true" + " OR true".repeat(1200),
        "MATCH (n:" + "!".repeat(5000) + "A) RETURN n",
        "MATCH (a)" + "--()".repeat(2400) + " RETURN 1",
        "RETURN 1 AS x" + " UNION RETURN 1 AS x".repeat(400),
        "RETURN 7 IS :: " + "LIST<".repeat(1600) + "INT" + ">".repeat(1600),
        "RETURN 7 IS NOT TYPED " + "array < ".repeat(1200) + "INT",
        "RETURN 7 IS :: INT" + " LIST NOT NULL".repeat(700),
        "RETURN \\u0028".repeat(1) + "\\u0028".repeat(1500));
  }

  @ParameterizedTest
  @MethodSource("deep")
  void refusesWhatIsTooDeepInTime(String query) {
    long start = System.nanoTime();
    assertThat(verdict(query)).isIn("too-deep", "too-slow-to-read");
    assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(10));
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(verdict("RETURN '" + "x".repeat(10_000) + "'")).isEqualTo("too-long");
    assertThat(verdict("RETURN '" + "😀".repeat(9_000) + "'")).isEqualTo("allowed");
  }

  @Test
  void readsBracketsInStringsAndCommentsAsText() {
    assertThat(verdict("RETURN '" + "(".repeat(500) + "' // " + "[".repeat(500)))
        .isEqualTo("allowed");
  }

  @Test
  void tellsWhereAndWhat() {
    Refusal refusal =
        GUARD.refusal("MATCH (n)\nSET n.x = 1", Map.of(), Census.UNKNOWN).orElseThrow();
    assertThat(refusal.position()).isEqualTo(new Position(2, 1, 10));
    assertThat(refusal.sentence().en()).isEqualTo("SET writes, and queries here only read.");
    assertThat(refusal.hint().ar()).contains("MATCH");
  }

  @Test
  void tellsSyntaxErrorsInOneSentence() {
    assertThat(
            GUARD
                .refusal("MATCH (n)\n  RETRUN n", Map.of(), Census.UNKNOWN)
                .orElseThrow()
                .sentence()
                .en())
        .isEqualTo("Syntax error: Invalid input 'RETRUN' (line 2, column 3).");
  }

  @ParameterizedTest
  @EnumSource(RefusalCode.class)
  void hasWordsInBothLanguagesForEveryCode(RefusalCode code) {
    Refusal refusal = Refusal.of(code, null, "a", "b");
    for (String text :
        List.of(
            refusal.sentence().ar(),
            refusal.sentence().en(),
            refusal.hint().ar(),
            refusal.hint().en())) {
      assertThat(text).isNotBlank().doesNotContain("{0}").doesNotContain("{1}");
    }
  }

  /** Mutants of the examples: whatever comes, there is a verdict, and soon. */
  @Test
  void judgesMutantsWithoutFailing() throws IOException {
    Random random = new Random(20220516);
    List<Example> examples = examples();
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      String query = mutant(random, examples);
      long start = System.nanoTime();
      verdict(query);
      nanos.add(System.nanoTime() - start);
    }
    nanos.sort(null);
    assertThat(nanos.get(nanos.size() / 2)).isLessThan(TimeUnit.MILLISECONDS.toNanos(100));
    assertThat(nanos.get(nanos.size() - 1)).isLessThan(TimeUnit.SECONDS.toNanos(10));
  }

  private static String mutant(Random random, List<Example> examples) {
    String a = examples.get(random.nextInt(examples.size())).query();
    String b = examples.get(random.nextInt(examples.size())).query();
    int at = random.nextInt(a.length() + 1);
    int from = random.nextInt(b.length());
    int to = from + random.nextInt(b.length() - from + 1);
    String strange = "\u0000\u200f\ufeff'\"`\\({[]})$;\ud800é";
    return switch (random.nextInt(4)) {
      case 0 -> a.substring(0, at) + b.substring(from, to) + a.substring(at);
      case 1 -> a.substring(0, at) + a.substring(Math.min(a.length(), at + 1));
      case 2 ->
          a.substring(0, at) + strange.charAt(random.nextInt(strange.length())) + a.substring(at);
      default -> a + " " + b;
    };
  }
}
