package org.isnad.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far reaches what a verb tells: its subject before it, its object behind, its day.
 *
 * <pre>
 * كانت [طائرة مفخخة قد استهدفت] ليل الخميس حقلا
 * [شكري] زار أنقرة الأحد
 * </pre>
 */
final class EventVerbReach {
  private static final int BEFORE = 6;

  private EventVerbReach() {}

  /** Where its subject stands, when right before it; else the verb. */
  static int subject(List<Unit> units, int at) {
    int between = betweenAuxiliaries(units, at);
    if (between < at) {
      return between;
    }
    for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
      if (units.get(i).isActor()) {
        return Coordination.first(units, i);
      }
      if (!units.get(i).is("auxiliary")
          && !units.get(i).is("perhaps")
          && !units.get(i).is("relative")
          && !units.get(i).isMark("،")
          && !(units.get(i).isMark(",") && EnglishTokens.isLatin(units.get(at).token()))) {
        break;
      }
    }
    return at;
  }

  /** «كانت [طائرة مفخخة] قد استهدفت»: the first word of a subject that is no actor. */
  private static int betweenAuxiliaries(List<Unit> units, int at) {
    if (at < 2 || !units.get(at - 1).is("auxiliary") && !units.get(at - 1).is("perhaps")) {
      return at;
    }
    for (int i = at - 2; i >= 0 && i >= at - BEFORE; i--) {
      if (units.get(i).is("auxiliary")) {
        return i + 1 < at - 1 ? i + 1 : at;
      }
      if (!units.get(i).token().isWord() || units.get(i).isVerb() || units.get(i).is("relative")) {
        return at;
      }
    }
    return at;
  }

  static @Nullable DateMention date(List<Unit> units, int at, int end) {
    if (at > 0 && units.get(at - 1).date() != null && !units.get(at).isAfterConjunction()) {
      return units.get(at - 1).date(); // «في 2010 أوقفت الصين الشحنات، وفي 2014…»
    }
    for (int i = at + 1; i < Math.min(end, units.size()); i++) {
      if (units.get(i).date() != null) {
        return units.get(i).date();
      }
    }
    if (units.get(at).isAfterConjunction()) {
      return null; // «استقلت عام 2008، واعترفت بها»: the day is of another verb
    }
    for (int i = at - 1; i >= 0 && i >= at - BEFORE && !units.get(i).isMark(".؛:"); i--) {
      if (units.get(i).date() != null) {
        return units.get(i).date();
      }
      if (units.get(i).isVerb()) {
        return null;
      }
    }
    return null;
  }

  /** Without what hangs loose at its end; behind a day, its object and who that is close it. */
  static int trimmed(List<Unit> units, int at, int object, int to) {
    int end = at + 1;
    boolean day = units.subList(at, object).stream().anyMatch(u -> u.date() != null);
    if (day) {
      end = object + 1;
      while (end < to && units.get(end).isActor()) {
        end++;
      }
      return end;
    }
    for (int i = at + 1; i < to; i++) {
      Unit unit = units.get(i);
      if (i > object && (unit.date() != null && !unit.isActor() || unit.isMark("،,()"))) {
        break;
      }
      if (!unit.is("preposition") && !unit.is("conjunction")) {
        end = i + 1;
      }
    }
    return end;
  }
}
