package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Targets.Target;

/** Of what somebody is accused, behind his name. */
final class Charges {
  /** What somebody is held to have, folded. */
  private static final Set<String> RESPONSIBILITY =
      Set.of("مسووليه", "المسووليه", "تبعات", "تبعه", "وزر", "عواقب", "ذنب");

  private Charges() {}

  private static boolean isAdjective(Unit unit) {
    return unit.isDefinite() && !unit.isActor() && unit.token().isWord() && !unit.isVerb();
  }

  /**
   * «روسيا [بعرقلة المساعدات]», «إسرائيل مسؤولية [انهيار الهدنة]»; the accused where none follows.
   */
  static Target of(List<Unit> units, Target target, int end) {
    if (target.cut() > 0 || target.from() >= end) {
      return target;
    }
    Unit accused = units.get(target.from());
    boolean pronoun = Abouts.EYYA.matcher(accused.folded()).matches(); // «متهما [إياها] بالدعم»
    boolean alone = pronoun || !accused.isActor() && accused.endsDefinite(); // «المحكمة بالتحيز»
    if (!alone && !accused.isActor()) {
      return target;
    }
    int at = alone ? target.from() + 1 : Coordination.list(units, target.from()).to();
    while (alone && !pronoun && at < end && isAdjective(units.get(at))) {
      at++; // «المنظمات [الأجنبية] بالتمويل»
    }
    while (at < end && (units.get(at).isMark("،,") || units.get(at).is("pronoun"))) {
      at++;
    }
    if (at + 1 < end && units.get(at).hasWordOf(RESPONSIBILITY)) {
      int from = units.get(at + 1).folded().equals("عن") ? at + 2 : at + 1;
      boolean told = from < end && units.get(from).token().isWord();
      return told ? new Target(from, 0, target.how(), target.weight()) : target;
    }
    Target with = at < end ? Attachments.at(units, at, end, "ب", 0, false) : null;
    return with == null || with.to() >= 0 ? target : with;
  }
}
