package org.isnad.extract;

import java.util.List;
import java.util.Set;

/** Latin letters before somebody's last name, by their English names or with stops. */
final class Initials {
  /** Folded: «إيه», «إن», «كيه»… */
  private static final Set<String> LETTERS =
      Set.of(
          "ايه", "بي", "سي", "دي", "اي", "اف", "جي", "اتش", "جيه", "كيه", "كي", "ال", "ام", "ان",
          "او", "كيو", "ار", "اس", "تي", "يو", "دبليو", "اكس", "واي", "زد");

  private static final int LONGEST = 4;

  private Initials() {}

  /** «إيه إن [كابور]», «ك. ب. [كابور]»: one past two letters or more; {@code from} for none. */
  static int end(List<Unit> units, int from) {
    int at = from;
    int letters = 0;
    boolean only = false;
    while (at + 1 < units.size() && letters < LONGEST) {
      Unit unit = units.get(at);
      boolean stop = unit.folded().length() == 1 && units.get(at + 1).isMark(".");
      if (!stop && !LETTERS.contains(unit.folded())) {
        break;
      }
      letters++;
      only |= stop || NameParts.isNothingElse(unit);
      at += stop ? 2 : 1;
    }
    boolean name = letters > 1 && only && at < units.size() && isName(units.get(at));
    return name ? at + 1 : from;
  }

  private static boolean isName(Unit unit) {
    return unit.token().isWord()
        && unit.prefix().isEmpty()
        && !unit.isDefiniteOrJoined()
        && NameParts.isNothingElse(unit)
        && unit.sense(Sense.RoleWord.class).isEmpty()
        && unit.folded().length() > 2;
  }
}
