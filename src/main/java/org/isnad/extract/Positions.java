package org.isnad.extract;

import java.util.List;
import java.util.Optional;

/** What somebody's position is said to consist of. */
final class Positions {
  /** Units between a position and what it consists of. */
  private static final int POSITION = 5;

  private Positions() {}

  /** «يتمثل الموقف [الروسي] في رفض النشر», «موقف [مالي] قائم على رفض الوساطة». */
  static Optional<Subject> of(List<Unit> units, int at, Adjectives adjectives) {
    if (at < 2 || !units.get(at - 1).is("preposition")) {
      return Optional.empty();
    }
    for (int i = at - 2; i >= 0 && at - i <= POSITION; i--) {
      Unit unit = units.get(i);
      if (unit.is("preposition")
          || unit.isVerb()
          || unit.isMark("،,.؛:")
          || unit.is("complementizer")) {
        return Optional.empty();
      }
      if (unit.is("position") && i + 1 < at) {
        return units.get(i + 1).isActor()
            ? Optional.of(Coordination.list(units, i + 1))
            : adjectives.list(units, i + 1);
      }
    }
    return Optional.empty();
  }
}
