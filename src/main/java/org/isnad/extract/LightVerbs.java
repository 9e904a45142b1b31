package org.isnad.extract;

import java.util.List;

/** Verbs that lend themselves to a noun, which tells what is meant: «[أبدت] مصر قلقها». */
final class LightVerbs {
  private static final int LENT = 5;

  /** «أبدت مصر مساء أمس، وبوضوح، [قلقها]»: so far may a light verb stand from its noun. */
  static final int FAR_LENT = 9;

  private LightVerbs() {}

  /** The light verb before a noun that lends itself to it; −1 without one. */
  static int lender(List<Unit> units, int at) {
    return lender(units, at, LENT);
  }

  /** The same within so many units. */
  static int lender(List<Unit> units, int at, int reach) {
    for (int i = at - 1; i >= 0 && i >= at - reach; i--) {
      if (units.get(i).is("light")) {
        return i;
      }
      if (reach > LENT && (units.get(i).isVerb() || units.get(i).isMark(".؛"))) {
        return -1;
      }
    }
    return -1;
  }
}
