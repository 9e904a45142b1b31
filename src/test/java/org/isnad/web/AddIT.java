package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.List;
import org.isnad.graph.Graph;
import org.isnad.load.ArticleFolder;
import org.isnad.load.Loader;
import org.isnad.model.Ontology;
import org.isnad.read.OntologyReader;
import org.isnad.server.HttpServer;
import org.isnad.server.Tokens;
import org.isnad.testing.Chromium;
import org.isnad.testing.GraphExtension;
import org.isnad.testing.Served;
import org.isnad.web.BrowserExtension.Desk;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article is added on the page by who has a token. */
@ExtendWith(GraphExtension.class)
class AddIT {
  private final Graph graph;
  @TempDir Path folder;

  AddIT(Graph graph) {
    this.graph = graph;
  }

  @ParameterizedTest
  @CsvSource({
    "ar, ليس رمزًا لإسناد هذا, دخلت باسم newsroom, مسودة, يبدو النص HTML",
    "en, Not a token of this Isnad, Logged in as newsroom, draft, looks like HTML"
  })
  void aTokenOpensTheForm(String lang, String wrong, String as, String draft, String html) {
    String token = new Tokens(folder.resolve("tokens")).create("newsroom");
    try (HttpServer server = Served.over(graph, folder.resolve("tokens"));
        Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      Visitor reader = new Visitor(Desk.at(server.port(), browser));
      reader.open("/?lang=" + lang);
      reader.byId("add-link").click();
      login(reader, "isnad_wrong");
      assertThat(reader.page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
          .containsText(wrong);
      login(reader, token);
      assertThat(reader.page.locator("isnad-add")).containsText(as);

      Locator form = reader.byId("add-form");
      form.locator("#id").fill("cairo-2024");
      form.locator("#text").fill("<html>قمة</html>");
      form.locator("button.main").click();
      Locator fault = reader.page.locator(".problem .faults li");
      assertThat(fault).containsText("cairo-2024.txt:1");
      assertThat(fault).containsText(html);
      form.locator("#text").fill("قمة في القاهرة\nأدانت مصر الهجوم، ولم تؤيد قطر القرار.\n");
      form.locator("button.main").click();
      // The first draft waits for the lexicons and the dictionary.
      assertThat(reader.byId("loaded"))
          .containsText(draft, new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
      reader.byId("loaded").locator("a").first().click();
      assertThat(reader.byId("reader")).containsText("قمة في القاهرة");

      reader.open("/add?lang=" + lang);
      reader.byId("logout").click();
      assertThat(reader.byId("login")).isVisible();
    }
  }

  /** What people reviewed stays until who adds says that it is to go. */
  @ParameterizedTest
  @CsvSource({
    "ar, استبدال ما راجعه الأشخاص, مسودة",
    "en, Replace what people have reviewed, draft"
  })
  void theBoxReplacesWhatPeopleReviewed(String lang, String box, String draft) {
    Ontology ontology = OntologyReader.shipped();
    ArticleFolder reviewed =
        ArticleFolder.read(Path.of("src/test/resources/articles/harbour-2021"), ontology);
    new Loader(graph, ontology).loadAll(List.of(reviewed));
    String token = new Tokens(folder.resolve("tokens")).create("newsroom");
    try (HttpServer server = Served.over(graph, folder.resolve("tokens"));
        Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      Visitor reader = new Visitor(Desk.at(server.port(), browser));
      reader.open("/add?lang=" + lang);
      login(reader, token);

      Locator form = reader.byId("add-form");
      Locator replace = form.locator("input[name=replace]");
      form.locator("#id").fill("harbour-2021");
      form.locator("#text").fill("قمة في القاهرة\nأدانت مصر الهجوم، ولم تؤيد قطر القرار.\n");
      assertThat(replace).hasCount(0);
      form.locator("button.main").click();
      assertThat(replace).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
      assertThat(replace).not().isChecked();
      assertThat(form).containsText(box);
      assertThat(reader.byId("loaded")).hasCount(0);

      replace.check();
      form.locator("button.main").click();
      assertThat(reader.byId("loaded"))
          .containsText(draft, new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
      reader.byId("loaded").locator("a").first().click();
      assertThat(reader.byId("reader")).containsText("قمة في القاهرة");
    }
  }

  private static void login(Visitor reader, String token) {
    Locator login = reader.byId("login");
    login.locator("input").fill(token);
    login.locator("button").click();
  }
}
