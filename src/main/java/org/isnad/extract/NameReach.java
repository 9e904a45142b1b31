package org.isnad.extract;

import java.util.List;
import java.util.function.Predicate;
import org.isnad.extract.NameParts.Part;
import org.isnad.extract.Sense.Given;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.extract.Sense.Trigger;

/**
 * How far a person's name reaches, by what each of its words may be.
 *
 * <pre>
 * بترو بوروشنكو          a given name, a strange word
 * محمد سالم ولد مرزوق      «ولد», «بن», «أبو», «دي» bind what follows
 * دينق داو               behind a title even a plain word, once
 * نبه                   a verb: no name
 * </pre>
 */
final class NameReach {
  private final NameParts parts;
  private final NameEdges edges;
  private final Predicate<String> isNamed;

  /**
   * @param isNamed whether somebody was named whole whose last part this is, folded
   */
  NameReach(NameParts parts, Predicate<String> isNamed) {
    this.isNamed = isNamed;
    this.parts = parts;
    this.edges = new NameEdges(parts);
  }

  /**
   * One past the last unit of a name that begins here; {@code from} when none does, also at the
   * text's end.
   *
   * @param bold whether the place itself tells that a person follows: an office, a title
   */
  int end(List<Unit> units, int from, boolean bold) {
    if (from >= units.size()) {
      return from;
    }
    int said = bold ? edges.untilSaid(units, from) : from;
    if (said > from) {
      return said;
    }
    if (bold && edges.isShortFamily(units, from)) {
      return from + 3;
    }
    if (bold && isByname(units, from)) {
      return Math.max(from + 3, end(units, from + 2, true)); // «أبو القاسم [صلاد حسن]»
    }
    int initials = bold ? Initials.end(units, from) : from;
    if (initials == from && !opens(units, from, bold)) {
      return from;
    }
    int at = Math.max(initials, from + 1);
    boolean plain = parts.part(units, from) == Part.PLAIN;
    while (at < units.size() && at - from < NameEdges.LONGEST) {
      if (bold && isHyphenated(units, at)) {
        at += 2;
        continue;
      }
      Part part = parts.part(units, at);
      boolean bound = parts.part(units, at - 1) == Part.BINDER;
      if (at > from + 1
          && !bound
          && (parts.isObject(units, at) || parts.isAccusative(units.get(at)))) {
        break;
      }
      if (!goesOn(units, from, at, plain, bold)) {
        break;
      }
      plain |= part == Part.PLAIN && !bound;
      at++;
    }
    while (at > from
        && parts.part(units, at - 1) == Part.BINDER
        && !edges.closes(units, from, at - 1)) {
      at--; // a name does not end in «بن»
    }
    boolean single = at == from + 1 && units.get(from).to() - units.get(from).from() == 1;
    if (single && !(bold && parts.part(units, from) != Part.PLAIN && NameEdges.isEdge(units, at))) {
      return from;
    }
    return at;
  }

  /** Whether the word at a place is one more part of the name that begins at {@code from}. */
  private boolean goesOn(List<Unit> units, int from, int at, boolean plain, boolean bold) {
    boolean bound = parts.part(units, at - 1) == Part.BINDER;
    return switch (parts.part(units, at)) {
      case GIVEN, STRANGE ->
          bound
              || !NameParts.isAnother(units.get(at))
                  && !isOwned(units, from, at)
                  && !isAnotherKnown(units, from, at);
      case BINDER -> true;
      case SURNAME -> parts.part(units, from) != Part.SURNAME; // «هنأ بوتين أردوغان»
      case NISBA -> parts.part(units, at - 1).isSure();
      case PLAIN ->
          bound
              || isFamily(units, from, at)
              || isBetween(units, at)
              || endsName(units, from, at, plain, bold)
              || edges.closes(units, from, at);
      case KNOWN ->
          bound
              || isBetween(units, at)
              || edges.closes(units, from, at)
              || NameEdges.isHonorary(units.get(at)) && isFamily(units, from, at);
      case STOP -> // «دي ليون», «مامادو سار كرماي»
          bound && (NameEdges.isPlace(units.get(at)) || NameEdges.isOnlyJoined(units.get(at)))
              || bold && isMiddle(units, at)
              || edges.isPilgrim(units, at);
    };
  }

  /** «انتقد نتنياهو [عباس]»: two who are known, and not one. */
  private boolean isAnotherKnown(List<Unit> units, int from, int at) {
    return parts.part(units, from) == Part.SURNAME
        && at == from + 1
        && isNamed.test(units.get(at).folded());
  }

  /** «روى ماكرون [طرفته]»: what is his, behind a name that is known. */
  private boolean isOwned(List<Unit> units, int from, int at) {
    return parts.part(units, from) == Part.SURNAME && units.get(at).folded().endsWith("ته");
  }

  private boolean opens(List<Unit> units, int from, boolean bold) {
    Unit unit = units.get(from);
    return switch (parts.part(units, from)) {
      case GIVEN ->
          (bold || unit.sense(Given.class, g -> !g.sure()).isEmpty())
              && !parts.isElative(units, from);
      case STRANGE, SURNAME -> bold;
      case BINDER -> bold && from + 1 < units.size() && isBound(units, from + 1);
      case PLAIN ->
          bold
              && !unit.isDefinite()
              && from + 1 < units.size()
              && (parts.part(units, from + 1) == Part.STRANGE
                  || units.get(from + 1).sense(Given.class, Given::sure).isPresent());
      default -> false;
    };
  }

  /**
   * One past the name of who says it, right behind a verb of saying: a given name with its last
   * part, or two words that are names, whatever they are. {@code from} when none begins.
   */
  int spokenEnd(List<Unit> units, int from) {
    Unit first = units.get(from);
    int initials = Initials.end(units, from);
    if (initials > from) {
      return end(units, from, true);
    }
    boolean sure =
        first.sense(Given.class, Given::sure).isPresent()
            || parts.part(units, from) == Part.GIVEN && first.to() - first.from() > 1;
    if (!sure && parts.part(units, from) != Part.BINDER && !parts.part(units, from).isSure()) {
      return from;
    }
    int to = end(units, from, true);
    boolean second =
        to > from + 1 && (isSecond(units, from, to) || edges.closes(units, from, to - 1));
    return sure || second ? to : from;
  }

  /** Whether what follows the first word tells a name too: {@code [from + 1, to)}. */
  private boolean isSecond(List<Unit> units, int from, int to) {
    boolean given = parts.part(units, from) == Part.GIVEN;
    for (int at = from + 1; at < to; at++) {
      Part part = parts.part(units, at);
      boolean sure =
          part == Part.GIVEN
              && (given || units.get(at).sense(Given.class, Given::sure).isPresent());
      if (sure || part == Part.STRANGE || part == Part.SURNAME || part == Part.BINDER) {
        return true;
      }
    }
    return false;
  }

  /** «كيم يو [- جونغ]», «ليلى كامو [- ديستان]»: a name with a hyphen that stands apart. */
  private boolean isHyphenated(List<Unit> units, int at) {
    if (!units.get(at).isMark("-–") || at + 1 >= units.size()) {
      return false;
    }
    Part second = parts.part(units, at + 1);
    boolean syllables =
        NameParts.isSyllable(units.get(at - 1)) && NameParts.isSyllable(units.get(at + 1));
    return second == Part.STRANGE
        || second == Part.GIVEN
        || syllables && (second == Part.PLAIN || second == Part.KNOWN);
  }

  /** «ناصر بن حمد [الكعبي]», «عبدالله علي [اليحيا]»: of a family or town. */
  private boolean isFamily(List<Unit> units, int from, int at) {
    Unit unit = units.get(at);
    boolean behind =
        parts.part(units, at - 1) == Part.GIVEN
            || parts.part(units, at - 1) == Part.SURNAME
            || at > from + 1 && parts.part(units, at - 2) == Part.BINDER;
    boolean ends =
        unit.folded().endsWith("ي")
            || NameEdges.isEdge(units, at + 1)
            || NameEdges.isOffice(units, at + 1);
    return at > from + 1 && unit.isDefinite() && unit.folded().length() > 4 && behind && ends;
  }

  /** «أبو القاسم صلاد»: with a definite word, before what is surely a name. */
  private boolean isByname(List<Unit> units, int at) {
    return at + 2 < units.size()
        && parts.part(units, at) == Part.BINDER
        && units.get(at).folded().startsWith("اب")
        && units.get(at + 1).isDefinite()
        && (parts.part(units, at + 2) == Part.GIVEN || parts.part(units, at + 2).isSure());
  }

  /** «أبو ردينة»; «عبد القهار»: with an article, whatever the word is. */
  private boolean isBound(List<Unit> units, int at) {
    return parts.part(units, at).isSure()
        || units.get(at - 1).folded().equals("عبد") && units.get(at).isDefinite();
  }

  /**
   * «مامادو [سار] كرماي»: between a sure given name and a strange word a short one is a name,
   * though it begins a phrase elsewhere.
   */
  private boolean isMiddle(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return unit.token().isWord()
        && NameParts.isSyllable(unit)
        && unit.prefix().isEmpty()
        && unit.sense(Sense.Word.class).isEmpty()
        && unit.sense(RoleWord.class).isEmpty()
        && unit.sense(Trigger.class, t -> t.finite() && t.shape() != Trigger.Shape.IDIOM).isEmpty()
        && units.get(at - 1).sense(Given.class, Given::sure).isPresent()
        && at + 1 < units.size()
        && parts.part(units, at + 1) == Part.STRANGE
        && !NameParts.isAnother(units.get(at + 1));
  }

  /** A word between two parts of a name is one itself: «رودولفو نين نوبوا». */
  private boolean isBetween(List<Unit> units, int at) {
    return at + 1 < units.size()
        && !NameParts.isAnother(units.get(at))
        && !NameParts.isJoined(units.get(at).folded())
        && !NameParts.isJoined(units.get(at + 1).folded())
        && parts.part(units, at + 1) == Part.STRANGE;
  }

  /**
   * «دينق داو»: a word that could be plain, right behind the first part; one more of a syllable
   * behind two of one.
   *
   * @param plain whether a plain word has been taken already
   */
  private boolean endsName(List<Unit> units, int from, int at, boolean plain, boolean bold) {
    Unit unit = units.get(at);
    if (NameParts.isJoined(unit.folded()) || parts.isPast(unit)) {
      return false;
    }
    Part first = parts.part(units, from);
    boolean second = at == from + 1 || at == from + 2 && first == Part.BINDER;
    if (second) {
      boolean given = first == Part.GIVEN || first == Part.BINDER;
      boolean closed =
          bold
              && NameEdges.isEdge(units, at + 1)
              && NameParts.isBare(unit); // «الرئيس سيلفانوس أولمبيو في»
      return !plain && (given || first == Part.STRANGE && (NameParts.isSyllable(unit) || closed));
    }
    Part before = parts.part(units, at - 1);
    boolean strange =
        first == Part.STRANGE
            && (before == Part.STRANGE
                || before == Part.PLAIN && NameParts.isSyllable(units.get(at - 1)))
            && NameEdges.isEdge(units, at + 1);
    return at == from + 2 && strange && NameParts.isSyllable(unit)
        || at == from + 2
            && (first == Part.GIVEN || first == Part.STRANGE)
            && NameParts.isSyllable(units.get(from))
            && NameParts.isSyllable(units.get(at - 1))
            && NameParts.isSyllable(unit);
  }
}
