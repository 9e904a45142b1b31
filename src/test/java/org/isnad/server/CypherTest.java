package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
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

/** Queries over HTTP: what comes in, what comes back, what is refused. */
@FilledOnce
@ExtendWith(GraphExtension.class)
class CypherTest {
  private static TestServer server;

  @BeforeAll
  static void start(Graph graph) {
    server = TestServer.over(graph, Fixture.HARBOUR);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<byte[]> post(String body, String type) {
    return server.ask("POST", "/api/cypher", body, "Content-Type", type);
  }

  /** Body, status, the problem's code (or – for none), the position of the fault (or –). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"query\": \"RETURN 1\"} | 200 | – | –",
        "{\"query\": \"RETURN $n\", \"parameters\": {\"n\": [1, null, {\"a\": 1.5}]}} | 200 | – | –",
        "{\"query\": \"RETURN 1\", \"parameters\": null} | 200 | – | –",
        "{\"query\": \"\"} | 400 | missing-field | –",
        "{\"query\": null} | 400 | missing-field | –",
        "{} | 400 | missing-field | –",
        "{\"query\": \"RETURN '\\ud800'\"} | 400 | half-character | –",
        "{\"query\": \"RETURN $x\", \"parameters\": {\"x\": [\"\\udc00\"]}} | 400 | half-character | –",
        "{\"query\": \"RETURN $x\", \"parameters\": {\"x\": {\"\\udc00\": 1}}} | 400 | malformed-json | –",
        "{\"query\": \"RETURN '\\ud83d\\ude00'\"} | 200 | – | –",
        "[] | 400 | malformed-json | 1:1",
        "{\"query\": | 400 | malformed-json | –",
        "{\"query\": \"RETURN 1\"} x | 400 | malformed-json | –",
        "{\"query\": \"RETURN 1\", \"query\": \"RETURN 2\"} | 400 | malformed-json | –",
        "{\"query\": \"RETURN 1\", \"colour\": 1} | 400 | unknown-field | –",
        "{\"qury\": \"RETURN 1\"} | 400 | misspelt-field | –",
        "{\"query\": 7} | 400 | malformed-json | –",
        "null | 400 | missing-field | –",
        "{\"query\": \"MATCH (n RETURN n\"} | 400 | syntax | 1:10",
        "{\"query\": \"CREATE (n) RETURN n\"} | 400 | write | –",
        "{\"query\": \"RETURN $absent\"} | 400 | – | –",
      })
  void answers(String body, int status, String code, String position) {
    HttpResponse<byte[]> response = post(body, "application/json");
    assertThat(response.statusCode()).as(TestServer.text(response)).isEqualTo(status);
    JsonNode answer = TestServer.json(response);
    if (!code.equals("–")) {
      assertThat(answer.path("code").asText()).isEqualTo(code);
      assertThat(answer.path("detailAr").asText()).isNotBlank();
      assertThat(answer.path("hint").asText()).isNotBlank();
    }
    if (!position.equals("–")) {
      assertThat(answer.at("/position/line") + ":" + answer.at("/position/column"))
          .isEqualTo(position);
    }
    assertThat(TestServer.text(response)).doesNotContain("com.fasterxml", "org.isnad", "org.neo4j");
    AnswersTest.assertGuarded(response);
  }

  @Test
  void takesJsonAloneAndNotTooMuchOfIt() {
    assertThat(post("{\"query\": \"RETURN 1\"}", "text/plain").statusCode()).isEqualTo(415);
    assertThat(post("{\"query\": \"RETURN 1\"}", "application/json; charset=utf-8").statusCode())
        .isEqualTo(200);
    String most = "{\"query\": \"RETURN 1//" + "a".repeat(9_000) + "\"}" + " ".repeat(56_000);
    assertThat(post(most, "application/json").statusCode()).isEqualTo(200);
  }

  /** Type, encoding, status and the problem's code (or –). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "application/json; charset=UTF-8 | identity | 200 | –",
        "Application/JSON;charset=\"utf-8\" | identity | 200 | –",
        "application/json; charset=utf-16 | identity | 415 | unsupported-media-type",
        "application/json; charset=windows-1256 | identity | 415 | unsupported-media-type",
        "application/jsonp | identity | 415 | unsupported-media-type",
        "application/json | gzip | 415 | unsupported-encoding",
      })
  void takesPlainUtf8Alone(String type, String encoding, int status, String code) {
    HttpResponse<byte[]> response =
        server.ask(
            "POST",
            "/api/cypher",
            "{\"query\": \"RETURN 1\"}",
            "Content-Type",
            type,
            "Content-Encoding",
            encoding);
    assertThat(response.statusCode()).as(TestServer.text(response)).isEqualTo(status);
    assertThat(TestServer.json(response).path("code").asText("–")).isEqualTo(code);
  }

  /** Whoever still sends when the answer is there must not lose it to a reset connection. */
  @ParameterizedTest
  @ValueSource(ints = {70_000, 500_000, 4_000_000})
  void refusesALargeBodySoThatTheAnswerIsRead(int size) {
    String large = "{\"query\": \"RETURN '" + "a".repeat(size) + "'\"}";
    for (int i = 0; i < 5; i++) {
      HttpResponse<byte[]> refused = post(large, "application/json");
      assertThat(refused.statusCode()).isEqualTo(413);
      assertThat(TestServer.json(refused).path("code").asText()).isEqualTo("too-large");
      AnswersTest.assertGuarded(refused);
    }
    assertThat(post("{\"query\": \"RETURN 1\"}", "application/json").statusCode()).isEqualTo(200);
  }

  @Test
  void refusesALargeBodyThatDoesNotTellItsLength() {
    byte[] piece = " ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    assertThat(server.stream("/api/cypher", Collections.nCopies(100, piece)).statusCode())
        .isEqualTo(413);
    byte[] query = "{\"query\": \"RETURN 1\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(server.stream("/api/cypher", List.of(query)).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesWhatIsTooDeepAndWhatIsHalfAnAddress() {
    String deep = "[".repeat(500) + "]".repeat(500);
    HttpResponse<byte[]> refused =
        post(
            "{\"query\": \"RETURN 1\", \"parameters\": {\"x\": " + deep + "}}", "application/json");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(TestServer.json(refused).path("code").asText()).isEqualTo("malformed-json");
    assertThat(server.get("/api/cypher?query=RETURN%201&parameters=null").statusCode())
        .isEqualTo(200);
  }

  @Test
  void spreadsheetsReadItAsItIs() {
    HttpResponse<byte[]> csv =
        server.get("/api/cypher.csv?query=RETURN+%27%3D1%2B1%27+AS+a,+%27x,%22y%22%27+AS+b");
    assertThat(TestServer.text(csv)).isEqualTo("\uFEFFa,b\r\n'=1+1,\"x,\"\"y\"\"\"\r\n");
    assertThat(TestServer.header(csv, "Content-Type")).startsWith("text/csv");
    assertThat(TestServer.header(csv, "Content-Disposition")).startsWith("attachment");
  }
}
