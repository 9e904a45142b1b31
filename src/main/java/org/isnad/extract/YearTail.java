package org.isnad.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The year that follows a month.
 *
 * <pre>
 * (يوليو) 2014 · (يوليو) من عام 2014 · (يوليو) من العام الماضي · (July) last year
 * </pre>
 *
 * @param to one past its last token
 * @param year null when the text names a year that cannot be resolved
 * @param relative whether it was counted from the publication
 */
record YearTail(int to, @Nullable Integer year, boolean relative) {
  private static final Set<String> THIS = DateWords.set("هذا هذه");
  private static final Set<String> THAT = DateWords.set("ذلك تلك that");

  static @Nullable YearTail at(DateTokens tokens, int at, DateAnchor anchor) {
    int i = tokens.is(at, DateWords.OF) ? at + 1 : at;
    int plain = tokens.mark(i, "،,") ? i + 1 : i;
    int year = tokens.year(plain);
    if (year > 0 && !isNumeric(tokens, plain) && (plain == i || !counts(tokens, plain))) {
      return new YearTail(tokens.afterEra(plain + 1), year, false);
    }
    DateShift before = DateShift.before(tokens, i);
    if (before != null && tokens.is(before.to(), Set.of("year"))) {
      return relative(before.to() + 1, before.steps(), anchor);
    }
    if (tokens.is(i, THIS) && tokens.is(i + 1, DateWords.YEAR)) {
      return relative(i + 2, 0, anchor);
    }
    if (tokens.is(i, THAT) && tokens.is(i + 1, DateWords.YEAR)) {
      return new YearTail(i + 2, null, false);
    }
    if (!tokens.bound(i, DateWords.YEAR)) {
      return null;
    }
    year = tokens.year(i + 1);
    if (year > 0) {
      return new YearTail(tokens.afterEra(i + 2), year, false);
    }
    DateShift after = DateShift.after(tokens, i + 1);
    return after == null ? null : relative(after.to(), after.steps(), anchor);
  }

  private static YearTail relative(int to, @Nullable Integer steps, DateAnchor anchor) {
    return new YearTail(to, steps == null ? null : anchor.yearOf(steps), steps != null);
  }

  private static boolean isNumeric(DateTokens tokens, int at) {
    return tokens.touches(at) && tokens.mark(at + 1, "/") && tokens.number(at + 2, 2) >= 0;
  }

  /** «في 3 مايو، 2000 جندي»: what stands after a comma may count. */
  private static boolean counts(DateTokens tokens, int at) {
    return tokens.is(at + 1, DateWords.MEASURE) || tokens.mark(at + 1, "%");
  }
}
