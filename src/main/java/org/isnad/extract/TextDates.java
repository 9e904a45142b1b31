package org.isnad.extract;

import org.isnad.extract.DateHeads.Head;
import org.isnad.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Days and months by name.
 *
 * <pre>
 * 17 يوليو/تموز 2014 · السابع عشر من يوليو عام 2014 · July 17, 2014    2014-07-17
 * 17 و18 يوليو 2014 · يوليو (تموز) 2014                                2014-07
 * يناير الماضي · 5 مايو المقبل · last July                             from the publication
 * في يوليو                                                             a month of no known year
 * </pre>
 */
final class TextDates {
  private final DateHeads heads;

  TextDates(CalendarNames names) {
    heads = new DateHeads(names);
  }

  @Nullable DateMention at(DateTokens tokens, int at, DateAnchor anchor) {
    DateShift before = DateShift.before(tokens, at);
    Head head = heads.at(tokens, before == null ? at : before.to());
    if (head == null) {
      return null;
    }
    if (before != null) {
      return head.month().latin() ? shifted(head, at, before, anchor) : null;
    }
    YearTail tail = YearTail.at(tokens, head.to(), anchor);
    if (tail != null) {
      return dated(head, tail.to(), tail.year(), tail.relative());
    }
    DateShift after = DateShift.after(tokens, head.to());
    if (after != null) {
      return shifted(head, at, after, anchor);
    }
    boolean dating = isDating(tokens, head);
    boolean open = tokens.has(head.from() - 1, DateWords.FROM);
    Integer ahead = dating || open ? yearAhead(tokens, head, anchor) : null;
    if (ahead == null && !dating) {
      return null;
    }
    if (ahead != null) {
      return dated(head, head.to(), ahead, false);
    }
    boolean near = head.day() > 0 && !head.days();
    PartialDate date = near ? anchor.nearest(head.month().number(), head.day()) : null;
    return new DateMention(at, head.to(), date, true);
  }

  private static boolean isDating(DateTokens tokens, Head head) {
    int before = head.from() - 1;
    boolean month = tokens.bound(head.from(), DateWords.MONTH);
    boolean printedTwice =
        head.day() == 0 && !head.month().doubtful() && head.to() > head.from() + 2;
    boolean of = tokens.has(before, DateWords.OF);
    if (head.day() == 0 && (of || head.month().doubtful())) {
      return month || tokens.has(before, DateWords.SURELY_AT);
    }
    return month
        || printedTwice
        || tokens.has(before, DateWords.AT)
        || tokens.is(before, DateWords.AT_ENGLISH)
        || (head.day() > 0 && DatePlaces.isAfterDay(tokens, before));
  }

  /** «يونيو ويوليو 2014», «من 3 مايو إلى 5 يونيو 2014»: the year stands once, at the end. */
  private @Nullable Integer yearAhead(DateTokens tokens, Head head, DateAnchor anchor) {
    boolean link = tokens.is(head.to(), DateWords.TO) || tokens.mark(head.to(), "-–");
    if (!link && !tokens.word(head.to()).startsWith("و")) {
      return null;
    }
    Head next = heads.at(tokens, link ? head.to() + 1 : head.to());
    YearTail tail = next == null ? null : YearTail.at(tokens, next.to(), anchor);
    if (next == null || tail == null || tail.year() == null || tail.relative()) {
      return null;
    }
    int here = head.month().number() * 100 + head.day();
    return here <= next.month().number() * 100 + next.day() ? tail.year() : tail.year() - 1;
  }

  private static @Nullable DateMention shifted(
      Head head, int from, DateShift shift, DateAnchor anchor) {
    int to = Math.max(head.to(), shift.to());
    int month = head.month().number();
    Integer year =
        shift.steps() == null ? null : anchor.yearOfMonth(month, head.day(), shift.steps());
    DateMention mention = dated(head, to, year, shift.steps() != null);
    return mention == null ? null : new DateMention(from, to, mention.date(), mention.relative());
  }

  /** Null when the day does not exist. */
  private static @Nullable DateMention dated(
      Head head, int to, @Nullable Integer year, boolean relative) {
    int month = head.month().number();
    int day = head.day();
    if (year == null) {
      return new DateMention(head.from(), to, null, relative);
    }
    if (day == 0 || head.days()) {
      return new DateMention(head.from(), to, DateAnchor.month(year, month), relative);
    }
    PartialDate date = DateAnchor.date(year, month, day);
    return date == null ? null : new DateMention(head.from(), to, date, relative);
  }
}
