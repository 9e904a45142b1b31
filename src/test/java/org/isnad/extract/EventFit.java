package org.isnad.extract;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.model.LexiconTable;

/**
 * Fits what the clues of events weigh: a logistic regression over all candidates of annotated
 * articles. Of several mentions the likeliest counts, so the fit is made again with the mentions
 * that the last one found likeliest.
 */
final class EventFit {
  /** The inverse of how strongly weights are drawn to nothing: our articles are few. */
  private static final double COST = 1 / 8.0;

  private static final double PRECISION = 1e-4;
  private static final int ROUNDS = 4;

  /** A clue that fewer candidates have is not weighed. */
  private static final int SEEN = 4;

  /**
   * A candidate.
   *
   * @param mentions the clues of each
   * @param right whether a careful reader lists it
   */
  record Candidate(List<Set<String>> mentions, boolean right) {}

  /** What a clue weighs, in logits, and how many candidates have it. */
  record Weight(double weight, int seen) {}

  private EventFit() {}

  static Map<String, Weight> fit(List<Candidate> candidates) {
    List<Set<String>> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Set<String> all = new HashSet<>();
      candidate.mentions.forEach(all::addAll);
      chosen.add(all);
    }
    Map<String, Weight> weights = regression(candidates, chosen);
    for (int round = 1; round < ROUNDS; round++) {
      EventWeights sums = sums(weights);
      List<Set<String>> likeliest = new ArrayList<>();
      candidates.forEach(candidate -> likeliest.add(sums.likeliest(candidate.mentions)));
      weights = regression(candidates, likeliest);
    }
    return weights;
  }

  static EventWeights sums(Map<String, Weight> weights) {
    List<LexiconTable.Row> rows = new ArrayList<>();
    weights.forEach(
        (clue, weight) ->
            rows.add(
                new LexiconTable.Row(
                    rows.size() + 1, List.of(clue, String.valueOf(weight.weight)))));
    EventWeights sums = new EventWeights();
    sums.read(new LexiconTable("event-clues", List.of("clue", "weight"), rows));
    return sums;
  }

  private static Map<String, Weight> regression(
      List<Candidate> candidates, List<Set<String>> chosen) {
    Map<String, Long> seen =
        chosen.stream()
            .flatMap(Set::stream)
            .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    seen.values().removeIf(count -> count < SEEN);
    List<String> names = List.copyOf(seen.keySet());
    Problem problem = new Problem();
    problem.l = candidates.size();
    problem.n = names.size();
    problem.y = candidates.stream().mapToDouble(c -> c.right ? 1 : 0).toArray();
    problem.x = chosen.stream().map(clues -> row(names, clues)).toArray(Feature[][]::new);
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    Map<String, Weight> weights = new TreeMap<>();
    for (int k = 0; k < names.size(); k++) {
      long count = Objects.requireNonNull(seen.get(names.get(k)));
      double weight = sign * model.getFeatureWeights()[k];
      weights.put(names.get(k), new Weight(weight, Math.toIntExact(count)));
    }
    return weights;
  }

  private static Feature[] row(List<String> names, Set<String> clues) {
    List<Feature> row = new ArrayList<>();
    for (int k = 0; k < names.size(); k++) {
      if (clues.contains(names.get(k))) {
        row.add(new FeatureNode(k + 1, 1));
      }
    }
    return row.toArray(new Feature[0]);
  }
}
