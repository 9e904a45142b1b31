package org.isnad.graph.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.isnad.model.Names;

/** The words of {@code refusals.properties}. */
final class RefusalTexts {
  static final RefusalTexts SHIPPED = new RefusalTexts(read());
  private static final int LONGEST_WORD = 400;

  private final Properties texts;

  private RefusalTexts(Properties texts) {
    this.texts = texts;
  }

  Names of(RefusalCode code, String part, Object... words) {
    String key = code.id() + "." + part;
    return new Names(fill(key + ".ar", words), fill(key + ".en", words));
  }

  private String fill(String key, Object... words) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("refusals.properties lacks " + key + "; add it.");
    }
    for (int i = 0; i < words.length; i++) {
      text = text.replace("{" + i + "}", shortened(String.valueOf(words[i])));
    }
    return text;
  }

  private static String shortened(String word) {
    return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD) + "…";
  }

  private static Properties read() {
    Properties texts = new Properties();
    try (InputStream in = RefusalTexts.class.getResourceAsStream("refusals.properties")) {
      if (in == null) {
        throw new IllegalStateException("refusals.properties is not on the class path");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
