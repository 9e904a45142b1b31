package org.isnad.extract;

import java.util.List;
import org.isnad.text.Token;

/**
 * English groups without a name of their own that act: the subject of a verb or the agent of a
 * passive, as far as the words reach that tell who belongs to it.
 *
 * <pre>
 * [Western governments] condemned
 * by [local rights groups]
 * Thai officials rejected            they speak for their state, see {@link EnglishNouns}
 * </pre>
 */
final class EnglishCollectives {
  private static final int LONGEST = 4;

  private EnglishCollectives() {}

  /** One past the group that begins here and acts; {@code at} where none does. */
  static int end(List<Unit> units, int at) {
    if (!opens(units, at)) {
      return at;
    }
    int head = at;
    boolean named = false;
    while (head < units.size() && head - at < LONGEST && isModifier(units.get(head))) {
      named |= units.get(head).sense(Sense.Nisba.class).isPresent();
      head++;
    }
    boolean people =
        head > at
            && head < units.size()
            && units.get(head).is("collective")
            && !(named && units.get(head).is("speakers"))
            && !units.get(head).isActor();
    return people && acts(units, at, head + 1) ? head + 1 : at;
  }

  private static boolean opens(List<Unit> units, int at) {
    if (at == 0) {
      return true;
    }
    Unit before = units.get(at - 1);
    return before.is("determiner") && !before.folded().equals("a")
        || before.is("conjunction")
        || before.is("complementizer")
        || before.folded().equals("by")
        || before.token().kind() == Token.Kind.MARK && !EnglishTokens.isOwning(before);
  }

  private static boolean isModifier(Unit unit) {
    boolean plain =
        unit.isUnknown()
            || unit.sense(Sense.Nisba.class).isPresent()
            || unit.is("of-people")
            || unit.is("town");
    return plain
        && !NumberWords.WORDS.contains(unit.folded())
        && !unit.folded().equals("both")
        && unit.token().isWord()
        && unit.date() == null
        && !unit.is("collective");
  }

  private static boolean acts(List<Unit> units, int from, int to) {
    boolean agent = from > 0 && units.get(from - 1).folded().equals("by");
    int i = to;
    while (i < units.size()
        && (units.get(i).is("adverb")
            || units.get(i).is("auxiliary")
            || units.get(i).is("negation")
            || units.get(i).is("future"))) {
      i++;
    }
    return agent || i < units.size() && units.get(i).isVerb();
  }
}
