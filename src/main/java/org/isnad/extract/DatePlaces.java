package org.isnad.extract;

import java.util.Set;

/** What may stand before a date and tells how to read it. */
final class DatePlaces {
  /** «النصف الثاني من يوليو» counts halves, not days. */
  static final Set<String> PARTS =
      DateWords.set(
          "النصف الأسبوع الثلث الربع العقد الشهر الطور نصف أسبوع اليوم العام half week quarter");

  private static final Set<String> ENGLISH_DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> DAYS =
      DateWords.set("الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد");

  private DatePlaces() {}

  /** A weekday, a part of a day, a comma after a weekday. */
  static boolean isAfterDay(DateTokens tokens, int at) {
    int word = tokens.mark(at, "،,(") ? at - 1 : at;
    return tokens.bound(word, DAYS)
        || tokens.is(word, ENGLISH_DAYS)
        || tokens.has(at, DateWords.DAY_PART)
        || tokens.bound(at, DateWords.DAY)
        || tokens.is(at, DateWords.CORRESPONDS);
  }
}
