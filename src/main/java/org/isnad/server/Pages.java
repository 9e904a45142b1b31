package org.isnad.server;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.text.Excerpt;

/** The built page and its files, from {@code /web} on the class path. */
final class Pages {
  /** A path that goes nowhere but down. */
  private static final Pattern DOWNWARD =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

  /** Files whose name holds a hash of what is in them. */
  private static final Pattern HASHED = Pattern.compile(".*-[A-Za-z0-9_-]{8}\\.[a-z0-9]+");

  private static final String UNBUILT =
      """
      <!doctype html>
      <html lang="ar" dir="rtl"><meta charset="utf-8"><title>إسناد · Isnad</title>
      <p>لم تُبنَ الصفحة بعد؛ البيانات نفسها متاحة في <a href="/api/graph">/api/graph</a>.</p>
      <p lang="en" dir="ltr">The page is not built; the same data is at <a href="/api/graph">/api/graph</a>.</p>
      </html>
      """;

  private final Files files = new Files();

  /** The one page that all addresses share. */
  Answer shell(Asked asked) {
    return shell();
  }

  private Answer shell() {
    return files
        .find("/web/index.html")
        .orElseGet(
            () -> Answer.of("text/html; charset=utf-8", UNBUILT.getBytes(StandardCharsets.UTF_8)))
        .with(Map.of(Headers.CSP, Headers.CSP_PAGE, "Cache-Control", "no-cache"));
  }

  /** The same, where what the address names is not there; the script in it says so in words. */
  Answer shellOfNothing(Asked asked) {
    return nothing();
  }

  /** The same at an address that there is not. */
  Answer nothing() {
    return shell().withStatus(404);
  }

  Answer asset(Asked asked) {
    String file = asked.path("file");
    if (!DOWNWARD.matcher(file).matches()) {
      throw unknown(file);
    }
    String cache =
        HASHED.matcher(file).matches()
            ? "public, max-age=31536000, immutable"
            : "public, max-age=86400";
    return files
        .find("/web/assets/" + file)
        .orElseThrow(() -> unknown(file))
        .with(
            Map.of(
                "Cache-Control", cache,
                "Access-Control-Allow-Origin", "*",
                "Cross-Origin-Resource-Policy", "cross-origin"));
  }

  /** Asked for by browsers that show data or an embed on their own; it is the pages' icon. */
  Answer icon(Asked asked) {
    return files.find("/web/assets/icon.svg").orElseThrow(() -> unknown("icon.svg"));
  }

  Answer openapi(Asked asked) {
    return files.find("/openapi.yaml").orElseThrow(() -> unknown("openapi.yaml"));
  }

  Files files() {
    return files;
  }

  private static ProblemException unknown(String file) {
    return ProblemException.of("unknown-route", Excerpt.of("/assets/" + file));
  }
}
