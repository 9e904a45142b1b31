package org.isnad.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * One HTML page with everything in it: it fetches nothing, keeps nothing and works in a frame with
 * {@code sandbox="allow-scripts"}. Its policy allows the one script and the one stylesheet that it
 * holds, by their hashes.
 *
 * @param title of the window
 * @param json that cannot end the element it stands in: see {@link #inert}
 */
record EmbedPage(String lang, String title, String css, String js, byte[] json) {

  byte[] html() {
    String html =
        """
        <!doctype html>
        <html lang="%s" dir="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <meta id="__________cytoscape_stylesheet">
        <style>%s</style>
        </head>
        <body>
        <div id="isnad-embed"></div>
        <script type="application/json" id="isnad-data">%s</script>
        <script>%s</script>
        </body>
        </html>
        """
            .formatted(
                lang,
                lang.equals("ar") ? "rtl" : "ltr",
                text(title),
                style(),
                inert(new String(json, StandardCharsets.UTF_8)),
                script());
    return html.getBytes(StandardCharsets.UTF_8);
  }

  Map<String, String> headers() {
    return Map.of(
        Headers.CSP,
        "default-src 'none'; script-src '"
            + hash(script())
            + "'; style-src '"
            + hash(style())
            + "'; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none';"
            + " frame-ancestors *",
        "Cross-Origin-Opener-Policy",
        "unsafe-none");
  }

  /** A script that spells its own end inside a string would end there. */
  private String script() {
    return js.replace("</script", "<\\/script").replace("<!--", "<\\!--");
  }

  private String style() {
    return css.replace("</style", "<\\/style");
  }

  /**
   * JSON that holds nothing a parser of HTML or of old JavaScript would take for its own: {@code
   * <}, {@code >}, {@code &} and the two line separators are written as escapes.
   */
  static String inert(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  static String text(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
