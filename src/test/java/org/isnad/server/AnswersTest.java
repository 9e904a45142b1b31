package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.zip.GZIPInputStream;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back over HTTP, with the small article in the graph. */
@FilledOnce
@ExtendWith(GraphExtension.class)
class AnswersTest {
  private static TestServer server;

  @BeforeAll
  static void start(Graph graph) {
    server = TestServer.over(graph, Fixture.HARBOUR);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Request, status, and the problem's code (or – for none). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /api/status | 200 | –",
        "GET /api/status.json | 200 | –",
        "GET /api/ontology | 200 | –",
        "GET /api/graph | 200 | –",
        "GET /api/graph.json?limit=3 | 200 | –",
        "GET /api/graph?kind=State,Leader&kind=Issue | 200 | –",
        "GET /api/graph?type=stance&type=at_war_with | 200 | –",
        "GET /api/graph?from=2021&to=2021-06 | 200 | –",
        "GET /api/graph?kind= | 200 | –",
        "GET /api/graph?kind=Planet | 400 | bad-parameter",
        "GET /api/graph?type=loves | 400 | bad-parameter",
        "GET /api/graph?limit=0 | 400 | bad-parameter",
        "GET /api/graph?limit=2001 | 400 | bad-parameter",
        "GET /api/graph?limit=99999999999 | 400 | bad-parameter",
        "GET /api/graph?limit=-1 | 400 | bad-parameter",
        "GET /api/graph?limit=1&limit=2 | 400 | repeated-parameter",
        "GET /api/graph?from=2021-13 | 400 | bad-parameter",
        "GET /api/graph?from=2021-03&to=2021 | 200 | –",
        "GET /api/graph?from=2022&to=2021-12-31 | 400 | empty-period",
        "GET /api/timeline?from=2022&to=2021 | 400 | empty-period",
        "GET /api/graph?from=yesterday | 400 | bad-parameter",
        "GET /api/graph?colour=red | 400 | unknown-parameter",
        "GET /api/graph?article=nothing | 400 | unknown-reference",
        "GET /api/graph?actor=state:CT,state:XX | 400 | unknown-reference",
        "GET /api/nodes/state:CT | 200 | –",
        "GET /api/nodes/state%3ACT | 200 | –",
        "GET /api/nodes/state:CT.json | 200 | –",
        "GET /api/nodes/state:XX | 404 | unknown-id",
        "GET /api/nodes/harbour-2021 | 200 | –",
        "GET /api/nodes/state:CT/neighbours?limit=1 | 200 | –",
        "GET /api/nodes/state:CT/neighbours?after=nonsense | 400 | bad-parameter",
        "GET /api/nodes/state:XX/neighbours | 404 | unknown-id",
        "GET /api/edges/rel:000 | 404 | unknown-id",
        "GET /api/articles | 200 | –",
        "GET /api/articles/harbour-2021 | 200 | –",
        "GET /api/articles/nothing | 404 | unknown-id",
        "GET /api/articles/harbour-2021/annotations.json | 200 | –",
        "GET /api/articles/nothing/annotations.json | 404 | unknown-id",
        "GET /api/search?q=%D9%82%D8%B1%D8%B7 | 200 | –",
        "GET /api/search | 400 | missing-parameter",
        "GET /api/search?q= | 400 | missing-parameter",
        "GET /api/search?q=a&lang=fr | 400 | bad-parameter",
        "GET /api/path?from=state:CT&to=state:TR | 200 | –",
        "GET /api/path?from=state:CT | 400 | missing-parameter",
        "GET /api/path?from=state:CT&to=state:XX | 400 | unknown-reference",
        "GET /api/stances?holder=state:UR&type=opposes | 200 | –",
        "GET /api/stances?type=at_war_with | 400 | bad-parameter",
        "GET /api/timeline | 200 | –",
        "GET /embed/graph | 200 | –",
        "GET /embed/graph?lang=en&select=state:CT&off=role&author=1 | 200 | –",
        "GET /embed/graph?lang=fr | 400 | bad-parameter",
        "GET /embed/graph?select=state:XX | 400 | unknown-reference",
        "GET /embed/graph?from=2022&to=2021 | 400 | empty-period",
        "GET / | 200 | –",
        "GET /?lang=ar&select=state:CT&whatever=1 | 200 | –",
        "GET /articles?lang=en | 200 | –",
        "GET /articles/harbour-2021?at=1-2 | 200 | –",
        "GET /queries | 200 | –",
        "GET /queries/who-opposed?p.x=1 | 200 | –",
        "GET /articles/nothing | 404 | –",
        "HEAD /articles/state:CT | 404 | –",
        "GET /queries/nothing?lang=en | 404 | –",
        "GET /cypher?q=RETURN+1 | 200 | –",
        "GET /assets/nothing.js | 404 | unknown-route",
        "GET /api/queries | 200 | –",
        "GET /api/queries/who-opposed | 200 | –",
        "GET /api/queries/who-opposed.json | 200 | –",
        "GET /api/queries/who-opposed.csv | 200 | –",
        "GET /api/queries/who-opposed?colour=red | 400 | unknown-parameter",
        "GET /api/queries/stances-of-actor?actor=state:CT | 200 | –",
        "GET /api/queries/stances-of-actor?actor=state:XX | 400 | unknown-reference",
        "GET /api/queries/stances-of-actor.csv?actor=state:XX | 400 | unknown-reference",
        "GET /api/queries/actors-by-stances?limit=1001 | 400 | bad-parameter",
        "GET /api/queries/timeline?from=2022&to=2021-12 | 400 | empty-period",
        "GET /api/queries/nothing | 404 | unknown-query",
        "GET /api/queries/nothing.csv | 404 | unknown-query",
        "GET /api/cypher?query=RETURN+1 | 200 | –",
        "GET /api/cypher.csv?query=RETURN+1 | 200 | –",
        "GET /api/cypher?query=RETURN+%24n&parameters=%7B%22n%22:1%7D | 200 | –",
        "GET /api/cypher | 400 | missing-parameter",
        "GET /api/cypher?query=RETURN+1&parameters=nonsense | 400 | bad-parameter",
        "GET /api/cypher?query=RETURN+1&parameters=%5B1%5D | 400 | bad-parameter",
        "GET /api/cypher?query=RETURN+1&parameters=%7B%22a%22:%22%5Cud800%22%7D | 400 | half-character",
        "PUT /api/cypher | 405 | method-not-allowed",
        "GET /nothing | 404 | unknown-route",
        "GET /api | 404 | unknown-route",
        "GET /api/nothing | 404 | unknown-route",
        "GET /api/status/ | 404 | unknown-route",
        "GET /API/status | 404 | unknown-route",
        "POST /api/graph | 405 | method-not-allowed",
        "DELETE /api/articles/harbour-2021 | 405 | method-not-allowed",
        "PUT / | 405 | method-not-allowed",
        "OPTIONS /api/graph | 204 | –",
        "HEAD /api/nodes/state:CT | 200 | –",
        "GET /healthz | 200 | –",
        "GET /readyz | 200 | –",
        "GET /openapi.yaml | 200 | –",
      })
  void answers(String request, int status, String code) {
    String[] parts = request.split(" ");
    HttpResponse<byte[]> response = server.ask(parts[0], parts[1], "");
    assertThat(response.statusCode()).as(TestServer.text(response)).isEqualTo(status);
    if (!code.equals("–")) {
      assertThat(TestServer.header(response, "Content-Type")).isEqualTo("application/problem+json");
      assertProblem(TestServer.json(response), status, code);
    }
    assertGuarded(response);
  }

  private static void assertProblem(JsonNode problem, int status, String code) {
    assertThat(problem.path("code").asText()).isEqualTo(code);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    for (String part :
        new String[] {"type", "title", "detail", "hint", "titleAr", "detailAr", "hintAr"}) {
      assertThat(problem.path(part).asText())
          .as(part)
          .isNotBlank()
          .doesNotContainPattern("[{][0-9][}]");
    }
  }

  static void assertGuarded(HttpResponse<?> response) {
    assertThat(TestServer.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(TestServer.header(response, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(TestServer.header(response, "Content-Security-Policy"))
        .contains("frame-ancestors")
        .doesNotContain("unsafe");
    assertThat(response.headers().firstValue("Server")).isEmpty();
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void aProblemNamesTheParameterAndWhatIsAllowed() {
    assertThat(server.json("/api/graph?type=loves").path("hint").asText())
        .contains("stance")
        .contains("opposes")
        .contains("at_war_with");
    assertThat(server.json("/api/graph?colour=red").path("hint").asText()).contains("issue, actor");
  }

  /** A request, and what its hint says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/nodes/state:CT/neighbours?after=zzz | the value of next in the page before",
        "/api/timeline?from=2021-02-30 | a day of the calendar, such as 2022",
        "/api/graph?limit=0 | a whole number from 1 to 2000",
        "/api/cypher?query=RETURN+1&parameters=%7B | a JSON object such as {\"id\": \"state:RU\"}",
        "/api/cypher?query=RETURN+$x | a value among its parameters",
        "/api/cypher?query=CALL+DB.labels() | db.index.fulltext.queryNodes",
        "/api/graph?from=2022&to=2021 | Swap from and to.",
      })
  void theHintSaysWhatToDo(String request, String hint) {
    assertThat(server.json(request).path("hint").asText()).contains(hint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/nodes/…",
        "/api/edges/…",
        "/api/articles/…",
        "/api/queries/…",
        "/…",
        "/assets/….js",
        "/api/graph?actor=…",
        "/api/queries/stances-of-actor?actor=…",
        "/api/queries/timeline?to=…",
        "/api/cypher?query=RETURN+1&parameters=…",
        "/embed/graph?select=…",
      })
  void longWordsAreCutInWhatIsTold(String path) {
    JsonNode problem = server.json(path.replace("…", "a".repeat(190)));
    assertThat(problem.path("detail").asText()).contains("aaa…").hasSizeLessThan(200);
    assertThat(problem.path("detailAr").asText()).contains("aaa…").hasSizeLessThan(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/cypher | GET, HEAD, POST, OPTIONS",
        "/api/cypher.csv | GET, HEAD, POST, OPTIONS",
        "/api/graph | GET, HEAD, OPTIONS",
      })
  void everyAddressTellsItsMethods(String path, String methods) {
    assertThat(TestServer.header(server.ask("OPTIONS", path, ""), "Allow")).isEqualTo(methods);
  }

  /** The page of the wrong address is the page, which says in words what is not there. */
  @Test
  void whatIsNotThereIsToldByThePageItself() {
    HttpResponse<byte[]> page = server.get("/articles/nothing");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).isEqualTo(server.get("/").body());
    assertThat(TestServer.header(page, "Content-Type")).startsWith("text/html");
  }

  @Test
  void theShapesOfTheContract() {
    JsonNode node = server.json("/api/nodes/state:CT");
    assertThat(node.at("/node/nameEn").asText()).isEqualTo("Carthage");
    assertThat(node.at("/facts/0/direction").asText()).isIn("in", "out");
    assertThat(node.at("/facts/0/other/kind").asText()).isNotEmpty();
    assertThat(node.at("/facts/0/evidence/0/sentenceText").asText()).isNotEmpty();
    assertThat(node.at("/mentions/0/how").asText()).isEqualTo("name");
    JsonNode edge = server.json("/api/graph?type=opposes").at("/elements/edges/0/data");
    assertThat(edge.at("/evidence/0").has("sentenceText")).isFalse();
    assertThat(server.json("/api/edges/" + edge.path("id").asText()).at("/edge/id"))
        .isEqualTo(edge.path("id"));
    assertThat(server.json("/api/timeline").at("/events/1/partOf").asText())
        .isEqualTo("event:sea-summit");
    assertThat(server.json("/api/articles/harbour-2021/annotations.json").path("format").asText())
        .startsWith("isnad-annotations/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/graph", "/api/articles/harbour-2021", "/embed/graph", "/"})
  void whatTheReaderHasIsNotSentAgain(String path) {
    HttpResponse<byte[]> first = server.get(path);
    String tag = TestServer.header(first, "ETag");
    if (path.equals("/") && tag.isEmpty()) {
      return; // the page is not built
    }
    HttpResponse<byte[]> second = server.get(path, "If-None-Match", "\"x\", " + tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(TestServer.header(second, "ETag")).isEqualTo(tag);
    assertGuarded(second);
    assertThat(server.get("/api/nodes/state:XX", "If-None-Match", tag).statusCode()).isEqualTo(404);
  }

  @Test
  void compressesForThoseWhoLikeIt() throws IOException {
    byte[] plain = server.get("/api/graph").body();
    HttpResponse<byte[]> packed = server.get("/api/graph", "Accept-Encoding", "br, gzip;q=0.8");
    assertThat(TestServer.header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.body()).hasSizeLessThan(plain.length / 2);
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(unpacked.readAllBytes()).isEqualTo(plain);
    }
    assertThat(TestServer.header(server.get("/api/graph", "Accept-Encoding", "gzip;q=0"), "Vary"))
        .isEqualTo("Accept-Encoding");
  }

  @Test
  void letsOtherSitesReadTheData() {
    for (String path : new String[] {"/api/graph", "/api/nodes/state:XX", "/openapi.yaml"}) {
      HttpResponse<byte[]> response = server.get(path, "Origin", "https://example.org");
      assertThat(TestServer.header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(response.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }
    assertThat(server.get("/").headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(server.get("/api/session").headers().firstValue("Access-Control-Allow-Origin"))
        .isEmpty();
  }

  @Test
  void thePagesPolicyRunsNothingInline() {
    assertThat(TestServer.header(server.get("/"), "Content-Security-Policy"))
        .contains("script-src 'self';", "frame-ancestors 'none'");
    assertThat(TestServer.header(server.get("/api/graph"), "Content-Security-Policy"))
        .isEqualTo(Headers.CSP_NOTHING);
  }

  @Test
  void wrongMethodsAreToldTheRightOnes() {
    assertThat(TestServer.header(server.ask("POST", "/api/graph", "{}"), "Allow"))
        .contains("GET", "HEAD");
  }

  @Test
  void everySentenceStandsInBothLanguages() {
    Map<Object, Object> texts = ProblemTexts.all();
    assertThat(texts.keySet().stream().filter(k -> k.toString().endsWith(".status")))
        .isNotEmpty()
        .allSatisfy(
            key -> {
              String code = key.toString().replace(".status", "");
              for (String part : new String[] {"title", "detail", "hint"}) {
                assertThat(texts)
                    .containsKeys(code + "." + part + ".ar", code + "." + part + ".en");
              }
            });
  }
}
