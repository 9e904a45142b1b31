package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.junit.jupiter.api.Test;

class KnownWordsTest {
  private static final String FOLDER = "/org/languagetool/resource/ar/hunspell/";
  private static final List<String> BEFORE =
      List.of(
          "", "أ", "و", "ف", "ال", "وال", "بال", "كال", "لل", "ولل", "ب", "ل", "ولك", "ٱل", "ﻻ");
  private static final List<String> BEHIND =
      List.of("", "", "ه", "ها", "هم", "نا", "ي", "ك", "ية", "ات", "ان", "ين", "ون", "تها", "اً");

  @Test
  void knowsWordsOfTheLanguageWithWhatIsJoinedToThem() {
    assertThat(Stream.of("المتخصص", "ولأصدقائها", "بيد", "مُتَخصّص", "سوى"))
        .allMatch(new KnownWords());
    assertThat(Stream.of("بوروشنكو", "زيلينسكي", "Kiev", "كيرشنر")).noneMatch(new KnownWords());
  }

  /** Every word of many articles, and one in a hundred of the dictionary with letters around it. */
  @Test
  void answersAsHunspellDoes() throws IOException, ParseException {
    KnownWords words = new KnownWords();
    Hunspell hunspell = hunspell();
    Set<String> asked = new TreeSet<>();
    for (String folder : List.of("seeds/articles", "src/test/resources/gold")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
          Tokenizer.tokens(Files.readString(file)).stream()
              .filter(Token::isWord)
              .forEach(token -> asked.add(token.text()));
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(5_000);
    Random random = new Random(1);
    try (BufferedReader dictionary =
        new BufferedReader(new InputStreamReader(open("ar.dic"), StandardCharsets.UTF_8))) {
      dictionary
          .lines()
          .skip(1)
          .filter(line -> random.nextInt(100) == 0)
          .map(line -> line.split("[/\t]", 2)[0])
          .filter(word -> word.length() > 1 && word.codePoints().allMatch(Character::isLetter))
          .forEach(
              word -> {
                asked.add(word);
                String cut = word.substring(0, word.length() - random.nextInt(2));
                for (int i = 0; i < 6; i++) {
                  asked.add(
                      BEFORE.get(random.nextInt(BEFORE.size()))
                          + cut
                          + BEHIND.get(random.nextInt(BEHIND.size())));
                }
              });
    }
    assertThat(asked).filteredOn(word -> words.test(word) != hunspell.spell(word)).isEmpty();
    assertThat(asked).filteredOn(words).hasSizeBetween(10_000, asked.size() - 5_000);
  }

  private static Hunspell hunspell() throws IOException, ParseException {
    try (InputStream affixes = open("ar.aff");
        InputStream words = open("ar.dic")) {
      Dictionary dictionary =
          new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
      return new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> {});
    }
  }

  private static InputStream open(String file) {
    return KnownWordsTest.class.getResourceAsStream(FOLDER + file);
  }
}
