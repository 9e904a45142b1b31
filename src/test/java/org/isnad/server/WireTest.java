package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What never reaches a route is answered in the same shape, with the same headers. */
class WireTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(new Readiness());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** «…» stands for a long text, ⏎ for the end of a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /healthz HTTP/1.1⏎Host: localhost:7070 | 200 | –",
        "GET /healthz HTTP/1.1⏎Host: 127.0.0.1 | 200 | –",
        "GET /healthz HTTP/1.1⏎Host: [::1]:7070 | 200 | –",
        "GET /healthz HTTP/1.0 | 200 | –",
        "GET /healthz HTTP/1.1⏎Host: evil.example:7070 | 421 | foreign-host",
        "GET /healthz HTTP/1.1⏎Host: 127.0.0.1.evil.example | 421 | foreign-host",
        "GET http://evil.example/healthz HTTP/1.1⏎Host: evil.example | 421 | foreign-host",
        "GET /healthz HTTP/1.1⏎Host: localhost⏎Connection: Upgrade⏎Upgrade: h2c | 200 | –",
        "GET /api/cypher HTTP/1.1⏎Host: localhost⏎Connection: Upgrade⏎Upgrade: websocket⏎Sec-WebSocket-Key: eA== | 501 | no-websocket",
        "GET /healthz HTTP/1.1⏎Host: localhost⏎Sec-WebSocket-Key: eA== | 501 | no-websocket",
        "GET /healthz HTTP/1.1 | 400 | malformed-request",
        "nonsense | 400 | malformed-request",
        "GET /api/nodes/a%2Fb HTTP/1.1⏎Host: localhost:7070 | 400 | malformed-request",
        "GET /api/nodes/%zz HTTP/1.1⏎Host: localhost:7070 | 400 | malformed-request",
        "GET /api/nodes/a%00b HTTP/1.1⏎Host: localhost:7070 | 400 | malformed-request",
        "GET /assets/../../etc/passwd HTTP/1.1⏎Host: localhost:7070 | 400 | malformed-request",
        "GET /assets/%2e%2e/index.html HTTP/1.1⏎Host: localhost:7070 | 400 | malformed-request",
        "GET //api/status HTTP/1.1⏎Host: localhost:7070 | 400 | malformed-request",
        "GET /api/status;x=1 HTTP/1.1⏎Host: localhost:7070 | 404 | unknown-route",
        "GET /… HTTP/1.1⏎Host: localhost:7070 | 414 | address-too-long",
        "GET / HTTP/1.1⏎Host: localhost:7070⏎X: … | 431 | headers-too-large",
        "GET / HTTP/9.9⏎Host: localhost:7070 | 505 | http-version",
        "FOO / HTTP/1.1⏎Host: localhost:7070 | 405 | method-not-allowed",
        "TRACE / HTTP/1.1⏎Host: localhost:7070 | 405 | method-not-allowed",
        "POST /api/graph HTTP/1.1⏎Host: localhost:7070⏎Content-Length: 99999 | 413 | too-large",
        "POST /api/graph HTTP/1.1⏎Host: localhost:7070⏎Content-Length: many | 400 | malformed-request",
      })
  void answers(String request, int status, String code) throws IOException {
    String answer = send(request.replace("…", "a".repeat(20_000)));
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer)
        .contains("X-Content-Type-Options: nosniff")
        .contains("Referrer-Policy: no-referrer")
        .contains("frame-ancestors 'none'")
        .doesNotContainIgnoringCase("server:")
        .doesNotContainIgnoringCase("set-cookie")
        .doesNotContainIgnoringCase("jetty")
        .doesNotContain("at org.");
    if (!code.equals("–")) {
      assertThat(answer)
          .contains("Content-Type: application/problem+json")
          .contains("\"code\":\"" + code + "\"");
    }
  }

  private static String send(String request) throws IOException {
    String lines = request.replace("⏎", "\r\n") + "\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
