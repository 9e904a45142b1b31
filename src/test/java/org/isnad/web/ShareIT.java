package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.isnad.web.BrowserExtension.Desk;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A view taken elsewhere: its link, and its frame, which works where nothing but scripts is
 * allowed.
 */
@ExtendWith(BrowserExtension.class)
class ShareIT {
  private final Visitor reader;
  private final Desk desk;

  ShareIT(Desk desk) {
    this.reader = new Visitor(desk);
    this.desk = desk;
  }

  @ParameterizedTest
  @CsvSource({"ar, نُسخ", "en, Copied"})
  void linkAndFrameAreCopiedAndThatIsSaid(String lang, String said) {
    desk.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    reader.open("/?lang=" + lang + "&select=state:AM&off=Issue");
    reader.byId("share").click();
    Locator dialog = reader.byId("share-dialog");
    assertThat(dialog).isVisible();
    assertThat(dialog.locator("input")).hasValue(reader.page.url());
    dialog.locator("[data-copy=link]").click();
    assertThat(dialog.locator("[data-copy=link]")).containsText(said);
    assertThat(clipboard()).isEqualTo(reader.page.url());
    dialog.locator("[data-copy=frame]").click();
    assertThat(dialog.locator("[data-copy=frame]")).containsText(said);
    assertThat(clipboard()).startsWith("<iframe src=\"" + reader.url + "/embed/graph?lang=" + lang);
    reader.page.keyboard().press("Escape");
    assertThat(dialog).not().isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void theFrameWorksInASandboxAndAsksForNothingMore(String lang) {
    reader.open("/?lang=" + lang + "&select=state:AM");
    reader.byId("share").click();
    String iframe = reader.byId("share-dialog").locator("textarea").inputValue();
    assertThat(iframe).contains("/embed/graph?", "sandbox=");
    List<String> asked = new CopyOnWriteArrayList<>();
    reader.page.onRequest(
        request -> {
          if (request.url().startsWith("http") && !request.url().endsWith("/report")) {
            asked.add(request.url());
          }
        });
    String report =
        "<!doctype html><link rel=icon href=data:,><body>"
            + iframe.replaceFirst("sandbox=\"[^\"]*\"", "sandbox=\"allow-scripts\"");
    // A page of another maker, on this host: Chromium keeps pages of nowhere from the local
    // network.
    reader.page.route("**/report", route -> route.fulfill(page(report)));
    reader.page.navigate(reader.url + "/report");
    FrameLocator frame = reader.page.frameLocator("iframe");
    assertThat(frame.locator("#isnad-embed canvas").first()).isVisible();
    assertThat(frame.locator("isnad-fact").first()).isVisible();
    assertThat(frame.locator("footer"))
        .containsText(lang.equals("ar") ? "22 مايو 2022" : "22 May 2022");
    frame.getByTestId("lang-switch").click();
    assertThat(frame.locator("html")).hasAttribute("lang", lang.equals("ar") ? "en" : "ar");
    assertThat(frame.locator(".details h2"))
        .containsText(lang.equals("ar") ? "Armenia" : "أرمينيا");
    reader.page.waitForTimeout(500);
    assertThat(asked).hasSize(1).allMatch(url -> url.contains("/embed/graph?"));
    assertThat(reader.errors).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void aViewWithoutAnEmbedGivesItsLinkAlone(String lang) {
    reader.open("/queries/who-opposed?lang=" + lang);
    reader.byId("share").click();
    assertThat(reader.byId("share-dialog").locator("input")).hasValue(reader.page.url());
    assertThat(reader.byId("share-dialog").locator("textarea")).hasCount(0);
  }

  private static Route.FulfillOptions page(String html) {
    return new Route.FulfillOptions().setContentType("text/html; charset=utf-8").setBody(html);
  }

  private String clipboard() {
    return (String) reader.ask("navigator.clipboard.readText()");
  }
}
