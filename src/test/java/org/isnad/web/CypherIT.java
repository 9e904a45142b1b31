package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.regex.Pattern;
import org.isnad.web.BrowserExtension.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Free Cypher: table, graph, and what is wrong with a query, where it is wrong. */
@ExtendWith(BrowserExtension.class)
class CypherIT {
  private final Visitor reader;

  CypherIT(Desk desk) {
    this.reader = new Visitor(desk);
  }

  @Test
  void freeCypherAnswersAsATable() {
    reader.open("/cypher?lang=en");
    Locator editor = reader.byId("cypher-editor");
    run(editor, "MATCH (s:State) RETURN s.nameEn AS name ORDER BY name");
    assertThat(reader.byId("result-table")).containsText("Armenia");
    assertThat(reader.page.locator("isnad-result"))
        .containsText(Pattern.compile("11 rows ·\\s+\\d+ ms"));
    assertThat(reader.byId("history")).hasCount(1);
    run(editor, "MATCH (s:State) DETACH DELETE s");
    assertThat(reader.page.locator("body")).containsText("DELETE");
    assertThat(reader.byId("result-table")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"ar, الدول الأعضاء وقادتها", "en, Member states and their leaders"})
  void anExampleAnswersAndItsNodesAreAPicture(String lang, String example) {
    reader.open("/cypher?lang=" + lang);
    reader
        .page
        .getByText(example, new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
        .click();
    assertThat(reader.byId("result-table").locator("tbody tr").first()).isVisible();
    reader.page.locator("isnad-result [data-show=graph]").click();
    assertThat(reader.byId("graph-canvas").locator("canvas").first()).isVisible();
    assertThat(reader.page).hasURL(Pattern.compile("show=graph"));
    reader.reload();
    assertThat(reader.byId("graph-canvas").locator("canvas").first()).isVisible();
  }

  @Test
  void aLinkToAQueryIsALinkToItsAnswer() {
    reader.open(
        "/cypher?lang=en&q=MATCH+(s:State+{id:+$id})+RETURN+s&parameters={\"id\":\"state:AM\"}");
    assertThat(reader.byId("result-table")).containsText("Armenia");
  }

  @Test
  void anEmptyAnswerSaysSo() {
    reader.open("/cypher?lang=en&q=MATCH+(s:State+{id:+'x'})+RETURN+s");
    assertThat(reader.page.locator("isnad-result")).containsText("The answer has no rows.");
  }

  @ParameterizedTest
  @CsvSource({"ar, خطأ في الصياغة, إلى السطر 2", "en, Syntax error, To line 2"})
  void aFaultIsToldAndMarkedInTheEditor(String lang, String words, String place) {
    reader.open("/cypher?lang=" + lang);
    Locator editor = reader.byId("cypher-editor");
    run(editor, "MATCH (s:State)\nRETRUN s");
    assertThat(reader.page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
        .containsText(words);
    Locator fault = reader.page.locator(".cm-lintRange-error");
    assertThat(fault).hasText("RETRUN");
    assertThat(reader.byId("complaint")).containsText(words);
    assertThat(reader.byId("go-to-fault")).containsText(place);
    reader.byId("go-to-fault").click();
    assertThat(editor).isFocused();
    reader.page.keyboard().type("RETURN");
    assertThat(fault).hasCount(0);
    editor.press("Control+Enter");
    assertThat(reader.byId("result-table")).isVisible();
  }

  @Test
  void theEditorProposesWhatTheGraphHasUnderThePagesPolicy() {
    reader.open("/cypher?lang=en");
    Locator editor = reader.byId("cypher-editor");
    assertThat(reader.byId("schema")).isVisible();
    editor.click();
    reader.page.keyboard().press("Control+a");
    reader.page.keyboard().type("MATCH (s:Sta");
    Locator proposals = reader.page.locator(".cm-tooltip-autocomplete li");
    assertThat(proposals.first()).containsText("Stance");
    assertThat(proposals.filter(new Locator.FilterOptions().setHasText("State"))).hasCount(1);
    reader.page.keyboard().type("te");
    reader.page.waitForTimeout(200); // a proposal is not taken in the instant in which it appears
    reader.page.keyboard().press("Enter");
    reader.page.keyboard().type(" {id: $id}) RETURN s.name");
    assertThat(proposals.first()).containsText("nameAr");
    reader.page.keyboard().press("Escape");
    reader.page.keyboard().type("En");
    reader.page.locator("[data-parameter=id]").fill("state:AM");
    reader.page.locator("[data-parameter=id]").press("Enter");
    assertThat(reader.byId("result-table")).containsText("Armenia");
    assertThat(reader.page).hasURL(Pattern.compile("parameters="));
    assertThat(reader.errors.stream().filter(e -> e.contains("Content Security")).toList())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ar, كيف تجيب قاعدة البيانات", "en, How the database answers it"})
  void aPlanIsPartOfTheAnswer(String lang, String words) {
    reader.open("/cypher?show=plan&lang=" + lang + "&q=MATCH+(s:State)+RETURN+s");
    assertThat(reader.byId("plan")).containsText("Node By Label Scan");
    assertThat(reader.page.locator("isnad-plan")).containsText(words);
  }

  @ParameterizedTest
  @CsvSource({"ar, قراءة من المخزن", "en, db hits"})
  void aProfileShowsWhatEachStepGaveAndTook(String lang, String hits) {
    reader.open("/cypher?lang=" + lang);
    Locator editor = reader.byId("cypher-editor");
    run(editor, "PROFILE MATCH (s:State) RETURN s");
    assertThat(reader.byId("plan")).containsText("11");
    assertThat(reader.page.locator("isnad-plan")).containsText(hits);
    assertThat(reader.page.locator(".cm-tooltip-autocomplete")).hasCount(0);
    reader.page.locator("isnad-result [data-show=table]").click();
    assertThat(reader.byId("result-table").locator("tbody tr")).hasCount(11);
    run(editor, "EXPLAIN MATCH (s:State) RETURN s");
    assertThat(reader.byId("plan")).containsText("≈");
    assertThat(reader.byId("result-table")).hasCount(0);
  }

  /**
   * It would run for five seconds, since nothing can be joined or found in an index; cancelled it
   * ends in the database at once, and the page says so.
   */
  @ParameterizedTest
  @CsvSource({"ar, وأُوقف الاستعلام", "en, The query was stopped"})
  void aQueryIsCancelled(String lang, String words) {
    reader.open("/cypher?lang=" + lang);
    Locator editor = reader.byId("cypher-editor");
    editor.fill(
        "UNWIND range(1, 9999) AS a UNWIND range(1, 9999) AS b UNWIND range(1, 9999) AS c"
            + " RETURN count(*) AS n");
    reader.until(() -> running() == 0);
    long start = System.nanoTime();
    editor.press("Control+Enter");
    reader.until(() -> running() == 1);
    reader.byId("cancel").click();
    assertThat(reader.byId("cancelled")).containsText(words);
    reader.until(() -> running() == 0);
    org.assertj.core.api.Assertions.assertThat(System.nanoTime() - start)
        .isLessThan(Duration.ofSeconds(4).toNanos());
    assertThat(reader.byId("cancel")).hasCount(0);
    run(editor, "RETURN 42 AS answer");
    assertThat(reader.byId("cancelled")).hasCount(0);
    assertThat(reader.byId("result-table")).containsText("42");
  }

  private static void run(Locator editor, String query) {
    editor.fill(query);
    editor.press("Control+Enter");
  }

  private double running() {
    String metrics = reader.page.request().get(reader.url + "/metrics").text();
    return metrics
        .lines()
        .filter(line -> line.startsWith("isnad_queries_running"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  @Test
  void aPieceOfTheSchemaGoesIntoTheQuery() {
    reader.open("/cypher?lang=en");
    reader.byId("cypher-editor").fill("MATCH ");
    reader.page.locator("isnad-schema .ties button").first().click();
    assertThat(reader.byId("cypher-editor")).containsText("(:Stance)-[:EVIDENCED_BY]->(:Sentence)");
  }
}
