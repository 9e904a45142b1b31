package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * What a body puts on paper speaks for it.
 *
 * <pre>
 * أفاد [تقرير لمنظمة العفو] نشر أمس أن …   the organization
 * قال [بيان صادر عن الناتو] إن …          the alliance
 * وأضاف [التقرير] أن …                    whoever issued the last one
 * </pre>
 */
final class Documents {
  private static final int REACH = 5;

  /** Folded, without the article. */
  private static final Set<String> PAPERS =
      Set.of("تقرير", "بيان", "دراسه", "بلاغ", "مذكره", "وثيقه");

  /** What a paper does besides saying something. */
  private static final Set<String> SPOKEN =
      Set.of("condemns", "concerned", "accuses", "calls_for", "prioritizes", "praises");

  private static final Set<String> ISSUED =
      Set.of("صادر", "الصادر", "صادره", "الصادره", "صدر", "نشرته", "اصدرته", "اعدته");

  private final Registry registry;
  private @Nullable String issuer;
  private @Nullable String here;
  private String paper = "";

  Documents(Registry registry) {
    this.registry = registry;
  }

  /** «جاء في بيان مشترك [لفرنسا وألمانيا] أن»: whose paper it is in which that stands. */
  static Optional<Subject> issuer(List<Unit> units, int at, Trigger trigger) {
    Unit idiom = units.get(at);
    String last = idiom.words().substring(idiom.words().lastIndexOf(' ') + 1);
    if (!trigger.frame().stance().equals("claims") || !PAPERS.contains(last)) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(units.size(), at + 3); i++) {
      if (units.get(i).isActor()) {
        boolean theirs = units.get(i).prefix().equals("ل");
        return theirs ? Optional.of(Coordination.list(units, i)) : Optional.empty();
      }
      if (!units.get(i).isUnknown()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** To be told of each sentence, before what it says is read. */
  void sentence(List<Unit> units) {
    here = null;
    for (int at = 0; at < units.size(); at++) {
      int by = issuedBy(units, at);
      if (by >= 0) {
        issuer = units.get(by).named().orElseThrow().actor();
        here = issuer;
        paper = bare(units.get(at));
      }
    }
  }

  /** Whose paper the sentence being read speaks of. */
  Optional<Subject> writer() {
    return Optional.ofNullable(here).map(id -> new Subject(List.of(id), -1, -1));
  }

  /** Whose the paper at this place is; empty where it is none or nobody's. */
  Optional<Subject> named(List<Unit> units, int at, Trigger trigger) {
    String word = bare(units.get(at));
    if (!PAPERS.contains(word) || units.get(at).isActor()) {
      return Optional.empty();
    }
    boolean feminine = word.endsWith("ه");
    Sense.Gender other = feminine ? Sense.Gender.M : Sense.Gender.F;
    boolean claims = trigger.frame().stance().equals("claims");
    if (trigger.gender() == other || !claims && !SPOKEN.contains(trigger.frame().stance())) {
      return Optional.empty();
    }
    int by = issuedBy(units, at);
    if (by >= 0 && (claims || isWritten(units, at, by))) {
      return Optional.of(
          new Subject(List.of(units.get(by).named().orElseThrow().actor()), at, by + 1));
    }
    boolean again = units.get(at).isDefiniteOrJoined() && word.equals(paper);
    return again && claims && issuer != null
        ? Optional.of(new Subject(List.of(issuer), -1, -1))
        : Optional.empty();
  }

  /**
   * «تقرير لـ», «بيان صادر عن»: one that speaks, and not «تقرير المنظمة», which may be an object.
   */
  private static boolean isWritten(List<Unit> units, int at, int by) {
    boolean definite = units.get(at).isDefiniteOrJoined();
    return !definite && (units.get(by).isAfterPreposition() || by > at + 1);
  }

  /** The actor whose paper stands at this place; −1 without one. */
  private int issuedBy(List<Unit> units, int at) {
    if (!PAPERS.contains(bare(units.get(at)))) {
      return -1;
    }
    for (int i = at + 1; i < units.size() && i - at <= REACH; i++) {
      Unit unit = units.get(i);
      if (unit.isActor()) {
        boolean linked =
            i == at + 1
                || unit.isAfterPreposition()
                || units.get(i - 1).folded().equals("عن")
                || units.get(i - 1).is("by")
                || ISSUED.contains(units.get(i - 1).folded());
        return linked && isBody(unit) ? i : -1;
      }
      boolean passes =
          unit.isUnknown()
              || unit.sense(Trigger.class, t -> t.shape() == Trigger.Shape.PARTICIPLE).isPresent()
              || unit.date() != null
              || ISSUED.contains(unit.folded())
              || unit.is("by")
              || unit.folded().equals("عن");
      if (!passes || unit.isVerb() && !ISSUED.contains(unit.folded())) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isBody(Unit unit) {
    String actor = unit.named().orElseThrow().actor();
    return (actor.startsWith("org:") || actor.startsWith("state:")) && !registry.isMedium(actor);
  }

  private static String bare(Unit unit) {
    String word = unit.folded();
    String rest = word.startsWith("و") && word.length() > 4 ? word.substring(1) : word;
    return rest.startsWith("ال") ? rest.substring(2) : rest;
  }
}
