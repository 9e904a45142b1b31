package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Names in quotation marks take the marks with them, so that what follows is right behind the name.
 *
 * <pre>
 * حذرت [منظمة "أطباء بلا حدود"] من كارثة
 * طالب ["تجمع المهنيين"] الجيش بالعودة
 * قال ماكرون "فرنسا لن تقبل"            words that somebody says keep theirs
 * </pre>
 */
final class QuotedNames {
  private QuotedNames() {}

  /** The same sentence, each name with its marks in one unit. */
  static List<Unit> join(List<Unit> units) {
    List<Unit> out = new ArrayList<>(units.size());
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      boolean closed = at + 1 < units.size() && units.get(at + 1).isMark(Abouts.CLOSING);
      if (!unit.isActor() || !closed) {
        out.add(unit);
      } else if (isOpen(unit.words())) {
        out.add(with(unit, unit.from(), units.get(at + 1).to()));
        at++;
      } else if (unit.prefix().isEmpty() && opens(units, at - 1)) {
        out.remove(out.size() - 1);
        out.add(with(unit, units.get(at - 1).from(), units.get(at + 1).to()));
        at++;
      } else {
        out.add(unit);
      }
    }
    return out;
  }

  /** Whether a mark stands there that opens a quotation; one that looks alike, by those before. */
  private static boolean opens(List<Unit> units, int at) {
    if (at < 0 || !units.get(at).isMark(Abouts.OPENING)) {
      return false;
    }
    long before =
        units.subList(0, at).stream()
            .flatMapToInt(u -> u.words().chars())
            .filter(c -> c == '"')
            .count();
    return !units.get(at).isMark("\"") || before % 2 == 0;
  }

  /** «منظمة "أطباء بلا حدود»: whether a mark is opened within the name and not closed. */
  private static boolean isOpen(String words) {
    int open = 0;
    for (int i = 0; i < words.length(); i++) {
      char mark = words.charAt(i);
      if (mark == '»' || mark == '”' || mark == '"' && open > 0) {
        open--;
      } else if (Abouts.OPENING.indexOf(mark) >= 0) {
        open++;
      }
    }
    return open > 0;
  }

  private static Unit with(Unit name, int from, int to) {
    Unit whole = new Unit(from, to, name.token(), name.matches(), name.words());
    whole.prefix(name.prefix());
    name.named().ifPresent(whole::name);
    return whole;
  }
}
