package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.Settings;
import org.isnad.graph.Graph;
import org.isnad.testing.Fixture;
import org.isnad.testing.GraphExtension;
import org.isnad.testing.GraphExtension.FilledOnce;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README is true: its requests are answered, its files are there, its table is the code's. */
@FilledOnce
@ExtendWith(GraphExtension.class)
class ReadmeTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
  private static final Pattern ROOM = Pattern.compile("(?m)^([a-z.]+/?) {2,}\\S");
  private static TestServer server;

  @BeforeAll
  static void start(Graph graph) {
    server = TestServer.over(graph, Fixture.CSTO);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<String> curls() throws IOException {
    return Files.readAllLines(Path.of("README.md")).stream()
        .filter(line -> line.startsWith("curl "));
  }

  @ParameterizedTest
  @MethodSource("curls")
  void everyRequestIsAnswered(String curl) {
    HttpResponse<byte[]> answer = ask(curl);
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isEqualTo(200);
    assertThat(answer.body()).isNotEmpty();
  }

  private static HttpResponse<byte[]> ask(String curl) {
    String path = first(curl, "localhost:7070(/[^\\s']*)");
    if (curl.contains("--json")) {
      String body = first(curl, "--json '([^']*)'");
      return server.ask("POST", path, body, "Content-Type", "application/json");
    }
    if (curl.contains("--data-urlencode")) {
      String[] parameter = first(curl, "--data-urlencode '([^']*)'").split("=", 2);
      path += "?" + parameter[0] + "=" + URLEncoder.encode(parameter[1], StandardCharsets.UTF_8);
    }
    return server.get(path);
  }

  private static String first(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
    return matcher.group(1);
  }

  @Test
  void itsTableOfSettingsIsTheCodes() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains(Settings.markdown());
  }

  @Test
  void whatItPointsAtIsThere() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String map = readme.substring(readme.indexOf("## Map of the house"), readme.indexOf("## Why"));
    List<String> named =
        Stream.concat(LINK.matcher(readme).results(), ROOM.matcher(map).results())
            .map(result -> result.group(1))
            .toList();
    assertThat(named).hasSizeGreaterThan(10).allMatch(path -> Files.exists(Path.of(path)));
  }
}
