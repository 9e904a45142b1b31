package org.isnad.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.LexiconTable;

/**
 * How sure a position is: how many of those that its rule drafted were right when they were last
 * measured ({@code precision.tsv}). A rule that drafted few leans on all that found their holder
 * the same way.
 */
final class Precision {
  /** How a position found whose it is. */
  enum Link {
    /** A verb with its subject in its sentence. */
    VERB,
    /** A verbal noun, participle or idiom with its own. */
    NOUN,
    /** Whoever was spoken of before. */
    CARRIED,
    /** A judgement: whoever speaks. */
    JUDGEMENT;

    /** What stands for it in the column {@code rule}. */
    String row() {
      return "link:" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** How many measured ones of all alike a rule's own counts are set against. */
  private static final double WEIGHT = 6;

  /** Of the author's own judgements: low, for they have not been measured. */
  static final double OWN = 0.3;

  private record Count(int right, int made) {}

  private static final Count UNMEASURED = new Count(0, 0);

  private final Map<String, Count> counts = new HashMap<>();

  void read(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      int right = Integer.parseInt(table.cell(row, "right"));
      int made = Integer.parseInt(table.cell(row, "made"));
      counts.put(table.cell(row, "rule"), new Count(right, made));
    }
  }

  /**
   * From 0 to 1, in hundredths.
   *
   * @param rule id of a frame
   */
  double of(String rule, Link link) {
    Count alike = counts.getOrDefault(link.row(), UNMEASURED);
    double prior = (alike.right + 1.0) / (alike.made + 2.0);
    Count own = counts.getOrDefault(rule, UNMEASURED);
    return Math.round(100 * (own.right + WEIGHT * prior) / (own.made + WEIGHT)) / 100.0;
  }
}
