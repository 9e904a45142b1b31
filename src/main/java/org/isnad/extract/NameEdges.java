package org.isnad.extract;

import java.util.List;
import org.isnad.extract.NameParts.Part;
import org.isnad.extract.Sense.Given;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.extract.Sense.Trigger;
import org.isnad.text.Token;

/**
 * Where a name ends for what stands behind it, and what a short or strange name needs around it.
 *
 * <pre>
 * وانغ ون [بين] أن…            right before what is said, even a word that governs elsewhere
 * كوجو أسانتي بواتنغ [إن]…      words nobody knows, up to what is said
 * [ما] يينغ جيو                a family's name that is a word of the grammar too
 * </pre>
 */
final class NameEdges {
  /** Parts that a name has at most. */
  static final int LONGEST = 5;

  /** Letters of a short part, at most. */
  private static final int SHORT = 5;

  private final NameParts parts;

  NameEdges(NameParts parts) {
    this.parts = parts;
  }

  /**
   * «وانغ ون بين أن…», «عبد القهار بلخي إن…»: behind a name, right before what is said or a comma,
   * stands its last part, even one that binds or governs what follows elsewhere.
   */
  boolean closes(List<Unit> units, int from, int at) {
    Unit unit = units.get(at);
    Unit next = at + 1 < units.size() ? units.get(at + 1) : unit;
    boolean said = next.is("complementizer");
    boolean stops = next.isMark("،,:");
    boolean named =
        parts.part(units, at - 1).isSure()
            || at - from > 1 && parts.part(units, at - 2) == Part.BINDER;
    if (!(said || stops) || !named) {
      return false;
    }
    String word = unit.folded();
    boolean bare = !unit.isDefinite() && !word.endsWith("ا") && !word.endsWith("ه");
    return bare && unit.prefix().isEmpty() && !NameParts.isJoined(word) && (said || at - from > 1);
  }

  /** «كوجو أسانتي بواتنغ إن…»: words nobody knows between an office and what is said. */
  int untilSaid(List<Unit> units, int from) {
    int at = from;
    while (at < units.size()
        && at - from < LONGEST
        && isStrangeHere(units.get(at))
        && (at == from || !NameParts.isAnother(units.get(at)))) {
      at++;
    }
    boolean said =
        at < units.size()
            && (units.get(at).is("complementizer") || parts.lists("name-closing", units.get(at)));
    return said && at > from + 1 ? at : from;
  }

  private static boolean isStrangeHere(Unit unit) {
    boolean given = unit.sense(Given.class).isPresent() && NameParts.isNothingElse(unit);
    return unit.token().isWord()
        && !unit.isDefiniteOrJoined()
        && !unit.folded().startsWith("بال")
        && (unit.isUnknown() || given || NameParts.isOnlyJoinedName(unit))
        && unit.date() == null;
  }

  /**
   * «[ما] يينغ جيو»: a family's name that is a word of the grammar, before two short words, not
   * both of the language.
   */
  boolean isShortFamily(List<Unit> units, int from) {
    return parts.lists("short-family", units.get(from))
        && from + 2 < units.size()
        && isShort(units.get(from + 1))
        && isShort(units.get(from + 2))
        && !(parts.isOfLanguage(units.get(from).token().text())
            && units.get(from + 1).isUnknown()
            && parts.isOfLanguage(units.get(from + 1).token().text())
            && parts.isOfLanguage(units.get(from + 2).token().text()));
  }

  private static boolean isShort(Unit unit) {
    return unit.token().isWord()
        && unit.folded().length() <= SHORT
        && !unit.isDefiniteOrJoined()
        && NameParts.isNothingElse(unit)
        && unit.sense(RoleWord.class).isEmpty();
  }

  /** A name ends only where something else surely begins. */
  static boolean isEdge(List<Unit> units, int at) {
    return at >= units.size()
        || units.get(at).token().kind() == Token.Kind.MARK
        || units.get(at).sense(Trigger.class).isPresent()
        || units.get(at).sense(Sense.Word.class).isPresent();
  }

  static boolean isOffice(List<Unit> units, int at) {
    return at < units.size() && units.get(at).sense(RoleWord.class).isPresent();
  }

  static boolean isPlace(Unit unit) {
    return unit.isPlace() && unit.sense(Trigger.class).isEmpty();
  }

  /** «ليون»: «ل» before a listed name, and nothing else that is known. */
  static boolean isOnlyJoined(Unit unit) {
    return unit.to() - unit.from() == 1
        && !unit.matches().isEmpty()
        && unit.matches().stream()
            .allMatch(m -> m.sense() instanceof Name && !m.reading().taken().isEmpty());
  }

  /** «سعد راغب [الشرفي]»: behind two names no «honorary». */
  static boolean isHonorary(Unit unit) {
    return unit.sense(Sense.Modifier.class, m -> m.id().equals("mod:honorary")).isPresent();
  }

  /** «عبد الرحيم [الحاج]»: behind a name, and before none, no title. */
  boolean isPilgrim(List<Unit> units, int at) {
    boolean last = isEdge(units, at + 1) || isOffice(units, at + 1);
    return units.get(at).sense(RoleWord.class, r -> r.id().equals("title:hajj")).isPresent()
        && units.get(at).isDefinite()
        && parts.part(units, at - 1).isSure()
        && last;
  }
}
