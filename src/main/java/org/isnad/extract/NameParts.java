package org.isnad.extract;

import java.util.List;
import java.util.function.Predicate;
import org.isnad.extract.Sense.Given;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Nisba;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.extract.Sense.Trigger;
import org.isnad.text.Token;

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
final class NameParts {
  private static final int LONGEST = 5;
  private static final int SYLLABLE = 4;

  private final Predicate<String> words;

  private enum Part {
    GIVEN,
    SURNAME,
    /** In no lexicon and in no dictionary. */
    STRANGE,
    BINDER,
    NISBA,
    /** A word of the dictionary that no lexicon has. */
    PLAIN,
    /** Known as something that is no name, and no word of the grammar either. */
    KNOWN,
    STOP;

    boolean isSure() {
      return this == GIVEN || this == SURNAME || this == STRANGE;
    }
  }

  /**
   * @param words tells whether a word is one of the language
   */
  NameParts(Predicate<String> words) {
    this.words = words;
  }

  /**
   * One past the last unit of a name that begins here; {@code from} when none does.
   *
   * @param bold whether the place itself tells that a person follows: an office, a title
   */
  int end(List<Unit> units, int from, boolean bold) {
    if (!opens(units, from, bold)) {
      return from;
    }
    int at = from + 1;
    boolean plain = part(units, from) == Part.PLAIN;
    while (at < units.size() && at - from < LONGEST) {
      Part part = part(units, at);
      boolean bound = part(units, at - 1) == Part.BINDER;
      boolean goesOn =
          switch (part) {
            case GIVEN, SURNAME, STRANGE, BINDER -> true;
            case NISBA -> part(units, at - 1).isSure();
            case PLAIN -> bound || isBetween(units, at) || !plain && endsName(units, from, at);
            case KNOWN -> bound || isBetween(units, at);
            case STOP -> false;
          };
      if (!goesOn) {
        break;
      }
      plain |= part == Part.PLAIN && !bound;
      at++;
    }
    while (at > from && part(units, at - 1) == Part.BINDER) {
      at--; // a name does not end in «بن»
    }
    if (at == from + 1 && !(bold && part(units, from) != Part.PLAIN && isEdge(units, at))) {
      return from;
    }
    return at;
  }

  private boolean opens(List<Unit> units, int from, boolean bold) {
    Unit unit = units.get(from);
    return switch (part(units, from)) {
      case GIVEN -> bold || unit.sense(Given.class, g -> !g.sure()).isEmpty();
      case STRANGE, SURNAME -> bold;
      case BINDER -> bold && from + 1 < units.size() && part(units, from + 1).isSure();
      case PLAIN ->
          bold
              && !unit.isDefinite()
              && from + 1 < units.size()
              && part(units, from + 1) == Part.STRANGE;
      default -> false;
    };
  }

  /** A word between two parts of a name is one itself: «رودولفو نين نوبوا». */
  private boolean isBetween(List<Unit> units, int at) {
    return at + 1 < units.size()
        && !isJoined(units.get(at).folded())
        && !isJoined(units.get(at + 1).folded())
        && part(units, at + 1) == Part.STRANGE;
  }

  /** «دينق داو»: a word that could be plain, right behind the first part. */
  private boolean endsName(List<Unit> units, int from, int at) {
    Unit unit = units.get(at);
    Part first = part(units, from);
    boolean given = first == Part.GIVEN;
    boolean syllables =
        at == from + 2 && given && isSyllable(units.get(from)) && isSyllable(units.get(at - 1));
    return (at == from + 1 && (given || first == Part.STRANGE && isSyllable(unit))
            || syllables && isSyllable(unit))
        && !isJoined(unit.folded());
  }

  private static boolean isSyllable(Unit unit) {
    return unit.folded().length() <= SYLLABLE && !unit.isDefinite();
  }

  private Part part(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (!unit.token().isWord()) {
      return Part.STOP;
    }
    if (isGiven(unit)) {
      return Part.GIVEN;
    }
    if (unit.is("ancestor")) {
      return Part.BINDER;
    }
    if (isNothingElse(unit)
        && unit.sense(Name.class, n -> n.kind() == Name.Kind.SURNAME).isPresent()) {
      return Part.SURNAME;
    }
    if (unit.isUnknown()) {
      if (looksLikeName(unit)) {
        return Part.STRANGE;
      }
      return isJoined(unit.folded()) ? Part.STOP : Part.PLAIN;
    }
    if (unit.sense(Nisba.class).isPresent() && unit.isDefinite()) {
      return Part.NISBA;
    }
    boolean known =
        isNothingElse(unit)
            && unit.to() - unit.from() == 1
            && unit.sense(RoleWord.class).isEmpty()
            && unit.sense(Name.class).isEmpty();
    return known ? Part.KNOWN : Part.STOP;
  }

  /** A name ends only where something else surely begins. */
  private static boolean isEdge(List<Unit> units, int at) {
    return at >= units.size()
        || units.get(at).token().kind() == Token.Kind.MARK
        || units.get(at).sense(Trigger.class).isPresent()
        || units.get(at).sense(Sense.Word.class).isPresent();
  }

  /** A given name, and not the word that looks like it: «على», «أمام». */
  private static boolean isGiven(Unit unit) {
    return unit.sense(
            Given.class,
            g ->
                unit.reading(g).cut() == 0
                    && (isNothingElse(unit) || unit.token().text().equals(g.form())))
        .isPresent();
  }

  static boolean isNothingElse(Unit unit) {
    return unit.sense(Sense.Word.class).isEmpty() && unit.sense(Trigger.class).isEmpty();
  }

  /** An unlisted word that the dictionary does not have. */
  boolean looksLikeName(Unit unit) {
    return unit.isUnknown() && unit.folded().length() >= 3 && !words.test(unit.token().text());
  }

  /** A word of the language with something in front or behind: no part of a name. */
  private static boolean isJoined(String word) {
    return word.startsWith("ب") && word.length() > 5
        || word.startsWith("لل")
        || word.startsWith("وال")
        || word.startsWith("بال")
        || word.startsWith("ي") && word.length() > 3
        || word.endsWith("ها")
        || word.endsWith("هم");
  }
}
