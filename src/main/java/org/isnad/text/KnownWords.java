package org.isnad.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The words of Arabic by the Ayaspell dictionary: «المتخصص» is one, «بوروشنكو» is not. It is read
 * when the first word is asked for, and answers are kept. What is asked are words of letters alone;
 * it answers as Lucene's Hunspell does, which takes three seconds to read the same dictionary.
 */
public final class KnownWords implements Predicate<String> {
  private static final String FOLDER = "/org/languagetool/resource/ar/hunspell/";
  private static final int KEPT = 20_000;

  private final Map<String, Boolean> answers = Collections.synchronizedMap(new Recent<>(KEPT));
  private @Nullable Affixes dictionary;

  @Override
  public boolean test(String word) {
    Boolean known = answers.get(word);
    if (known == null) {
      known = dictionary().accept(word);
      answers.put(word, known);
    }
    return known;
  }

  private synchronized Affixes dictionary() {
    Affixes read = dictionary;
    if (read == null) {
      String rules = new String(bytes("ar.aff"), StandardCharsets.UTF_8);
      read = new Affixes(rules.lines().toList(), new WordList(bytes("ar.words")));
      dictionary = read;
    }
    return read;
  }

  private static byte[] bytes(String file) {
    try (InputStream in = KnownWords.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(FOLDER + file + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
