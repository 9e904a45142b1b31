package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;
import org.isnad.model.Names;
import org.isnad.text.Token;

/**
 * People, by the lexicon or as somebody nobody listed: words after an office or a verb of saying
 * that begin like a name and are nothing else that is known.
 *
 * <pre>
 * الرئيس الأوكراني [بترو بوروشنكو]      a given name, then an unknown word
 * وزير خارجيته [محمد سالم ولد مرزوق]    parts of a name may hold «ولد», «بن», «أبو»
 * وزير النقل الماليزي نبه              a verb: no name
 * </pre>
 */
final class People {
  /** Folded like the name «علي»; typists write it so for «على». */
  private static final String PREPOSITION = "علي";

  private final Knowledge knowledge;
  private final Registry registry;
  private final NameParts parts;
  private final NameReach reach;
  private final UntitledNames untitled;
  private final List<Token> tokens;
  private final Map<String, String> byName = new HashMap<>();

  /** Who was named whole with this last part, folded; empty where several were. */
  private final Map<String, String> byLastPart = new HashMap<>();

  private final Map<String, String> byFirstPart = new HashMap<>();

  /** Who was named whole by more than these letters: «الملك عبدالله» of «عبد الله الثاني». */
  private final Map<String, String> byBeginning = new HashMap<>();

  /** What later stands for somebody by the last part of the name. */
  private final Gazetteer shorts = new Gazetteer();

  /** Units {@code [from, to)} of a sentence name this actor. */
  record Found(String actor, int from, int to, boolean listed) {}

  /**
   * @param words tells whether a word is one of the language
   */
  People(Knowledge knowledge, Registry registry, List<Token> tokens, Predicate<String> words) {
    this.parts = new NameParts(knowledge, words);
    this.reach = new NameReach(parts, byLastPart::containsKey);
    this.untitled = new UntitledNames(parts);
    this.knowledge = knowledge;
    this.registry = registry;
    this.tokens = tokens;
  }

  /** One past the name that begins here, where an office tells that one does. */
  int end(List<Unit> units, int from) {
    return reach(units, from, true);
  }

  /** Whether a name of two parts or more begins here, right behind a verb of saying. */
  boolean isSpeaker(List<Unit> units, int from) {
    if (from >= units.size()) {
      return false;
    }
    if (knowledge.language().equals("en")) {
      return units.get(from).sense(Sense.Given.class, Sense.Given::sure).isPresent()
          && EnglishNames.end(units, from, 2) > from + 1;
    }
    int to = reach.spokenEnd(units, from);
    return to > from && units.get(to - 1).to() - units.get(from).from() > 1;
  }

  /** Somebody who stands without an office or a verb; empty where the words may be other things. */
  Optional<Found> untitled(List<Unit> units, int from) {
    if (knowledge.language().equals("en")) {
      return Optional.empty();
    }
    int to = untitled.end(units, from);
    return to == from
        ? Optional.empty()
        : Optional.of(
            new Found(unlisted(units, from, to, ActorKind.PERSON, Gender.ANY), from, to, false));
  }

  /**
   * «أكد [نوفل الخزامي] مستشار الرئيس»: right behind a verb, two or three words that are nothing
   * else end where his office begins.
   */
  Optional<Found> beforeOffice(List<Unit> units, int from) {
    int to = untitled.untilOffice(units, from);
    return to == from
        ? Optional.empty()
        : Optional.of(
            new Found(unlisted(units, from, to, ActorKind.LEADER, Gender.ANY), from, to, false));
  }

  private int reach(List<Unit> units, int from, boolean bold) {
    return knowledge.language().equals("en")
        ? EnglishNames.end(units, from, bold ? 1 : 2)
        : reach.end(units, from, bold);
  }

  /** An unlisted word that the dictionary does not have. */
  boolean looksLikeName(Unit unit) {
    return parts.looksLikeName(unit)
        && (!knowledge.language().equals("en") || EnglishTokens.isCapital(unit.token()));
  }

  /** «تعاين»: a verb of the present, and no noun. */
  boolean isImperfect(Unit unit) {
    return parts.isImperfect(unit);
  }

  Gazetteer shorts() {
    return shorts;
  }

  /**
   * @param kind of somebody who is not listed
   * @param bold whether the place itself tells that a person follows: an office, a title
   */
  Optional<Found> at(List<Unit> units, int from, ActorKind kind, Gender gender, boolean bold) {
    if (from >= units.size()) {
      return Optional.empty();
    }
    Unit first = units.get(from);
    Optional<Name> listed = first.sense(Name.class, n -> n.kind() == Name.Kind.LEADER);
    if (listed.isPresent() && first.reading(listed.get()).cut() == 0) {
      registry.known(listed.get().id());
      heard(listed.get().id(), first);
      return Optional.of(new Found(listed.get().id(), from, from + 1, true));
    }
    Optional<Found> whole = bold ? listedBehind(units, from) : Optional.empty();
    if (whole.isPresent()) {
      return whole;
    }
    int to = reach(units, from, bold);
    Optional<Name> surname = first.sense(Name.class, n -> n.kind() == Name.Kind.SURNAME);
    if (bold
        && surname.isPresent()
        && first.reading(surname.get()).cut() == 0
        && NameParts.isNothingElse(first)
        && to <= from + 1) {
      registry.known(surname.get().id());
      return Optional.of(new Found(surname.get().id(), from, from + 1, true));
    }
    if (bold && to <= from + 1 && first.to() - first.from() == 1 && first.prefix().isEmpty()) {
      String named = byLastPart.getOrDefault(first.folded(), "");
      if (!named.isEmpty()) {
        return Optional.of(new Found(named, from, from + 1, true)); // «الرئيس [فلان]», named before
      }
    }
    if (to == from || to == from + 1 && first.folded().equals(PREPOSITION)) {
      return Optional.empty();
    }
    return Optional.of(new Found(unlisted(units, from, to, kind, gender), from, to, false));
  }

  /** «لويز [خوسيه كرمان]»: one more name before those by which a leader is listed. */
  private Optional<Found> listedBehind(List<Unit> units, int from) {
    if (from + 1 >= units.size() || knowledge.language().equals("en")) {
      return Optional.empty();
    }
    Unit second = units.get(from + 1);
    Optional<Name> listed =
        second.sense(Name.class, n -> n.kind() == Name.Kind.LEADER && second.reading(n).cut() == 0);
    NameParts.Part first = parts.part(units, from);
    boolean name = first == NameParts.Part.GIVEN || first == NameParts.Part.STRANGE;
    if (listed.isEmpty() || !name || second.to() - second.from() < 2) {
      return Optional.empty();
    }
    registry.known(listed.get().id());
    heard(listed.get().id(), second);
    return Optional.of(new Found(listed.get().id(), from, from + 2, true));
  }

  /** How many letters stand joined before a given name: the «و» of «وسليم كرمان». */
  static int joined(Unit first) {
    if (first.isUnknown() || first.is("ancestor")) {
      String word = first.folded();
      return word.startsWith("وعبدال") || word.equals("وابو") ? 1 : 0;
    }
    return first
        .sense(Sense.Given.class)
        .map(given -> first.reading(given).taken())
        .filter(taken -> taken.equals("و") || taken.equals("ل"))
        .map(String::length)
        .orElse(0);
  }

  /** The same, and the «و» of «، وباسل تانغا»: behind a comma the next of a list. */
  static int joined(List<Unit> units, int from) {
    boolean next = from > 0 && NameParts.isAnother(units.get(from)) && ends(units.get(from - 1));
    return next ? 1 : joined(units.get(from));
  }

  /** Whether a mark, or whose an office is, ends here what stands before a name. */
  private static boolean ends(Unit before) {
    return before.isMark("،,؛")
        || before.isDefinite()
        || before.sense(Sense.Nisba.class).isPresent()
        || before.sense(Name.class, n -> n.kind() == Name.Kind.STATE).isPresent();
  }

  /** Somebody of the lexicon is named whole here: the last part will do from now on. */
  void heard(String id, Unit whole) {
    if (whole.to() - whole.from() > 1) {
      remember(tokens.get(whole.to() - 1).folded(), id);
      begin(id, tokens.subList(whole.from(), whole.to()).stream().map(Token::folded).toList());
    }
  }

  /** Remembers each beginning of two parts or more, or of a part that a king is called by. */
  private void begin(String id, List<String> parts) {
    StringBuilder letters = new StringBuilder();
    for (String part : parts.subList(0, parts.size() - 1)) {
      letters.append(part);
      byBeginning.merge(letters.toString(), id, (a, b) -> a.equals(b) ? a : "");
    }
  }

  /** Who was named whole with this last part; empty where nobody was, or several. */
  Optional<String> calledBy(String lastPart) {
    return only(byLastPart, lastPart);
  }

  /** Who, of those whom nobody lists, was named whole with this first part, if it was one only. */
  Optional<String> givenTo(String firstPart) {
    return only(byFirstPart, firstPart);
  }

  private static Optional<String> only(Map<String, String> byPart, String part) {
    return Optional.of(byPart.getOrDefault(part, "")).filter(id -> !id.isEmpty());
  }

  private void remember(String lastPart, String id) {
    byLastPart.merge(lastPart, id, (a, b) -> a.equals(b) ? a : "");
  }

  private String unlisted(List<Unit> units, int from, int to, ActorKind kind, Gender gender) {
    List<String> parts = new ArrayList<>();
    StringBuilder written = new StringBuilder();
    for (int t = units.get(from).from(); t < units.get(to - 1).to(); t++) {
      int cut = t == units.get(from).from() ? joined(units, from) : 0;
      if (tokens.get(t).isWord()) {
        parts.add(tokens.get(t).folded().substring(cut));
      }
      written.append(written.length() == 0 ? "" : " ");
      written.append(tokens.get(t).text().substring(cut));
    }
    String name = String.join(" ", parts);
    String id = byName.get(name);
    if (id == null && kind == ActorKind.LEADER) {
      String whole = byBeginning.getOrDefault(name.replace(" ", ""), "");
      if (!whole.isEmpty()) {
        return whole;
      }
    }
    if (id == null) {
      String prefix = kind == ActorKind.PERSON ? "person:" : "leader:";
      String label = written.toString();
      id = prefix + Romanization.slug(label);
      boolean arabic = knowledge.language().equals("ar");
      Names names = arabic ? new Names(label, Romanization.label(label)) : new Names(label, label);
      registry.add(id, kind, names, gender);
      byName.put(name, id);
      remember(id, parts);
      if (parts.size() > 1) {
        remember(parts.get(parts.size() - 1), id);
        byFirstPart.merge(parts.get(0), id, (a, b) -> "");
      }
    }
    return id;
  }

  private void remember(String id, List<String> parts) {
    Name sense = new Name(id, Name.Kind.SURNAME, MentionHow.SHORT, true);
    for (int from = 0; from < parts.size(); from++) {
      List<String> tail = parts.subList(from, parts.size());
      if (from == 0 || tail.size() == 1 || (tail.size() == 2 && tail.get(0).length() < 5)) {
        shorts.add(tail, sense, Sense.Prefixes.NAME);
      }
    }
  }
}
