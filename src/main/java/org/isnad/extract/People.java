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
  private final Knowledge knowledge;
  private final Registry registry;
  private final NameParts parts;
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
    this.parts = new NameParts(words);
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
    int to = parts.spokenEnd(units, from);
    return to > from && units.get(to - 1).to() - units.get(from).from() > 1;
  }

  private int reach(List<Unit> units, int from, boolean bold) {
    return knowledge.language().equals("en")
        ? EnglishNames.end(units, from, bold ? 1 : 2)
        : parts.end(units, from, bold);
  }

  /** An unlisted word that the dictionary does not have. */
  boolean looksLikeName(Unit unit) {
    return parts.looksLikeName(unit)
        && (!knowledge.language().equals("en") || EnglishTokens.isCapital(unit.token()));
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
      return Optional.of(new Found(listed.get().id(), from, from + 1, true));
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
}
