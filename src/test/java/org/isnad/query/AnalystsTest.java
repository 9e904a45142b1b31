package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.graph.Admission;
import org.isnad.graph.FreeCypher;
import org.isnad.graph.Graph;
import org.isnad.graph.Limits;
import org.isnad.graph.Result;
import org.isnad.graph.guard.Census;
import org.isnad.graph.guard.CypherGuard;
import org.isnad.load.Loader;
import org.isnad.model.Ontology;
import org.isnad.read.OntologyReader;
import org.isnad.testing.GraphExtension;
import org.isnad.testing.GraphExtension.FilledOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody who asks honestly is refused: {@code analysts.txt}, a statement a line. */
@ExtendWith(GraphExtension.class)
@FilledOnce
class AnalystsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FEW = "few: ";
  private static final CypherGuard GUARD = new CypherGuard();

  /** As some thousand articles about the world's politics would have it. */
  private static final Census LARGE =
      new Census(
          150_000,
          Map.ofEntries(
              Map.entry("Entity", 25_000.0),
              Map.entry("Actor", 4_000.0),
              Map.entry("State", 210.0),
              Map.entry("Leader", 700.0),
              Map.entry("Person", 1_200.0),
              Map.entry("Organization", 900.0),
              Map.entry("Group", 1_000.0),
              Map.entry("Place", 900.0),
              Map.entry("Issue", 8_000.0),
              Map.entry("Event", 9_000.0),
              Map.entry("Article", 2_000.0),
              Map.entry("Text", 2_000.0),
              Map.entry("Sentence", 60_000.0),
              Map.entry("Stance", 50_000.0)),
          500_000,
          Map.ofEntries(
              Map.entry("HOLDS", 50_000.0),
              Map.entry("ABOUT", 50_000.0),
              Map.entry("EVIDENCED_BY", 80_000.0),
              Map.entry("MENTIONED_IN", 200_000.0),
              Map.entry("CONTAINS", 60_000.0),
              Map.entry("HAS_TEXT", 2_000.0),
              Map.entry("LEADS", 900.0),
              Map.entry("MEMBER_OF", 1_000.0),
              Map.entry("PARTICIPATED_IN", 15_000.0),
              Map.entry("PART_OF", 2_000.0),
              Map.entry("AT", 3_000.0),
              Map.entry("RESOLVES_TO", 1_500.0),
              Map.entry("ALLIED_WITH", 300.0),
              Map.entry("COOPERATES_WITH", 500.0),
              Map.entry("BACKS", 400.0)),
          true);

  private final FreeCypher cypher;

  AnalystsTest(Graph graph) {
    this.cypher =
        new FreeCypher(graph, Limits.PUBLIC, () -> {}, new Admission(Admission.Shares.PRIVATE));
  }

  record Question(String text, Map<String, @Nullable Object> parameters, boolean few) {
    @Override
    public String toString() {
      return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }

    static Question of(String line) {
      boolean few = line.startsWith(FEW);
      String[] parts = line.substring(few ? FEW.length() : 0).split(" \\|\\|\\| ", 2);
      try {
        return new Question(
            parts[0],
            parts.length > 1 ? JSON.readValue(parts[1], new TypeReference<>() {}) : Map.of(),
            few);
      } catch (IOException e) {
        throw new IllegalArgumentException(line, e);
      }
    }
  }

  static Stream<Question> questions() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(AnalystsTest.class.getResourceAsStream("analysts.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Question::of);
    }
  }

  @BeforeAll
  static void load(Graph graph) {
    Ontology ontology = OntologyReader.shipped();
    new Loader(graph, ontology).loadSeeds(Loader.readSeeds(ontology));
  }

  @Test
  void areManyQuestions() throws IOException {
    assertThat(questions().map(Question::text).distinct()).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void isAnswered(Question question) {
    Result result = cypher.run(question.text(), question.parameters());
    assertThat(result.truncated()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void isAdmittedToALargeGraph(Question question) {
    assertThat(GUARD.refusal(question.text(), question.parameters(), LARGE))
        .matches(refusal -> refusal.isPresent() == question.few());
  }

  /** What the numbers are for: the same statement is judged by how much there is. */
  @Test
  void aSmallLabelIsNotTheWholeGraph() {
    String joined = "WITH collect(n.nameEn) AS all RETURN reduce(t = '', x IN all | t + x)";
    assertThat(GUARD.refusal("MATCH (n:State) " + joined, Map.of(), LARGE)).isEmpty();
    assertThat(GUARD.refusal("MATCH (n:Sentence) " + joined, Map.of(), LARGE)).isPresent();
    assertThat(GUARD.refusal("MATCH (n) " + joined, Map.of(), LARGE)).isPresent();
    assertThat(GUARD.refusal("MATCH (n:State) " + joined, Map.of(), Census.UNKNOWN)).isPresent();
  }
}
