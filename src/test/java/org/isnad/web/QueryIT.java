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

/** Named queries: a link to one is a link to its answer; what it needs is asked in a form. */
@ExtendWith(BrowserExtension.class)
class QueryIT {
  private final Visitor reader;

  QueryIT(Desk desk) {
    this.reader = new Visitor(desk);
  }

  @Test
  void everyQueryIsListedAndOpens() {
    reader.open("/queries?lang=ar");
    Locator links = reader.byId("query-list").locator("a[href*='/queries/']");
    assertThat(links.first()).isVisible();
    assertThat(links.count()).isGreaterThanOrEqualTo(15);
    links.first().click();
    assertThat(reader.byId("query-form")).isVisible();
    assertThat(reader.byId("result-table").locator("tbody tr").first()).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"ar, صاحب الموقف, إدانة, الجملة 33", "en, Who, condemns, Sentence 33"})
  void aQueryThatNeedsNothingAnswersAtOnceInTheReadersWords(
      String lang, String column, String stance, String sentence) {
    reader.open("/queries/who-opposed?lang=" + lang);
    Locator table = reader.byId("result-table");
    assertThat(table.locator("thead")).containsText(column);
    assertThat(table).containsText(stance);
    assertThat(reader.byId("query-form")).hasCount(0);
    table.getByText(sentence, new Locator.GetByTextOptions().setExact(true)).first().click();
    assertThat(reader.byId("reader").locator("#s33")).isInViewport();
  }

  @ParameterizedTest
  @CsvSource({"ar, أرمينيا, غياب", "en, Armenia, absent"})
  void aParameterIsAFieldAndStaysInTheAddress(String lang, String name, String stance) {
    reader.open("/queries/stances-of-actor?lang=" + lang);
    Locator form = reader.byId("query-form");
    assertThat(reader.byId("result-table")).hasCount(0);
    form.locator("button[type=submit]").click();
    assertThat(form.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).isVisible();
    form.locator("input").fill(name);
    form.locator("[role=option] bdi").first().waitFor();
    form.locator("input").press("Enter");
    form.locator("button[type=submit]").click();
    assertThat(reader.page).hasURL(Pattern.compile("p\\.actor=state:AM"));
    assertThat(reader.byId("result-table")).containsText(stance);
    reader.reload();
    assertThat(reader.byId("result-table")).containsText(stance);
    assertThat(form.locator("input")).hasValue(name);
  }

  @Test
  void aDefaultIsFilledInByItsName() {
    reader.open("/queries/members?lang=en");
    assertThat(reader.byId("query-form").locator("input"))
        .hasValue("Collective Security Treaty Organization");
    assertThat(reader.byId("result-table")).containsText("Tajikistan");
  }

  @Test
  void anAnswerWithoutRowsSaysSo() {
    reader.open("/queries/timeline?lang=en&p.from=2030");
    assertThat(reader.page.locator("isnad-result")).containsText("The answer has no rows.");
    assertThat(reader.page.locator("isnad-result")).containsText("0 rows");
  }

  @ParameterizedTest
  @CsvSource({"ar, لا يعرف الاستعلام", "en, has no parameter colour"})
  void aParameterThatNoOneKnowsIsTold(String lang, String words) {
    reader.open("/queries/who-opposed?lang=" + lang + "&p.colour=red");
    assertThat(reader.page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
        .containsText(words);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, stances-of-actor, actor=state:XX, «الفاعل» إلى state:XX، وليس في الرسم فاعل بهذا المعرّف",
    "en, stances-of-actor, actor=state:XX, “Actor” names state:XX; the graph has no actor with that id",
    "ar, actors-by-stances, limit=0, لا يصح أن يكون «كم» هو 0. اكتب عددًا صحيحًا من 1 إلى 1000.",
    "en, actors-by-stances, limit=0, “How many” cannot be 0. Write a whole number from 1 to 1000.",
  })
  void whatIsWrongWithAFieldStandsAtItByItsLabel(
      String lang, String query, String given, String words) {
    reader.open("/queries/" + query + "?lang=" + lang + "&p." + given);
    Locator fault = reader.byId("query-form").locator("[data-testid=field-fault]");
    assertThat(fault).containsText(words);
    assertThat(reader.page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).hasCount(1);
  }

  @ParameterizedTest
  @CsvSource({"ar, منصب", "en, Office"})
  void aPathNamesItsSteps(String lang, String step) {
    reader.open(
        "/queries/path-between?lang=" + lang + "&p.first=leader:vladimir-putin&p.second=state:RU");
    assertThat(reader.byId("result-table")).containsText(step);
  }

  @ParameterizedTest
  @CsvSource({"ar, stance, إدانة", "en, stance, condemns"})
  void anAnswerIsAChartByTheColumnThatIsChosen(String lang, String column, String stance) {
    reader.open("/queries/who-opposed?show=chart&lang=" + lang);
    Locator chart = reader.byId("chart");
    assertThat(chart.locator("tbody tr").first()).isVisible();
    reader.byId("chart-by").selectOption(column);
    assertThat(chart).containsText(stance);
    assertThat(reader.page).hasURL(Pattern.compile("by=stance"));
    reader.reload();
    assertThat(chart).containsText(stance);
  }

  @Test
  void theRequestIsThereAsAProgram() {
    reader.open("/queries/stances-of-actor?lang=en&p.actor=state:AM");
    reader.byId("snippets").locator("summary").click();
    assertThat(reader.byId("snippet")).containsText("--data-urlencode 'actor=state:AM'");
    reader.byId("snippets").locator("[data-language=R]").click();
    assertThat(reader.byId("snippet"))
        .containsText("read.csv(\n  \"" + reader.url + "/api/queries/stances-of-actor.csv");
  }
}
