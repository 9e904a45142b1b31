package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    Path text = folder.resolve("cairo.txt");
    Files.writeString(text, "قمة في القاهرة\nأدانت مصر الهجوم، ولم تؤيد قطر القرار.\n");
    Fixture.HARBOUR.load(graph);
    new Loader(graph, Fixture.ONTOLOGY)
        .loadAll(
            ArticleFolders.read(List.of(text), Fixture.ONTOLOGY, Given.NOTHING)
                .drafted(new Drafts(Fixture.ONTOLOGY))
                .orThrow());
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
      assertThat(reader.byId("reader").locator(".tag.draft")).hasText(draft);
      org.assertj.core.api.Assertions.assertThat(reader.errors).isEmpty();
    }
  }
}
