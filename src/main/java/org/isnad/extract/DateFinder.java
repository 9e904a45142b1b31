package org.isnad.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.LexiconTable;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of a text, Arabic or English, each once and whole; never a date that the text
 * does not give.
 *
 * <pre>
 * فجر اليوم الاثنين 05 جوان 2017      2017-06-05
 * يناير الماضي                      the last January before the publication
 * الأسبوع الماضي, تسعينيات القرن الماضي   found, but no date says it
 * </pre>
 *
 * <p>The rules are tried wherever they may begin; the longest mention wins, of equals the first
 * rule. Prepositions are no part of a mention, «عام», «يوم», «شهر» and «مساء» are.
 */
final class DateFinder {
  private final List<DateRule> rules;
  private final DateBeginnings beginnings;

  DateFinder(LexiconTable months) {
    CalendarNames names = new CalendarNames(months);
    CalendarDates dates = new CalendarDates(names);
    rules = List.of(new DayPhrases(names, dates), dates, new Elapsed(), new Periods(), new Years());
    beginnings = new DateBeginnings(rules);
  }

  /** In the order of the text; none overlaps another. */
  List<DateMention> find(List<Token> tokens, @Nullable LocalDate published) {
    DateTokens words = new DateTokens(tokens);
    DateAnchor anchor = DateAnchor.of(published);
    List<DateMention> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      DateMention best = null;
      int worth = beginnings.at(tokens.get(at));
      for (int i = 0; i < rules.size(); i++) {
        boolean tried = (worth & 1 << i) != 0;
        DateMention mention = tried ? rules.get(i).at(words, at, anchor) : null;
        if (mention != null && (best == null || mention.to() > best.to())) {
          best = mention;
        }
      }
      if (best == null) {
        at++;
      } else {
        found.add(best);
        at = best.to();
      }
    }
    return List.copyOf(found);
  }
}
