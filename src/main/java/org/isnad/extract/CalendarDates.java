package org.isnad.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day or month of a calendar, or of two that stand side by side: then it is one date, the
 * Gregorian one.
 *
 * <pre>
 * 15 رمضان 1443 هـ (16 أبريل 2022) · 15 رمضان 1443 هـ الموافق 16 أبريل 2022م · 15/9/1443هـ - 16/4/2022م
 * </pre>
 */
final class CalendarDates implements DateRule {
  private static final Set<String> FOR = DateWords.set("ل يوم ليوم");

  private static final String BREAKS = "،,-–(";

  private final CalendarNames names;
  private final TextDates text;
  private final NumericDates numeric = new NumericDates();
  private final HijriDates hijri;

  CalendarDates(CalendarNames names) {
    this.names = names;
    text = new TextDates(names);
    hijri = new HijriDates(names);
  }

  @Override
  public Set<String> beginnings() {
    return DateWords.union(NumberWords.DAYS, DateShift.ENGLISH, DateWords.MONTH, names.months());
  }

  @Override
  public @Nullable DateMention at(DateTokens tokens, int at, DateAnchor anchor) {
    DateMention gregorian = gregorian(tokens, at, anchor);
    DateMention moon = gregorian == null ? hijri.at(tokens, at, anchor) : null;
    DateMention first = gregorian == null ? moon : gregorian;
    if (first == null) {
      return null;
    }
    boolean corresponds = isCorresponding(tokens, first.to());
    boolean open = tokens.mark(first.to(), "(");
    if (!corresponds && !open && !tokens.mark(first.to(), "/-–=،,")) {
      return first;
    }
    int then = corresponds ? afterCorresponding(tokens, first.to()) : first.to() + 1;
    DateMention other =
        moon == null ? hijri.at(tokens, then, anchor) : gregorian(tokens, then, anchor);
    if (other == null || (open && !tokens.mark(other.to(), ")"))) {
      return first;
    }
    DateMention day = gregorian == null && other.date() != null ? other : first;
    if (gregorian != null && gregorian.date() == null && other.date() != null) {
      day = other;
    }
    return new DateMention(at, open ? other.to() + 1 : other.to(), day.date(), day.relative());
  }

  static boolean isCorresponding(DateTokens tokens, int at) {
    return tokens.is(tokens.mark(at, BREAKS) ? at + 1 : at, DateWords.CORRESPONDS);
  }

  static int afterCorresponding(DateTokens tokens, int at) {
    int i = (tokens.mark(at, BREAKS) ? at + 1 : at) + 1;
    while (tokens.is(i, FOR)) {
      i++;
    }
    return i;
  }

  private @Nullable DateMention gregorian(DateTokens tokens, int at, DateAnchor anchor) {
    DateMention digits = numeric.at(tokens, at, anchor);
    return digits == null ? text.at(tokens, at, anchor) : digits;
  }
}
