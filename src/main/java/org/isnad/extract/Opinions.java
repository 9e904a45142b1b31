package org.isnad.extract;

import java.util.List;
import org.isnad.extract.Sense.Trigger;

/**
 * What somebody holds something for is said of that thing and is no position of his own.
 *
 * <pre>
 * اعتبرت واشنطن الزيارة [دعما] لموسكو       Washington supports nobody
 * ورأت الصحف في ذلك [تحريضا] على العنف     nor do the papers call for it
 * </pre>
 */
final class Opinions {
  private static final int REACH = 10;

  private Opinions() {}

  /** Whether a verbal noun in the accusative is what a verb of holding gives its object for. */
  static boolean give(List<Unit> units, int at, Trigger trigger) {
    if (trigger.shape() != Trigger.Shape.NOUN || !units.get(at).folded().endsWith("ا")) {
      return false;
    }
    for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
      Unit unit = units.get(i);
      if (unit.isActor()) {
        continue;
      }
      if (unit.is("deeming") || unit.is("deemed-by")) {
        return true;
      }
      if (unit.isMark("،,.؛:\"«“") || unit.is("complementizer") || unit.is("relative")) {
        return false;
      }
    }
    return false;
  }
}
