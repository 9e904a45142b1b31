package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.graph.Graph;
import org.isnad.testing.Fixture;
import org.isnad.testing.GraphExtension;
import org.isnad.testing.GraphExtension.FilledOnce;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results beyond what a page shows, plans, and what a query may name. */
@FilledOnce
@ExtendWith(GraphExtension.class)
class ExportsTest {
  private static TestServer server;

  @BeforeAll
  static void start(Graph graph) {
    server = TestServer.over(graph, Fixture.HARBOUR);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String cypher(String suffix, String query) {
    return "/api/cypher" + suffix + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  /** Left-over files of long answers. */
  private static List<Path> spooled() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.toString().endsWith(".export")).toList();
    }
  }

  /** HARBOUR is reviewed, so nothing in it is a draft. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "csv  | review,who\\r\\naccepted,state:CT\\r\\n",
        "jsonl | {\"review\":\"accepted\",\"who\":\"state:CT\"}\\n",
        "md    | accepted",
        "json | \"columns\":[\"review\",\"who\"]"
      })
  void aFileOfAFreeQueryTellsDraftsWhenAsked(String format, String expected) throws IOException {
    String address = cypher("." + format, "MATCH (s:State {id: 'state:CT'}) RETURN s.id AS who");
    String words = expected.replace("\\r", "\r").replace("\\n", "\n");
    assertThat(TestServer.text(server.get(address + "&review=true"))).contains(words);
    assertThat(TestServer.text(server.get(address))).contains("who").doesNotContain("accepted");
    assertThat(server.get(address + "&review=maybe").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"csv, 20001", "jsonl, 20000"})
  void aLongResultComesWhole(String format, long lines) throws IOException {
    List<Path> before = spooled();
    HttpResponse<byte[]> answer =
        server.get(
            cypher(
                "." + format,
                "UNWIND range(1, 200) AS a UNWIND range(1, 100) AS b RETURN a, b, 'نص أطول' AS text"));
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isEqualTo(200);
    assertThat(TestServer.text(answer).lines().count()).isEqualTo(lines);
    assertThat(TestServer.header(answer, "Isnad-Truncated")).isEqualTo("false");
    assertThat(answer.body().length).isGreaterThan(256 << 10);
    assertThat(spooled()).isEqualTo(before);
    String head =
        cypher(
            "." + format, "UNWIND range(1, 200) AS a UNWIND range(1, 200) AS b RETURN a, b, 'x'");
    assertThat(server.ask("HEAD", head, "").statusCode()).isEqualTo(200);
    assertThat(spooled()).isEqualTo(before);
  }

  @Test
  void whatIsBeyondTheLimitsIsCutAndTold() {
    HttpResponse<byte[]> answer =
        server.get(
            cypher(".csv", "UNWIND range(1, 400) AS a UNWIND range(1, 400) AS b RETURN a, b"));
    assertThat(TestServer.text(answer).lines().count()).isEqualTo(100_001);
    assertThat(TestServer.header(answer, "Isnad-Truncated")).isEqualTo("true");
  }

  @Test
  void aRowOfJsonLinesIsAnObject() {
    HttpResponse<byte[]> answer =
        server.get(cypher(".jsonl", "MATCH (s:State)-[h:HOLDS]->(x) RETURN s.id AS id, h LIMIT 2"));
    String first = TestServer.text(answer).lines().findFirst().orElse("");
    assertThat(first).startsWith("{\"id\":\"state:").contains("\"source\":\"state:");
    HttpResponse<byte[]> named = server.get("/api/queries/who-opposed.jsonl");
    assertThat(TestServer.header(named, "Content-Disposition")).contains("who-opposed.jsonl");
    assertThat(TestServer.header(named, "ETag")).isNotBlank();
  }

  @Test
  void aFaultIsAProblemAndNoFile() throws IOException {
    List<Path> before = spooled();
    HttpResponse<byte[]> answer =
        server.get(
            cypher(
                ".csv",
                "UNWIND range(1, 300) AS a UNWIND range(1, 300) AS b RETURN 'a long text', 1 / (250 - a)"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(TestServer.header(answer, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(TestServer.header(answer, "Content-Disposition")).isEmpty();
    assertThat(TestServer.json(answer).path("code").asText()).isEqualTo("query");
    assertThat(spooled()).isEqualTo(before);
    assertThat(server.get(cypher(".csv", "CREATE (n) RETURN n")).statusCode()).isEqualTo(400);
  }

  private static JsonNode plan(String query) {
    String body = "{\"query\": \"" + query + "\"}";
    return TestServer.json(
        server.ask("POST", "/api/cypher/plan", body, "Content-Type", "application/json"));
  }

  @Test
  void aPlanIsATreeOfSteps() {
    JsonNode planned = plan("MATCH (s:State {id: $id}) RETURN s.nameEn AS name ORDER BY name");
    assertThat(planned.at("/plan/operator").asText()).isEqualTo("ProduceResults");
    assertThat(planned.at("/plan/children/0/operator").asText()).isNotBlank();
    assertThat(planned.path("notices")).isEmpty();
    OpenApiTest.assertFits(OpenApiTest.schema("Planned"), planned);
  }

  @Test
  void aProfileTellsWhatEachStepGaveAndTook() {
    JsonNode planned = plan("// mine\\n profile MATCH (s:State) RETURN s.nameEn AS name");
    long states = server.json("/api/graph?kind=State").at("/elements/nodes").size();
    assertThat(planned.at("/plan/rows").asLong()).isEqualTo(states).isPositive();
    assertThat(planned.at("/plan/children/0/dbHits").asLong()).isPositive();
    OpenApiTest.assertFits(OpenApiTest.schema("Planned"), planned);
    assertThat(plan("EXPLAIN RETURN 1 AS one").at("/plan/rows").isNull()).isTrue();
  }

  /** What stands behind the word is judged as always, and found at its place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PROFILE CREATE (n) | write | 9",
        "EXPLAIN MATCH (n) DETACH DELETE n | write | 19",
        "EXPLAIN PROFILE RETURN 1 | prefix | 9",
        "PROFILE CYPHER runtime=slotted RETURN 1 | prefix | 9",
        "PROFILER MATCH (n) RETURN n | syntax | 1"
      })
  void aProfileIsNoWayAroundTheGuard(String query, String code, int column) {
    JsonNode refused = plan(query);
    assertThat(refused.path("code").asText()).isEqualTo(code);
    assertThat(refused.at("/position/column").asInt()).isEqualTo(column);
  }

  @Test
  void whatIsStrangeIsToldWithItsPlace() {
    JsonNode planned = plan("MATCH (s:State)\\nMATCH (c:Colour) RETURN s, c");
    JsonNode notices = planned.path("notices");
    assertThat(notices.toString()).contains("Colour");
    assertThat(notices.findValuesAsText("line")).contains("2");
    assertThat(notices.findValuesAsText("column")).contains("10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MATCH (s:State)\\nRETRUN s | syntax | 2:1",
        "MATCH (s:State)\\nRETURN t | syntax | 2:8",
        "MATCH (s) DETACH DELETE s | write | 1:11",
      })
  void aFaultIsToldAsIfTheQueryWereAsked(String query, String code, String place) {
    JsonNode problem = plan(query);
    assertThat(problem.path("code").asText()).isEqualTo(code);
    assertThat(problem.at("/position/line") + ":" + problem.at("/position/column"))
        .isEqualTo(place);
    if (code.equals("syntax")) {
      assertThat(problem.path("detail").asText()).contains("(line 2, column ");
    }
  }

  @Test
  void theSchemaIsThatOfTheGraph() {
    JsonNode schema = server.json("/api/schema");
    JsonNode state = schema.path("none");
    for (JsonNode label : schema.path("labels")) {
      assertThat(label.path("name").asText()).doesNotStartWith("_");
      state = label.path("name").asText().equals("State") ? label : state;
    }
    assertThat(state.path("within").toString()).isEqualTo("[\"Entity\",\"Actor\"]");
    assertThat(state.path("properties").toString()).contains("iso2");
    assertThat(schema.path("ties").findValuesAsText("type")).contains("HOLDS", "EVIDENCED_BY");
    assertThat(schema.path("functions").toString()).contains("\"collect\"");
  }
}
