package org.isnad.extract;

import java.util.List;
import java.util.Optional;

/**
 * People without a name who speak for somebody: what they say is his, or that of the body.
 *
 * <pre>
 * وشدد المقربون من [فلان] على       those around him
 * وصف مقربو [فلان] العرض بأنه       the same
 * قالت مصادر [الحركة] إن            of a body
 * قال زعيم [حزب الخضر] إن           in an office of it
 * </pre>
 */
final class Circles {
  private static final int DESCRIBED = 3;
  private static final int SEAT = 5;

  private Circles() {}

  /** For whom those speak who stand here; empty by other words. */
  static Optional<Subject> at(List<Unit> units, int at) {
    if (at < 0 || at + 1 >= units.size() || units.get(at).isActor()) {
      return Optional.empty();
    }
    if (isOffice(units.get(at)) && isBody(units, at + 1)) {
      return of(units, at, at + 1);
    }
    int seat = isOffice(units.get(at)) ? seat(units, at) : -1;
    if (seat > at) {
      return of(units, at, seat);
    }
    boolean near = units.get(at).is("circle");
    boolean source = units.get(at).is("unnamed-official") || units.get(at).is("source");
    for (int i = at + 1; (near || source) && i + 1 <= units.size() && i - at <= DESCRIBED; i++) {
      if (i >= units.size()) {
        break;
      }
      Unit unit = units.get(i);
      near |= unit.is("circle");
      if (unit.isActor() && !unit.isAfterPreposition() && !unit.isAfterConjunction()) {
        // «مصادر الحركة», «مقربو الوزير»
        return i == at + 1 && isTheirs(units, at, i, near) ? of(units, at, i) : Optional.empty();
      }
      boolean whose = unit.folded().equals("من") || unit.folded().equals("في");
      if (whose && i + 1 < units.size()) {
        Unit owner = units.get(i + 1);
        boolean body = near || owner.named().filter(n -> !Registry.isPerson(n.actor())).isPresent();
        return owner.isActor() && body ? of(units, at, i + 1) : Optional.empty();
      }
      if (!unit.token().isWord() || unit.is("preposition") || unit.isVerb()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «مصادر الحركة [قالت]»: those whose words end with the actor at this place, before a verb. */
  static Optional<Subject> before(List<Unit> units, int actor) {
    for (int i = actor - 1; i >= 0 && actor - i <= DESCRIBED; i--) {
      Optional<Subject> found = at(units, i);
      if (found.isPresent()) {
        return found.get().to() == actor + 1 && !units.get(i).isAfterPreposition()
            ? found
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «قائد وحدة المكافحة ب[الشرطة]»: the body that an office without a name is at; −1 for none. */
  private static int seat(List<Unit> units, int at) {
    for (int i = at + 2; i < units.size() && i - at <= SEAT; i++) {
      Unit unit = units.get(i);
      if (unit.isActor() || !unit.token().isWord() || unit.isVerb()) {
        boolean there = unit.folded().startsWith("ب") && unit.isAfterPreposition();
        boolean body = unit.named().filter(n -> n.actor().startsWith("org:")).isPresent();
        return there && body ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isTheirs(List<Unit> units, int at, int owner, boolean near) {
    String actor = units.get(owner).named().orElseThrow().actor();
    return near || isBody(actor) && units.get(at).is("source");
  }

  /** «زعيم [حزب الخضر]», of whom no name is told. */
  private static boolean isOffice(Unit unit) {
    return unit.prefix().isEmpty()
        && !unit.isDefinite()
        && unit.sense(
                Sense.RoleWord.class,
                r -> r.number() == Sense.Number.ONE && !r.scope().equals("person"))
            .isPresent();
  }

  private static boolean isBody(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean named = at + 1 < units.size() && units.get(at + 1).isActor();
    return unit.isActor()
        && !named
        && unit.prefix().isEmpty()
        && unit.named().orElseThrow().actor().startsWith("org:");
  }

  private static boolean isBody(String actor) {
    return actor.startsWith("org:") || actor.startsWith("group:");
  }

  private static Optional<Subject> of(List<Unit> units, int at, int owner) {
    String actor = units.get(owner).named().orElseThrow().actor();
    return Optional.of(new Subject(List.of(actor), at, owner + 1));
  }
}
