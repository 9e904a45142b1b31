package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import org.isnad.graph.Graph;
import org.isnad.testing.Fixture;
import org.isnad.testing.GraphExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GraphExtension.class)
class ReadinessTest {
  @Test
  void aStartFromTheFirstInstantToARestart(Graph graph) {
    Fixture.HARBOUR.load(graph);
    Readiness readiness = new Readiness();
    try (TestServer server = new TestServer(readiness)) {
      assertState(server, "starting", "starting-database", 503);
      readiness.step("loading");
      assertState(server, "loading", "loading", 503);
      readiness.ready(graph);
      assertState(server, "ready", "ready", 200);
      assertThat(server.json("/api/status").path("version").asText()).hasSize(12);
      assertThat(server.json("/api/status").path("articles").asInt()).isOne();
      readiness.restarting();
      assertState(server, "starting", "restarting-database", 503);
      readiness.ready(graph);
      assertState(server, "ready", "ready", 200);
      readiness.failed("The disk is full; make room and start again.");
      assertState(server, "failed", "failed", 503);
      assertThat(server.json("/api/status").path("messageEn").asText()).contains("disk is full");
    }
  }

  private static void assertState(TestServer server, String state, String step, int status) {
    var told = server.json("/api/status");
    assertThat(told.path("state").asText()).isEqualTo(state);
    assertThat(told.path("step").asText()).isEqualTo(step);
    assertThat(told.path("messageAr").asText()).isNotBlank();
    assertThat(told.path("messageEn").asText()).isNotBlank();
    assertThat(server.get("/").statusCode()).isEqualTo(200);
    assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
    assertThat(server.get("/readyz").statusCode()).isEqualTo(status);
    HttpResponse<byte[]> graph = server.get("/api/graph");
    assertThat(graph.statusCode()).isEqualTo(status);
    if (status == 503) {
      assertThat(TestServer.json(graph).path("code").asText()).isEqualTo("not-ready");
      assertThat(TestServer.header(graph, "Retry-After")).isEqualTo("2");
    }
  }

  @Test
  void anUnknownStepIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> new Readiness().step("dancing")).hasMessageContaining("migrating");
  }
}
