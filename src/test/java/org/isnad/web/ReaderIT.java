package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.isnad.web.BrowserExtension.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The article as it was printed, with what rests on each passage. */
@ExtendWith(BrowserExtension.class)
class ReaderIT {
  private final Visitor reader;

  ReaderIT(Desk desk) {
    this.reader = new Visitor(desk);
  }

  @Test
  void everySentenceKeepsItsOwnDirectionOnTheArticlesSide() {
    reader.open("/articles/csto-moscow-2022?lang=ar");
    Locator date = reader.byId("reader").locator("#s3");
    assertThat(date).containsText("22 May 2022");
    assertThat(date.locator(".words")).hasAttribute("dir", "ltr");
    assertThat(reader.byId("reader").locator("#s4 .words")).hasAttribute("dir", "rtl");
    double dateEnd = date.boundingBox().x + date.boundingBox().width;
    Locator title = reader.byId("reader").locator("#s2");
    assertThat(dateEnd).isEqualTo(title.boundingBox().x + title.boundingBox().width);
    assertThat(reader.byId("reader").locator(".sentence")).hasCount(48);
  }

  @ParameterizedTest
  @CsvSource({"ar, ما يستند إلى هذا المقطع", "en, What rests on this passage"})
  void aPassageTellsWhatRestsOnItAndLeadsThere(String lang, String title) {
    reader.open("/articles/csto-moscow-2022?lang=" + lang);
    reader.byId("reader").locator(".passage").first().click();
    assertThat(reader.page).hasURL(Pattern.compile("at=\\d+-\\d+"));
    Locator aside = reader.byId("reader").locator("aside");
    assertThat(aside.locator("h2").first()).hasText(title);
    aside.locator("a").first().click();
    assertThat(reader.page).hasURL(Pattern.compile("/\\?lang=" + lang + "&select="));
    reader.ready();
    assertThat(reader.byId("panel").locator("h1")).isVisible();
  }

  @Test
  void theKeyboardOpensAPassageToo() {
    reader.open("/articles/csto-moscow-2022?lang=en");
    reader.byId("reader").locator(".passage").first().focus();
    reader.page.keyboard().press("Enter");
    assertThat(reader.page).hasURL(Pattern.compile("at=\\d+-\\d+"));
  }

  @ParameterizedTest
  @CsvSource({"ar", "en"})
  void anArticleThatIsNotThereLeadsToThoseThatAre(String lang) {
    reader.page.navigate(reader.url + "/articles/nowhere?lang=" + lang); // it never draws
    Locator links = reader.byId("article-list").locator("a");
    assertThat(links).hasCount(1);
    links.first().click();
    assertThat(reader.byId("reader").locator("h1")).isVisible();
    assertThat(reader.page).hasURL(Pattern.compile("/articles/csto-moscow-2022"));
  }
}
