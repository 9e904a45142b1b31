package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.isnad.web.BrowserExtension.Desk;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The README's pictures, as the packaged server shows them; web/README.md says how they are
 * renewed.
 */
@ExtendWith(BrowserExtension.class)
class PicturesIT {
  private final Visitor reader;

  PicturesIT(Desk desk) {
    this.reader = new Visitor(desk);
  }

  @ParameterizedTest
  @CsvSource({
    "graph-ar, /?lang=ar",
    "graph-en, /?lang=en&select=state:AM",
    "reader-ar, /articles/csto-moscow-2022?lang=ar&at=4802-4907",
    "query-en, /queries/who-opposed?lang=en"
  })
  void ofTheMainViews(String name, String path) {
    reader.open(path);
    reader.page.evaluate("document.fonts.ready.then(() => true)");
    if (path.contains("/queries/")) {
      reader.byId("result-table").waitFor();
    }
    if (path.contains("select=")) {
      reader.byId("panel").locator("isnad-fact blockquote").first().waitFor();
    }
    reader.page.waitForTimeout(800);
    byte[] picture =
        reader.page.screenshot(
            new ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
    assertThat(picture).hasSizeLessThan(400 * 1024);
    assertThat(reader.errors).isEmpty();
  }
}
