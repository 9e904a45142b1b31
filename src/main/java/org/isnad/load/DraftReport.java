package org.isnad.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.isnad.extract.Draft;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Origin;
import org.isnad.model.Role;
import org.isnad.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What a draft found, what it left out and why, and how sure it is.
 *
 * @param found how many, by kind, in the order of the file
 * @param leftOut how many, by reason
 * @param refused what the check would not have let through, a sentence each
 * @param confidence the mean of all stances and roles; empty when there are none
 * @param dated whether the article's publication date is known
 * @param read that date, where the text itself bears it and nobody gave it
 */
public record DraftReport(
    Map<String, Integer> found,
    Map<String, Long> leftOut,
    List<String> refused,
    OptionalDouble confidence,
    boolean dated,
    @Nullable LocalDate read) {

  static DraftReport of(
      Article article,
      @Nullable LocalDate read,
      Annotations all,
      List<Draft.Omission> omissions,
      List<String> refused) {
    Map<String, Integer> found = new LinkedHashMap<>();
    found.put("actors", all.actors().size());
    found.put("roles", all.roles().size());
    found.put("memberships", all.memberships().size());
    found.put("events", all.events().size());
    found.put("issues", all.issues().size());
    found.put("stances", all.stances().size());
    found.put("relations", all.relations().size());
    Map<String, Long> leftOut =
        omissions.stream()
            .collect(
                Collectors.groupingBy(
                    omission -> omission.reason().replace('-', ' '),
                    TreeMap::new,
                    Collectors.counting()));
    DoubleStream confidence =
        Stream.concat(
                all.stances().stream().map(Stance::origin), all.roles().stream().map(Role::origin))
            .mapToDouble(Origin::confidence);
    return new DraftReport(
        found, leftOut, refused, confidence.average(), article.published() != null, read);
  }

  /** One line for a person. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(counts(found));
    confidence.ifPresent(
        mean -> line.append(String.format(Locale.ROOT, "; mean confidence %.2f", mean)));
    if (!leftOut.isEmpty()) {
      line.append("; left out: ").append(counts(leftOut));
    }
    if (!refused.isEmpty()) {
      line.append("; refused by the check: ").append(refused.size());
      line.append(" (").append(refused.get(0)).append(refused.size() > 1 ? ", …)" : ")");
    }
    if (read != null) {
      line.append("; published ").append(read).append(", as the text itself says");
    }
    if (!dated) {
      line.append("; without a publication date, so relative dates are left out");
    }
    return line.toString();
  }

  private static String counts(Map<String, ? extends Number> counts) {
    return counts.entrySet().stream()
        .map(count -> count.getKey() + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }
}
