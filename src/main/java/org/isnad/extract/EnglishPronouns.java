package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.extract.Sense.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Whom an English pronoun means as a subject: somebody for “he” and “she”, a state or a body for
 * “it”, several for “they”; of those who acted the last, else whom the sentences name first.
 */
final class EnglishPronouns {
  private static final int SENTENCES = 3;

  private final Registry registry;
  private final List<List<Unit>> sentences = new ArrayList<>();

  EnglishPronouns(Registry registry) {
    this.registry = registry;
  }

  /** To be told of each sentence, before what it says is read. */
  void sentence(List<Unit> units) {
    sentences.add(0, units);
    if (sentences.size() > SENTENCES) {
      sentences.remove(SENTENCES);
    }
  }

  /**
   * Whom the word at {@code at} means.
   *
   * @param acted who acted so far, the likeliest first
   * @param main of the first verb of this sentence
   */
  Optional<Subject> meant(
      String word, @Nullable Subject main, List<Subject> acted, List<Unit> units, int at) {
    if (main != null && fits(word, main)) {
      return Optional.of(main);
    }
    return named(word, 0, 2, true, units, at)
        .or(() -> acted.stream().filter(subject -> fits(word, subject)).findFirst())
        .or(() -> named(word, 2, SENTENCES, true, units, at))
        .or(() -> named(word, 0, SENTENCES, false, units, at));
  }

  /** The first of this sentence, then of those before. */
  private Optional<Subject> named(
      String word, int from, int to, boolean subjects, List<Unit> units, int at) {
    for (List<Unit> sentence : window(from, to)) {
      int end = sentence == units ? at : sentence.size();
      for (int i = 0; i < end; i++) {
        Unit unit = sentence.get(i);
        if (unit.isActor() && (!subjects || Syntax.isNominative(sentence, i))) {
          Subject subject = Coordination.list(sentence, i).elsewhere();
          if (fits(word, subject)) {
            return Optional.of(subject);
          }
        }
      }
    }
    return Optional.empty();
  }

  private List<List<Unit>> window(int from, int to) {
    int last = Math.min(to, sentences.size());
    return from < last ? sentences.subList(from, last) : List.of();
  }

  private boolean fits(String word, Subject subject) {
    String first = subject.actors().get(0);
    boolean one = subject.actors().size() == 1;
    boolean person = Registry.isPerson(first);
    return switch (word) {
      case "he" -> one && person && gender(first) != Gender.F;
      case "she" -> one && person && gender(first) != Gender.M;
      case "it" -> one && !person;
      case "they" -> !one || first.startsWith("group:") || first.startsWith("org:");
      default -> false;
    };
  }

  private Gender gender(String actor) {
    return registry.find(actor).map(Registry.Known::gender).orElse(Gender.ANY);
  }
}
