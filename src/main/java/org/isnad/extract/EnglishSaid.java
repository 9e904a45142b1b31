package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody says that others ought to do is a call; what his own side will do a promise, will
 * not do a refusal, does not do a denial.
 *
 * <pre>
 * said [Tehran] [must] free the crew        calls_for; must not: opposes
 * said [his country] [would not] yield      opposes
 * said [it] [would] send monitors           commits
 * said [it] [had not] struck the village    denies
 * </pre>
 */
final class EnglishSaid {
  private static final int SUBJECT = 12;
  private static final Set<String> OUGHT =
      Set.of("should", "must", "ought to", "needs to", "need to", "has to", "have to");

  private static final Set<String> WILL = Set.of("will", "would", "shall", "won't", "wouldn't");
  private static final Set<String> NOT = Set.of("not", "never", "won't", "wouldn't", "no longer");
  private static final Set<String> DOES =
      Set.of("did", "does", "do", "has", "have", "had", "was", "were", "didn't", "doesn't");

  private static final Set<String> OURS = Set.of("his", "her", "its", "their", "our", "my");
  private static final Set<String> PERSONS = Set.of("he", "she", "we", "i");
  private static final Set<String> BODIES = Set.of("it", "they", "we");

  /** What is no act: “would be hard”. */
  private static final Set<String> STATES =
      Set.of("be", "have", "like", "also be", "remain", "take");

  private final Context context;

  EnglishSaid(Context context) {
    this.context = context;
  }

  /**
   * The type that a claim is told by, where it is no mere claim.
   *
   * @param from first unit of what is said
   */
  Optional<String> of(List<Unit> units, int from, Subject speaker) {
    int start = from;
    while (start < units.size()
        && (units.get(start).is("complementizer") || units.get(start).isMark("\"“”:,"))) {
      start++;
    }
    for (int i = start; i < units.size() && i - start < SUBJECT; i++) {
      Unit unit = units.get(i);
      if (unit.isMark(".;\"”“") || unit.is("conditional")) {
        return Optional.empty();
      }
      String word = unit.words();
      if (OUGHT.contains(word) || isTo(units, i)) {
        return Optional.of(isNot(units, i) ? "opposes" : "calls_for");
      }
      boolean verb = WILL.contains(word) || DOES.contains(word);
      if (verb) {
        return isOwn(units, start, i, speaker) ? own(units, i) : Optional.empty();
      }
      if (unit.isVerb() || unit.is("auxiliary") || unit.is("perhaps")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isTo(List<Unit> units, int at) {
    String word = units.get(at).folded();
    boolean to = at + 1 < units.size() && units.get(at + 1).folded().equals("to");
    return to && OUGHT.contains(word + " to");
  }

  private static Optional<String> own(List<Unit> units, int at) {
    boolean not = isNot(units, at);
    if (WILL.contains(units.get(at).words())) {
      boolean act = at + 1 < units.size() && !STATES.contains(units.get(at + 1).words());
      return not ? Optional.of("opposes") : act ? Optional.of("commits") : Optional.empty();
    }
    return not ? Optional.of("denies") : Optional.empty();
  }

  private static boolean isNot(List<Unit> units, int at) {
    boolean here = NOT.contains(units.get(at).words()) || units.get(at).words().endsWith("n't");
    return here || at + 1 < units.size() && NOT.contains(units.get(at + 1).words());
  }

  private boolean isOwn(List<Unit> units, int from, int to, Subject speaker) {
    if (from >= to) {
      return false;
    }
    Unit first = units.get(from);
    boolean person = Registry.isPerson(speaker.actors().get(0));
    if (to == from + 1 && !first.isActor()) {
      return (person ? PERSONS : BODIES).contains(first.folded());
    }
    if (OURS.contains(first.folded())) {
      return to == from + 2;
    }
    int name = first.is("determiner") ? from + 1 : from;
    return name + 1 == to
        && units
            .get(name)
            .named()
            .filter(
                n ->
                    speaker.actors().stream()
                        .anyMatch(s -> s.equals(n.actor()) || context.speaksFor(s, n.actor())))
            .isPresent();
  }
}
