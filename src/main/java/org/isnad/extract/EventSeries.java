package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.EventNoun;

/**
 * Words that tell how something else is done, before the noun that tells what: they begin its name.
 *
 * <pre>
 * [عملية] إنزال فاشلة      the noun behind tells the event
 * [عملية] نفذها الجيش      an event by itself
 * [عملية] تحليل البيانات   none
 * </pre>
 */
final class EventSeries {
  /** What tells how something else is done, folded. */
  private static final Set<String> SERIES = Set.of("عمليه", "عمليات", "سلسله", "موجه", "جوله");

  private static final String JOINED = "وفبكل";

  private EventSeries() {}

  /** «عملية», «سلسلة»: before the noun that tells of what. */
  static boolean is(Unit unit) {
    return unit.to() - unit.from() == 1 && SERIES.contains(bare(unit));
  }

  /** How many letters stand joined before a word: the «ب» of «بعملية». */
  static int cut(List<Unit> units, int at) {
    return units.get(at).folded().length() - bare(units.get(at)).length();
  }

  private static String bare(Unit unit) {
    String word = unit.folded();
    int cut = 0;
    while (cut < 2 && cut < word.length() && JOINED.indexOf(word.charAt(cut)) >= 0) {
      cut++;
    }
    return SERIES.contains(word.substring(cut)) ? word.substring(cut) : word;
  }

  /** Whether it stands at a place before the noun of an event: «[سلسلة] غارات». */
  static boolean begins(List<Unit> units, int at) {
    if (at < 0 || at + 1 >= units.size() || !is(units.get(at))) {
      return false;
    }
    Unit noun = units.get(at + 1);
    return (noun.prefix().isEmpty() || noun.folded().startsWith("ال"))
        && noun.sense(EventNoun.class).isPresent()
        && !noun.isActor();
  }

  /** Whether it is no event by itself: «عملية [إنزال]» is told by that, «عملية [تحليل]» is none. */
  static boolean isOfSomething(List<Unit> units, int at) {
    if (at + 1 >= units.size() || !is(units.get(at))) {
      return false;
    }
    if (begins(units, at)) {
      return true;
    }
    Unit next = units.get(at + 1);
    String word = next.folded();
    boolean described = word.endsWith("ه") || word.endsWith("ت"); // or a verb
    boolean plain = next.isUnknown() || next.isDefinite() && !next.isActor();
    return units.get(at).folded().contains("عملي") && plain && !described;
  }
}
