package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.extract.Sense.Trigger;

/**
 * Whom words of an office lead up to that are no office of the lexicon.
 *
 * <pre>
 * قال رئيس الوفد الحكومي، [وزير الخارجية فلان]، إن     between commas
 * قال رئيس طاقم المفاوضين مع إثيوبيا [فلان] إن         right before what he says
 * </pre>
 */
final class Called {
  /** How many words an office that nobody is named for may have. */
  private static final int OFFICE = 6;

  private static final int LONGEST = 9;

  private Called() {}

  static Optional<Subject> find(List<Unit> units, int at, Trigger trigger) {
    int office = Syntax.skip(units, at + 1);
    boolean unnamed =
        office < units.size()
            && (units.get(office).sense(Sense.RoleWord.class).isPresent()
                || isSomebody(units.get(office)))
            && !units.get(office).isActor();
    if (!unnamed) {
      return Optional.empty();
    }
    Optional<Subject> apart = apart(units, office);
    return apart.isEmpty() && Readings.isSaying(trigger) ? beforeSaid(units, office) : apart;
  }

  /** «قال [المدعي] العام في المحكمة فلان إن»: who he is, by a word that is no office. */
  private static boolean isSomebody(Unit unit) {
    return unit.isDefinite()
        && unit.token().isWord()
        && !unit.isVerb()
        && unit.sense(Sense.EventNoun.class).isEmpty()
        && unit.sense(Sense.Topic.class).isEmpty();
  }

  private static Optional<Subject> apart(List<Unit> units, int office) {
    for (int i = office + 1; i + 2 < units.size() && i < office + OFFICE; i++) {
      Unit unit = units.get(i);
      if (unit.isMark("،,")) {
        boolean closed = units.get(i + 2).isMark("،,") || units.get(i + 2).is("complementizer");
        return closed && units.get(i + 1).isPerson()
            ? Optional.of(Coordination.list(units, i + 1))
            : Optional.empty();
      }
      if (!unit.token().isWord() || unit.isVerb() || unit.is("complementizer")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * A bare name behind words that are complete without it: «رئيس الطاقم [فلان] إن», and not «مدير
   * مكتب فلان».
   */
  private static Optional<Subject> beforeSaid(List<Unit> units, int office) {
    for (int i = office + 1; i + 1 < units.size() && i - office < LONGEST; i++) {
      Unit unit = units.get(i);
      if (!unit.token().isWord() || unit.isVerb() || unit.is("complementizer")) {
        return Optional.empty();
      }
      Unit before = units.get(i - 1);
      boolean closed =
          before.isActor()
              || before.isDefinite()
              || before.folded().startsWith("لل")
              || before.sense(Sense.Nisba.class).isPresent() && i - 1 > office;
      if (closed
          && unit.isPerson()
          && unit.prefix().isEmpty()
          && unit.sense(Sense.RoleWord.class).isEmpty()
          && units.get(i + 1).is("complementizer")) {
        return Optional.of(new Subject(ids(unit), i, i + 1));
      }
    }
    return Optional.empty();
  }

  private static List<String> ids(Unit unit) {
    return List.of(unit.named().orElseThrow().actor());
  }
}
