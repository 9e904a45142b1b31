package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.isnad.web.BrowserExtension.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search box: one key away, in either script, from every page. */
@ExtendWith(BrowserExtension.class)
class SearchIT {
  private final Visitor reader;

  SearchIT(Desk desk) {
    this.reader = new Visitor(desk);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, كازاخستان, كازاخستان, state:KZ",
    "en, كازاخستان, Kazakhstan, state:KZ",
    "ar, Kazakhstan, كازاخستان, state:KZ",
    "ar, الناتو, حلف شمال الأطلسي, org:nato",
    "ar, ارمينيا, أرمينيا, state:AM",
    "en, Putin, Vladimir Putin, leader:vladimir-putin"
  })
  void theSearchBoxFindsWhatIsTyped(String lang, String words, String name, String found) {
    reader.open("/?lang=" + lang);
    reader.page.keyboard().press("/");
    reader.page.keyboard().type(words);
    Locator options = reader.byId("search-results").locator("[role=option]");
    assertThat(options.locator("bdi").first()).containsText(name);
    reader.page.keyboard().press("Enter");
    assertThat(reader.page).hasURL(Pattern.compile("select=" + found + "(&|$)"));
  }

  @Test
  void whoTypesFasterThanTheServerAnswersGetsTheFirstOfWhatComes() {
    reader.page.route(
        "**/api/search*",
        route -> {
          reader.page.waitForTimeout(300);
          route.resume();
        });
    reader.open("/?lang=en");
    reader.page.keyboard().press("/");
    reader.page.keyboard().type("Belarus");
    reader.page.keyboard().press("Enter");
    assertThat(reader.page).hasURL(Pattern.compile("select=state:BY"));
  }

  @ParameterizedTest
  @CsvSource({"ar, زززز, لا نتائج", "en, zzzz, Nothing found"})
  void whatIsNotThereIsSaid(String lang, String words, String said) {
    reader.open("/?lang=" + lang);
    reader.page.keyboard().press("/");
    reader.page.keyboard().type(words);
    assertThat(reader.byId("search-results")).containsText(said);
  }

  @Test
  void theArrowsChooseAmongWhatIsFoundFromAnotherPageToo() {
    reader.open("/queries?lang=ar");
    reader.page.keyboard().press("/");
    reader
        .page
        .keyboard()
        .type("كازخستان"); // a misspelling that the folding of letters does not mend
    assertThat(reader.byId("search-results")).isVisible();
    reader.page.keyboard().press("Escape");
    reader.page.keyboard().type("كازاخستان");
    assertThat(reader.byId("search-results").locator("[role=option]").nth(1)).isVisible();
    reader.page.keyboard().press("ArrowDown");
    assertThat(reader.byId("search-results").locator("[role=option]").nth(1))
        .hasAttribute("aria-selected", "true");
    reader.page.keyboard().press("Enter");
    assertThat(reader.page).hasURL(Pattern.compile("/\\?lang=ar&select="));
  }
}
