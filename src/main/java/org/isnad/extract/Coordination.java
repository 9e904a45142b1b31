package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Actors that stand in one list. */
final class Coordination {
  private Coordination() {}

  /** The first of a list that ends at {@code at}. */
  static int first(List<Unit> units, int at) {
    int i = at;
    while (i > 0) {
      int q = i - 1;
      boolean joined = units.get(i).isAfterConjunction();
      boolean apart = i == at && EnglishTokens.isLatin(units.get(at).token());
      while (q >= 0
          && (units.get(q).isMark("،,")
              || units.get(q).folded().equals("and")
              || units.get(q).is("determiner"))) {
        joined |= units.get(q).folded().equals("and") || !apart && units.get(q).isMark("،,");
        q--;
      }
      if (!joined || q < 0 || !units.get(q).isActor()) {
        break;
      }
      i = q;
    }
    return i;
  }

  /** The actors joined to the one at {@code at}: «كييف والغربيون», «X، وY وZ», "X, Y and Z". */
  static Subject list(List<Unit> units, int at) {
    List<String> actors = new ArrayList<>();
    units.get(at).named().ifPresent(n -> actors.add(n.actor()));
    int to = pastApposition(units, at);
    while (to < units.size()) {
      int next = pastPlace(units, to);
      boolean comma = units.get(next).isMark("،,");
      if (comma) {
        next++;
      }
      boolean joined = false;
      while (next < units.size()
          && (units.get(next).is("coordinator") || units.get(next).folded().equals("and"))) {
        joined = true;
        next++;
      }
      if (next >= units.size() || !units.get(next).isActor()) {
        break;
      }
      if (next > to + 1 && !joined && pastPlace(units, to) > to) {
        break;
      }
      boolean linked = joined || units.get(next).isAfterConjunction();
      if (!linked && !(comma && continuesList(units, next))) {
        break;
      }
      units.get(next).named().ifPresent(n -> actors.add(n.actor()));
      to = pastApposition(units, next);
    }
    return new Subject(List.copyOf(actors), at, to);
  }

  /** «[فلان مدير العمليات]»: one past an actor and his office right behind his name. */
  private static int pastApposition(List<Unit> units, int at) {
    String actor = units.get(at).named().map(Unit.Named::actor).orElse("");
    int to = at + 1;
    while (to < units.size()
        && !units.get(to).isAfterConjunction()
        && units.get(to).named().filter(n -> n.actor().equals(actor)).isPresent()) {
      to++;
    }
    return to;
  }

  /** «دول غربية في مجلس الأمن، فضلا عن …»: the phrase of place between two of a list. */
  private static int pastPlace(List<Unit> units, int at) {
    boolean place =
        at + 2 < units.size()
            && units.get(at).is("preposition")
            && (units.get(at + 1).isActor()
                || units.get(at + 1).sense(Sense.Name.class).isPresent());
    return place ? at + 2 : at;
  }

  /** «A، B وC»: a comma joins when a conjunction follows later. */
  private static boolean continuesList(List<Unit> units, int at) {
    int next = at + 1;
    return next < units.size()
        && (units.get(next).isActor() && units.get(next).isAfterConjunction()
            || units.get(next).isMark("،,")
                && next + 1 < units.size()
                && units.get(next + 1).isActor()
            || units.get(next).folded().equals("and"));
  }

  /** «ثلاث دول … هي الصين وفنزويلا وأنغولا». */
  static Optional<Subject> listed(List<Unit> units, int at, int end) {
    // «أيدت 15 دولة، من بينها كولومبيا»
    boolean some =
        at + 1 < units.size()
            && (Syntax.isCount(units.get(at + 1)) || units.get(at + 1).is("somebody"));
    for (int i = at + 2; i < end && i + 1 < units.size(); i++) {
      if (units.get(i).isVerb()
          && units.get(i).sense(Sense.Word.class).isEmpty()
          && !isRelative(units, i)) {
        break; // «صوتت 9 دول لصالحه [وعارضته] دول بينها كوبا»: of the others
      }
      boolean opens = units.get(i).is("pronoun") || some && units.get(i).is("including");
      if (opens && units.get(i + 1).isActor()) {
        return Optional.of(list(units, i + 1));
      }
    }
    return Optional.empty();
  }

  /** «دول [أيدت] القرار بينها كوبا», «ثلاث دول [التي أيدته] هي …»: the verb tells of them. */
  private static boolean isRelative(List<Unit> units, int at) {
    return units.get(at - 1).is("relative");
  }
}
