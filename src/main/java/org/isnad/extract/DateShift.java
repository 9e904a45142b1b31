package org.isnad.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * «الماضي», «الجاري», «المقبل»: how many steps from the day of publication; null when counted from
 * another day («التالي», «نفسه»).
 *
 * @param to one past its last token
 */
record DateShift(int to, @Nullable Integer steps) {
  private static final Set<String> LAST =
      DateWords.set(
          "الماضي الماضية المنصرم المنصرمة الفائت الفائتة المنقضي المنقضية الماضيين المنصرمين");
  private static final Set<String> THIS = DateWords.set("الجاري الجارية الحالي الحالية");
  private static final Set<String> NEXT =
      DateWords.set("المقبل المقبلة القادم القادمة المقبلين القادمين الآتي الآتية");
  private static final Set<String> OTHER =
      DateWords.set("التالي التالية السابق السابقة نفسه نفسها ذاته ذاتها اللاحق");
  private static final Set<String> BEFORE = DateWords.set("قبل");
  private static final Set<String> AFTER = DateWords.set("بعد");
  private static final Set<String> WHAT = DateWords.set("ما");
  static final Set<String> ENGLISH = DateWords.set("last this next past current coming");
  private static final Set<String> PAST = DateWords.set("last past");
  private static final Set<String> COMING = DateWords.set("next coming");

  /** After an Arabic noun. */
  static @Nullable DateShift after(DateTokens tokens, int at) {
    if (tokens.is(at, LAST)) {
      return new DateShift(at + 1, -1);
    }
    if (tokens.is(at, THIS)) {
      return new DateShift(at + 1, 0);
    }
    if (tokens.is(at, NEXT)) {
      return new DateShift(at + 1, 1);
    }
    if (tokens.is(at, OTHER)) {
      return new DateShift(at + 1, null);
    }
    int then = tokens.is(at, WHAT) ? at + 1 : at;
    if (tokens.is(then, BEFORE) && tokens.is(then + 1, LAST)) {
      return new DateShift(then + 2, -2);
    }
    if (tokens.is(then, AFTER) && tokens.is(then + 1, NEXT)) {
      return new DateShift(then + 2, 2);
    }
    return null;
  }

  /** Before an English noun. */
  static @Nullable DateShift before(DateTokens tokens, int at) {
    if (!tokens.is(at, ENGLISH)) {
      return null;
    }
    int steps = tokens.is(at, PAST) ? -1 : tokens.is(at, COMING) ? 1 : 0;
    return new DateShift(at + 1, steps);
  }
}
