package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.graph.FreeCypher;
import org.isnad.graph.Graph;
import org.isnad.graph.Limits;
import org.isnad.graph.Result;
import org.isnad.load.Loader;
import org.isnad.model.Fault;
import org.isnad.model.Ontology;
import org.isnad.read.OntologyReader;
import org.isnad.testing.GraphExtension;
import org.isnad.testing.GraphExtension.FilledOnce;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(GraphExtension.class)
@FilledOnce
class NamedQueriesTest {
  private static final NamedQueries QUERIES = NamedQueries.load(OntologyReader.shipped());
  private static final Map<String, String> EXAMPLES =
      Map.ofEntries(
          Map.entry("actor", "state:RU"),
          Map.entry("issue", "issue:biological-security"),
          Map.entry("event", "event:csto-summit-2022-05-16"),
          Map.entry("first", "leader:vladimir-putin"),
          Map.entry("second", "org:csto"),
          Map.entry("n", "4"));

  private final FreeCypher cypher;

  NamedQueriesTest(Graph graph) {
    this.cypher = new FreeCypher(graph, Limits.PUBLIC, () -> {});
  }

  @BeforeAll
  static void load(Graph graph) {
    Ontology ontology = OntologyReader.shipped();
    new Loader(graph, ontology).loadSeeds(Loader.readSeeds(ontology));
  }

  @Test
  void everyQueryAnswersSomethingAboutTheArticle() {
    assertThat(QUERIES.all()).hasSizeGreaterThanOrEqualTo(15);
    for (NamedQuery query : QUERIES.all()) {
      Map<String, String> arguments = new HashMap<>();
      query.parameters().stream()
          .filter(QueryParameter::required)
          .forEach(p -> arguments.put(p.name(), EXAMPLES.getOrDefault(p.name(), "")));
      Result result = QUERIES.run(cypher, query.name(), arguments);
      assertThat(result.rows()).as(query.name()).isNotEmpty();
      assertThat(result.truncated()).as(query.name()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "who-abstained, '', أرمينيا لم تظهر",
    "who-abstained, '', امتنعت باقي الدول",
    "communique-condemns, '', تزوير الأحداث التاريخية",
    "who-holds-which-office, '', leader:emomali-rahmon",
    "members, '', state:KG",
    "silent-where-others-spoke, '', أحداً لم يذكر",
    "timeline, '', 1992",
    "timeline, from=2022-02, event:csto-summit-2022-05-16",
    "what-leaders-want, leader=leader:alexander-lukashenko, مراكز الفكر",
    "path-between, first=state:AM&second=state:KZ, state:KZ",
  })
  void answersWhatAReaderWouldAsk(String name, String arguments, String expected) {
    assertThat(ResultCsv.of(QUERIES.run(cypher, name, split(arguments)))).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, '', unknown-query",
    "stances-of-actor, '', missing-parameter",
    "stances-of-actor, actor=, missing-parameter",
    "stances-of-actor, actor=state:RU&colour=red, unknown-parameter",
    "what-rests-on-sentence, n=many, parameter-type",
    "what-leaders-want, leader=state:RU, parameter-type",
    "timeline, from=yesterday, parameter-type",
    "what-an-organization-says, polarity=warm, parameter-type",
  })
  void aWrongArgumentIsToldInOneSentence(String name, String arguments, String code) {
    assertThatThrownBy(() -> QUERIES.run(cypher, name, split(arguments)))
        .isInstanceOfSatisfying(
            ParameterFault.class,
            fault -> {
              assertThat(fault.code()).isEqualTo(code);
              assertThat(fault.sentence().ar()).isNotBlank();
              assertThat(fault.hint().en()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "// title: x → 1: the heading line is none that is known",
        "// param a: colour; ar: أ; en: a → 1: unknown parameter type colour; use one of actor",
        "// param a: actor wanted; ar: أ; en: a → 1: unknown option wanted",
        "RETURN $a → uses $a, which the heading does not declare",
        "RETURN 1 → title.ar is missing",
      })
  void aMalformedFileIsToldWithItsLine(String content, String sentence) {
    List<Fault> faults = new ArrayList<>();
    QueryFile.read("q", "q.cypher", content.strip(), OntologyReader.shipped(), faults);
    assertThat(faults.toString()).contains(sentence.strip());
  }

  @Test
  void aSpreadsheetFindsNoFormula() {
    Result result = cypher.run("RETURN '=1+1' AS a, -5 AS b, 'x,\"y\"' AS c", Map.of());
    assertThat(ResultCsv.of(result)).isEqualTo("a,b,c\r\n'=1+1,-5,\"x,\"\"y\"\"\"\r\n");
  }

  private static Map<String, String> split(String arguments) {
    Map<String, String> split = new HashMap<>();
    for (String pair : arguments.split("&")) {
      if (!pair.isEmpty()) {
        split.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
      }
    }
    return split;
  }
}
