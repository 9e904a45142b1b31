package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.extract.Sense.Trigger;

/**
 * How far the name of an English body reaches.
 *
 * <pre>
 * [Central Election Commission]           capitals that end in a head
 * [Council of Elders], [Party for Reform]  a head, a small word, capitals
 * [Work and Justice Party]                 “and” between capitals, the head behind both
 * [Green Dawn] movement                    a head in small letters
 * </pre>
 */
final class EnglishBodyNames {
  private static final int LONGEST = 8;
  private static final Set<String> LINKS = Set.of("of", "for", "on");
  private static final Set<String> WHOSE = Set.of("people", "workers", "women", "farmers");

  private final EnglishBodyWords vocabulary;

  EnglishBodyNames(EnglishBodyWords vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** One past its last unit; {@code at} where no name of a body begins. */
  int end(List<Unit> units, int at) {
    if (!isPart(units, at, true)) {
      return at;
    }
    int run = run(units, at);
    int best = at;
    for (int i = run; i > at; i--) {
      if (vocabulary.isHead(units.get(i - 1)) && words(units, at, i) > 1) {
        best = i;
        break;
      }
    }
    boolean opens = best == run || best == at && run == at + 1;
    if (best > at && isOwn(units.get(best - 1)) && !isStrange(units, at, best - 1)) {
      return at; // “the Georgian Government” is the state
    }
    boolean head = vocabulary.isHead(units.get(run - 1));
    if (head && opens && isLinked(units, run)) {
      int behind = pastLink(units, run);
      return trimmed(units, behind, run(units, behind));
    }
    if (best == at && run < units.size() && vocabulary.isSmallHead(units.get(run))) {
      return isStrange(units, at, run) ? run + 1 : at;
    }
    return best;
  }

  /** “Palestinian [Cabinet Minister]”: the office's own word. */
  static boolean isOfMinister(List<Unit> units, int end) {
    return end < units.size()
        && units.get(end - 1).folded().equals("cabinet")
        && units.get(end).sense(RoleWord.class).isPresent();
  }

  private static boolean isOwn(Unit unit) {
    return unit.folded().equals("government");
  }

  private static int words(List<Unit> units, int from, int to) {
    return units.get(to - 1).to() - units.get(from).from();
  }

  /** One past the capitals that begin here. */
  private int run(List<Unit> units, int at) {
    int i = at + 1;
    while (i < units.size() && i - at < LONGEST) {
      Unit unit = units.get(i);
      boolean apostrophe =
          EnglishTokens.isOwning(unit)
              && WHOSE.contains(units.get(i - 1).folded())
              && i + 1 < units.size()
              && isPart(units, i + 1, false);
      boolean hyphen =
          unit.isMark("-")
              && i + 1 < units.size()
              && EnglishTokens.isTight(
                  units.get(i - 1).token(), unit.token(), units.get(i + 1).token());
      boolean joined =
          (unit.folded().equals("and") || unit.isMark("&"))
              && i + 1 < units.size()
              && isPart(units, i + 1, false)
              && !vocabulary.isHead(units.get(i - 1))
              && headFollows(units, i + 1);
      if (!(apostrophe || hyphen || joined || isPart(units, i, false))) {
        break;
      }
      i += apostrophe || hyphen || joined ? 2 : 1;
    }
    return Math.min(i, units.size());
  }

  private boolean headFollows(List<Unit> units, int at) {
    for (int i = at; i < units.size() && i < at + 4 && isPart(units, i, false); i++) {
      if (vocabulary.isHead(units.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLinked(List<Unit> units, int at) {
    return at + 1 < units.size()
        && LINKS.contains(units.get(at).folded())
        && pastLink(units, at) < units.size()
        && isPart(units, pastLink(units, at), false);
  }

  private static int pastLink(List<Unit> units, int at) {
    boolean article = at + 2 < units.size() && units.get(at + 1).folded().equals("the");
    return article ? at + 2 : at + 1;
  }

  /** Without an owner of what follows: “Council of [Mali]'s elders”. */
  private static int trimmed(List<Unit> units, int from, int to) {
    boolean owner = to < units.size() && EnglishTokens.isOwning(units.get(to));
    return owner && to == from + 1 ? from - 1 : to;
  }

  /** Something that names: not only a state, a town or a person. */
  private static boolean isStrange(List<Unit> units, int from, int to) {
    return units.subList(from, to).stream()
        .anyMatch(
            u ->
                u.isUnknown()
                    || u.sense(Name.class, n -> n.kind() == Name.Kind.ORGANIZATION).isPresent());
  }

  private static boolean isPart(List<Unit> units, int at, boolean first) {
    if (at >= units.size()) {
      return false;
    }
    Unit unit = units.get(at);
    if (!EnglishTokens.isCapital(unit.token()) || EnglishNames.isDay(unit)) {
      return false;
    }
    boolean person =
        unit.sense(Name.class, n -> n.kind() == Name.Kind.LEADER).isPresent()
            || unit.sense(Sense.Given.class, Sense.Given::sure).isPresent();
    boolean office =
        unit.sense(
                    RoleWord.class,
                    r -> r.number() == Sense.Number.ONE && !unit.folded().equals("general"))
                .isPresent()
            || unit.sense(Sense.Modifier.class).isPresent();
    boolean grammar =
        unit.sense(Sense.Word.class).isPresent()
            && !unit.is("town")
            && !unit.is("army")
            && !unit.is("people")
            && !unit.is("government")
            && !unit.is("parliament")
            && !unit.is("members")
            && !unit.is("of-people")
            && !unit.is("collective")
            && !unit.is("speakers")
            && !unit.is("sides");
    String word = unit.folded();
    boolean verb =
        unit.sense(Trigger.class, Trigger::finite).isPresent()
            && (word.endsWith("s") || word.endsWith("ed"))
            && unit.sense(Sense.EventNoun.class).isEmpty();
    boolean opening = first && at == 0 && unit.token().text().length() < 3;
    return !person && !office && !grammar && !verb && !opening;
  }
}
