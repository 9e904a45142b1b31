package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.isnad.graph.Graph;
import org.isnad.testing.GraphExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes something: who may, from where, and what becomes of it. */
@ExtendWith(GraphExtension.class)
class WriteTest {
  private static final String TEXT =
      "Summit in Moscow\\n\\nRussian President Vladimir Putin met Armenian Prime Minister Nikol"
          + " Pashinyan in Moscow. Armenia condemned the attack.\\n";
  private static final String ARTICLE = "{\"id\": \"summit-2024\", \"text\": \"" + TEXT + "\"}";

  @TempDir private Path folder;
  private final Graph graph;
  private TestServer server;
  private String token;

  WriteTest(Graph graph) {
    this.graph = graph;
  }

  @BeforeEach
  void start() {
    token = new Tokens(folder.resolve("tokens")).create("newsroom");
    server = server("127.0.0.1", folder.resolve("tokens"));
  }

  private TestServer server(String host, Path tokens) {
    Readiness readiness = new Readiness();
    readiness.ready(graph);
    return new TestServer(readiness, tokens, host);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<byte[]> send(String body, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/json";
    return server.ask("POST", "/api/articles", body, all);
  }

  private String bearer() {
    return "Bearer " + token;
  }

  private static String code(HttpResponse<byte[]> answer) {
    assertThat(TestServer.header(answer, "Content-Type")).isEqualTo("application/problem+json");
    return answer.statusCode() + " " + TestServer.json(answer).path("code").asText();
  }

  @Test
  void anArticleIsLoadedAsADraftOnce() {
    assertThat(server.json("/api/articles").path("articles")).isEmpty();
    HttpResponse<byte[]> answer = send(ARTICLE, "Authorization", bearer());
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isEqualTo(200);
    JsonNode loaded = TestServer.json(answer);
    OpenApiTest.assertFits(OpenApiTest.schema("LoadedArticle"), loaded);
    assertThat(loaded.path("draft").asBoolean()).isTrue();
    assertThat(loaded.path("changed").asBoolean()).isTrue();
    assertThat(server.json("/api/articles/summit-2024").path("text").asText())
        .startsWith("Summit in Moscow");
    assertThat(server.json("/api/articles").path("articles")).hasSize(1); // not a second later
    JsonNode again = TestServer.json(send(ARTICLE, "Authorization", bearer()));
    assertThat(again.path("changed").asBoolean()).isFalse();
  }

  @Test
  void anArticleWithAnnotationsIsLoadedWhole() throws IOException {
    ObjectNode sent = Json.mapper().createObjectNode();
    Path harbour = Path.of("src/test/resources/articles/harbour-2021");
    sent.put("id", "harbour-2021");
    sent.put("text", Files.readString(harbour.resolve("article.txt")));
    sent.put("metadata", Files.readString(harbour.resolve("article.yaml")));
    sent.put("annotations", Files.readString(harbour.resolve("annotations.yaml")));
    HttpResponse<byte[]> answer = send(sent.toString(), "Authorization", bearer());
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isEqualTo(200);
    assertThat(TestServer.json(answer).path("draft").asBoolean()).isFalse();
    assertThat(server.json("/api/stances").path("total").asInt()).isPositive();
  }

  @Test
  void whatPeopleHaveReviewedStays() throws IOException {
    ObjectNode sent = Json.mapper().createObjectNode();
    Path harbour = Path.of("src/test/resources/articles/harbour-2021");
    String text = Files.readString(harbour.resolve("article.txt"));
    String metadata = Files.readString(harbour.resolve("article.yaml"));
    String annotations = Files.readString(harbour.resolve("annotations.yaml"));
    sent.put("id", "harbour-2021").put("text", text);
    sent.put("metadata", metadata).put("annotations", annotations);
    assertThat(send(sent.toString(), "Authorization", bearer()).statusCode()).isEqualTo(200);
    String draft = ARTICLE.replace("summit-2024", "harbour-2021");
    int stances = server.json("/api/stances").path("total").asInt();
    assertThat(code(send(draft, "Authorization", bearer()))).isEqualTo("409 article-reviewed");
    sent.remove("annotations");
    assertThat(code(send(sent.toString(), "Authorization", bearer())))
        .isEqualTo("409 article-reviewed");
    assertThat(server.json("/api/articles/harbour-2021").path("text").asText()).isEqualTo(text);
    assertThat(server.json("/api/stances").path("total").asInt()).isEqualTo(stances);
    sent.put("annotations", "# looked at again\n" + annotations);
    assertThat(send(sent.toString(), "Authorization", bearer()).statusCode()).isEqualTo(200);
    String replacing = draft.replace("}", ", \"replace\": true}");
    JsonNode loaded = TestServer.json(send(replacing, "Authorization", bearer()));
    assertThat(loaded.path("draft").asBoolean()).isTrue();
    assertThat(loaded.path("changed").asBoolean()).isTrue();
  }

  @Test
  void faultsAreToldWithTheirPlacesAndNothingIsWritten() {
    String body =
        "{\"id\": \"summit-2024\", \"text\": \""
            + TEXT
            + "\", \"metadata\": \"id: other\\ntitle: {ar: أ, en: a}\\nlanguage: fr\\n\"}";
    HttpResponse<byte[]> answer = send(body, "Authorization", bearer());
    assertThat(code(answer)).isEqualTo("400 article-faults");
    assertThat(TestServer.json(answer).path("detail").asText())
        .contains("summit-2024/article.yaml:1: id other is not the name of its folder")
        .doesNotContain(System.getProperty("java.io.tmpdir"));
    assertThat(server.json("/api/articles").path("articles")).isEmpty();
  }

  /** What a text alone can have wrong with it, in both languages: place, fault, remedy. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plain \\u0007 words. | bell.txt:1 | control character U+0007 in the text | في النص رمز تحكم U+0007",
        "12 34 | bell.txt:1 | the text has no letters, and only Arabic and English are read | لا حروف في النص، ولا تُقرأ إلا العربية والإنجليزية",
        "<html>The summit of the year.</html> | bell.txt:1 | the file looks like HTML: <html> | يبدو النص HTML: \u2068<html>\u2069",
      })
  void aFaultIsToldInBothLanguages(String text, String place, String fault, String faultAr) {
    HttpResponse<byte[]> answer =
        send("{\"id\": \"bell\", \"text\": \"" + text + "\"}", "Authorization", bearer());
    JsonNode problem = TestServer.json(answer);
    OpenApiTest.assertFits(OpenApiTest.schema("Problem"), problem);
    JsonNode told = problem.at("/faults/0");
    assertThat(told.path("place").asText()).isEqualTo(place);
    assertThat(told.path("fault").asText()).isEqualTo(fault);
    assertThat(told.path("faultAr").asText()).isEqualTo(faultAr);
    assertThat(told.path("remedyAr").asText()).matches("[\\p{IsArabic}].*");
    assertThat(problem.path("detailAr").asText()).contains(faultAr);
  }

  /** What a newcomer gets wrong in the two files beside the text: first what is changed there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "article.yaml → language: ar → tongue: ar → المفتاح \u2068tongue\u2069 غير معروف؛ استعمل أحد هذه: \u2068id, title",
        "article.yaml → language: ar → tongue: ar → ينقص \u2068language\u2069؛ أضف \u2066`\u2068language\u2069: …`\u2069",
        "article.yaml → language: ar → language: fr → القيمة \u2068fr\u2069 غير معروفة في \u2068language\u2069؛ استعمل إحدى هذه: \u2068ar, en\u2069",
        "article.yaml → published: → published: 2022-13-01 # → تاريخ النشر \u20682022-13-01\u2069 ليس تاريخاً؛ اكتبه مثل 2022-05-22",
        "article.yaml → language: ar → 'language: [ar' → صياغة YAML غير سليمة",
        "annotations.yaml → quote: وهي أوروك وحدها → quote: وهي أور وحدها → الاقتباس «\u2068وهي أور وحدها\u2069» ليس في المقال",
        "annotations.yaml → kind: Place → kind: Planet → القيمة \u2068Planet\u2069 غير معروفة في \u2068kind\u2069",
        "annotations.yaml → place: place:harbour → place: place:nowhere → قيمة \u2068place\u2069 لا تشير إلى شيء: \u2068place:nowhere\u2069",
        "annotations.yaml → format: → '{a: b}: c\nformat:' → أحد المفاتيح ليس كلمة واحدة",
      })
  void aFaultInAFileBesideTheTextIsToldInArabicToo(
      String file, String words, String instead, String told) throws IOException {
    ObjectNode sent = Json.mapper().createObjectNode();
    Path harbour = Path.of("src/test/resources/articles/harbour-2021");
    sent.put("id", "harbour-2021");
    sent.put("text", Files.readString(harbour.resolve("article.txt")));
    for (String name : List.of("article.yaml", "annotations.yaml")) {
      String content = Files.readString(harbour.resolve(name));
      assertThat(content.contains(words) || !name.equals(file)).as(words).isTrue();
      sent.put(
          name.equals("article.yaml") ? "metadata" : "annotations",
          name.equals(file) ? content.replace(words, instead.replace("\\n", "\n")) : content);
    }
    HttpResponse<byte[]> answer = send(sent.toString(), "Authorization", bearer());
    assertThat(code(answer)).isEqualTo("400 article-faults");
    JsonNode problem = TestServer.json(answer);
    assertThat(problem.path("detailAr").asText()).contains("harbour-2021/" + file, told);
    for (JsonNode fault : problem.path("faults")) {
      assertThat(fault.path("faultAr").asText()).containsPattern("\\p{IsArabic}");
      assertThat(fault.path("remedyAr").asText()).containsPattern("\\p{IsArabic}");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\": \"../x\", \"text\": \"a\"} | 400 bad-article-id",
        "{\"id\": \"a b\", \"text\": \"a\"} | 400 bad-article-id",
        "{\"text\": \"a\"} | 400 missing-field",
        "{\"id\": \"a\", \"text\": \" \"} | 400 missing-field",
        "{\"id\": \"a\", \"text\": \"12 34\"} | 400 article-faults",
        "{\"id\": \"a\", \"text\": \"Plain words here.\", \"published\": \"2022-13\"} | 400 article-faults",
        "{\"id\": \"a\", \"text\": \"Plain words here.\", \"language\": \"fr\"} | 400 article-faults",
        "{\"id\": \"a\", \"text\": \"Plain words.\", \"annotations\": \"x\"} | 400 article-faults",
        "{\"id\": \"a\", \"text\": \"\\ud800\"} | 400 half-character",
        "[] | 400 malformed-json",
      })
  void whatIsNoArticleIsTold(String body, String expected) {
    assertThat(code(send(body, "Authorization", bearer()))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X-Nothing | x | 401 login-needed",
        "Authorization | Bearer isnad_wrong | 401 login-needed",
        "Authorization | Basic aXNuYWQ6eA== | 401 login-needed",
        "Cookie | isnad_session=guess | 401 login-needed",
        "Sec-Fetch-Site | cross-site | 403 cross-site",
        "Sec-Fetch-Site | same-site | 403 cross-site",
        "Origin | https://evil.example | 403 cross-site",
        "Origin | null | 403 cross-site",
      })
  void whoBringsNoTokenWritesNothing(String header, String value, String expected) {
    HttpResponse<byte[]> answer = send(ARTICLE, header, value);
    assertThat(code(answer)).isEqualTo(expected);
    if (expected.startsWith("401")) {
      assertThat(TestServer.header(answer, "WWW-Authenticate")).startsWith("Bearer");
    }
    assertThat(server.json("/api/articles").path("articles")).isEmpty();
  }

  @Test
  void anotherSitesPageIsRefusedEvenWithAToken() {
    HttpResponse<byte[]> answer =
        send(ARTICLE, "Authorization", bearer(), "Sec-Fetch-Site", "cross-site");
    assertThat(code(answer)).isEqualTo("403 cross-site");
    HttpResponse<byte[]> asked =
        server.ask("OPTIONS", "/api/articles", "", "Origin", "https://evil.example");
    assertThat(TestServer.header(asked, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
  }

  @Test
  void aPersonLogsInAndOut() {
    String[] json = {"Content-Type", "application/json"};
    HttpResponse<byte[]> wrong = server.ask("POST", "/api/session", "{\"token\": \"x\"}", json);
    assertThat(code(wrong)).isEqualTo("401 wrong-token");
    HttpResponse<byte[]> in =
        server.ask("POST", "/api/session", "{\"token\": \"" + token + "\"}", json);
    assertThat(TestServer.json(in).path("writer").asText()).isEqualTo("newsroom");
    String cookie = TestServer.header(in, "Set-Cookie");
    assertThat(cookie).contains("; Path=/; HttpOnly; SameSite=Strict; Max-Age=43200");
    String session = cookie.substring(0, cookie.indexOf(';'));
    assertThat(TestServer.json(server.get("/api/session", "Cookie", session)).toString())
        .isEqualTo("{\"writer\":\"newsroom\",\"writing\":true}");
    String origin = "http://127.0.0.1:" + server.port();
    assertThat(send(ARTICLE, "Cookie", session, "Origin", origin).statusCode()).isEqualTo(200);
    server.ask("DELETE", "/api/session", "", "Cookie", session);
    assertThat(code(send(ARTICLE, "Cookie", session))).isEqualTo("401 login-needed");
  }

  @Test
  void aTokenThatIsTakenBackEndsItsSessions() {
    String[] json = {"Content-Type", "application/json"};
    HttpResponse<byte[]> in =
        server.ask("POST", "/api/session", "{\"token\": \"" + token + "\"}", json);
    String cookie = TestServer.header(in, "Set-Cookie").split(";", 2)[0];
    assertThat(new Tokens(folder.resolve("tokens")).revoke("newsroom")).isTrue();
    assertThat(code(send(ARTICLE, "Cookie", cookie))).isEqualTo("401 login-needed");
    assertThat(code(send(ARTICLE, "Authorization", bearer()))).isEqualTo("401 login-needed");
  }

  @Test
  void whereOthersCanReachItAndNoTokenWasMadeNothingCanBeWritten() {
    assertThat(server.json("/api/status").path("writing").asBoolean()).isTrue();
    try (TestServer open = server("0.0.0.0", folder.resolve("none"))) {
      HttpResponse<byte[]> answer =
          open.ask("POST", "/api/articles", ARTICLE, "Content-Type", "application/json");
      assertThat(code(answer)).isEqualTo("403 writing-off");
      assertThat(open.json("/api/session").toString())
          .isEqualTo("{\"writer\":null,\"writing\":false}");
      assertThat(open.json("/api/status").path("writing").asBoolean(true)).isFalse();
    }
  }

  @Test
  void onlyWhoBringsATokenIsListenedToAtLength() {
    String large = ARTICLE.replace("Summit in Moscow", "The summit ends. ".repeat(6000));
    assertThat(code(send(large))).isEqualTo("413 too-large");
    assertThat(send(large, "Authorization", bearer()).statusCode()).isEqualTo(200);
  }

  @Test
  void tokensAreStoredAsHashesForTheirOwnerAlone() throws IOException {
    Path file = folder.resolve("tokens");
    assertThat(Files.readString(file))
        .startsWith("newsroom\t")
        .contains(Tokens.hash(token))
        .doesNotContain(token);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(token).matches("isnad_[A-Za-z0-9_-]{43}");
  }
}
