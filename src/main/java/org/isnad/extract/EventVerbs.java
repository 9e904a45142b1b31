package org.isnad.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.EventVerb;
import org.isnad.extract.Sense.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Events that a verb tells: «زار شكري أنقرة الأحد». Only where the clause has an actor and a day,
 * for else such a verb is any verb.
 */
final class EventVerbs {
  private static final int BEFORE = 6;
  private static final int LONGEST = 8;

  private EventVerbs() {}

  /**
   * One event.
   *
   * @param from first unit of its name
   * @param to one past the last
   * @param actors those that its clause names there
   */
  record Told(EventVerb verb, int from, int to, Set<String> actors, DateMention date) {}

  static Optional<Told> at(List<Unit> units, int at) {
    Unit unit = units.get(at);
    Optional<EventVerb> verb = unit.sense(EventVerb.class);
    if (verb.isEmpty() || unit.isActor() || isDenied(units, at)) {
      return Optional.empty();
    }
    int end = Clauses.end(units, at);
    DateMention date = date(units, at, end);
    int to = Math.min(end, at + LONGEST);
    int from = subject(units, at);
    Set<String> actors = new HashSet<>();
    boolean object = verb.get().objects().isEmpty();
    for (int i = from; i < to; i++) {
      units.get(i).named().ifPresent(n -> actors.add(n.actor()));
      object |= i > at && units.get(i).hasWordOf(verb.get().objects());
    }
    if (date == null || actors.isEmpty() || !object) {
      return Optional.empty();
    }
    return Optional.of(new Told(verb.get(), from, trimmed(units, at, to), actors, date));
  }

  private static boolean isDenied(List<Unit> units, int at) {
    return at > 0 && (units.get(at - 1).is("negation") || units.get(at - 1).is("conditional"));
  }

  /** Where its subject stands, when right before it; else the verb. */
  private static int subject(List<Unit> units, int at) {
    for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
      if (units.get(i).isActor()) {
        return i;
      }
      if (!units.get(i).is("auxiliary")
          && !units.get(i).is("perhaps")
          && !units.get(i).is("relative")
          && !units.get(i).isMark("،")
          && !(units.get(i).isMark(",") && EnglishTokens.isLatin(units.get(at).token()))) {
        break;
      }
    }
    return at;
  }

  private static @Nullable DateMention date(List<Unit> units, int at, int end) {
    for (int i = at + 1; i < Math.min(end, units.size()); i++) {
      if (units.get(i).day() != null) {
        return units.get(i).day();
      }
    }
    for (int i = at - 1; i >= 0 && i >= at - BEFORE && !units.get(i).isMark(".؛:"); i--) {
      if (units.get(i).day() != null) {
        return units.get(i).day();
      }
      if (units.get(i).sense(Trigger.class, Trigger::finite).isPresent()
          && !units.get(i).isActor()) {
        return null;
      }
    }
    return null;
  }

  /** Without what hangs loose at its end. */
  private static int trimmed(List<Unit> units, int at, int to) {
    int end = at + 1;
    for (int i = at + 1; i < to; i++) {
      Unit unit = units.get(i);
      if (unit.date() != null && !unit.isActor() || unit.isMark("،,()")) {
        break;
      }
      if (!unit.is("preposition") && !unit.is("conjunction")) {
        end = i + 1;
      }
    }
    return end;
  }
}
