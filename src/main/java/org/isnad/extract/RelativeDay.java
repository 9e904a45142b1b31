package org.isnad.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day counted from today: «أمس», «أمس الأول», «اليوم», «غدا», "the day before yesterday".
 *
 * @param to one past its last token
 * @param steps days from the publication
 */
record RelativeDay(int to, int steps) {
  private static final Set<String> YESTERDAY = DateWords.set("أمس البارحة yesterday");
  private static final Set<String> AT_YESTERDAY = DateWords.set("بالأمس");
  private static final Set<String> FIRST = DateWords.set("أول");
  private static final Set<String> THE_FIRST = DateWords.set("الأول");
  private static final Set<String> NEAR = DateWords.set("القريب البعيد");
  private static final Set<String> TODAY = DateWords.set("اليوم today tonight");
  private static final Set<String> TOMORROW = DateWords.set("غدا tomorrow");
  private static final Set<String> MORROW = DateWords.set("غد الغد");
  private static final Set<String> AFTER = DateWords.set("بعد");
  static final Set<String> BEGINNINGS =
      DateWords.union(
          YESTERDAY, AT_YESTERDAY, FIRST, AFTER, TODAY, TOMORROW, MORROW, DateWords.set("the"));

  private static final Set<String> PLACE = DateWords.set("في إلى مع على من عن بعد قبل لـ أن");

  /** «اليوم» is not today before these: the first day, the next day, the day of… */
  private static final Set<String> OTHER_DAY =
      DateWords.set(
          "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي التالي السابق"
              + " العالمي الدولي الوطني الأخير الواحد نفسه ذاته الذي المفتوح الموعود الدراسي المشهود"
              + " المذكور المحدد المناسب الموالي القومي الأوروبي العربي الافتتاحي الختامي ال الماضي"
              + " المقبل");

  /** «اليوم» is not today after these: until now, that day, a newspaper. */
  private static final Set<String> NOT_TODAY =
      DateWords.set(
          "حتى إلى لغاية ذلك هذا ذات نفس كل طوال طيلة جدول المصري رأي صحيفة جريدة مجلة قناة موقع دنيا"
              + " أخبار بعد قبل عالم until till usa to");

  private static final Set<String> RUSSIA = DateWords.set("روسيا");
  private static final Set<String> CHANNEL =
      DateWords.set("قناة لقناة شبكة لشبكة موقع لموقع وكالة تلفزيون لتلفزيون « \" “ rt");

  /**
   * @param led whether «يوم» or a part of the day stands before it
   */
  static @Nullable RelativeDay at(DateTokens tokens, int at, boolean led) {
    if (tokens.has(at, YESTERDAY) || tokens.is(at, AT_YESTERDAY)) {
      boolean far = tokens.is(at, AT_YESTERDAY) && tokens.is(at + 1, NEAR);
      boolean before = tokens.is(at + 1, THE_FIRST);
      return far ? null : new RelativeDay(before ? at + 2 : at + 1, before ? -2 : -1);
    }
    if (tokens.has(at, FIRST)) {
      int then = tokens.is(at + 1, DateWords.OF) ? at + 2 : at + 1;
      return tokens.is(then, YESTERDAY) ? new RelativeDay(then + 1, -2) : null;
    }
    if (tokens.has(at, AFTER) && tokens.is(at + 1, MORROW)) {
      return new RelativeDay(at + 2, 2);
    }
    if (tokens.word(at).equals("the") && tokens.word(at + 1).equals("day")) {
      boolean after = tokens.word(at + 2).equals("after") && tokens.is(at + 3, TOMORROW);
      boolean before = tokens.word(at + 2).equals("before") && tokens.is(at + 3, YESTERDAY);
      return after || before ? new RelativeDay(at + 4, after ? 2 : -2) : null;
    }
    if (tokens.has(at, TODAY)) {
      return isToday(tokens, at) ? new RelativeDay(at + 1, 0) : null;
    }
    if (led && tokens.is(at, MORROW) || tokens.is(at, TOMORROW) && isTomorrow(tokens, at, led)) {
      return new RelativeDay(at + 1, 1);
    }
    return null;
  }

  private static boolean isToday(DateTokens tokens, int at) {
    boolean channel =
        tokens.is(at - 1, RUSSIA) && (tokens.is(at - 2, CHANNEL) || tokens.is(at + 1, CHANNEL));
    return !channel
        && !tokens.is(at + 1, OTHER_DAY)
        && !tokens.has(at - 1, NOT_TODAY)
        && !(tokens.is(at - 1, DateWords.DAY));
  }

  /** «غدا» is also a verb: he became. */
  private static boolean isTomorrow(DateTokens tokens, int at, boolean led) {
    String before = tokens.word(at - 1);
    boolean verb = before.length() > 2 && "يتسن".indexOf(before.charAt(0)) >= 0;
    return led
        || verb
        || tokens.word(at).equals("tomorrow")
        || !tokens.isWord(at + 1)
        || tokens.is(at + 1, PLACE)
        || DatePlaces.isAfterDay(tokens, at + 1);
  }
}
