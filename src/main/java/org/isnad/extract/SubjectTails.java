package org.isnad.extract;

import java.util.List;

/** What tells more of a subject behind it, before what its verb is about. */
final class SubjectTails {
  private SubjectTails() {}

  /**
   * «حملت البعثة [في الكونغو] الحركة مسؤولية», «انتقدت صحف [صدرت أمس] القرار»: past what tells more
   * of the subject.
   */
  static int past(List<Unit> units, int to, int end) {
    if (to + 2 >= Math.min(end, units.size())) {
      return to;
    }
    Unit unit = units.get(to);
    Unit next = units.get(to + 1);
    Unit behind = units.get(to + 2);
    boolean place =
        unit.folded().equals("في")
            && (next.isActor() || next.sense(Sense.Name.class).isPresent())
            && behind.isActor()
            && !behind.isAfterPreposition()
            && !behind.isAfterConjunction();
    boolean told =
        unit.token().text().endsWith("ت")
            && !unit.isActor()
            && !unit.isDefinite()
            && !unit.isVerb()
            && next.date() != null;
    return place || told ? to + 2 : to;
  }
}
