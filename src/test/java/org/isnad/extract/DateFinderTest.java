package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.isnad.model.LexiconTable;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The examples are in {@code dates.tsv}: day of publication, text, mentions. {@code ~} stands
 * before a date that was counted from the publication, {@code ?} for one that the text does not
 * give.
 */
class DateFinderTest {
  private static final DateFinder DATES = new DateFinder(months());

  @ParameterizedTest
  @CsvFileSource(resources = "/dates.tsv", delimiter = '\t', quoteCharacter = '\0')
  void findsWhatTheTextGivesAndNoMore(String published, String text, String expected) {
    assertThat(found(text, published.equals("-") ? null : LocalDate.parse(published)))
        .isEqualTo(expected);
  }

  @Test
  void noTextMakesItThrow() {
    String[] words =
        ("17 2014 31 99 / - ( ) ، من عام العام قبل منذ أمس اليوم الأربعاء يوليو تموز رمضان 1443 هـ"
                + " الماضي المقبل الموافق يوم مساء السابع عشر July last next ago two years 0 ال و"
                + " 9999 days year 😀 القرن تسعينيات s th 30 فبراير")
            .split(" ");
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      String text =
          random
              .ints(12, 0, words.length)
              .mapToObj(w -> words[w])
              .collect(Collectors.joining(i % 3 == 0 ? "" : " "));
      List<Token> tokens = Tokenizer.tokens(text);
      assertThatCode(
              () -> {
                DATES.find(tokens, null);
                DATES.find(tokens, LocalDate.MIN);
                DATES.find(tokens, LocalDate.of(2024, 2, 29));
                DATES.find(tokens, LocalDate.MAX);
              })
          .as(text)
          .doesNotThrowAnyException();
    }
  }

  private static String found(String text, @Nullable LocalDate published) {
    List<Token> tokens = Tokenizer.tokens(text);
    int[] points = text.codePoints().toArray();
    List<String> found = new ArrayList<>();
    for (DateMention mention : DATES.find(tokens, published)) {
      int start = tokens.get(mention.from()).start();
      int end = tokens.get(mention.to() - 1).end();
      found.add(
          new String(points, start, end - start)
              + " = "
              + (mention.relative() ? "~" : "")
              + (mention.date() == null ? "?" : mention.date().value()));
    }
    return found.isEmpty() ? "-" : String.join(" | ", found);
  }

  private static LexiconTable months() {
    String rows =
        """
        gregorian: يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر
        levant: كانون الثاني, شباط, آذار, نيسان, أيار, حزيران, تموز, آب, أيلول, تشرين الأول, تشرين الثاني, كانون الأول
        maghreb: جانفي, فيفري, مارس, أفريل, ماي, جوان, جويلية, أوت, سبتمبر, أكتوبر, نوفمبر, ديسمبر
        hijri: محرم, صفر, ربيع الأول, ربيع الآخر, جمادى الأولى, جمادى الآخرة, رجب, شعبان, رمضان, شوال, ذو القعدة, ذو الحجة
        gregorian: January, February, March, April, May, June, July, August, September, October, November, December
        gregorian: Jan, Feb., Mar., Apr., May, Jun., Jul., Aug., Sept., Oct., Nov., Dec.
        weekday: الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد
        weekday: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
        weekday: Mon, Tue, Wed, Thu, Fri, Sat, Sun
        """;
    List<LexiconTable.Row> table = new ArrayList<>();
    for (String line : rows.lines().toList()) {
      String[] parts = line.split(": ");
      String[] forms = parts[1].split(", ");
      for (int i = 0; i < forms.length; i++) {
        String lang = forms[i].charAt(0) < 0x250 ? "en" : "ar";
        List<String> cells = List.of("" + (i + 1), parts[0], lang, forms[i], "usage");
        table.add(new LexiconTable.Row(table.size() + 1, cells));
      }
    }
    return new LexiconTable(
        "months", List.of("month", "calendar", "lang", "form", "checked"), table);
  }
}
