package org.isnad.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.model.MentionHow;
import org.isnad.text.Clitics;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * One step of a sentence: a name of several words, or a single token. First it holds all that it
 * may stand for; later the actor that it was found to name.
 */
final class Unit {
  /** For {@link #isNot}: no event, whatever its noun or verb tells elsewhere. */
  static final String EVENT = "event";

  private final int from;
  private final int to;
  private final Token token;
  private final List<Gazetteer.Match> matches;
  private @Nullable Named named;
  private @Nullable DateMention date;
  private String prefix = "";
  private final String words;
  private final List<String> types = new ArrayList<>(0);
  private @Nullable List<Clitics.Reading> readings;
  private @Nullable List<String> forms;

  /**
   * An actor that stands here.
   *
   * @param start first token of the whole mention, its office included
   */
  record Named(String actor, MentionHow how, int start, int end) {}

  Unit(int from, int to, Token token, List<Gazetteer.Match> matches) {
    this(from, to, token, matches, token.folded());
  }

  Unit(int from, int to, Token token, List<Gazetteer.Match> matches, String words) {
    this.words = words;
    this.from = from;
    this.to = to;
    this.token = token;
    this.matches = new ArrayList<>(matches);
    for (Gazetteer.Match match : matches) {
      if (match.sense() instanceof Sense.Word word) {
        types.add(word.type());
      }
    }
    this.prefix = matches.isEmpty() ? "" : matches.get(0).reading().taken();
  }

  /** One unit over {@code [from, to)}, with the readings of the first. */
  static Unit merge(List<Unit> units, int from, int to) {
    Unit first = units.get(from);
    StringBuilder words = new StringBuilder(first.words());
    for (int i = from + 1; i < to; i++) {
      words.append(' ').append(units.get(i).words());
    }
    int last = units.get(Math.max(from, to - 1)).to();
    return new Unit(first.from(), last, first.token(), first.matches(), words.toString());
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  Token token() {
    return token;
  }

  /** All its words, folded. */
  String words() {
    return words;
  }

  String folded() {
    return token.folded();
  }

  /** Whether it is written with ال: folded, «إلغاء» would look so too. */
  boolean isDefinite() {
    return token.text().startsWith("ال");
  }

  /** The same, or with «و» before its article. */
  boolean isDefiniteOrJoined() {
    return isDefinite() || folded().startsWith("وال");
  }

  /** Whether it names somebody. */
  boolean isPerson() {
    return named().filter(n -> Registry.isPerson(n.actor())).isPresent();
  }

  /** Whether it may be a place or a capital that the lexicons list. */
  boolean isPlace() {
    return sense(
            Sense.Name.class,
            n -> n.kind() == Sense.Name.Kind.PLACE || n.kind() == Sense.Name.Kind.CAPITAL)
        .isPresent();
  }

  /** «الجلسة الافتتاحية», and not «رئيس لجنة»: whether its last word has the article. */
  boolean endsDefinite() {
    String words = words();
    return words.startsWith("ال", words.lastIndexOf(' ') + 1);
  }

  /** Whether it may be a finite verb of the frames and names nobody. */
  boolean isVerb() {
    return !isActor() && sense(Sense.Trigger.class, Sense.Trigger::finite).isPresent();
  }

  /** Takes away what it cannot stand for here. */
  void isNot(String id) {
    matches.removeIf(
        m ->
            m.sense() instanceof Sense.Name name && name.id().equals(id)
                || m.sense() instanceof Sense.Nisba nisba && nisba.state().equals(id)
                || id.equals(EVENT)
                    && (m.sense() instanceof Sense.EventNoun
                        || m.sense() instanceof Sense.EventVerb));
  }

  /** «سترد» will answer; «لم ترد» did not want: nothing before it cuts a verb short. */
  void isNoJussive() {
    matches.removeIf(
        m ->
            m.sense() instanceof Sense.Trigger trigger
                && trigger.shape() == Sense.Trigger.Shape.JUSSIVE);
  }

  List<Gazetteer.Match> matches() {
    return matches;
  }

  boolean isUnknown() {
    return matches.isEmpty() && token.isWord();
  }

  boolean isMark(String marks) {
    return token.isMark(marks);
  }

  <S extends Sense> Optional<S> sense(Class<S> type) {
    return sense(type, s -> true);
  }

  <S extends Sense> Optional<S> sense(Class<S> type, Predicate<S> which) {
    for (int i = 0; i < matches.size(); i++) { // the most frequent question of all
      Sense sense = matches.get(i).sense();
      if (type.isInstance(sense) && which.test(type.cast(sense))) {
        return Optional.of(type.cast(sense));
      }
    }
    return Optional.empty();
  }

  /** Whether it may be a word of the grammar of this class. */
  boolean is(String type) {
    return types.contains(type);
  }

  /** How its first word is read for this sense. */
  Clitics.Reading reading(Sense sense) {
    for (Gazetteer.Match match : matches) {
      if (match.sense() == sense || match.sense().equals(sense)) {
        return match.reading();
      }
    }
    return new Clitics.Reading(folded(), "", 0, false);
  }

  /** What stands before the first word of the name: «و», «ل», «وب»… */
  String prefix() {
    return prefix;
  }

  void prefix(String taken) {
    prefix = taken;
  }

  boolean isAfterPreposition() {
    return prefix.endsWith("ب") || prefix.endsWith("ل") || prefix.endsWith("ك");
  }

  boolean isAfterConjunction() {
    return prefix.startsWith("و") || prefix.startsWith("ف");
  }

  /** The actor that stands here, if one does. */
  Optional<Named> named() {
    return Optional.ofNullable(named);
  }

  boolean isActor() {
    return named != null;
  }

  void name(Named actor) {
    named = actor;
  }

  @Nullable DateMention date() {
    return date;
  }

  /** The day that stands here, if it is one that is known. */
  @Nullable DateMention day() {
    return date != null && date.date() != null ? date : null;
  }

  /** Whether one of its words is among these, whatever is joined before it; all folded. */
  boolean hasWordOf(Collection<String> wanted) {
    for (String form : forms()) {
      if (wanted.contains(form)) {
        return true;
      }
    }
    return false;
  }

  private List<String> forms() {
    List<String> all = forms;
    if (all == null) {
      all = new ArrayList<>(4);
      for (String word : words.split(" ")) {
        for (Clitics.Reading reading : readings(word)) {
          all.add(reading.word());
        }
      }
      forms = all;
    }
    return all;
  }

  /** The ways to read its first word; kept, since many rules ask. */
  List<Clitics.Reading> readings() {
    List<Clitics.Reading> all = readings;
    if (all == null) {
      all = Clitics.readings(folded());
      readings = all;
    }
    return all;
  }

  /** The ways to read one of its words, or all together. */
  List<Clitics.Reading> readings(String word) {
    return word.equals(folded()) ? readings() : Clitics.readings(word);
  }

  void date(DateMention mention) {
    date = mention;
  }
}
