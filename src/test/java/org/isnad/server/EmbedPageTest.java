package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EmbedPageTest {
  private static final String HOSTILE =
      "</script><script>alert(1)</script><!-- & \u2028 \u2029 \"quoted\" <b>";

  private static String html(String title, String js, String text) {
    return new String(
        new EmbedPage("ar", title, "p{}", js, Json.bytes(text)).html(), StandardCharsets.UTF_8);
  }

  @Test
  void nothingInTheDataEndsItsElement() throws Exception {
    String page = html("x", "run()", HOSTILE);
    Matcher data =
        Pattern.compile("id=\"isnad-data\">(.*?)</script>", Pattern.DOTALL).matcher(page);
    assertThat(data.find()).isTrue();
    assertThat(data.group(1)).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    assertThat(Json.mapper().readValue(data.group(1), String.class)).isEqualTo(HOSTILE);
    assertThat(page.split("<script", -1)).hasSize(3);
  }

  @Test
  void titlesAndScriptsStayWhereTheyAre() {
    assertThat(html("a</title><script>", "s('</script>')", ""))
        .contains("<title>a&lt;/title&gt;&lt;script&gt;</title>")
        .contains("s('<\\/script>')");
  }

  @Test
  void thePolicyAllowsThisScriptAndStyleAloneAndAnyFrame() {
    String policy =
        new EmbedPage("en", "x", "p{}", "run()", Json.bytes(""))
            .headers()
            .getOrDefault("Content-Security-Policy", "");
    assertThat(policy)
        .contains(
            "default-src 'none'", "frame-ancestors *", "script-src 'sha256-", "style-src 'sha256-")
        .doesNotContain("unsafe", "connect-src");
  }
}
