package org.isnad.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A problem as a page, for the frame of another site that would have shown a view: sentences in
 * both languages, the reader's first, nothing that runs.
 */
final class EmbedProblem {
  private static final String CSS =
      "body{margin:0;padding:24px;font:16px/1.6 system-ui,sans-serif;color-scheme:light dark}"
          + "p{margin:0 0 12px;overflow-wrap:anywhere}";

  private EmbedProblem() {}

  /**
   * @param problem in JSON
   * @param lang the language asked for; any but {@code en} counts as Arabic
   */
  static Answer page(Answer problem, String lang) {
    Problem told = read(problem);
    String ar = sentence("ar", "rtl", told.titleAr(), told.detailAr(), told.hintAr());
    String en = sentence("en", "ltr", told.title(), told.detail(), told.hint());
    boolean english = lang.equals("en");
    String html =
        """
        <!doctype html>
        <html lang="%s" dir="%s">
        <meta charset="utf-8">
        <title>%s</title>
        <style>%s</style>
        <main role="alert">%s%s</main>
        </html>
        """
            .formatted(
                english ? "en" : "ar",
                english ? "ltr" : "rtl",
                EmbedPage.text(english ? told.title() : told.titleAr()),
                CSS,
                english ? en : ar,
                english ? ar : en);
    Map<String, String> headers = new HashMap<>(problem.headers());
    headers.put(
        Headers.CSP,
        "default-src 'none'; style-src '"
            + EmbedPage.hash(CSS)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors *");
    return Answer.of("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
        .withStatus(problem.status())
        .with(headers);
  }

  private static String sentence(
      String lang, String dir, String title, String detail, String hint) {
    return "<p lang=\"%s\" dir=\"%s\"><b>%s</b><br>%s %s</p>"
        .formatted(lang, dir, EmbedPage.text(title), EmbedPage.text(detail), EmbedPage.text(hint));
  }

  private static Problem read(Answer problem) {
    try {
      return Json.read(problem.body(), Problem.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
