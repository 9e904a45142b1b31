package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.text.Token;

/**
 * How far a person's name reaches in English: words with capitals, and small particles between.
 *
 * <pre>
 * [Kiari Liman-Tinguiri], [Ursula von der Leyen], [Tarek William Saab]
 * </pre>
 */
final class EnglishNames {
  private static final int LONGEST = 8;
  private static final Set<String> PARTICLES =
      Set.of(
          "bin", "ibn", "ben", "al", "el", "de", "da", "dos", "del", "di", "du", "der", "den",
          "van", "von", "la", "le", "ould", "abu", "y");
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private EnglishNames() {}

  /** A day of the week or a month, though with a capital, is no part of a name. */
  static boolean isDay(Unit unit) {
    return DAYS.contains(unit.folded());
  }

  /** One past the last unit of a name of at least {@code least} words; {@code from} for none. */
  static int end(List<Unit> units, int from, int least) {
    if (from >= units.size() || !isPart(units, from, true)) {
      return from;
    }
    int at = from + 1;
    int words = units.get(from).to() - units.get(from).from();
    while (at < units.size() && at - from < LONGEST) {
      Unit unit = units.get(at);
      boolean hyphen =
          unit.isMark("-–")
              && at + 1 < units.size()
              && EnglishTokens.isTight(
                  units.get(at - 1).token(), unit.token(), units.get(at + 1).token())
              && isCapital(units, at + 1);
      boolean particle =
          PARTICLES.contains(unit.folded()) && isFollowed(units, at) && !unit.isMark(",");
      if (hyphen) {
        at += 2;
      } else if (particle) {
        at++;
      } else if (isPart(units, at, false)) {
        words += unit.to() - unit.from();
        at++;
      } else {
        break;
      }
    }
    return words >= least ? at : from;
  }

  /** “Hans [Wagner]”, and no “WHO”. */
  private static boolean isWord(Unit unit) {
    String text = unit.token().text();
    return unit.to() - unit.from() == 1 && text.substring(1).equals(unit.folded().substring(1));
  }

  private static boolean isFollowed(List<Unit> units, int at) {
    int next = at + 1;
    while (next < units.size()
        && (PARTICLES.contains(units.get(next).folded()) || units.get(next).isMark("-"))) {
      next++;
    }
    return next < units.size() && isPart(units, next, false);
  }

  private static boolean isCapital(List<Unit> units, int at) {
    return EnglishTokens.isCapital(units.get(at).token());
  }

  private static boolean isPart(List<Unit> units, int at, boolean first) {
    Unit unit = units.get(at);
    boolean open =
        unit.token().kind() == Token.Kind.WORD
            && isCapital(units, at)
            && !DAYS.contains(unit.folded())
            && unit.sense(RoleWord.class).isEmpty()
            && unit.sense(Sense.Modifier.class).isEmpty();
    boolean grammar = unit.sense(Sense.Word.class).isPresent() && (first || !unit.is("ancestor"));
    boolean verb = // of a headline: “Envoy [Says] Truce”
        unit.sense(Sense.Trigger.class, Sense.Trigger::finite).isPresent()
            && (unit.folded().endsWith("s") || unit.folded().endsWith("ed"))
            && unit.sense(Name.class).isEmpty();
    if (!open || grammar || verb) {
      return false;
    }
    boolean given = unit.sense(Sense.Given.class).isPresent();
    boolean other =
        unit.sense(Sense.Nisba.class).isPresent()
            || unit.sense(
                    Name.class,
                    n ->
                        !(n.kind() == Name.Kind.ORGANIZATION && isWord(unit) && !first)
                            && n.kind() != Name.Kind.LEADER
                            && n.kind() != Name.Kind.SURNAME
                            && (first || n.kind() != Name.Kind.PLACE))
                .isPresent();
    return given || !other;
  }
}
