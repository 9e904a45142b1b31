package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.graph.Admission;
import org.isnad.graph.FreeCypher;
import org.isnad.graph.Graph;
import org.isnad.graph.Limits;
import org.isnad.graph.Result;
import org.isnad.graph.Value;
import org.isnad.load.Loader;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.model.Ontology;
import org.isnad.read.OntologyReader;
import org.isnad.testing.GraphExtension;
import org.isnad.testing.GraphExtension.FilledOnce;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(GraphExtension.class)
@FilledOnce
class NamedQueriesTest {
  private static final NamedQueries QUERIES = NamedQueries.load(OntologyReader.shipped(), null);
  private static final String SOUND =
      """
      // title.ar: أ
      // title.en: a
      // description.ar: أ
      // description.en: a
      RETURN 1 AS one""";

  private final FreeCypher cypher;

  NamedQueriesTest(Graph graph) {
    this.cypher =
        new FreeCypher(graph, Limits.PUBLIC, () -> {}, new Admission(Admission.Shares.PRIVATE));
  }

  @BeforeAll
  static void load(Graph graph) {
    Ontology ontology = OntologyReader.shipped();
    new Loader(graph, ontology).loadSeeds(Loader.readSeeds(ontology));
  }

  @Test
  void theQueryAndTheViewLookEquallyFarForAPath() {
    assertThat(QUERIES.find("path-between").orElseThrow().cypher())
        .contains("-[*.." + PathFinder.MOST_EDGES + "]-");
  }

  @Test
  void everyQueryAnswersSomethingAboutTheArticle() {
    assertThat(QUERIES.all()).hasSizeGreaterThanOrEqualTo(15);
    for (NamedQuery query : QUERIES.all()) {
      Result result = QUERIES.run(cypher, query.name(), ExampleArguments.of(query)).result();
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
    "path-between, first=leader:vladimir-putin&second=state:RU, (leader:vladimir-putin) —LEADS→ روسيا",
    "path-between, first=state:RU&second=leader:vladimir-putin, (state:RU) ←LEADS— فلاديمير",
    "path-between, first=state:AM&second=state:AM, (state:AM)",
    "timeline, to=1992, 1992",
    "timeline, '', 'في 16 مايو 2022، قمة منظمة معاهدة الأمن الجماعي; البيان المشترك الصادر عن القمة,csto-moscow-2022#4; csto'",
    "relations-of, actor=state:RU, csto-moscow-2022#",
    "event-participants, event=event:csto-summit-2022-05-16, استضافت العاصمة الروسية",
    "who-holds-which-office, '', الرئيس الكازاخي",
  })
  void answersWhatAReaderWouldAsk(String name, String arguments, String expected) {
    assertThat(ResultCsv.of(QUERIES.run(cypher, name, split(arguments)).result()))
        .contains(expected);
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
    "timeline, from=2022-06&to=2022-05-31, empty-period",
    "stances-of-actor, actor=state:XX, unknown-reference",
    "stances-of-actor, actor=event:csto-summit-2022-05-16, unknown-reference",
    "event-participants, event=event:none, unknown-reference",
    "members, organization=org:none, unknown-reference",
    "stances-on-issue, issue=issue:none, unknown-reference",
    "what-leaders-want, leader=leader:none, unknown-reference",
    "what-rests-on-sentence, article=none&n=1, unknown-reference",
    "path-between, first=state:RU&second=state:XX, unknown-reference",
    "actors-by-stances, limit=0, bad-parameter",
    "actors-by-stances, limit=-1, bad-parameter",
    "actors-by-stances, limit=1001, bad-parameter",
    "actors-by-stances, limit=99999999999999999999, bad-parameter",
    "actors-by-stances, limit=ten, parameter-type",
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
      delimiter = '|',
      value = {
        "actors-by-stances | limit=0 | The parameter limit cannot be 0. Write a whole number from 1 to 1000.",
        "timeline | from=2022&to=2021 | The period begins on 2022, after it ends on 2021. Swap from and to.",
        "stances-of-actor | actor=state:XX | The parameter actor names state:XX; the graph has no actor with that id. For example: -p actor=state:RU.",
      })
  void aCommandLineIsToldTheFaultAndTheRemedy(String name, String arguments, String sentence) {
    assertThatThrownBy(() -> QUERIES.run(cypher, name, split(arguments)))
        .isInstanceOfSatisfying(
            ParameterFault.class, fault -> assertThat(fault.onCommandLine()).isEqualTo(sentence));
  }

  /** A fact that rests on two passages is one row that holds both, in the order of the text. */
  @Test
  void everyFactIsOneRow() {
    for (NamedQuery query : QUERIES.all()) {
      Result result = QUERIES.run(cypher, query.name(), ExampleArguments.of(query)).result();
      int quotes = result.columns().indexOf("quotes");
      int sentences = result.columns().indexOf("sentences");
      for (List<Value> row : result.rows()) {
        if (quotes >= 0 && sentences >= 0) {
          assertThat(items(row.get(quotes)))
              .as(query.name())
              .isNotEmpty()
              .hasSameSizeAs(items(row.get(sentences)));
        }
      }
      assertThat(result.rows()).as(query.name()).doesNotHaveDuplicates();
    }
    Result opposed = QUERIES.run(cypher, "who-opposed", Map.of()).result();
    assertThat(opposed.rows()).anyMatch(row -> items(row.get(4)).size() > 1);
  }

  /** The page hands a named query's text to the editor of free ones. */
  @Test
  void everyQueryMayBeAskedFreely() {
    for (NamedQuery query : QUERIES.all()) {
      FreeCypher.judge(query.cypher(), Map.of());
    }
  }

  @Test
  void membersOfAGroupStandInTheOrderOfTheirNames() {
    for (List<Value> row : QUERIES.run(cypher, "groups", Map.of()).result().rows()) {
      assertThat(items(row.get(3)).stream().map(Value::toString).toList()).isSorted();
    }
  }

  private static List<Value> items(Value list) {
    return ((Value.Items) list).items();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "// title: x → 1: the heading line is none that is known",
        "// param a: colour; ar: أ; en: a → 1: unknown parameter type colour; use one of actor",
        "// param a: actor wanted; ar: أ; en: a → 1: unknown option wanted",
        "// param a: integer max=ten; ar: أ; en: a → 1: unknown option max=ten",
        "// param a: integer max=5 default=9; ar: أ; en: a → 1: the default 9 is no value of the parameter a",
        "// param a: enum; ar: أ; en: a → 1: the enum a has no values",
        "// title.ar: أ¶// title.ar: ب → 2: title.ar is there twice",
        "// title.ar: أ¶// param a: date; ar: أ; en: a¶RETURN 1 → 2: the parameter a is not used",
        "// title.ar: أ¶¶RETURN 1,¶  $a → 4: the Cypher uses $a, which the heading does not declare",
        "// title.ar: أ¶RETRUN 1 → 2: Syntax error: Invalid input 'RETRUN'",
        "// title.ar: أ¶MATCH (n)¶DETACH DELETE n → 3: DELETE writes, and queries here only read",
        "RETURN 1 → title.ar is missing",
        "// title.ar: أ → 1: the query has no Cypher",
      })
  void aMalformedFileIsToldWithItsLine(String content, String sentence) {
    List<Fault> faults = new ArrayList<>();
    String text = content.strip().replace("¶", "\n");
    QueryFile.read("q", "q.cypher", text, OntologyReader.shipped(), faults)
        .fault()
        .ifPresent(faults::add);
    assertThat(faults.toString()).contains(sentence.strip());
  }

  @Test
  void aPersonsFolderAddsQueries(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("sure.cypher"),
        """
        // title.ar: مواقف موثوقة
        // title.en: Sure stances
        // description.ar: ما ثقته كذا أو أكثر.
        // description.en: Those with at least this confidence.
        // param least: number default=0.5 min=0 max=1; ar: الثقة; en: Confidence

        MATCH (s:Stance)
        WHERE coalesce(s.confidence, 1.0) >= $least
        RETURN count(s) AS stances
        """);
    NamedQueries queries = NamedQueries.load(OntologyReader.shipped(), folder);
    assertThat(queries.all()).hasSize(QUERIES.all().size() + 1);
    Result result = queries.run(cypher, "sure", Map.of("least", "0.75")).result();
    assertThat(result.rows().get(0).get(0)).isNotEqualTo(new Value.Whole(0));
    assertThatThrownBy(() -> queries.run(cypher, "sure", Map.of("least", "1.5")))
        .hasMessageContaining("Write a number from 0 to 1.");
  }

  @Test
  void faultsOfAFolderNameFileAndLine(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("who-opposed.cypher"), SOUND);
    Files.writeString(folder.resolve("Big Name.cypher"), SOUND);
    Files.write(folder.resolve("win.cypher"), "// title.ar: مقال".getBytes("windows-1256"));
    assertThatThrownBy(() -> NamedQueries.load(OntologyReader.shipped(), folder))
        .isInstanceOf(Faults.class)
        .message()
        .contains(folder + "/who-opposed.cypher:1: there is a query who-opposed already")
        .contains(folder + "/Big Name.cypher:1: the file's name is no name of a query")
        .contains(folder + "/win.cypher:1: the file is not UTF-8");
    Path sound = Files.createDirectory(folder.resolve("sound"));
    Files.writeString(sound.resolve("broken.cypher"), SOUND + "\nLIMIT x y");
    NamedQueries queries = NamedQueries.load(OntologyReader.shipped(), sound);
    queries.judge(query -> !query.name().equals("broken"));
    assertThatThrownBy(() -> queries.judge(query -> true))
        .isInstanceOf(Faults.class)
        .message()
        .containsPattern("broken\\.cypher:6: Syntax error: Invalid input 'y'.*\\(column 9\\)");
  }

  @Test
  void aSpreadsheetFindsNoFormula() {
    Result result = cypher.run("RETURN '=1+1' AS a, -5 AS b, 'x,\"y\"' AS c", Map.of());
    assertThat(ResultCsv.of(result)).isEqualTo("a,b,c\r\n'=1+1,-5,\"x,\"\"y\"\"\"\r\n");
  }

  /** Of what nests, brackets tell what belongs to what; a point keeps its coordinate system. */
  @Test
  void nothingIsLostInACell() {
    Result result =
        cypher.run(
            "RETURN ['a', 'b'] AS plain, [[1, 2], [3, [4]]] AS nested, {b: [1, {c: null}, 'it\\'s']} AS map,"
                + " point({latitude: 55.7, longitude: 37.6}) AS point, -1.0 / 0.0 AS least, 0.0 / 0.0 AS nan,"
                + " 9007199254740993 AS big",
            Map.of());
    assertThat(ResultCsv.of(result).lines().skip(1))
        .containsExactly(
            "a; b,\"[[1, 2], [3, [4]]]\",\"{b: [1, {c: null}, 'it\\'s']}\","
                + "\"point({srid: 4326, x: 37.6, y: 55.7})\",-Infinity,NaN,9007199254740993");
    assertThat(ResultMarkdown.of(result, "v"))
        .contains("\\[\\[1, 2\\], \\[3, \\[4\\]\\]\\]", "point({srid: 4326, x: 37.6, y: 55.7})");
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
