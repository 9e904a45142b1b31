package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.web.BrowserExtension.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages as a reader meets them, in a real Chromium against the packaged server and the shipped
 * article.
 */
@ExtendWith(BrowserExtension.class)
class PageIT {
  private final Page page;
  private final String url;
  private final List<String> errors = new java.util.concurrent.CopyOnWriteArrayList<>();

  PageIT(Desk desk) {
    this.page = desk.page();
    this.url = desk.url();
  }

  @BeforeEach
  void listen() {
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"ar, rtl, المواقف", "en, ltr, Stances"})
  void theFirstViewShowsTheGraphInTheReadersLanguage(String lang, String direction, String legend) {
    open("/?lang=" + lang);
    assertThat(page.locator("html")).hasAttribute("dir", direction);
    assertThat(page.locator("html")).hasAttribute("lang", lang);
    assertThat(byId("legend")).containsText(legend);
    assertThat(visibleNodes())
        .contains("state:RU", "org:csto", "leader:vladimir-putin")
        .hasSizeGreaterThan(30);
    assertThat(page.evaluate("window.isnad.labelOverlaps()")).isEqualTo(0);
    assertThat(errors).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ar, أرمينيا, تغيب", "en, Armenia, absent"})
  @Tag("open")
  void aNodeShowsItsFactsAndTheirVerySentences(String lang, String name, String fact) {
    open("/?lang=" + lang);
    page.evaluate("window.isnad.clickNode('state:AM')");
    assertThat(byId("panel")).containsText(name);
    assertThat(byId("panel"))
        .containsText("أرمينيا لم تظهر ضمن المؤيدين أو المعارضين أو الممتنعين عن التصويت");
    assertThat(page.url()).contains("select=state");
    page.reload();
    ready();
    assertThat(byId("panel")).containsText(name);
    assertThat(byId("panel").textContent()).containsIgnoringCase(fact);
  }

  @Test
  @Tag("open")
  void aSentenceLeadsIntoTheArticleWithThePassageMarked() {
    open("/?lang=ar&select=state:AM");
    byId("panel").locator("a[href*='/articles/csto-moscow-2022']").first().click();
    assertThat(byId("reader")).isVisible();
    assertThat(byId("reader").locator("mark").first()).isVisible();
    page.goBack();
    ready();
    assertThat(byId("panel")).containsText("أرمينيا");
  }

  @ParameterizedTest
  @ValueSource(strings = {"كازاخستان", "كازخستان", "Kazakhstan", "الناتو"})
  @Tag("open")
  void theSearchBoxFindsWhatIsTyped(String words) {
    open("/?lang=ar");
    page.keyboard().press("/");
    page.keyboard().type(words);
    if (words.equals("كازخستان")) {
      assertThat(byId("search-results")).isVisible(); // a misspelling may find nothing, and says so
      return;
    }
    Locator first = byId("search-results").locator("[role=option]").first();
    assertThat(first).isVisible();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("select="));
  }

  @Test
  @Tag("open")
  void theLegendFiltersAndTheAddressRemembers() {
    open("/?lang=en");
    int before = visibleEdges().size();
    byId("legend").locator("[data-legend=negative]").click();
    assertThat(visibleEdges().size()).isLessThan(before);
    assertThat(page).hasURL(Pattern.compile("off="));
    page.goBack();
    until(() -> visibleEdges().size() == before);
  }

  @Test
  @Tag("open")
  void whatIsFoldedUnfolds() {
    open("/?lang=en&select=leader:alexander-lukashenko");
    int before = visibleNodes().size();
    byId("expand").first().click();
    until(() -> visibleNodes().size() > before);
    assertThat(page).hasURL(Pattern.compile("open="));
    assertThat(page.evaluate("window.isnad.labelOverlaps()")).isEqualTo(0);
  }

  @Test
  @Tag("open")
  void theLanguageChangesInPlace() {
    open("/?lang=ar&select=state:BY");
    byId("lang-switch").first().click();
    assertThat(page.locator("html")).hasAttribute("dir", "ltr");
    assertThat(byId("panel")).containsText("Belarus");
    assertThat(page).hasURL(Pattern.compile("lang=en"));
  }

  @Test
  @Tag("open")
  void thePictureHasATableForWhoCannotSeeIt() {
    open("/?lang=en");
    page.locator("[data-show=table]").first().click();
    assertThat(byId("graph-table")).containsText("Belarus");
    assertThat(page).hasURL(Pattern.compile("show=table"));
  }

  @Test
  @Tag("open")
  void theShareDialogGivesAnIframeThatWorksInASandbox() {
    open("/?lang=ar");
    byId("share").click();
    Locator dialog = byId("share-dialog");
    assertThat(dialog).isVisible();
    String iframe =
        (String)
            dialog.evaluate(
                "d => [...d.querySelectorAll('textarea,input')].map(e => e.value).find(v => v.includes('<iframe'))");
    assertThat(iframe).contains("/embed/graph?");
    page.setContent(
        "<!doctype html><body>" + iframe.replace("<iframe", "<iframe sandbox=\"allow-scripts\""));
    assertThat(page.frameLocator("iframe").locator("#isnad-embed canvas").first()).isVisible();
  }

  @Test
  @Tag("open")
  void aNamedQueryIsAFormWithAnAnswer() {
    open("/queries?lang=ar");
    Locator links = byId("query-list").locator("a[href*='/queries/']");
    assertThat(links.first()).isVisible();
    assertThat(links.count()).isGreaterThanOrEqualTo(15);
    links.first().click();
    assertThat(byId("query-form")).isVisible();
  }

  @Test
  void freeCypherAnswersAsATable() {
    page.navigate(url + "/cypher?lang=en");
    Locator editor =
        byId("cypher-editor")
            .locator("textarea")
            .or(page.locator("textarea[data-testid=cypher-editor]"))
            .first();
    editor.fill("MATCH (s:State) RETURN s.nameEn AS name ORDER BY name");
    editor.press("Control+Enter");
    assertThat(byId("result-table")).containsText("Armenia");
    editor.fill("MATCH (s:State) DETACH DELETE s");
    editor.press("Control+Enter");
    assertThat(page.locator("body")).containsText("DELETE");
    assertThat(byId("result-table")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/articles/nowhere", "/queries/nothing", "/?select=state:ZZ"})
  @Tag("open")
  void whatIsNotThereIsToldInWords(String path) {
    page.navigate(url + path + (path.contains("?") ? "&" : "?") + "lang=en");
    assertThat(
            page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)
                .or(page.locator("[data-testid=status], .error, .problem"))
                .first())
        .isVisible();
  }

  @Test
  @Tag("open")
  void aNarrowWindowKeepsThePictureAndThePanel() {
    page.setViewportSize(390, 800);
    open("/?lang=ar&select=state:RU");
    assertThat(byId("graph-canvas")).isVisible();
    assertThat(byId("panel")).containsText("روسيا");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
  }

  private void open(String path) {
    page.navigate(url + path);
    if (!path.startsWith("/queries")) {
      ready();
    }
  }

  private void ready() {
    until(() -> Boolean.TRUE.equals(page.evaluate("!!(window.isnad && window.isnad.ready)")));
  }

  /** Asks again and again; waiting inside the page would need an eval that its policy forbids. */
  private void until(java.util.function.BooleanSupplier condition) {
    for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
      page.waitForTimeout(50);
    }
    assertThat(condition.getAsBoolean()).as("what was waited for ten seconds").isTrue();
  }

  private Locator byId(String id) {
    return page.getByTestId(id);
  }

  @SuppressWarnings("unchecked")
  private List<String> visibleNodes() {
    return (List<String>) page.evaluate("window.isnad.visibleNodes()");
  }

  @SuppressWarnings("unchecked")
  private List<String> visibleEdges() {
    return (List<String>) page.evaluate("window.isnad.visibleEdges()");
  }
}
