package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;

/** What is told within something that somebody says or writes: «كلمة أكد فيها», «بيانا دعا فيه». */
final class Sayings {
  private static final int DESCRIBED = 3;
  private static final Set<String> WITHIN = Set.of("فيه", "فيها", "خلاله", "خلالها");

  /** What one says something in, folded. */
  private static final Set<String> SAYINGS =
      Set.of(
          "بيان", "بيانا", "كلمه", "خطاب", "خطابا", "رساله", "تصريح", "تصريحا", "تصريحات", "مقابله",
          "تغريده", "تدوينه", "مقال", "مقالا", "موتمر", "موتمرا", "تسجيل", "تسجيلا", "منشور",
          "منشورا", "مذكره", "وثيقه", "مداخله", "حديث", "حوار", "حوارا", "بلاغ", "بلاغا", "ندوه",
          "احاطه", "برقيه");

  private Sayings() {}

  /** «أصدر الوزير [بيانا] دعا فيه إلى الهدنة»: what is told within something he said. */
  static boolean isWithin(List<Unit> units, int at) {
    return saying(units, at) >= 0;
  }

  /** Where that stands within which it is told; −1 without one. */
  private static int saying(List<Unit> units, int at) {
    boolean within = at + 1 < units.size() && WITHIN.contains(units.get(at + 1).folded());
    for (int p = at - 1; within && p >= 0 && at - p <= DESCRIBED; p--) {
      Unit unit = units.get(p);
      if (unit.isVerb() || unit.isMark(".؛:")) {
        return -1;
      }
      if (!unit.isActor() && unit.hasWordOf(SAYINGS)) {
        return p;
      }
    }
    return -1;
  }

  /**
   * «ألقى [الوزير] كلمة أكد فيها»: who stands before what was said, though no frame told of him.
   */
  static Optional<Subject> within(List<Unit> units, int at, Trigger trigger, Agreement agreement) {
    int said = saying(units, at);
    for (int i = said - 1; i >= 0 && said - i <= DESCRIBED; i--) {
      Unit unit = units.get(i);
      if (unit.isMark(".؛:") || unit.isVerb()) {
        return Optional.empty();
      }
      if (unit.isActor() && !unit.isAfterPreposition()) {
        Subject subject = Coordination.list(units, Coordination.first(units, i));
        boolean governed = i > 0 && units.get(i - 1).is("preposition");
        return !governed && agreement.agrees(trigger, subject)
            ? Optional.of(subject)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
