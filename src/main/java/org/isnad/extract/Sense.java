package org.isnad.extract;

import java.util.List;
import org.isnad.model.Frame;
import org.isnad.model.MentionHow;

/** What a word, or several words together, may stand for. */
sealed interface Sense {

  /** Masculine, feminine or both; for agreement of verb and subject. */
  enum Gender {
    M,
    F,
    ANY
  }

  /** How many are meant, or unknown. */
  enum Number {
    ONE,
    TWO,
    MANY,
    ANY
  }

  /** An actor or place of the lexicons. */
  record Name(String id, Kind kind, MentionHow how, boolean sure) implements Sense {
    /** Where it stands in the lexicons. */
    enum Kind {
      STATE,
      CAPITAL,
      /** Who acts under the name of a place that it rules. */
      RULER,
      SEAT,
      PLACE,
      ORGANIZATION,
      SHORT,
      ADJECTIVE,
      LEADER,
      SURNAME,
      GROUP
    }
  }

  /** «روسي»: of a state. */
  record Nisba(String state, Gender gender, Number number, boolean sure) implements Sense {}

  /**
   * A given name.
   *
   * @param form as written: «علي» is one, «على» is not
   */
  record Given(String form, boolean sure) implements Sense {}

  /** «وزير خارجية». */
  record RoleWord(String id, String scope, Gender gender, Number number) implements Sense {
    /** «العقيد», «الدكتور»: a rank or an honorific, before a name and no office. */
    boolean isTitle() {
      return id.startsWith("rank:") || id.startsWith("title:");
    }
  }

  /** «وزير خارجيته»: an office whose owner is a pronoun. */
  record Possessed(Sense role) implements Sense {}

  /** «رئيسا», «أمينا عاما»: an office that somebody comes to have. */
  record Appointed(RoleWord role) implements Sense {}

  /** «السابق», «نائب»: what changes an office. */
  record Modifier(String id) implements Sense {}

  /**
   * «قمة»: a noun that names an event.
   *
   * @param word its head, folded, however it is written here: «زيارتها» is «زيارة»
   * @param owned whether a pronoun hangs on it
   */
  record EventNoun(String kind, boolean strong, boolean plural, String word, boolean owned)
      implements Sense {}

  /**
   * A verb that tells an event.
   *
   * @param objects words, folded, one of which must stand in its clause; empty for none
   * @param alone whether its perfect tells one without a day too
   * @param past whether this is its perfect
   */
  record EventVerb(String kind, List<String> objects, boolean alone, boolean past)
      implements Sense {}

  /** A topic. */
  record Topic(String id) implements Sense {}

  /** A word of the grammar: preposition, negation, conjunction…, see {@code words.tsv}. */
  record Word(String type) implements Sense {}

  /**
   * A word that makes a stance.
   *
   * @param object whether a pronoun hangs on it
   * @param rest words that must follow, folded, not at once: «وقفت [السعودية] إلى جانب»
   */
  record Trigger(
      Frame frame,
      Shape shape,
      Gender gender,
      Number number,
      Person person,
      boolean object,
      String rest)
      implements Sense {
    enum Shape {
      PERFECT,
      IMPERFECT,
      /** Cut short by «لم», «لا», «ل» before it. */
      JUSSIVE,
      /** Done to what follows; by whom, another phrase tells or nobody. */
      PASSIVE,
      NOUN,
      PARTICIPLE,
      IDIOM
    }

    enum Person {
      FIRST,
      THIRD
    }

    boolean finite() {
      return shape == Shape.PERFECT
          || shape == Shape.IMPERFECT
          || shape == Shape.JUSSIVE
          || (shape == Shape.IDIOM && frame.inflect());
    }
  }

  /** What may stand together with the first word of an entry. */
  enum Prefixes {
    /** A name: و, ب…, but ال only where it is part of it. */
    NAME,
    /** A noun or adjective: all. */
    NOUN,
    /** A finite verb: و ف and the future mark. */
    VERB,
    /** Nothing but و ف. */
    WORD
  }
}
