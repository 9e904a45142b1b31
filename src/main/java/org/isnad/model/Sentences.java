package org.isnad.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people are told, in both languages, out of a file of properties: {@code key.ar} and {@code
 * key.en}, with {@code {0}}, {@code {1}}… where words are filled in. Whatever Isnad says of a fault
 * stands in such a file, and in one place of it.
 */
public final class Sentences {
  private static final Pattern HOLE = Pattern.compile("\\{(\\d)\\}");

  private final String file;
  private final Properties texts;

  private Sentences(String file, Properties texts) {
    this.file = file;
    this.texts = texts;
  }

  /**
   * @param beside the class in whose package the file lies
   * @throws IllegalStateException when it is not on the class path
   */
  public static Sentences read(Class<?> beside, String file) {
    Properties texts = new Properties();
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Sentences(file, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts as they stand, for the tests that check them. */
  public Properties all() {
    return texts;
  }

  /**
   * Both languages of a key.
   *
   * @param words what is filled in; of {@link Names}, those of the language
   * @throws IllegalStateException when the file lacks one of the two
   */
  public Names of(String key, Object... words) {
    return new Names(filled(key + ".ar", true, words), filled(key + ".en", false, words));
  }

  /** A text that is the same in both languages. */
  public String plain(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException(file + " lacks " + key);
    }
    return text;
  }

  private String filled(String key, boolean arabic, Object... words) {
    Matcher holes = HOLE.matcher(plain(key));
    return holes.replaceAll(hole -> Matcher.quoteReplacement(word(hole, arabic, words)));
  }

  private static String word(MatchResult hole, boolean arabic, Object... words) {
    int number = Integer.parseInt(hole.group(1));
    if (number >= words.length) {
      return hole.group();
    }
    if (words[number] instanceof Names names) {
      return arabic ? names.ar() : names.en();
    }
    return String.valueOf(words[number]);
  }
}
