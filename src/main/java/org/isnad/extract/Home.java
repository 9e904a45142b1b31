package org.isnad.extract;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.extract.Sense.Name;
import org.jspecify.annotations.Nullable;

/**
 * The states and organizations that an article tells of, and which state it is about.
 *
 * @param state told by how often each is named: whose «البرلمان» and «الجيش» are where nothing else
 *     tells; null where no state has two fifths of all names of states
 * @param told the states of which a name or adjective tells, and of whom whoever is named has an
 *     office
 */
record Home(@Nullable String state, Set<String> told) {
  private static final int LEAST = 2;

  static Home of(Scan.Scanned scanned, OfficeBook offices) {
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> told = new HashSet<>();
    int all = 0;
    for (Scan.SentenceUnits sentence : scanned.sentences()) {
      for (Unit unit : sentence.units()) {
        Optional<String> state = state(unit);
        if (state.isPresent()) {
          counts.merge(state.get(), 1, Integer::sum);
          told.add(state.get());
          all++;
        }
        unit.sense(Name.class, n -> n.kind() == Name.Kind.LEADER)
            .ifPresent(n -> offices.of(n.id()).forEach(term -> told.add(term.of())));
      }
    }
    return new Home(mostNamed(counts, all), told);
  }

  private static @Nullable String mostNamed(Map<String, Integer> counts, int all) {
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST && 5 * e.getValue() >= 2 * all)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static Optional<String> state(Unit unit) {
    return unit.sense(
            Name.class,
            n -> n.sure() && (n.kind() == Name.Kind.STATE || n.kind() == Name.Kind.CAPITAL))
        .map(Name::id)
        .or(() -> unit.sense(Sense.Nisba.class, Sense.Nisba::sure).map(Sense.Nisba::state));
  }
}
