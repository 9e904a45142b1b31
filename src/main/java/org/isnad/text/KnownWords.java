package org.isnad.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.Collections;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The words of Arabic by the Ayaspell dictionary: «المتخصص» is one, «بوروشنكو» is not. It takes
 * three seconds to read, so it is read when the first word is asked for, and answers are kept.
 */
public final class KnownWords implements Predicate<String> {
  private static final String FOLDER = "/org/languagetool/resource/ar/hunspell/";
  private static final int KEPT = 20_000;

  private final Map<String, Boolean> answers = Collections.synchronizedMap(new Recent<>(KEPT));
  private @Nullable Hunspell hunspell;

  @Override
  public boolean test(String word) {
    Boolean known = answers.get(word);
    if (known == null) {
      known = ask(word);
      answers.put(word, known);
    }
    return known;
  }

  private synchronized boolean ask(String word) {
    if (hunspell == null) {
      hunspell = read();
    }
    return hunspell.spell(word);
  }

  private static Hunspell read() {
    try (InputStream affixes = open("ar.aff");
        InputStream words = open("ar.dic")) {
      Dictionary dictionary = new Dictionary(new ByteBuffersDirectory(), "words", affixes, words);
      return new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException("the dictionary is not one", e);
    }
  }

  private static InputStream open(String file) {
    InputStream in = KnownWords.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new IllegalStateException(FOLDER + file + " is not on the class path");
    }
    return in;
  }
}
