package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.isnad.model.Passage;
import org.isnad.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A claim whose words hold another position of the same holder is told by that position: «قال إن
 * الاتفاق غير قانوني» is opposition to the agreement, and not a claim beside it.
 */
final class Told {
  /** What says no, one way or another. */
  private static final Set<String> NO = Set.of("opposes", "condemns");

  /** How the frames of judgements are called. */
  private static final String JUDGES = "rule:judges-";

  private Told() {}

  /**
   * @param speaksFor whether the first actor is one for whom the second speaks: a minister's state
   * @param headline one past the last code point of the headline, whose positions the text tells
   *     again; 0 without one
   * @param framing whether it only says that something is said, or was read from that alone
   */
  static List<Stance> without(
      List<Stance> stances,
      int headline,
      BiPredicate<String, String> speaksFor,
      Predicate<Stance> framing) {
    return stances.stream()
        .filter(
            stance ->
                stance.evidence().get(0).end() > headline
                    || stances.stream().noneMatch(s -> repeats(stance, s, headline)))
        .filter(
            claim ->
                !framing.test(claim)
                    || stances.stream().noneMatch(s -> tells(s, claim, speaksFor, framing)))
        .toList();
  }

  /**
   * One of several that say the same of the same words.
   *
   * @param speaksFor as in {@link #without}
   */
  static List<Stance> distinct(List<Stance> stances, BiPredicate<String, String> speaksFor) {
    List<Stance> kept = new ArrayList<>();
    for (Stance stance : stances) {
      boolean told =
          kept.stream()
              .anyMatch(
                  k ->
                      k.holder().equals(stance.holder())
                              && k.type().equals(stance.type())
                              && k.evidence().get(0).start() == stance.evidence().get(0).start()
                              && isSame(k.aboutText(), stance.aboutText())
                          || isWithin(stance, k)
                              && (k.holder().equals(stance.holder())
                                  || speaksFor.test(k.holder(), stance.holder())));
      if (!told) {
        kept.add(stance);
      }
    }
    return kept;
  }

  /** «ترى أن التوسع [يشكل تهديدا]»: within what a position is about, another that says the same. */
  private static boolean isWithin(Stance part, Stance whole) {
    Passage inner = part.evidence().get(0);
    Passage outer = whole.aboutText();
    return outer != null
        && (part.type().equals(whole.type())
            || part.origin().by().startsWith(JUDGES)
                && NO.contains(part.type())
                && NO.contains(whole.type()))
        && inner.start() >= outer.start()
        && inner.end() <= outer.end() + 1; // the mark that closes a quotation
  }

  private static boolean isSame(@Nullable Passage a, @Nullable Passage b) {
    return a == null || b == null || overlaps(a, b);
  }

  private static boolean repeats(Stance first, Stance again, int headline) {
    return again.evidence().get(0).start() >= headline
        && first.holder().equals(again.holder())
        && first.type().equals(again.type());
  }

  private static boolean tells(
      Stance stance,
      Stance claim,
      BiPredicate<String, String> speaksFor,
      Predicate<Stance> framing) {
    return !framing.test(stance)
        && (stance.holder().equals(claim.holder())
            || speaksFor.test(stance.holder(), claim.holder()))
        && stance.evidence().stream()
            .anyMatch(inner -> claim.evidence().stream().anyMatch(outer -> overlaps(inner, outer)));
  }

  private static boolean overlaps(Passage inner, Passage outer) {
    return inner.start() < outer.end() && outer.start() < inner.end();
  }
}
