package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.isnad.model.Article;
import org.isnad.model.Frame;

/** No text makes the extraction throw, every quote stands where it says, and it takes its time. */
class AnyTextTest {
  private static final int LONG = 5_000;
  private static final Duration AN_ARTICLE = Duration.ofSeconds(60);
  private static final Duration A_LINE_OF_5000_WORDS = Duration.ofSeconds(180);

  /** What a newspaper does not print: emoji, direction, joiners, harakat alone, halves of pairs. */
  private static final List<String> ODD =
      List.of(
          "😀", "👩‍🚀", "🇸🇾", "\u202E", "\u202B", "\u200F", "\u2067", "\u2069", "\u200D",
          "\u200C", "\uFEFF", "\u064B", "\u0651", "\u0640", "\u0653", "\uD83D", "\uDE00", "\uFFFF",
          "\u00AD", "\u00A0", "\u0001", "\u0085", "\u2028", "\n", "\n\n", "\t", "«", "»", "\"", "…",
          ".", "؟", "،", "(", ")", "ـ", "٪", "١٢", "۱۲", "3.5", "ﻻ", "ﷺ", "中国", "İ", "ß",
          "e\u0301");

  private static final List<String> SENTENCES =
      Shipped.FRAMES.stream()
          .flatMap(frame -> frame.examples().stream())
          .map(example -> example.replaceAll("[\\[\\]{}]", ""))
          .toList();

  private static final List<String> WORDS =
      SENTENCES.stream().flatMap(s -> List.of(s.split(" ")).stream()).distinct().toList();

  /** Words of the language in no order, odd things among them, with and without spaces. */
  @Provide
  Arbitrary<String> babble() {
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.of(WORDS).map(word -> word + " ")),
            Tuple.of(1, Arbitraries.of(WORDS)),
            Tuple.of(2, Arbitraries.of(ODD)),
            Tuple.of(1, letters()));
    return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
  }

  private static Arbitrary<String> letters() {
    return Arbitraries.strings()
        .withCharRange('\u0600', '\u06FF')
        .withCharRange('\uFB50', '\uFDFF')
        .withCharRange('\uD800', '\uDFFF')
        .ofMaxLength(8);
  }

  /** Sentences in which something is taken out, doubled, exchanged or put in between. */
  @Provide
  Arbitrary<String> mutated() {
    Arbitrary<List<String>> odd = Arbitraries.of(ODD).list().ofSize(4);
    Arbitrary<List<Integer>> places = Arbitraries.integers().between(0, 400).list().ofSize(8);
    Arbitrary<List<String>> sentences = Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(sentences, odd, places).as(AnyTextTest::mutate);
  }

  private static String mutate(List<String> sentences, List<String> odd, List<Integer> places) {
    StringBuilder text = new StringBuilder(String.join(" ", sentences));
    for (int i = 0; i < odd.size(); i++) {
      int at = places.get(i) % (text.length() + 1);
      int to = Math.min(text.length(), at + places.get(i + odd.size()) % 5);
      switch (places.get(i + odd.size()) % 4) {
        case 0 -> text.delete(at, to);
        case 1 -> text.insert(at, text.substring(at, to));
        case 2 -> text.replace(at, to, odd.get(i));
        default -> text.insert(at, odd.get(i));
      }
    }
    return text.toString();
  }

  @Property(
      tries = 400,
      seed = "20221125",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.BOUNDED)
  void wordsInNoOrder(@ForAll("babble") String text) {
    holds(text);
  }

  @Property(
      tries = 800,
      seed = "20221126",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.BOUNDED)
  void sentencesGoneWrong(@ForAll("mutated") String text) {
    holds(text);
  }

  @Property(tries = 200, seed = "20221127", shrinking = ShrinkingMode.BOUNDED)
  void anyCharactersAtAll(@ForAll String text) {
    holds(text.replace("\0", ""));
  }

  @Example
  void oneLineOfFiveThousandWords() {
    for (int stride : List.of(1, 7, 31)) {
      List<String> words = new ArrayList<>();
      for (int i = 0; words.size() < LONG; i++) {
        words.add(WORDS.get(i * stride % WORDS.size()).replaceAll("[.؟!]", ""));
      }
      within(A_LINE_OF_5000_WORDS, () -> holds(String.join(" ", words)));
    }
  }

  @Example
  void aWordOfFiveThousandLetters() {
    for (String letter : List.of("و", "ال", "ب", "س", "،", "«", "1", "😀", "\uD83D", "و ", "أن ")) {
      within(A_LINE_OF_5000_WORDS, () -> holds(letter.repeat(LONG)));
    }
  }

  @Example
  void theSameVerbFiveHundredTimes() {
    for (Frame frame : Shipped.FRAMES.subList(0, 8)) {
      String words = frame.examples().get(0).replaceAll("[\\[\\]{}.]", "") + " ";
      within(A_LINE_OF_5000_WORDS, () -> holds(words.repeat(500)));
    }
  }

  private static void within(Duration time, Runnable work) {
    assertTimeout(time, work::run);
  }

  private static void holds(String text) {
    for (String language : List.of("ar", "en", "fr")) {
      for (LocalDate day : List.of(Shipped.DAY, LocalDate.MIN, LocalDate.MAX)) {
        if (day.equals(Shipped.DAY) || language.equals("ar")) {
          Article article = Shipped.article(text, language, day);
          long start = System.nanoTime();
          assertThatCode(() -> Offsets.check(article, Shipped.EXTRACTOR.extract(article)))
              .doesNotThrowAnyException();
          if (text.length() < LONG) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AN_ARTICLE);
          }
        }
      }
    }
  }
}
