package org.isnad.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The sentences of problems.properties, read when the first problem comes up. */
final class ProblemTexts {
  private ProblemTexts() {}

  private static final class Texts {
    static final Properties ALL = load();
  }

  /** The texts as they stand, for the test that checks them. */
  static Properties all() {
    return Texts.ALL;
  }

  static Problem problem(String code, Object... arguments) {
    return problem(code, null, arguments);
  }

  static Problem problem(String code, Problem.@Nullable Position position, Object... arguments) {
    return new Problem(
        "urn:isnad:problem:" + code,
        text(code + ".title.en", arguments),
        Integer.parseInt(raw(code + ".status")),
        code,
        text(code + ".detail.en", arguments),
        text(code + ".hint.en", arguments),
        text(code + ".title.ar", arguments),
        text(code + ".detail.ar", arguments),
        text(code + ".hint.ar", arguments),
        position,
        null);
  }

  /** Numbers in them are words by now, so that no locale writes 1,000 for 1000. */
  private static String text(String key, Object... arguments) {
    Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(raw(key), Locale.ROOT).format(words);
  }

  private static String raw(String key) {
    String value = Texts.ALL.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("problems.properties lacks " + key);
    }
    return value;
  }

  private static Properties load() {
    try (InputStream in = ProblemTexts.class.getResourceAsStream("problems.properties")) {
      if (in == null) {
        throw new IllegalStateException("no problems.properties on the class path");
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
