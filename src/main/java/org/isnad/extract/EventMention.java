package org.isnad.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.EventNoun;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A noun of an event as it stands in a sentence.
 *
 * @param start first unit of its phrase; before the noun only in English
 * @param at the noun
 * @param to one past the last unit of its phrase
 * @param article whether it speaks of the one known: «القمة», “the summit”
 * @param numbered «القرار 2166»
 * @param date the nearest day of its clause
 * @param actors whom its phrase names
 */
record EventMention(
    List<Unit> units,
    EventNoun noun,
    int start,
    int at,
    int to,
    boolean article,
    boolean numbered,
    @Nullable DateMention date,
    Set<String> actors) {

  static EventMention of(List<Unit> units, int at, EventNoun noun) {
    int start = EventPhrases.start(units, at);
    boolean article = units.get(at).reading(noun).article() || EventPhrases.isKnown(units, start);
    int to = EventPhrases.end(units, at, article || noun.owned());
    boolean numbered = article && (isNumber(units, to) || to > at + 1 && isNumber(units, to - 1));
    Set<String> actors = actors(units, at + 1, to);
    if (numbered && to == at + 1) {
      to++;
    }
    return new EventMention(
        units, noun, start, at, to, article, numbered, EventAnchors.date(units, at, to), actors);
  }

  /** Whether the noun has ال or a pronoun. */
  boolean definite() {
    return article || noun.owned();
  }

  /** Whether it stands without any complement. */
  boolean bare() {
    return to == at + 1 && start == at;
  }

  /** «توقيع مذكرتي التفاهم», «انسحاب مالي»: what it is of is known, and so it is. */
  boolean isOfKnown() {
    for (int i = at + 1; i < to; i++) {
      Unit unit = units.get(i);
      if (unit.is("preposition")) {
        return false;
      }
      if (unit.isDefinite() || unit.isActor() || unit.is("town")) {
        return true;
      }
    }
    return false;
  }

  /** «زيارة الدوحة»: whether a town or place stands right behind it. */
  boolean isToTown() {
    return at + 1 < to && (units.get(at + 1).is("town") || units.get(at + 1).isPlace());
  }

  Unit head() {
    return units.get(at);
  }

  Unit last() {
    return units.get(to - 1);
  }

  /** The words behind the noun, without ال and endings that change: what tells it from others. */
  Set<String> content() {
    Set<String> words = new HashSet<>();
    for (int i = at + 1; i < to; i++) {
      String word = units.get(i).folded();
      if (units.get(i).token().isWord() && word.length() > 3) {
        words.add(word.startsWith("ال") ? word.substring(2) : word);
      }
    }
    return words;
  }

  private static boolean isNumber(List<Unit> units, int at) {
    return at < units.size() && units.get(at).token().kind() == Token.Kind.NUMBER;
  }

  /** Whom units {@code [from, to)} name, by a name or as an adjective of a state. */
  static Set<String> actors(List<Unit> units, int from, int to) {
    Set<String> actors = new HashSet<>();
    for (int i = from; i < to; i++) {
      Unit unit = units.get(i);
      unit.named().ifPresent(n -> actors.add(n.actor()));
      unit.sense(Sense.Nisba.class)
          .filter(n -> !unit.isActor())
          .ifPresent(n -> actors.add(n.state()));
    }
    return actors;
  }
}
