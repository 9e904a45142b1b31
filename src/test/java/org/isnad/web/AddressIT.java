package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.web.BrowserExtension.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything a view shows is in its address: filters, dates, what is unfolded and selected. */
@ExtendWith(BrowserExtension.class)
class AddressIT {
  private final Visitor reader;

  AddressIT(Desk desk) {
    this.reader = new Visitor(desk);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?lang=en&select=state:KZ",
        "/?lang=ar&show=table&off=Issue,negative",
        "/?lang=en&open=org:csto&author=1",
        "/?lang=ar&from=2002&to=2022-01",
        "/?lang=en&actor=state:AM&article=csto-moscow-2022",
        "/articles/csto-moscow-2022?lang=ar&sentence=28",
        "/articles/csto-moscow-2022?lang=en&at=69-171",
        "/queries?lang=en",
        "/queries/stances-of-actor?lang=ar&show=graph&p.actor=state:AM",
        "/cypher?lang=en&show=json&q=RETURN+1+AS+one"
      })
  void aLinkOpensTheSameViewAgain(String path) {
    reader.open(path);
    String first = shown();
    reader.reload();
    assertThat(reader.page).hasURL(reader.url + path);
    reader.until(() -> shown().equals(first));
  }

  @ParameterizedTest
  @CsvSource({"ar, لا شيء على هذا العنوان", "en, There is nothing at this address"})
  void anAddressOfNothingIsAPageThatSaysSo(String lang, String words) {
    Response answer = reader.page.navigate(reader.url + "/nowhere/at-all?lang=" + lang);
    reader.ready();
    assertThat(answer.status()).isEqualTo(404);
    assertThat(reader.byId("missing")).containsText(words);
    assertThat(reader.byId("missing")).containsText("/nowhere/at-all");
    assertThat(reader.page).hasURL(Pattern.compile("/nowhere/at-all"));
    String data =
        reader.page.request().get(reader.url + "/api/nowhere").headers().get("content-type");
    assertThat(data).isEqualTo("application/problem+json");
    reader.byId("missing").locator("a").first().click();
    reader.until(() -> !reader.nodes().isEmpty());
  }

  @Test
  void theLegendFiltersAndTheAddressRemembers() {
    reader.open("/?lang=en");
    List<String> before = reader.edges();
    List<String> against =
        reader.strings(
            "fetch('/api/graph').then(r => r.json()).then(g => g.elements.edges"
                + ".filter(e => e.data.polarity === -1).map(e => e.data.id))");
    assertThat(before).containsAnyElementsOf(against);
    reader.byId("legend").locator("[data-legend=negative]").click();
    reader.until(() -> Collections.disjoint(reader.edges(), against));
    assertThat(reader.edges()).isNotEmpty();
    assertThat(reader.page).hasURL(Pattern.compile("off="));
    reader.page.goBack();
    reader.until(() -> reader.edges().equals(before));
  }

  @Test
  void theAuthorsJudgementsComeWhenAskedForAndAllCanBeTakenBack() {
    reader.open("/?lang=ar");
    assertThat(reader.nodes()).doesNotContain("csto-moscow-2022");
    reader.byId("legend").locator("[data-legend=author]").click();
    reader.until(() -> reader.nodes().contains("csto-moscow-2022"));
    reader.byId("legend").locator("[data-legend=positive]").click();
    reader.byId("reset").click();
    reader.until(() -> !reader.nodes().contains("csto-moscow-2022"));
    assertThat(reader.page).hasURL(reader.url + "/?lang=ar");
  }

  @Test
  void datesAreFilteredByTheEndsOfTheTimeline() {
    reader.open("/?lang=en");
    List<String> before = reader.nodes();
    Locator from = reader.byId("timeline").locator("[role=slider]").first();
    from.focus();
    for (int i = 0; i < 4; i++) {
      reader.page.keyboard().press("ArrowRight");
    }
    assertThat(reader.page).hasURL(Pattern.compile("from=2022-05-16"));
    assertThat(before).contains("event:kazakhstan-request-2022-01");
    reader.until(() -> !reader.nodes().contains("event:kazakhstan-request-2022-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void aDateWithManyEventsTellsThemAndLetsOneBeChosen(String lang) {
    reader.open("/?lang=" + lang);
    Locator cluster = reader.byId("timeline").locator(".tick[data-date='2022-05-16']");
    assertThat(cluster).hasAttribute("aria-expanded", "false");
    cluster.click();
    Locator events = reader.byId("timeline-list").locator("button");
    assertThat(events).hasCount(9);
    events.first().click();
    assertThat(reader.page).hasURL(Pattern.compile("select=event:"));
    assertThat(reader.byId("timeline-list")).hasCount(0);
  }

  /** What the reader sees, as far as words and ids tell. */
  private String shown() {
    return reader.nodes()
        + " "
        + reader.edges()
        + " "
        + reader.page.locator("main").innerText().replaceAll("\\d+ (ms|م.ث)", "");
  }
}
