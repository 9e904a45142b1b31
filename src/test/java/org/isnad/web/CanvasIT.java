package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.web.BrowserExtension.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader does on the picture, by pointer and by keyboard. */
@ExtendWith(BrowserExtension.class)
class CanvasIT {
  private final Visitor reader;

  CanvasIT(Desk desk) {
    this.reader = new Visitor(desk);
  }

  @Test
  void whatIsFoldedUnfoldsAndFoldsAgain() {
    reader.open("/?lang=en&select=leader:alexander-lukashenko");
    int before = reader.nodes().size();
    reader.byId("expand").first().click();
    reader.until(() -> reader.nodes().size() > before);
    assertThat(reader.page).hasURL(Pattern.compile("open="));
    assertThat(reader.ask("window.isnad.labelOverlaps()")).isEqualTo(0);
    List<String> unfolded = reader.nodes();
    reader.reload();
    assertThat(reader.nodes()).containsExactlyInAnyOrderElementsOf(unfolded);
    reader.byId("expand").first().click();
    reader.until(() -> reader.nodes().size() == before);
    assertThat(reader.page).not().hasURL(Pattern.compile("open="));
  }

  @Test
  void unfoldingMovesNothingThatWasThere() {
    reader.open("/?lang=en&select=org:csto");
    int before = reader.nodes().size();
    double there = proportion();
    reader.byId("expand").first().click();
    reader.until(() -> reader.nodes().size() > before);
    reader.page.waitForTimeout(600); // the picture may be fitted anew, which scales it as a whole
    assertThat(proportion()).isCloseTo(there, within(0.001));
  }

  /** How three nodes lie to each other, whatever the zoom. */
  private double proportion() {
    return ((Number)
            reader.ask(
                """
                (at => (at('state:RU').x - at('org:csto').x) / (at('state:KZ').y - at('state:US').y))(
                  window.isnad.position)
                """))
        .doubleValue();
  }

  @Test
  void pointingAtANodeBringsOutWhatItIsTiedTo() {
    reader.open("/?lang=en");
    reader.pointAt("state:AM");
    reader.until(() -> reader.strings("window.isnad.near()").contains("state:AM"));
    assertThat(reader.strings("window.isnad.near()"))
        .contains("state:AM", "org:csto")
        .doesNotContain("state:US");
    assertThat(reader.page.locator(".hint")).containsText("Armenia");
    reader.page.mouse().move(5, 5);
    reader.until(() -> reader.strings("window.isnad.near()").isEmpty());
  }

  @Test
  void aClickSelectsAndTheAddressSaysSo() {
    reader.open("/?lang=en");
    reader.pointAt("state:TJ");
    reader.page.mouse().down();
    reader.page.mouse().up();
    assertThat(reader.page).hasURL(Pattern.compile("select=state:TJ"));
    assertThat(reader.byId("panel")).containsText("Tajikistan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void nodesAreReachedByTheKeyboardAlone(String lang) {
    reader.open("/?lang=" + lang);
    for (int i = 0; i < 60 && !onCanvas(); i++) {
      reader.page.keyboard().press("Tab");
    }
    assertThat(onCanvas()).as("the Tab key comes to the canvas").isTrue();
    reader.page.keyboard().press("ArrowRight");
    List<String> first = reader.strings("window.isnad.near()");
    assertThat(first).isNotEmpty();
    reader.page.keyboard().press("ArrowLeft");
    reader.until(() -> !reader.strings("window.isnad.near()").equals(first));
    reader.page.keyboard().press("Enter");
    assertThat(reader.page).hasURL(Pattern.compile("select="));
    assertThat(reader.byId("panel").locator("h1")).isVisible();
    reader.page.keyboard().press("Escape");
    assertThat(reader.page).not().hasURL(Pattern.compile("select="));
  }

  private boolean onCanvas() {
    return Boolean.TRUE.equals(
        reader.ask(
            """
            () => {
              let one = document.activeElement;
              while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
              return one?.dataset?.testid === 'graph-canvas';
            }
            """));
  }
}
