package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.graph.Graph;
import org.isnad.testing.Fixture;
import org.isnad.testing.GraphExtension;
import org.isnad.testing.GraphExtension.FilledOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@FilledOnce
@ExtendWith(GraphExtension.class)
class EmbedTest {
  @Test
  void oneResponseHoldsItAll(Graph graph) throws IOException {
    try (TestServer server = TestServer.over(graph, Fixture.HARBOUR)) {
      HttpResponse<byte[]> page =
          server.get("/embed/graph?issue=issue:closure&lang=en&select=state:UR&from=2050");
      assertThat(page.headers().firstValue("X-Frame-Options")).isEmpty();
      assertThat(TestServer.header(page, "Content-Security-Policy")).contains("frame-ancestors *");
      String html = TestServer.text(page);
      assertThat(html)
          .contains("<html lang=\"en\" dir=\"ltr\">", "<title>closing the harbour</title>");
      assertThat(html).doesNotContain("src=\"http", "href=\"http", "<link");
      JsonNode data = data(html);
      assertThat(data.at("/elements/elements/edges")).hasSize(4);
      assertThat(data.at("/title/ar").asText()).isEqualTo("إغلاق الميناء");
      assertThat(data.at("/source/en").asText()).isEqualTo("The harbour conference (2021-03-10)");
      assertThat(data.at("/select").asText()).isEqualTo("state:UR");
      assertThat(data.at("/explorer").asText())
          .isEqualTo(
              "http://127.0.0.1:"
                  + server.port()
                  + "/?issue=issue:closure&lang=en&select=state:UR&from=2050");
      assertThat(data.at("/ontology/stanceTypes")).isNotEmpty();
      assertThat(data.at("/flags").isObject()).isTrue();
    }
  }

  /** A frame shows a page, whatever happens; who asks for data gets the problem as it is. */
  @Test
  void aProblemIsAPageToo(Graph graph) {
    try (TestServer server = TestServer.over(graph, Fixture.HARBOUR)) {
      HttpResponse<byte[]> page =
          server.get("/embed/graph?lang=en&select=state:%3Cb%3E", "Accept", "text/html,*/*;q=0.8");
      assertThat(page.statusCode()).isEqualTo(400);
      assertThat(TestServer.header(page, "Content-Type")).startsWith("text/html");
      assertThat(TestServer.header(page, "Content-Security-Policy"))
          .contains("default-src 'none'", "frame-ancestors *");
      assertThat(TestServer.text(page))
          .contains("lang=\"en\"", "names state:&lt;b&gt;, which", "وهو غير موجود في الرسم");
      String edge = server.json("/api/graph").at("/elements/edges/0/data/id").asText();
      assertThat(server.get("/embed/graph?select=" + edge).statusCode()).isEqualTo(200);
    }
  }

  private static JsonNode data(String html) throws IOException {
    Matcher data =
        Pattern.compile("id=\"isnad-data\">(.*?)</script>", Pattern.DOTALL).matcher(html);
    assertThat(data.find()).isTrue();
    return Json.mapper().readTree(data.group(1));
  }
}
