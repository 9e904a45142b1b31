package org.isnad.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.isnad.graph.Graph;
import org.isnad.testing.Fixture;
import org.isnad.testing.Served;

/** The real server on a free port, and a client that says what it answers. */
final class TestServer implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;

  TestServer(Readiness readiness) {
    this(readiness, Served.NO_TOKENS, "127.0.0.1");
  }

  /**
   * @param tokens the file of those who may write
   */
  TestServer(Readiness readiness, Path tokens, String host) {
    this.server = Served.start(host, readiness, tokens);
  }

  /** Takes a server that runs, and closes it. */
  TestServer(HttpServer server) {
    this.server = server;
  }

  /** Serves the graph with one article in it. */
  static TestServer over(Graph graph, Fixture article) {
    article.load(graph);
    return new TestServer(Served.ready(graph));
  }

  int port() {
    return server.port();
  }

  /**
   * @param headers name, value, name, value …
   */
  HttpResponse<byte[]> ask(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** Posts JSON in pieces, without telling its length before. */
  HttpResponse<byte[]> stream(String path, List<byte[]> pieces) {
    return send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArrays(pieces)));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<byte[]> get(String path, String... headers) {
    return ask("GET", path, "", headers);
  }

  JsonNode json(String path) {
    return json(get(path));
  }

  static JsonNode json(HttpResponse<byte[]> response) {
    try {
      return Json.mapper().readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(text(response), e);
    }
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Override
  public void close() {
    server.close();
  }
}
