package org.isnad.extract;

import java.util.List;
import java.util.Set;

/**
 * Where somebody's words begin behind a verb of saying.
 *
 * <pre>
 * قال فلان، في بيان أصدره أمس، إن [بلاده ترفض]     behind «إن», over what commas set apart
 * وأضاف لصحيفة "النخيل": «[لن نقبل]»             behind a mark that opens them
 * </pre>
 */
final class SaidWords {
  private static final int REACH = 30;

  private static final Set<String> QUOTING =
      Set.of("قال", "قالت", "قالوا", "يقول", "تقول", "نقول", "يقولون");

  private SaidWords() {}

  /**
   * Where what is said begins: behind «إن», a colon or an opening quotation mark, over whatever
   * stands between it and the verb; −1 when nothing is.
   */
  static int content(List<Unit> units, int at) {
    boolean told = false; // «خلال زيارة [تهدف] إلى المصالحة، أن»: of the visit
    boolean far = false; // «قال في لقاء [يبث] غدا إن»: only «إن» is of this verb then
    for (int i = at + 1; i < units.size() && i - at < REACH; i++) {
      Unit unit = units.get(i);
      if (isName(units, i)) {
        i += 2;
        continue;
      }
      if (far && !isThatOfSaying(unit)) {
        if (unit.isMark(".؛:\"«“") || isQuoting(unit)) {
          return -1;
        }
        continue;
      }
      if (!far && told && unit.is("complementizer") && !units.get(i - 1).isMark("،,")) {
        return -1;
      }
      if (unit.is("complementizer") || unit.isMark("\":«“")) {
        int quoted = i + 1 < units.size() && units.get(i + 1).isMark("\"«“") ? i + 2 : i + 1;
        return quoted < units.size() ? quoted : -1; // «وأضاف: «…»: not the mark itself
      }
      int aside = unit.isMark("،,") ? aside(units, i) : -1;
      if (aside > i) {
        i = aside;
        continue;
      }
      boolean verb = unit.isVerb() && !units.get(i - 1).is("relative");
      if (verb && isQuoting(units.get(at)) && !unit.isAfterConjunction()) {
        far = true;
        continue;
      }
      if (verb && !told && isOfOccasion(units, at, i)) {
        told = true;
        continue;
      }
      if (verb || unit.isMark(".؛")) {
        return -1;
      }
    }
    return -1;
  }

  /** «قال», behind which alone «إن» is written so. */
  private static boolean isQuoting(Unit unit) {
    return !unit.isActor() && QUOTING.contains(Metonymy.withoutConjunction(unit.folded()));
  }

  /** «إن», «إنه», «إنها». */
  static boolean isThatOfSaying(Unit unit) {
    return unit.is("complementizer") && unit.token().text().startsWith("إن");
  }

  /** «خلال زيارة هي الأولى له [تهدف] إلى …»: a verb that tells more of when or where he said it. */
  private static boolean isOfOccasion(List<Unit> units, int at, int verb) {
    for (int i = verb - 1; i > at; i--) {
      Unit unit = units.get(i);
      if (unit.is("during")) {
        return !units.get(verb).isAfterConjunction();
      }
      if (!unit.token().isWord() || unit.isVerb() || unit.is("complementizer")) {
        return false;
      }
    }
    return false;
  }

  /**
   * «قال فلان[، في بيان أصدره أمس،] إن»: the comma that ends what is set apart before what is said;
   * −1 where none does.
   */
  private static int aside(List<Unit> units, int comma) {
    for (int i = comma + 1; i + 1 < units.size() && i - comma < REACH; i++) {
      Unit unit = units.get(i);
      if (unit.isMark("،,") && units.get(i + 1).is("complementizer")) {
        return i;
      }
      boolean another = unit.isVerb() && (i == comma + 1 || unit.isAfterConjunction());
      if (another || unit.is("complementizer") || unit.isMark(".؛:،,\"«“")) {
        return -1;
      }
    }
    return -1;
  }

  /** «قال لصحيفة "[النخيل]" أمس إن»: one word in quotation marks, and what is said opens later. */
  static boolean isName(List<Unit> units, int open) {
    if (open < 0
        || !units.get(open).isMark("\"«“")
        || open + 2 >= units.size()
        || !units.get(open + 2).isMark("\"»”")) {
      return false;
    }
    for (int i = open + 3; i < units.size() && !units.get(i).isMark(".؛"); i++) {
      if (units.get(i).is("complementizer") || units.get(i).isMark(":")) {
        return true;
      }
      if (units.get(i).isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** «قال … إن [القائد] أبلغ»: a verb or its subject right behind what opens somebody's words. */
  static boolean opensSaid(List<Unit> units, int at, Subject subject) {
    int i = (subject.from() < 0 ? at : Math.min(at, subject.from())) - 1;
    while (i > 0 && (units.get(i).is("adverb") || units.get(i).isMark("«\"“"))) {
      i--;
    }
    return i > 0 && units.get(i).is("complementizer");
  }
}
