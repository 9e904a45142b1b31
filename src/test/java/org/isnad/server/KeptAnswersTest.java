package org.isnad.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.graph.Graph;
import org.isnad.testing.Fixture;
import org.isnad.testing.GraphExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which answers of free Cypher are given again without asking the database. Each tells how many
 * milliseconds it took, so two that are the same to the byte, many times, are one.
 */
@ExtendWith(GraphExtension.class)
class KeptAnswersTest {
  private static final int TIMES = 20;

  /** Takes a while, and never the same. */
  private static final String LONG =
      "UNWIND range(1, 300) AS i MATCH (n) RETURN i % 3 AS third, count(*) AS n ORDER BY third";

  private TestServer server;

  @BeforeEach
  void start(Graph graph) {
    server = TestServer.over(graph, Fixture.HARBOUR);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String address(String form, String query) {
    return "/api/cypher" + form + "?query=" + URLEncoder.encode(query, UTF_8);
  }

  private HttpResponse<byte[]> post(String query, String parameters) {
    return server.ask(
        "POST",
        "/api/cypher",
        "{\"query\": \"" + query + "\", \"parameters\": " + parameters + "}",
        "Content-Type",
        "application/json");
  }

  private static String text(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isEqualTo(200);
    return TestServer.text(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".json"})
  void whatWasAskedIsNotAskedAgain(String form) {
    Set<String> different = new HashSet<>();
    text(server.get(address(form, LONG))); // what is asked once is not kept
    for (int i = 0; i < TIMES; i++) {
      different.add(text(server.get(address(form, LONG))));
    }
    assertThat(different).hasSize(1);
  }

  @Test
  void theSameWhenItIsSent() {
    Set<String> different = new HashSet<>();
    text(post(LONG, "{}"));
    for (int i = 0; i < TIMES; i++) {
      HttpResponse<byte[]> answer = post(LONG, "{}");
      assertThat(TestServer.header(answer, "Cache-Control")).isEqualTo("no-store");
      assertThat(answer.headers().firstValue("ETag")).isEmpty();
      different.add(text(answer));
    }
    assertThat(different).hasSize(1);
    for (int i = 0; i < TIMES; i++) {
      different.add(text(post(LONG, "{\"unused\": " + i + "}")));
    }
    assertThat(different).hasSizeGreaterThan(2); // each of these was asked
  }

  @Test
  void parametersAndFormsAreToldApart() {
    String query = "UNWIND [$n] AS n RETURN n";
    for (String n : new String[] {"1", "1.0", "\"1\"", "[1]", "null"}) {
      assertThat(TestServer.json(post(query, "{\"n\": " + n + "}")).at("/rows/0/0").toString())
          .isEqualTo(n);
      assertThat(
              server
                  .json(
                      address("", query)
                          + "&parameters="
                          + URLEncoder.encode("{\"n\": " + n + "}", UTF_8))
                  .at("/rows/0/0")
                  .toString())
          .isEqualTo(n);
    }
    String states = "MATCH (n:State) RETURN n ORDER BY n.id";
    assertThat(text(server.get(address(".md", states)))).startsWith("|");
    assertThat(text(server.get(address(".csv", states)))).startsWith("\uFEFFn\r\n");
    assertThat(text(server.get(address("", states)))).startsWith("{\"columns\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".json", ".md", ".cyjs", ".csv", ".jsonl"})
  void whoHasItIsNotSentItAgain(String form) {
    String address = address(form, "MATCH (n:State) RETURN n ORDER BY n.id");
    HttpResponse<byte[]> first = server.get(address);
    String tag = TestServer.header(first, "ETag");
    assertThat(tag).startsWith("W/\"");
    assertThat(TestServer.header(first, "Cache-Control")).isEqualTo("no-cache");
    HttpResponse<byte[]> second = server.get(address, "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    AnswersTest.assertGuarded(second);
    assertThat(server.get(address("", "RETURN"), "If-None-Match", tag).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RETURN rand()",
        "MATCH (n) RETURN n.id ORDER BY rand() LIMIT 1",
        "RETURN RaNd ( ) AS r",
        "RETURN r\\u0061nd()",
        "RETURN `rand`()",
        "RETURN timestamp()",
        "RETURN datetime().epochMillis",
        "RETURN datetime({timezone: 'UTC'})",
        "RETURN localtime()",
        "CALL () { RETURN rand() AS r } RETURN r",
        "MATCH (n) WHERE EXISTS { MATCH (m) WHERE rand() < 0.5 } RETURN count(n)",
      })
  void clockAndChanceAreAskedEachTime(String query) {
    HttpResponse<byte[]> answer = server.get(address("", query));
    assertThat(TestServer.header(answer, "Cache-Control")).as(query).isEqualTo("no-store");
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void chanceIsNotKept() {
    String query = "RETURN rand()";
    Set<String> different = new HashSet<>();
    for (int i = 0; i < TIMES; i++) {
      different.add(server.json(address("", query)).at("/rows/0/0").asText());
      different.add(TestServer.json(post(query, "{}")).at("/rows/0/0").asText());
    }
    assertThat(different).hasSize(2 * TIMES);
  }

  @Test
  void aLoadIsSeenWithinASecond(Graph graph) throws InterruptedException {
    seenWithinASecond("MATCH (n:State) RETURN count(n)", () -> Fixture.CSTO.load(graph));
  }

  /** Also where no article was loaded. */
  @Test
  void whatAnotherProgramWritesIsSeenWithinASecond(Graph graph) throws InterruptedException {
    seenWithinASecond(
        "MATCH (n:Probe) RETURN count(n)",
        () -> graph.write(writer -> writer.run("test/one-node", Map.of())));
  }

  private void seenWithinASecond(String query, Runnable write) throws InterruptedException {
    HttpResponse<byte[]> before = server.get(address("", query));
    long n = TestServer.json(before).at("/rows/0/0").asLong();
    String tag = TestServer.header(before, "ETag");
    String named = TestServer.header(server.get("/api/queries/groups"), "ETag");
    assertThat(TestServer.json(post(query, "{}")).at("/rows/0/0").asLong()).isEqualTo(n);
    write.run();
    Thread.sleep(1100);
    HttpResponse<byte[]> after = server.get(address("", query), "If-None-Match", tag);
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(TestServer.json(after).at("/rows/0/0").asLong()).isGreaterThan(n);
    assertThat(TestServer.json(post(query, "{}")).at("/rows/0/0").asLong()).isGreaterThan(n);
    assertThat(TestServer.header(server.get("/api/queries/groups"), "ETag")).isNotEqualTo(named);
    String again = TestServer.header(after, "ETag");
    Thread.sleep(1100);
    assertThat(TestServer.header(server.get(address("", query)), "ETag")).isEqualTo(again);
  }
}
