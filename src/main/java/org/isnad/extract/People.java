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
  private static final int LONGEST = 5;

  private final Knowledge knowledge;
  private final Registry registry;
  private final Predicate<String> words;
  private final List<Token> tokens;
  private final Map<String, String> byName = new HashMap<>();

  /** What later stands for somebody by the last part of the name. */
  private final Gazetteer shorts = new Gazetteer();

  /** Units {@code [from, to)} of a sentence name this actor. */
  record Found(String actor, int from, int to, boolean listed) {}

  /**
   * @param words tells whether a word is one of the language
   */
  People(Knowledge knowledge, Registry registry, List<Token> tokens, Predicate<String> words) {
    this.words = words;
    this.knowledge = knowledge;
    this.registry = registry;
    this.tokens = tokens;
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
    if (listed.isPresent() && !first.reading(listed.get()).afterConjunction()) {
      registry.known(listed.get().id());
      return Optional.of(new Found(listed.get().id(), from, from + 1, true));
    }
    int to = end(units, from, bold);
    Optional<Name> surname = first.sense(Name.class, n -> n.kind() == Name.Kind.SURNAME);
    if (bold && surname.isPresent() && isNothingElse(first) && to <= from + 1) {
      registry.known(surname.get().id());
      return Optional.of(new Found(surname.get().id(), from, from + 1, true));
    }
    if (to == from) {
      return Optional.empty();
    }
    return Optional.of(new Found(unlisted(units, from, to, kind, gender), from, to, false));
  }

  private String unlisted(List<Unit> units, int from, int to, ActorKind kind, Gender gender) {
    List<String> parts = new ArrayList<>();
    StringBuilder written = new StringBuilder();
    for (int t = units.get(from).from(); t < units.get(to - 1).to(); t++) {
      parts.add(tokens.get(t).folded());
      written.append(written.length() == 0 ? "" : " ").append(tokens.get(t).text());
    }
    String name = String.join(" ", parts);
    String id = byName.get(name);
    if (id == null) {
      String prefix = kind == ActorKind.PERSON ? "person:" : "leader:";
      String label = written.toString();
      id = prefix + Romanization.slug(label);
      boolean arabic = knowledge.language().equals("ar");
      Names names = arabic ? new Names(label, Romanization.label(label)) : new Names(label, label);
      registry.add(id, kind, names, gender);
      byName.put(name, id);
      remember(id, parts);
    }
    return id;
  }

  private void remember(String id, List<String> parts) {
    Name sense = new Name(id, Name.Kind.SURNAME, MentionHow.SHORT, true);
    for (int from = 0; from < parts.size(); from++) {
      List<String> tail = parts.subList(from, parts.size());
      if (from == 0 || tail.size() == 1 || (tail.size() == 2 && tail.get(0).length() < 5)) {
        shorts.add(new Sense.Entry(List.copyOf(tail), sense, Sense.Prefixes.NAME));
      }
    }
  }

  /** One past the last unit of a name that begins here; {@code from} when none does. */
  private int end(List<Unit> units, int from, boolean bold) {
    int at = from;
    boolean given = false;
    boolean joined = false;
    while (at < units.size() && at - from < LONGEST) {
      Unit unit = units.get(at);
      boolean isFirst = at == from;
      boolean between = at > from + 1 && at + 1 < units.size() && looksLikeName(units.get(at + 1));
      boolean opens = isFirst && bold && unit.isUnknown();
      if (!unit.token().isWord()
          || !opens
              && !(between && isNothingElse(unit) && !isJoinedWord(unit.folded()))
              && isStop(unit, isFirst, joined, given && at == from + 1)) {
        break;
      }
      boolean isGiven = isGiven(unit);
      boolean ancestor = unit.is("ancestor");
      boolean strange =
          looksLikeName(unit)
              || unit.isUnknown()
                  && at + 1 < units.size()
                  && looksLikeName(units.get(at + 1))
                  && !isJoinedWord(units.get(at + 1).folded());
      if (isFirst && !isGiven && !(bold && strange)) {
        break;
      }
      if (isFirst && unit.sense(Sense.Given.class, g -> !g.sure()).isPresent() && !bold) {
        break;
      }
      given |= isGiven;
      joined = ancestor;
      at++;
    }
    if (joined && at > from) {
      at--; // a name does not end in «بن»
    }
    boolean alone = at == from + 1;
    if (alone && !(bold && isEdge(units, at))) {
      return from;
    }
    return given || at > from + 1 || bold ? at : from;
  }

  /** After a single unknown word a name ends only where something else surely begins. */
  private static boolean isEdge(List<Unit> units, int at) {
    return at >= units.size()
        || units.get(at).token().kind() == Token.Kind.MARK
        || units.get(at).sense(Sense.Trigger.class).isPresent()
        || units.get(at).sense(Sense.Word.class).isPresent();
  }

  /** A given name, and not the word that looks like it: «على», «أمام». */
  private static boolean isGiven(Unit unit) {
    return unit.sense(
            Sense.Given.class,
            g ->
                unit.reading(g).cut() == 0
                    && (isNothingElse(unit) || unit.token().text().equals(g.form())))
        .isPresent();
  }

  private static boolean isNothingElse(Unit unit) {
    return unit.sense(Sense.Word.class).isEmpty() && unit.sense(Sense.Trigger.class).isEmpty();
  }

  private boolean isStop(Unit unit, boolean first, boolean joined, boolean afterGiven) {
    if (isGiven(unit)) {
      return false;
    }
    if (unit.is("ancestor") && !first) {
      return false;
    }
    if (isNothingElse(unit)
        && unit.sense(Name.class, n -> n.kind() == Name.Kind.SURNAME).isPresent()) {
      return false;
    }
    if (joined) {
      return unit.sense(Sense.Word.class).isPresent();
    }
    if (unit.isUnknown()) {
      return !looksLikeName(unit) && !(afterGiven && !isJoinedWord(unit.folded()));
    }
    // a known word: a surname only right after a given name, and only when it is a plain noun
    return !(afterGiven
        && unit.sense(Sense.Nisba.class).isPresent()
        && unit.folded().startsWith("ال"));
  }

  private boolean looksLikeName(Unit unit) {
    String word = unit.folded();
    return unit.isUnknown() && word.length() >= 3 && !words.test(unit.token().text());
  }

  /** A word of the language with something in front: no part of a name. */
  private static boolean isJoinedWord(String word) {
    return word.startsWith("ب") && word.length() > 5
        || word.startsWith("لل")
        || word.startsWith("وال")
        || word.startsWith("بال")
        || word.startsWith("ي") && word.length() > 3
        || word.endsWith("ها")
        || word.endsWith("هم");
  }
}
