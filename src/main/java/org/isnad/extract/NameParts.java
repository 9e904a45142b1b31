package org.isnad.extract;

import java.util.List;
import java.util.function.Predicate;
import org.isnad.extract.Sense.Given;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Nisba;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.extract.Sense.Trigger;

/**
 * What each word may be as a part of a person's name; how far the name reaches is {@link
 * NameReach}'s.
 *
 * <pre>
 * بترو            a given name
 * بوروشنكو        in no lexicon and in no dictionary
 * ولد, بن, أبو     these bind what follows
 * داو             a plain word, which a name may hold once
 * </pre>
 */
final class NameParts {
  /** Letters of a syllable, at most. */
  private static final int SYLLABLE = 4;

  /** Prepositions and the like, joined to a word. */
  private static final String JOINED = "بكلف";

  private final Knowledge knowledge;
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
  NameParts(Knowledge knowledge, Predicate<String> words) {
    this.knowledge = knowledge;
    this.words = new TypedWords(words);
  }

  /** Whether it is a word of the language as it is written, or nearly. */
  boolean isOfLanguage(String word) {
    return words.test(word);
  }

  /** Whether a list of words of the grammar has it. */
  boolean lists(String list, Unit unit) {
    return knowledge.lists(list, unit.folded());
  }

  Part part(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (!unit.token().isWord() || lists("post", unit)) {
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

  /** An unlisted word that the dictionary does not have. */
  boolean looksLikeName(Unit unit) {
    return (unit.isUnknown() || isOnlyJoinedName(unit))
        && unit.folded().length() >= 3
        && !isForSomething(unit.folded())
        && !unit.folded().endsWith("هما")
        && !words.test(unit.token().text());
  }

  /**
   * «طالبت سلمى زاهر [بنشر] الوثائق»: a word of the language with «ب» is no third part of a name.
   */
  boolean isObject(List<Unit> units, int at) {
    Unit unit = units.get(at);
    String word = unit.token().text();
    return unit.isUnknown()
        && at + 1 < units.size()
        && word.startsWith("ب")
        && word.length() > 3
        && units.get(at + 1).isDefinite()
        && !word.endsWith("ا")
        && !word.endsWith("ي")
        && words.test(word.substring(1));
  }

  /**
   * «استقبل زاهر كرمان [وفدا]»: a word of the language with an ending is no third part of a name.
   */
  boolean isAccusative(Unit unit) {
    String word = unit.token().text();
    return unit.isUnknown()
        && word.endsWith("ا")
        && word.length() > 3
        && JOINED.indexOf(word.charAt(0)) < 0
        && words.test(word.substring(0, word.length() - 1));
  }

  /** «الرئيس هادي [نجحت] جهوده»: a verb of the language, with its feminine ending. */
  boolean isPast(Unit unit) {
    String word = unit.token().text();
    return word.endsWith("ت")
        && word.length() > 3
        && words.test(word)
        && words.test(word.substring(0, word.length() - 1));
  }

  /**
   * «لجنة [تعاين] المواد»: a verb of the present, by the dictionary, which has it with the other
   * prefixes of the present too, and is no noun, with the article («تجار») or of a verb «يتقدم»; a
   * word like «تراقب» is a verb, whatever it may be else.
   */
  boolean isImperfect(Unit unit) {
    String word = unit.token().text();
    boolean present = word.startsWith("ت") || word.startsWith("ي");
    if (!unit.isUnknown() || !present || word.length() < 3 || word.endsWith("ة")) {
      return false;
    }
    String stem = word.substring(1);
    boolean verb = words.test("ي" + stem) && words.test("سي" + stem) && words.test("ت" + stem);
    boolean third = stem.length() == 4 && stem.charAt(1) == 'ا';
    return verb && (third || !words.test("ال" + word) && !words.test("يت" + stem));
  }

  /** «مرشح [أكبر] حزب»: what has most of something, before a word of the language. */
  boolean isElative(List<Unit> units, int at) {
    return lists("elative", units.get(at))
        && at + 1 < units.size()
        && part(units, at + 1) != Part.GIVEN
        && !looksLikeName(units.get(at + 1));
  }

  /** No object with an ending, and no feminine noun: «زيارة», «رسائل». */
  static boolean isBare(Unit unit) {
    String word = unit.folded();
    return !unit.isDefiniteOrJoined()
        && unit.prefix().isEmpty()
        && JOINED.indexOf(word.charAt(0)) < 0
        && !word.endsWith("ه")
        && !word.endsWith("ا")
        && !word.endsWith("ت")
        && !word.endsWith("ين");
  }

  static boolean isSyllable(Unit unit) {
    return unit.folded().length() <= SYLLABLE && !unit.isDefinite();
  }

  /** «برايان»: «راين» with «ب» before it, and nothing else that is known. */
  static boolean isOnlyJoinedName(Unit unit) {
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

  /** «للصحيفة»: «ل» before an article; «للا» is a title of princesses. */
  private static boolean isForSomething(String word) {
    return word.startsWith("لل") && word.length() > 4;
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
        || word.endsWith("هم")
        || word.endsWith("هما");
  }
}
