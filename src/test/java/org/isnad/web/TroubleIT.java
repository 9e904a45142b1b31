package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.isnad.web.BrowserExtension.Desk;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong is told in words, in the reader's language, and mends itself where it can. */
@ExtendWith(BrowserExtension.class)
class TroubleIT {
  private final Visitor reader;

  TroubleIT(Desk desk) {
    this.reader = new Visitor(desk);
  }

  @ParameterizedTest
  @CsvSource({
    "/articles/nowhere?lang=en, There is no article with the id nowhere.",
    "/articles/nowhere?lang=ar, لا وجود لمقال بالمعرّف nowhere.",
    "/queries/nothing?lang=en, There is no query of this name.",
    "/queries/nothing?lang=ar, لا يوجد استعلام بهذا الاسم.",
    "/?select=state:ZZ&lang=en, state:ZZ",
    "/?select=state:ZZ&lang=ar, لا"
  })
  void whatIsNotThereIsToldInWords(String path, String words) {
    reader.page.navigate(reader.url + path);
    assertThat(reader.page.getByRole(AriaRole.ALERT).first()).containsText(words);
  }

  @ParameterizedTest
  @CsvSource({"ar, تُقرأ المقالات", "en, Articles are being read"})
  void aServerThatIsNotReadySaysWhatItDoesAndThePageGoesOnByItself(String lang, String message) {
    Page page = reader.page;
    String status =
        """
        {"state":"loading","step":"load","messageAr":"تُقرأ المقالات","messageEn":"Articles are being read",
         "elapsedMs":4000,"version":null,"articles":0}
        """;
    page.route("**/api/status", route -> route.fulfill(json(200, status)));
    page.route(
        "**/api/{graph,ontology,articles}*",
        route ->
            route.fulfill(
                json(503, "{\"status\":503,\"code\":\"starting\",\"title\":\"\",\"detail\":\"\"}")
                    .setHeaders(Map.of("Retry-After", "1"))));
    page.navigate(reader.url + "/?lang=" + lang);
    assertThat(reader.byId("status")).containsText(message);
    page.unrouteAll();
    reader.ready();
    assertThat(reader.byId("graph-canvas")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void aServerThatIsGoneIsToldAndAskedAgain(String lang) {
    Page page = reader.page;
    page.route("**/api/**", Route::abort);
    page.navigate(reader.url + "/?lang=" + lang);
    assertThat(reader.byId("status"))
        .containsText(
            lang.equals("ar") ? "لا يمكن الوصول إلى الخادم" : "The server cannot be reached");
    page.unrouteAll();
    reader.byId("status").locator("button").click();
    reader.ready();
    assertThat(reader.byId("graph-canvas")).isVisible();
  }

  private static Route.FulfillOptions json(int status, String body) {
    return new Route.FulfillOptions()
        .setStatus(status)
        .setContentType("application/json")
        .setBody(body);
  }
}
