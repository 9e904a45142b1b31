package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.isnad.cli.ArticleIntake;
import org.isnad.graph.Graph;
import org.isnad.query.LiveQueries;
import org.isnad.testing.Fixture;
import org.isnad.testing.GraphExtension;
import org.isnad.testing.GraphExtension.FilledOnce;
import org.isnad.testing.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A person's folder of queries, while the server runs: what is added, changed, broken, mended. */
@FilledOnce
@ExtendWith(GraphExtension.class)
class LiveQueriesTest {
  private static final String HEADING =
      """
      // title.ar: واحد
      // title.en: One
      // description.ar: واحد.
      // description.en: One.
      """;

  @TempDir Path folder;

  @Test
  void aFileCountsFromTheNextRequestOn(Graph graph) throws IOException {
    write("one", "RETURN 1 AS n");
    try (TestServer server = server(graph)) {
      assertThat(row(server, "one")).isEqualTo("[[null,1]]");
      String tag = tag(server);

      write("two", "RETURN 2 AS n");
      until(() -> row(server, "two").equals("[[null,2]]"));
      assertThat(server.json("/api/queries").path("queries").toString()).contains("\"two\"");
      assertThat(tag(server)).isNotEqualTo(tag); // what a reader has kept is out of date

      write("one", "RETURN 11 AS n");
      until(() -> row(server, "one").equals("[[null,11]]"));
      assertThat(server.json("/api/queries").path("faults")).isEmpty();

      Files.delete(folder.resolve("two.cypher"));
      until(() -> server.get("/api/queries/two").statusCode() == 404);
    }
  }

  @Test
  void aFileWithAFaultIsToldAndTheOthersGoOn(Graph graph) throws IOException {
    write("one", "RETURN 1 AS n");
    write("two", "RETURN 2 AS n");
    try (TestServer server = server(graph)) {
      assertThat(row(server, "two")).isEqualTo("[[null,2]]");
      write("two", "MATCH (n)\nRETRUN n");
      Files.writeString(folder.resolve("three.cypher"), "// titel.en: Three\nRETURN 3");
      until(() -> server.json("/api/queries").path("faults").size() > 1);
      JsonNode list = server.json("/api/queries");
      assertThat(list.path("faults").findValuesAsText("place"))
          .contains("two.cypher:6", "three.cypher:1");
      assertThat(list.path("faults").toString())
          .contains("Invalid input 'RETRUN'", "titel.en")
          .doesNotContain(folder.toString(), "(line ");
      assertThat(list.path("faults").findValuesAsText("faultAr"))
          .containsExactlyInAnyOrder(
              "خطأ في الصياغة: \u2066Invalid input 'RETRUN' (column 1)\u2069",
              "سطر غير معروف في الترويسة: \u2068// titel.en: Three\u2069",
              "ينقص \u2068title.ar\u2069",
              "ينقص \u2068title.en\u2069",
              "ينقص \u2068description.ar\u2069",
              "ينقص \u2068description.en\u2069");
      JsonNode left = TestServer.json(server.get("/api/queries/two"));
      assertThat(left.path("status").asInt()).isEqualTo(404);
      assertThat(left.path("code").asText()).isEqualTo("query-left-out");
      assertThat(left.path("detail").asText())
          .contains("two is left out", "two.cypher:6", "Invalid input 'RETRUN'")
          .doesNotContain(folder.toString());
      assertThat(left.path("detailAr").asText()).contains("two.cypher:6", "خطأ في الصياغة");
      assertThat(row(server, "one")).isEqualTo("[[null,1]]");
      assertThat(server.get("/api/queries/who-opposed").statusCode()).isEqualTo(200);

      write("two", "RETURN 22 AS n");
      Files.delete(folder.resolve("three.cypher"));
      until(() -> row(server, "two").equals("[[null,22]]"));
      until(() -> server.json("/api/queries").path("faults").isEmpty());
    }
  }

  private TestServer server(Graph graph) {
    Fixture.HARBOUR.load(graph);
    Writing writing =
        new Writing(new Tokens(Served.NO_TOKENS), new ArticleIntake(Fixture.ONTOLOGY));
    return new TestServer(
        HttpServer.start(
            "127.0.0.1",
            0,
            Served.ready(graph),
            new LiveQueries(Fixture.ONTOLOGY, folder),
            writing));
  }

  private void write(String name, String cypher) throws IOException {
    Files.writeString(folder.resolve(name + ".cypher"), HEADING + cypher + "\n");
  }

  private static String row(TestServer server, String name) {
    HttpResponse<byte[]> answer = server.get("/api/queries/" + name);
    return TestServer.json(answer).path("rows").toString();
  }

  private static String tag(TestServer server) {
    return TestServer.header(server.get("/api/queries/who-opposed"), "ETag");
  }

  private static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + 5_000_000_000L;
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    assertThat(condition.getAsBoolean()).as("what was waited for five seconds").isTrue();
  }
}
