package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.text.Token;

/**
 * Lines that say who wrote an article and where: nobody in them speaks.
 *
 * <pre>
 * تامر حسنين - برن
 * كتب: فلان
 * </pre>
 */
final class Bylines {
  private static final int LONGEST = 8;

  /** What else stands in such a line, folded. */
  private static final Set<String> WORDS =
      Set.of("كتب", "كتبت", "بقلم", "اعداد", "مراسل", "مراسله", "خاص", "وكالات", "by", "in");

  private Bylines() {}

  static boolean is(List<Unit> units) {
    if (units.size() > LONGEST) {
      return false;
    }
    boolean somebody = false;
    boolean mark = false;
    for (Unit unit : units) {
      boolean person = unit.isPerson();
      boolean place = // «برن», the capital
          unit.isActor() || unit.sense(Sense.Name.class).isPresent();
      boolean divides = unit.token().kind() == Token.Kind.MARK;
      if (!person && !place && !divides && unit.date() == null && !WORDS.contains(unit.folded())) {
        return false;
      }
      somebody |= person;
      mark |= unit.isMark("-–—:/|");
    }
    return somebody && mark;
  }
}
