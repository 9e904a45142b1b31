package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.graph.Graph;
import org.isnad.load.ArticleFolders;
import org.isnad.load.Drafts;
import org.isnad.load.Loader;
import org.isnad.read.PlainArticleReader.Given;
import org.isnad.server.HttpServer;
import org.isnad.testing.Chromium;
import org.isnad.testing.Fixture;
import org.isnad.testing.GraphExtension;
import org.isnad.testing.Served;
import org.isnad.web.BrowserExtension.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A text as it is pasted from a newspaper shows as a draft, beside an article that was reviewed.
 */
@ExtendWith(GraphExtension.class)
class DraftIT {
  private final Graph graph;
  @TempDir Path folder;

  DraftIT(Graph graph) {
    this.graph = graph;
  }

  @ParameterizedTest
  @CsvSource({"ar, مسودة, مسودات", "en, draft, Drafts"})
  void aDraftIsSeenAtAGlance(String lang, String draft, String drafts) throws IOException {
    load();
    try (HttpServer server = Served.over(graph, Served.NO_TOKENS);
        Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      Visitor reader = new Visitor(Desk.at(server.port(), browser));

      reader.open("/?lang=" + lang);
      Locator listed = reader.byId("panel").locator("header li");
      assertThat(listed).hasCount(2);
      assertThat(listed.locator(".tag.draft")).hasText(draft);
      Locator entry = reader.page.locator("[data-legend=draft]");
      assertThat(entry).containsText(drafts);

      reader.open("/?lang=" + lang + "&article=cairo&select=state:EG");
      assertThat(reader.byId("panel").locator(".head .tag.draft")).hasText(draft);
      assertThat(reader.byId("panel").locator("isnad-fact .tag.draft").first()).hasText(draft);

      reader.open("/?lang=" + lang + "&select=state:CT");
      assertThat(reader.byId("panel").locator(".tag.draft")).hasCount(0);

      reader.open("/articles/cairo?lang=" + lang);
      assertThat(reader.byId("reader").locator("header .tag.draft")).hasText(draft);
      reader.page.locator(".passage").last().click();
      assertThat(reader.page.locator("aside .rests .tag.draft").first()).hasText(draft);

      reader.open("/?lang=" + lang + "&show=table");
      assertThat(reader.byId("graph-table").locator("tr .tag.draft").first()).hasText(draft);
      org.assertj.core.api.Assertions.assertThat(reader.errors).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ar, ثقة, القاعدة, قمة في القاهرة, الجملة 2",
    "en, confidence, rule, قمة في القاهرة, Sentence 2"
  })
  void aDraftSaysHowSureItIsWhyAndWhereItStands(
      String lang, String confidence, String rule, String title, String sentence)
      throws IOException {
    load();
    try (HttpServer server = Served.over(graph, Served.NO_TOKENS);
        Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      Visitor reader = new Visitor(Desk.at(server.port(), browser));
      reader.open("/?lang=" + lang + "&select=state:EG");
      Locator fact = reader.byId("panel").locator("isnad-fact").first();
      assertThat(fact.locator("[data-testid=basis]")).containsText(confidence);
      assertThat(fact.locator("[data-testid=basis]")).containsText(Pattern.compile("\\d\\d ?[%٪]"));
      assertThat(fact.locator("[data-testid=basis]")).containsText(rule + " condemns-verb");
      assertThat(fact.locator("a.source")).containsText(title);
      assertThat(fact.locator("a.source")).containsText(sentence);
      fact.locator("a.source").click();
      assertThat(reader.page).hasURL(Pattern.compile("/articles/cairo"));

      reader.open("/?lang=" + lang + "&select=state:CT");
      assertThat(reader.byId("panel").locator("isnad-fact a.source").first()).isVisible();
      assertThat(reader.byId("panel").locator("[data-testid=basis]")).hasCount(0);
    }
  }

  @ParameterizedTest
  @CsvSource({"ar, مسودة, صف, خطوط", "en, draft, row, no lines"})
  void aQuerysAnswerTellsDraftsFromWhatIsReviewed(
      String lang, String draft, String rows, String lines) throws IOException {
    load();
    try (HttpServer server = Served.over(graph, Served.NO_TOKENS);
        Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      Visitor reader = new Visitor(Desk.at(server.port(), browser));
      reader.open("/queries/who-opposed?lang=" + lang);
      Locator table = reader.byId("result-table");
      assertThat(table.locator("tr.draft .tag.draft").first()).hasText(draft);
      assertThat(table.locator("tbody tr:not(.draft)").first()).isVisible();
      assertThat(table.locator("tbody tr:not(.draft) .tag.draft")).hasCount(0);
      assertThat(reader.byId("draft-note")).containsText(rows);
      table.locator("tr.draft a.place").first().click();
      assertThat(reader.page).hasURL(Pattern.compile("select=stance"));

      reader.open("/cypher?lang=" + lang + "&q=MATCH+(s:State)+RETURN+s");
      assertThat(table.locator(".glyphed .ring").first()).isVisible();
      assertThat(reader.byId("draft-note")).isVisible();
      assertThat(reader.page.locator(".files a[href*='.csv']"))
          .hasAttribute("href", Pattern.compile("review=true"));
      reader.open("/cypher?lang=" + lang + "&show=graph&q=MATCH+(s:State)+RETURN+s");
      assertThat(reader.byId("no-lines")).containsText(lines);
      reader.open(
          "/cypher?lang=" + lang + "&show=graph&q=MATCH+(s:State)-[r]-(t:State)+RETURN+s,r,t");
      assertThat(reader.byId("no-lines")).hasCount(0);
    }
  }

  @Test
  void theTableCountsTheSameOnAnyCanvas() throws IOException {
    load();
    try (HttpServer server = Served.over(graph, Served.NO_TOKENS);
        Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      Visitor reader = new Visitor(Desk.at(server.port(), browser));
      reader.open("/?lang=en&show=table");
      String wide = reader.byId("graph-table").locator("h2").allInnerTexts().toString();
      reader.page.setViewportSize(390, 700);
      reader.open("/?lang=en&show=table");
      org.assertj.core.api.Assertions.assertThat(
              reader.byId("graph-table").locator("h2").allInnerTexts().toString())
          .isEqualTo(wide);
    }
  }

  /** The reviewed article, and a text as it is pasted from a newspaper. */
  private void load() throws IOException {
    Path text = folder.resolve("cairo.txt");
    Files.writeString(text, "قمة في القاهرة\nأدانت مصر الهجوم، ولم تؤيد قطر القرار.\n");
    Fixture.HARBOUR.load(graph);
    new Loader(graph, Fixture.ONTOLOGY)
        .loadAll(
            ArticleFolders.read(List.of(text), Fixture.ONTOLOGY, Given.NOTHING)
                .drafted(new Drafts(Fixture.ONTOLOGY))
                .orThrow());
  }
}
