package org.isnad.query;

import org.isnad.graph.Row;
import org.isnad.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * A passage and the sentence it stands in. Offsets count Unicode code points of the article's text,
 * ends exclusive.
 *
 * @param sentence {@code <article>#<n>}
 * @param sentenceText the whole sentence, left out of drawings
 * @param titleAr of the article, left out of drawings
 * @param published the article's day, where it is known; left out of drawings
 */
public record Evidence(
    String article,
    String sentence,
    long n,
    long paragraph,
    long start,
    long end,
    String quote,
    long sentenceStart,
    @Nullable String sentenceText,
    @Nullable String titleAr,
    @Nullable String titleEn,
    @Nullable String published) {

  /**
   * From the columns sentence, n, paragraph, start, end, sentenceStart, text, titleAr, titleEn and
   * published.
   */
  static Evidence of(Row row) {
    String sentence = row.string("sentence");
    String text = row.string("text");
    long start = row.number("start");
    long end = row.number("end");
    long sentenceStart = row.number("sentenceStart");
    return new Evidence(
        sentence.substring(0, sentence.lastIndexOf('#')),
        sentence,
        row.number("n"),
        row.number("paragraph"),
        start,
        end,
        quote(text, start - sentenceStart, end - sentenceStart),
        sentenceStart,
        text,
        row.string("titleAr"),
        row.string("titleEn"),
        row.stringOrNull("published"));
  }

  static String quote(String sentence, long start, long end) {
    return new CodePoints(sentence).slice(Math.toIntExact(start), Math.toIntExact(end));
  }

  Evidence brief() {
    return new Evidence(
        article, sentence, n, paragraph, start, end, quote, sentenceStart, null, null, null, null);
  }
}
