package org.isnad.extract;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.extract.Sense.Name;
import org.jspecify.annotations.Nullable;

/**
 * The state that an article is about, told by how often each is named: whose «البرلمان» and «الجيش»
 * are where nothing else tells.
 */
final class Home {
  private static final int LEAST = 2;

  private Home() {}

  /** Its id; null where no state has two fifths of all names of states. */
  static @Nullable String of(Scan.Scanned scanned) {
    Map<String, Integer> counts = new TreeMap<>();
    int all = 0;
    for (Scan.SentenceUnits sentence : scanned.sentences()) {
      for (Unit unit : sentence.units()) {
        Optional<String> state = state(unit);
        if (state.isPresent()) {
          counts.merge(state.get(), 1, Integer::sum);
          all++;
        }
      }
    }
    int total = all;
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST && 5 * e.getValue() >= 2 * total)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The states of which a name or adjective tells, and of whom whoever is named has an office. */
  static Set<String> told(Scan.Scanned scanned, OfficeBook offices) {
    Set<String> told = new HashSet<>();
    for (Scan.SentenceUnits sentence : scanned.sentences()) {
      for (Unit unit : sentence.units()) {
        state(unit).ifPresent(told::add);
        unit.sense(Name.class, n -> n.kind() == Name.Kind.LEADER)
            .ifPresent(n -> offices.of(n.id()).forEach(term -> told.add(term.of())));
      }
    }
    return told;
  }

  private static Optional<String> state(Unit unit) {
    return unit.sense(
            Name.class,
            n -> n.sure() && (n.kind() == Name.Kind.STATE || n.kind() == Name.Kind.CAPITAL))
        .map(Name::id)
        .or(() -> unit.sense(Sense.Nisba.class, Sense.Nisba::sure).map(Sense.Nisba::state));
  }
}
