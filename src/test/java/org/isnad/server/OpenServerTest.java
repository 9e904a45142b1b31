package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.graph.Admission;
import org.isnad.graph.LogFile;
import org.isnad.testing.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server that is open to anyone counts, writes down and refuses. */
class OpenServerTest {
  private static final Exposure NARROW = new Exposure(Admission.Shares.PUBLIC, 1, 5, false, true);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path folder;

  private static HttpResponse<String> get(HttpServer server, String path)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build(),
        BodyHandlers.ofString());
  }

  @Test
  void anAddressHasItsShareOfRequests() throws Exception {
    try (HttpServer server = Served.start(NARROW, null)) {
      for (int i = 0; i < 5; i++) {
        assertThat(get(server, "/healthz").statusCode()).isEqualTo(200);
      }
      HttpResponse<String> refused = get(server, "/healthz");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
      assertThat(refused.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(refused.body()).contains("\"code\":\"too-many-requests\"");
      Thread.sleep(1100);
      assertThat(get(server, "/healthz").statusCode()).isEqualTo(200);
    }
  }

  /** Anyone may read data from anywhere; pages are for their own. */
  @Test
  void letsOtherSitesReadTheData() throws Exception {
    try (HttpServer server = Served.start(Exposure.PUBLIC, null)) {
      for (String path : new String[] {"/api/graph", "/api/nodes/state:XX", "/openapi.yaml"}) {
        HttpResponse<String> response = get(server, path);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(response.headers().map()).doesNotContainKey("access-control-allow-credentials");
      }
      for (String path : new String[] {"/", "/api/session"}) {
        assertThat(get(server, path).headers().map())
            .doesNotContainKey("access-control-allow-origin");
      }
    }
  }

  @Test
  void everyRequestIsALineOfAscii() throws Exception {
    try (LogFile log = LogFile.of(folder.resolve("logs"), "access");
        HttpServer server = Served.start(Exposure.PUBLIC, log)) {
      get(server, "/healthz?a=%0a%1b%7f%e2%80%ae");
      get(server, "/api/graph");
      get(server, "/nowhere");
    }
    List<String> lines = Files.readAllLines(folder.resolve("logs/access.0.log"));
    assertThat(lines).hasSize(3).allMatch(line -> line.matches("[\\x20-\\x7e]+"));
    JsonNode first = Json.mapper().readTree(lines.get(0));
    assertThat(first.path("client").asText()).isEqualTo("127.0.0.1");
    assertThat(first.path("target").asText()).startsWith("/healthz?a=%0a");
    assertThat(first.path("status").asInt()).isEqualTo(400);
    assertThat(first.path("code").asText()).isEqualTo("unknown-parameter");
    assertThat(first.path("bytes").asInt()).isPositive();
    assertThat(Json.mapper().readTree(lines.get(1)).path("code").asText()).isEqualTo("not-ready");
    assertThat(Json.mapper().readTree(lines.get(2)).path("route").asText()).isEqualTo("none");
  }

  @Test
  void countsByRouteAndCode() throws Exception {
    try (HttpServer server = Served.start(Exposure.PUBLIC, null)) {
      get(server, "/api/nodes/state:RU");
      get(server, "/assets/nothing");
      String metrics = get(server, "/metrics").body();
      for (int i = 0; i < 100 && !metrics.contains("unknown-route"); i++) {
        Thread.sleep(50); // they are counted a moment later
        metrics = get(server, "/metrics").body();
      }
      assertThat(metrics)
          .contains("route=\"/api/nodes/{id}\",status=\"503\"} 1")
          .contains("isnad_problems_total{code=\"not-ready\"} 1.0")
          .contains("isnad_problems_total{code=\"unknown-route\"} 1.0")
          .contains("isnad_ready 0.0")
          .contains("jvm_memory_used_bytes")
          .doesNotContain("state:RU");
    }
  }
}
