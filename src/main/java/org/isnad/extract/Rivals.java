package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Nisba;

/**
 * Names that two states share: «عمان» is the sultanate or the Jordanian capital, «طرابلس» Libya's
 * or Lebanon's. The rest of the article tells which: the one that other words speak of more often.
 */
final class Rivals {
  private final OfficeBook offices;
  private final Map<String, Pair> byForm = new HashMap<>();

  /**
   * @param own what the form names by the lexicon, the state first
   * @param others what else it names, the state first
   */
  private record Pair(List<String> own, List<String> others) {}

  Rivals(OfficeBook offices) {
    this.offices = offices;
  }

  /**
   * @param form folded
   * @param own ids of what it names, the state first
   * @param others ids of what else it names, the other state first
   */
  void add(String form, List<String> own, List<String> others) {
    byForm.put(form, new Pair(own, others));
  }

  /**
   * Takes from each shared name of an article what it does not mean there.
   *
   * @param told whether a name by itself tells which it is
   */
  void judge(Scan.Scanned scanned, Predicate<Unit> told) {
    List<Unit> shared = new ArrayList<>();
    scanned.sentences().stream()
        .flatMap(sentence -> sentence.units().stream())
        .filter(unit -> pair(unit).isPresent() && !told.test(unit))
        .forEach(shared::add);
    if (shared.isEmpty()) {
      return; // most articles
    }
    Map<String, Integer> counts = new HashMap<>();
    for (Scan.SentenceUnits sentence : scanned.sentences()) {
      for (Unit unit : sentence.units()) {
        if (pair(unit).isEmpty()) {
          count(unit, counts);
        }
      }
    }
    for (Unit unit : shared) {
      Pair pair = pair(unit).orElseThrow();
      int own = counts.getOrDefault(pair.own().get(0), 0);
      int other = counts.getOrDefault(pair.others().get(0), 0);
      (other > own ? pair.own() : pair.others()).forEach(unit::isNot);
    }
  }

  private Optional<Pair> pair(Unit unit) {
    String words = unit.words();
    Pair pair = byForm.get(words);
    int prefix = unit.prefix().length();
    return Optional.ofNullable(
        pair != null || prefix == 0 ? pair : byForm.get(words.substring(prefix)));
  }

  private void count(Unit unit, Map<String, Integer> counts) {
    for (Gazetteer.Match match : unit.matches()) {
      if (match.sense() instanceof Name name && name.sure()) {
        if (name.kind() == Name.Kind.LEADER) {
          offices.of(name.id()).stream()
              .map(OfficeBook.Term::of)
              .distinct()
              .forEach(of -> counts.merge(of, 1, Integer::sum));
        } else {
          counts.merge(name.id(), 1, Integer::sum);
        }
      } else if (match.sense() instanceof Nisba nisba && nisba.sure()) {
        counts.merge(nisba.state(), 1, Integer::sum);
      }
    }
  }
}
