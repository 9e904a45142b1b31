package org.isnad.extract;

import java.util.List;
import java.util.Set;
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

  /** Prepositions and the like, joined to a word. */
  private static final String JOINED = "بكلف";

  /** «تولى فلان [منصب] …»: what somebody takes up. */
  private static final Set<String> OFFICE_NOUNS =
      Set.of("منصب", "حقيبه", "رياسه", "مهام", "مقاليد", "زعامه", "قياده");

  /** Families of one syllable that are words of the grammar too. */
  private static final Set<String> FAMILIES = Set.of("ما", "هو", "يو", "باك");

  /** «اكتفى فلان [بالقول]»: behind a name begins what is said. */
  private static final Set<String> SAID = Set.of("بالقول", "قايلا", "قايله");

  private final Predicate<String> words;

  enum Part {
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
    this.words = new TypedWords(words);
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
    int said = bold ? untilSaid(units, from) : from;
    if (said > from) {
      return said;
    }
    if (bold && isShortFamily(units, from)) {
      return from + 3;
    }
    int initials = bold ? Initials.end(units, from) : from;
    if (initials == from && !opens(units, from, bold)) {
      return from;
    }
    int at = Math.max(initials, from + 1);
    boolean plain = part(units, from) == Part.PLAIN;
    while (at < units.size() && at - from < LONGEST) {
      if (bold && isHyphenated(units, at)) {
        at += 2;
        continue;
      }
      Part part = part(units, at);
      boolean bound = part(units, at - 1) == Part.BINDER;
      if (at > from + 1 && !bound && (isObject(units, at) || isAccusative(units.get(at)))) {
        break;
      }
      boolean goesOn =
          switch (part) {
            case GIVEN, STRANGE -> bound || !isAnother(units.get(at));
            case BINDER -> true;
            case SURNAME -> part(units, from) != Part.SURNAME; // «هنأ بوتين أردوغان»
            case NISBA -> part(units, at - 1).isSure();
            case PLAIN ->
                bound
                    || isFamily(units, from, at)
                    || isBetween(units, at)
                    || endsName(units, from, at, plain, bold)
                    || closes(units, from, at);
            case KNOWN -> bound || isBetween(units, at) || closes(units, from, at);
            case STOP -> // «دي ليون», «مامادو سار كرماي»
                bound && (isPlace(units.get(at)) || isOnlyJoined(units.get(at)))
                    || bold && isMiddle(units, at);
          };
      if (!goesOn) {
        break;
      }
      plain |= part == Part.PLAIN && !bound;
      at++;
    }
    while (at > from && part(units, at - 1) == Part.BINDER && !closes(units, from, at - 1)) {
      at--; // a name does not end in «بن»
    }
    boolean single = at == from + 1 && units.get(from).to() - units.get(from).from() == 1;
    if (single && !(bold && part(units, from) != Part.PLAIN && isEdge(units, at))) {
      return from;
    }
    return at;
  }

  /**
   * «[ما] يينغ جيو»: a family's name that is a word of the grammar, before two short words, not
   * both of the language.
   */
  private boolean isShortFamily(List<Unit> units, int from) {
    return FAMILIES.contains(units.get(from).folded())
        && from + 2 < units.size()
        && isShort(units.get(from + 1))
        && isShort(units.get(from + 2))
        && !(words.test(units.get(from).token().text())
            && units.get(from + 1).isUnknown()
            && words.test(units.get(from + 1).token().text())
            && words.test(units.get(from + 2).token().text()));
  }

  private static boolean isShort(Unit unit) {
    return unit.token().isWord()
        && unit.folded().length() <= SYLLABLE + 1
        && !unit.isDefiniteOrJoined()
        && isNothingElse(unit)
        && unit.sense(RoleWord.class).isEmpty();
  }

  /** «كيم يو [- جونغ]», «ليلى كامو [- ديستان]»: a name with a hyphen that stands apart. */
  private boolean isHyphenated(List<Unit> units, int at) {
    if (!units.get(at).isMark("-–") || at + 1 >= units.size()) {
      return false;
    }
    Part second = part(units, at + 1);
    boolean syllables = isSyllable(units.get(at - 1)) && isSyllable(units.get(at + 1));
    return second == Part.STRANGE
        || second == Part.GIVEN
        || syllables && (second == Part.PLAIN || second == Part.KNOWN);
  }

  /** «كوجو أسانتي بواتنغ إن…»: words nobody knows between an office and what is said. */
  private int untilSaid(List<Unit> units, int from) {
    int at = from;
    while (at < units.size()
        && at - from < LONGEST
        && isStrangeHere(units.get(at))
        && (at == from || !isAnother(units.get(at)))) {
      at++;
    }
    boolean said =
        at < units.size()
            && (units.get(at).is("complementizer") || SAID.contains(units.get(at).folded()));
    return said && at > from + 1 ? at : from;
  }

  private static boolean isStrangeHere(Unit unit) {
    boolean given = unit.sense(Given.class).isPresent() && isNothingElse(unit);
    return unit.token().isWord()
        && !unit.isDefiniteOrJoined()
        && !unit.folded().startsWith("بال")
        && (unit.isUnknown() || given || isOnlyJoinedName(unit))
        && unit.date() == null;
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
            || part(units, from) == Part.GIVEN && first.to() - first.from() > 1;
    if (!sure && part(units, from) != Part.BINDER && !part(units, from).isSure()) {
      return from;
    }
    int to = end(units, from, true);
    boolean second = to > from + 1 && (isSecond(units, from, to) || closes(units, from, to - 1));
    return sure || second ? to : from;
  }

  /** Whether what follows the first word tells a name too: {@code [from + 1, to)}. */
  private boolean isSecond(List<Unit> units, int from, int to) {
    boolean given = part(units, from) == Part.GIVEN;
    for (int at = from + 1; at < to; at++) {
      Part part = part(units, at);
      boolean sure =
          part == Part.GIVEN
              && (given || units.get(at).sense(Given.class, Given::sure).isPresent());
      if (sure || part == Part.STRANGE || part == Part.SURNAME || part == Part.BINDER) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(List<Unit> units, int from, boolean bold) {
    Unit unit = units.get(from);
    return switch (part(units, from)) {
      case GIVEN -> bold || unit.sense(Given.class, g -> !g.sure()).isEmpty();
      case STRANGE, SURNAME -> bold;
      case BINDER -> bold && from + 1 < units.size() && isBound(units, from + 1);
      case PLAIN ->
          bold
              && !unit.isDefinite()
              && from + 1 < units.size()
              && (part(units, from + 1) == Part.STRANGE
                  || units.get(from + 1).sense(Given.class, Given::sure).isPresent());
      default -> false;
    };
  }

  /** «ناصر بن حمد [الكعبي]», «عبدالله علي [اليحيا]»: of a family or town. */
  private boolean isFamily(List<Unit> units, int from, int at) {
    Unit unit = units.get(at);
    boolean behind =
        part(units, at - 1) == Part.GIVEN
            || part(units, at - 1) == Part.SURNAME
            || at > from + 1 && part(units, at - 2) == Part.BINDER;
    boolean ends = unit.folded().endsWith("ي") || isEdge(units, at + 1) || isOffice(units, at + 1);
    return at > from + 1 && unit.isDefinite() && unit.folded().length() > 4 && behind && ends;
  }

  private static boolean isOffice(List<Unit> units, int at) {
    return at < units.size() && units.get(at).sense(RoleWord.class).isPresent();
  }

  private static boolean isPlace(Unit unit) {
    return unit.sense(Name.class, n -> n.kind() == Name.Kind.PLACE || n.kind() == Name.Kind.CAPITAL)
            .isPresent()
        && unit.sense(Trigger.class).isEmpty();
  }

  /** «أبو ردينة»; «عبد القهار»: with an article, whatever the word is. */
  private boolean isBound(List<Unit> units, int at) {
    return part(units, at).isSure()
        || units.get(at - 1).folded().equals("عبد") && units.get(at).isDefinite();
  }

  /** «ليون»: «ل» before a listed name, and nothing else that is known. */
  private static boolean isOnlyJoined(Unit unit) {
    return unit.to() - unit.from() == 1
        && !unit.matches().isEmpty()
        && unit.matches().stream()
            .allMatch(m -> m.sense() instanceof Name && !m.reading().taken().isEmpty());
  }

  /**
   * «مامادو [سار] كرماي»: between a sure given name and a strange word a short one is a name,
   * though it begins a phrase elsewhere.
   */
  private boolean isMiddle(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return unit.folded().length() <= SYLLABLE
        && unit.prefix().isEmpty()
        && unit.sense(Sense.Word.class).isEmpty()
        && unit.sense(RoleWord.class).isEmpty()
        && unit.sense(Trigger.class, t -> t.finite() && t.shape() != Trigger.Shape.IDIOM).isEmpty()
        && units.get(at - 1).sense(Given.class, Given::sure).isPresent()
        && at + 1 < units.size()
        && part(units, at + 1) == Part.STRANGE
        && !isAnother(units.get(at + 1));
  }

  /** A word between two parts of a name is one itself: «رودولفو نين نوبوا». */
  private boolean isBetween(List<Unit> units, int at) {
    return at + 1 < units.size()
        && !isAnother(units.get(at))
        && !isJoined(units.get(at).folded())
        && !isJoined(units.get(at + 1).folded())
        && part(units, at + 1) == Part.STRANGE;
  }

  /**
   * «دينق داو»: a word that could be plain, right behind the first part; one more of a syllable
   * behind two of one.
   *
   * @param plain whether a plain word has been taken already
   */
  private boolean endsName(List<Unit> units, int from, int at, boolean plain, boolean bold) {
    Unit unit = units.get(at);
    if (isJoined(unit.folded()) || isPast(unit)) {
      return false;
    }
    Part first = part(units, from);
    boolean second = at == from + 1 || at == from + 2 && first == Part.BINDER;
    if (second) {
      boolean given = first == Part.GIVEN || first == Part.BINDER;
      boolean closed =
          bold && isEdge(units, at + 1) && isBare(unit); // «الرئيس سيلفانوس أولمبيو في»
      return !plain && (given || first == Part.STRANGE && (isSyllable(unit) || closed));
    }
    Part before = part(units, at - 1);
    boolean strange =
        first == Part.STRANGE
            && (before == Part.STRANGE || before == Part.PLAIN && isSyllable(units.get(at - 1)))
            && isEdge(units, at + 1);
    return at == from + 2 && strange && isSyllable(unit)
        || at == from + 2
            && (first == Part.GIVEN || first == Part.STRANGE)
            && isSyllable(units.get(from))
            && isSyllable(units.get(at - 1))
            && isSyllable(unit);
  }

  /**
   * «وانغ ون بين أن…», «عبد القهار بلخي إن…»: behind a name, right before what is said or a comma,
   * stands its last part, even one that binds or governs what follows elsewhere.
   */
  private boolean closes(List<Unit> units, int from, int at) {
    Unit unit = units.get(at);
    Unit next = at + 1 < units.size() ? units.get(at + 1) : unit;
    boolean said = next.is("complementizer");
    boolean stops = next.isMark("،,:");
    boolean named =
        part(units, at - 1).isSure() || at - from > 1 && part(units, at - 2) == Part.BINDER;
    if (!(said || stops) || !named) {
      return false;
    }
    String word = unit.folded();
    boolean bare = !unit.isDefinite() && !word.endsWith("ا") && !word.endsWith("ه");
    return bare && unit.prefix().isEmpty() && !isJoined(word) && (said || at - from > 1);
  }

  /**
   * «طالبت سلمى زاهر [بنشر] الوثائق»: a word of the language with «ب» is no third part of a name.
   */
  boolean isObject(List<Unit> units, int at) {
    Unit unit = units.get(at);
    String word = unit.token().text();
    return unit.isUnknown()
        && at + 1 < units.size()
        && units.get(at + 1).isDefinite()
        && word.startsWith("ب")
        && word.length() > 3
        && !word.endsWith("ا")
        && !word.endsWith("ي")
        && words.test(word.substring(1));
  }

  /**
   * «استقبل زاهر كرمان [وفدا]»: a word of the language with an ending is no third part of a name.
   */
  private boolean isAccusative(Unit unit) {
    String word = unit.token().text();
    return unit.isUnknown()
        && word.endsWith("ا")
        && word.length() > 3
        && JOINED.indexOf(word.charAt(0)) < 0
        && words.test(word.substring(0, word.length() - 1));
  }

  /** «الرئيس هادي [نجحت] جهوده»: a verb of the language, with its feminine ending. */
  private boolean isPast(Unit unit) {
    String word = unit.token().text();
    return word.endsWith("ت")
        && word.length() > 3
        && words.test(word)
        && words.test(word.substring(0, word.length() - 1));
  }

  /** No object with an ending, and no feminine noun: «زيارة», «رسائل». */
  private static boolean isBare(Unit unit) {
    String word = unit.folded();
    return !unit.isDefiniteOrJoined()
        && unit.prefix().isEmpty()
        && JOINED.indexOf(word.charAt(0)) < 0
        && !word.endsWith("ه")
        && !word.endsWith("ا")
        && !word.endsWith("ت")
        && !word.endsWith("ين");
  }

  private static boolean isSyllable(Unit unit) {
    return unit.folded().length() <= SYLLABLE && !unit.isDefinite();
  }

  Part part(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (!unit.token().isWord() || OFFICE_NOUNS.contains(unit.folded())) {
      return Part.STOP;
    }
    boolean binds = unit.is("ancestor");
    if (unit.isUnknown() && unit.folded().startsWith("عبدال")) {
      return Part.GIVEN; // written as one word
    }
    if (isGiven(unit) && !(binds && unit.sense(Given.class, Given::sure).isEmpty())) {
      return Part.GIVEN;
    }
    if (binds) {
      return Part.BINDER;
    }
    if (!unit.matches().isEmpty() && isAnother(unit) && isNothingElse(unit)) {
      return Part.GIVEN; // «وباسل»
    }
    if (isNothingElse(unit)
        && unit.sense(Name.class, n -> n.kind() == Name.Kind.SURNAME && unit.reading(n).cut() == 0)
            .isPresent()) {
      return Part.SURNAME;
    }
    if (unit.isUnknown() || isOnlyJoinedName(unit)) {
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

  /** «برايان»: «راين» with «ب» before it, and nothing else that is known. */
  private static boolean isOnlyJoinedName(Unit unit) {
    return !unit.matches().isEmpty()
        && unit.to() - unit.from() == 1
        && unit.matches().stream()
            .allMatch(
                m ->
                    m.reading().taken().equals("ب")
                        && (m.sense() instanceof Given
                            || m.sense() instanceof Name name
                                && (name.kind() == Name.Kind.SURNAME
                                    || name.kind() == Name.Kind.LEADER)));
  }

  /** An unlisted word that the dictionary does not have. */
  boolean looksLikeName(Unit unit) {
    return (unit.isUnknown() || isOnlyJoinedName(unit))
        && unit.folded().length() >= 3
        && !isForSomething(unit.folded())
        && !words.test(unit.token().text());
  }

  /** «للصحيفة»: «ل» before an article; «للا» is a title of princesses. */
  private static boolean isForSomething(String word) {
    return word.startsWith("لل") && word.length() > 4;
  }

  /** «عبد القادر [ونغريس]»: the next of a list, and not a «وايت». */
  static boolean isAnother(Unit unit) {
    String word = unit.token().text();
    boolean given =
        unit.sense(Given.class, g -> unit.reading(g).taken().equals("و")).isPresent()
            && unit.sense(Given.class, g -> unit.reading(g).cut() == 0).isEmpty();
    return (given || unit.isUnknown())
        && word.length() > 4
        && word.charAt(0) == 'و'
        && "اآيو".indexOf(word.charAt(1)) < 0
        && !word.startsWith("ولد");
  }

  /** A word of the language with something in front or behind: no part of a name. */
  static boolean isJoined(String word) {
    return word.startsWith("ب") && word.length() > 5
        || word.startsWith("لل")
        || word.startsWith("وال")
        || word.startsWith("بال")
        || word.startsWith("ي") && word.length() > 3
        || word.endsWith("ها")
        || word.endsWith("هم");
  }
}
