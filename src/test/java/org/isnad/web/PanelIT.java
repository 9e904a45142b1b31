package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.web.BrowserExtension.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the panel says of a node or a line, and that all of it rests on its sentence. */
@ExtendWith(BrowserExtension.class)
class PanelIT {
  private final Visitor reader;

  PanelIT(Desk desk) {
    this.reader = new Visitor(desk);
  }

  @ParameterizedTest
  @CsvSource({"ar, أرمينيا, غياب", "en, Armenia, absent"})
  void aNodeShowsItsFactsAndTheirVerySentences(String lang, String name, String fact) {
    reader.open("/?lang=" + lang);
    reader.ask("window.isnad.clickNode('state:AM')");
    assertThat(reader.byId("panel")).containsText(name);
    assertThat(reader.byId("panel"))
        .containsText("أرمينيا لم تظهر ضمن المؤيدين أو المعارضين أو الممتنعين عن التصويت");
    assertThat(reader.page.url()).contains("select=state");
    reader.reload();
    assertThat(reader.byId("panel")).containsText(name);
    assertThat(reader.byId("panel").locator("[data-group=stancesOf]")).containsText(fact);
  }

  @ParameterizedTest
  @CsvSource({"ar", "en"})
  void aLineShowsItsEndsAndItsSentenceWithThePassageMarked(String lang) {
    reader.open("/?lang=" + lang);
    String stance =
        reader.edges().stream().filter(id -> id.startsWith("stance:")).findFirst().orElseThrow();
    reader.open("/?lang=" + lang + "&select=" + stance);
    Locator panel = reader.byId("panel");
    assertThat(panel.locator("button.end")).hasCount(2);
    assertThat(panel.locator("isnad-fact blockquote").first()).isVisible();
    String sentence = panel.locator("isnad-fact blockquote").first().textContent().strip();
    String passage = panel.locator("mark").first().textContent().strip();
    assertThat(sentence).contains(passage);
    assertThat(panel.locator("a.source[href*='/articles/csto-moscow-2022']").first()).isVisible();
    assertThat(reader.ask("window.isnad.selected()")).isEqualTo(stance);
  }

  @Test
  void stancesStandInTheOrderOfTheTextAndAllAreCounted() {
    reader.open("/?lang=en&select=org:csto");
    Locator group = reader.byId("panel").locator("[data-group=stancesOf]");
    int count = Integer.parseInt(group.locator("summary .count").first().textContent().strip());
    group.locator("button.more").last().click();
    assertThat(group.locator("isnad-fact")).hasCount(count);
    List<Integer> sentences =
        group.locator("isnad-fact").all().stream()
            .map(fact -> fact.locator("a.source").first().textContent())
            .map(text -> Integer.parseInt(text.replaceAll("\\D", "")))
            .toList();
    assertThat(sentences).isSorted();
    group.locator("button.more").last().click();
    assertThat(group.locator("isnad-fact")).hasCount(5);
    int on =
        Integer.parseInt(
            reader
                .byId("panel")
                .locator("[data-group=stancesOn] .count")
                .first()
                .textContent()
                .strip());
    assertThat(reader.byId("panel").locator(".tiles dd").first())
        .hasText(String.valueOf(count + on));
  }

  @Test
  void aSentenceLeadsIntoTheArticleWithThePassageMarked() {
    reader.open("/?lang=ar&select=state:AM");
    // Folded below are the places that merely name Armenia; what is meant is a fact's own sentence.
    reader.byId("panel").locator("a.source:visible").first().click();
    assertThat(reader.byId("reader")).isVisible();
    Locator marked = reader.byId("reader").locator("article .at").first();
    assertThat(marked).isInViewport();
    reader.reload();
    assertThat(marked).isInViewport();
    reader.page.goBack();
    reader.ready();
    assertThat(reader.byId("panel")).containsText("أرمينيا");
  }

  @Test
  void thoseWhoTookPartTogetherAreToldTogether() {
    reader.open("/?lang=en&select=event:csto-summit-open-session");
    Locator participants = reader.byId("panel").locator("[data-group=participants]");
    Locator together =
        participants
            .locator("isnad-fact")
            .filter(new Locator.FilterOptions().setHasText("Vladimir Putin"));
    assertThat(together).containsText("Alexander Lukashenko");
    together
        .locator("button.other")
        .filter(new Locator.FilterOptions().setHasText("Vladimir Putin"))
        .click();
    assertThat(reader.page).hasURL(Pattern.compile("select=leader:vladimir-putin"));
  }
}
