package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.web.BrowserExtension.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The first view as a reader meets it, in a real Chromium against the packaged server and the
 * shipped article.
 */
@ExtendWith(BrowserExtension.class)
class PageIT {
  private final Visitor reader;

  PageIT(Desk desk) {
    this.reader = new Visitor(desk);
  }

  @ParameterizedTest
  @CsvSource({"ar, rtl, المواقف", "en, ltr, Stances"})
  void theFirstViewShowsTheGraphInTheReadersLanguage(String lang, String direction, String legend) {
    reader.open("/?lang=" + lang);
    assertThat(reader.page.locator("html")).hasAttribute("dir", direction);
    assertThat(reader.page.locator("html")).hasAttribute("lang", lang);
    assertThat(reader.byId("legend")).containsText(legend);
    assertThat(reader.nodes())
        .contains("state:RU", "org:csto", "leader:vladimir-putin")
        .hasSizeGreaterThan(30);
    assertThat(reader.ask("window.isnad.labelOverlaps()")).isEqualTo(0);
    assertThat(reader.errors).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ar, 1440, 900",
    "en, 1440, 900",
    "ar, 1280, 720",
    "en, 1280, 720",
    "ar, 390, 800",
    "en, 390, 800",
    "ar, 1920, 1080",
    "en, 1024, 768"
  })
  void nothingIsCoveredOrCutInAWindowOfAnySize(String lang, int width, int height) {
    reader.page.setViewportSize(width, height);
    reader.open("/?lang=" + lang);
    assertThat(reader.ask("window.isnad.labelOverlaps()")).isEqualTo(0);
    assertThat(reader.strings("window.isnad.hidden()")).isEmpty();
    assertThat(reader.ask("document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void whatIsPressedIsLargeEnoughForAFinger(String lang) {
    reader.open("/?lang=" + lang + "&select=state:RU");
    assertThat(
            reader.strings(
                """
                () => {
                  const small = [];
                  const visit = root => {
                    for (const one of root.querySelectorAll('*')) {
                      if (one.shadowRoot) visit(one.shadowRoot);
                      if (!one.matches('button, summary, input, select, [role=slider]')) continue;
                      const { width, height } = one.getBoundingClientRect();
                      if (width && (width < 32 || height < 32)) small.push(one.outerHTML.slice(0, 90));
                    }
                  };
                  visit(document);
                  return small;
                }
                """))
        .isEmpty();
  }

  @Test
  void theLanguageChangesInPlace() {
    reader.open("/?lang=ar&select=state:BY");
    reader.byId("lang-switch").first().click();
    assertThat(reader.page.locator("html")).hasAttribute("dir", "ltr");
    assertThat(reader.byId("panel")).containsText("Belarus");
    assertThat(reader.page).hasURL(java.util.regex.Pattern.compile("lang=en"));
    assertThat(reader.strings("window.isnad.hidden()")).isEmpty();
  }

  @Test
  void aNarrowWindowKeepsThePictureAndThePanel() {
    reader.page.setViewportSize(390, 800);
    reader.open("/?lang=ar&select=state:RU");
    assertThat(reader.byId("graph-canvas")).isVisible();
    assertThat(reader.byId("panel")).containsText("روسيا");
    assertThat(reader.ask("document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource({"ar, بيلاروسيا", "en, Belarus"})
  void thePictureHasATableForWhoCannotSeeIt(String lang, String name) {
    reader.open("/?lang=" + lang);
    reader.page.locator("[data-show=table]").first().click();
    assertThat(reader.byId("graph-table")).containsText(name);
    assertThat(reader.page).hasURL(java.util.regex.Pattern.compile("show=table"));
    reader.reload();
    assertThat(reader.byId("graph-table")).containsText(name);
  }

  @Test
  void everyPageAnswersWithoutAComplaint() {
    List<String> failed = new java.util.concurrent.CopyOnWriteArrayList<>();
    reader.page.onResponse(
        response -> {
          if (response.status() >= 400) {
            failed.add(response.status() + " " + response.url());
          }
        });
    for (String path :
        List.of(
            "/",
            "/articles?lang=en",
            "/articles/csto-moscow-2022?lang=ar",
            "/queries?lang=ar",
            "/queries/timeline?lang=en",
            "/cypher?lang=en")) {
      reader.open(path);
    }
    reader.page.navigate(reader.url + "/embed/graph?lang=en");
    assertThat(reader.page.locator("#isnad-embed canvas").first()).isVisible();
    assertThat(reader.page.request().get(reader.url + "/favicon.ico").status()).isEqualTo(200);
    assertThat(failed).isEmpty();
    assertThat(reader.errors).isEmpty();
  }
}
