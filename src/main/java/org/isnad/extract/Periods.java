package org.isnad.extract;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.extract.NumberWords.Number;
import org.isnad.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Months and years counted from the publication; weeks, decades and centuries, for which there is
 * no date.
 *
 * <pre>
 * الشهر الماضي, last month             a month
 * 17 من الشهر الجاري                   a day
 * العام المقبل, هذا العام, this year      a year
 * الأسبوع الماضي, تسعينيات القرن الماضي, the 1990s
 * </pre>
 */
final class Periods implements DateRule {
  private static final Set<String> THIS = DateWords.set("هذا هذه");
  private static final Set<String> MONTH = DateWords.set("الشهر month");
  private static final Set<String> YEAR = DateWords.set("العام السنة year");
  private static final Set<String> VAGUE =
      DateWords.set("الأسبوع العقد القرن week decade century weekend");
  private static final Set<String> OFFICE =
      DateWords.set(
          "الأمين المدير النائب المدعي الرأي القطاع القائد المراقب المفتش الكاتب المفوض الحاكم"
              + " المشرف المنسق الشأن الأمن");
  private static final Set<String> AGE = DateWords.set("عمره عمرها العمر عمرهم");

  /** «تسعينات», «التسعينيات». */
  private static final Set<String> DECADES =
      Stream.of("عشرين", "ثلاثين", "اربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين")
          .flatMap(tens -> Stream.of(tens + "ات", tens + "يات"))
          .flatMap(decade -> Stream.of(decade, "ال" + decade))
          .collect(Collectors.toUnmodifiableSet());

  private static final String BEFORE_DECADE = "وبل";
  private static final Pattern CENTURY = Pattern.compile("العشرين|(الحادي|التاسع|الثامن|السابع).*");

  @Override
  public Set<String> beginnings() {
    return DateWords.union(
        NumberWords.DAYS, DECADES, DateWords.CENTURY, THIS, DateShift.ENGLISH, MONTH, YEAR, VAGUE);
  }

  @Override
  public @Nullable DateMention at(DateTokens tokens, int at, DateAnchor anchor) {
    DateMention decade = decade(tokens, at);
    if (decade != null) {
      return decade;
    }
    Number day = NumberWords.day(tokens, at);
    boolean inWeek = day != null && day.word() && tokens.has(at - 1, DatePlaces.PARTS);
    if (day != null && !inWeek) {
      int then = tokens.is(day.to(), DateWords.OF) ? day.to() + 1 : day.to();
      DateMention month = tokens.is(then, MONTH) ? period(tokens, then, anchor) : null;
      if (month != null) {
        return new DateMention(at, month.to(), dayOf(month.date(), day.value()), true);
      }
    }
    return period(tokens, at, anchor);
  }

  private static @Nullable DateMention period(DateTokens tokens, int at, DateAnchor anchor) {
    DateShift before = tokens.has(at, THIS) ? new DateShift(at + 1, 0) : null;
    before = before == null ? DateShift.before(tokens, at) : before;
    int noun = before == null ? at : before.to();
    boolean month = tokens.bound(noun, MONTH);
    boolean year = tokens.bound(noun, YEAR);
    if ((!month && !year && !tokens.bound(noun, VAGUE)) || tokens.bound(at - 1, OFFICE)) {
      return null;
    }
    DateShift shift = before == null ? DateShift.after(tokens, noun + 1) : before;
    if (shift == null) {
      return null;
    }
    int to = Math.max(noun + 1, shift.to());
    Integer steps = shift.steps();
    if (steps == null) {
      return new DateMention(at, to, null, false);
    }
    PartialDate date = month ? anchor.months(steps) : year ? anchor.years(steps) : null;
    return new DateMention(at, to, date, true);
  }

  private static @Nullable PartialDate dayOf(@Nullable PartialDate month, int day) {
    return month == null
        ? null
        : DateAnchor.date(month.earliest().getYear(), month.earliest().getMonthValue(), day);
  }

  private static @Nullable DateMention decade(DateTokens tokens, int at) {
    boolean digits =
        tokens.year(at) > 0
            && tokens.year(at) % 10 == 0
            && tokens.touches(at)
            && tokens.word(at + 1).equals("s");
    if (digits) {
      return new DateMention(at, at + 2, null, false);
    }
    if (!isDecade(tokens.word(at))) {
      return century(tokens, at);
    }
    boolean age =
        tokens.is(at + 1, DateWords.OF) && tokens.is(at + 2, AGE) || tokens.is(at + 1, AGE);
    int then = tokens.is(at + 1, DateWords.OF) ? at + 2 : at + 1;
    DateMention century = century(tokens, then);
    return age ? null : new DateMention(at, century == null ? at + 1 : century.to(), null, false);
  }

  private static boolean isDecade(String word) {
    return DECADES.contains(word)
        || (!word.isEmpty()
            && BEFORE_DECADE.indexOf(word.charAt(0)) >= 0
            && DECADES.contains(word.substring(1)));
  }

  private static @Nullable DateMention century(DateTokens tokens, int at) {
    if (!tokens.bound(at, DateWords.CENTURY) || tokens.word(at).equals("century")) {
      return null;
    }
    DateShift shift = DateShift.after(tokens, at + 1);
    if (shift != null) {
      return new DateMention(at, shift.to(), null, false);
    }
    if (!CENTURY.matcher(tokens.word(at + 1)).matches()) {
      return null;
    }
    Number number = NumberWords.day(tokens, at + 1);
    return new DateMention(at, number == null ? at + 2 : number.to(), null, false);
  }
}
