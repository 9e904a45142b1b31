package org.isnad.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Article;
import org.isnad.model.Mention;
import org.isnad.model.MentionHow;
import org.isnad.model.Passage;
import org.isnad.model.Sentence;
import org.isnad.text.CodePoints;
import org.isnad.text.Span;
import org.isnad.text.TokenEdges;
import org.jspecify.annotations.Nullable;

/**
 * An actor's mentions as a person would write them: the form once where it is always the actor, and
 * else with the words around it that tell which places are meant.
 *
 * <pre>
 * all three places of Dilmun             → Dilmun
 * all but one                            → Dilmun, except "the poet Dilmun"
 * one of many                            → Dilmun, within "voted against Dilmun"
 * no words tell, or no word of its own   → Dilmun, the 3rd
 * </pre>
 */
final class MentionForms {
  private static final int EXCEPTIONS = 3;
  private static final int MOST_PLACES = 100;
  private static final int MOST_WORDS = 12;

  private final Article article;
  private final CodePoints text;
  private final Map<String, List<Span>> words = new HashMap<>();

  MentionForms(Article article) {
    this.article = article;
    this.text = new CodePoints(article.text());
  }

  /** At most one of within, except and nth. */
  record Form(
      String text,
      MentionHow how,
      @Nullable String within,
      List<String> except,
      @Nullable Integer nth) {}

  private record Kind(String text, MentionHow how) {}

  List<Form> of(List<Mention> mentions) {
    Map<Kind, List<Span>> kinds = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Passage passage = mention.passage();
      kinds
          .computeIfAbsent(new Kind(passage.quote(), mention.how()), kind -> new ArrayList<>())
          .add(new Span(passage.start(), passage.end()));
    }
    List<Form> forms = new ArrayList<>();
    kinds.forEach((kind, places) -> add(kind, places, forms));
    return forms;
  }

  private void add(Kind kind, List<Span> wanted, List<Form> forms) {
    List<Span> all = words.computeIfAbsent(kind.text(), form -> TokenEdges.find(text, form));
    List<Span> others = all.stream().filter(span -> !wanted.contains(span)).toList();
    List<Span> inside = wanted.stream().filter(all::contains).toList();
    wanted.stream().filter(span -> !all.contains(span)).forEach(s -> forms.add(nth(kind, s)));
    if (inside.isEmpty()) {
      return;
    }
    if (others.isEmpty()) {
      forms.add(new Form(kind.text(), kind.how(), null, List.of(), null));
      return;
    }
    if (others.size() <= EXCEPTIONS && others.size() < inside.size()) {
      Set<String> except = new TreeSet<>();
      others.forEach(other -> around(other, inside).ifPresent(except::add));
      if (others.stream().allMatch(other -> covered(other, except))) {
        forms.add(new Form(kind.text(), kind.how(), null, List.copyOf(except), null));
        return;
      }
    }
    Set<String> within = new TreeSet<>();
    for (Span span : inside) {
      if (covered(span, within)) {
        continue;
      }
      Optional<String> around = all.size() > MOST_PLACES ? Optional.empty() : around(span, others);
      around.ifPresent(within::add);
      forms.add(
          around
              .map(words -> new Form(kind.text(), kind.how(), words, List.of(), null))
              .orElseGet(() -> nth(kind, span)));
    }
  }

  private Form nth(Kind kind, Span span) {
    return new Form(
        kind.text(), kind.how(), null, List.of(), text.find(kind.text()).indexOf(span) + 1);
  }

  /** The fewest words of the sentence around a place that stand around none of these. */
  private Optional<String> around(Span span, List<Span> none) {
    Sentence sentence =
        article.sentenceOf(
            new Passage(span.start(), span.end(), text.slice(span.start(), span.end())));
    if (sentence == null) {
      return Optional.empty();
    }
    int left = span.start();
    int right = span.end();
    for (int i = 0; i < MOST_WORDS; i++) {
      int further = back(left, sentence.start());
      int later = on(right, sentence.end());
      for (Span window :
          List.of(
              new Span(span.start(), later),
              new Span(further, span.end()),
              new Span(further, later))) {
        String words = text.slice(window.start(), window.end());
        if (none.stream().noneMatch(other -> covered(other, Set.of(words)))) {
          return Optional.of(words);
        }
      }
      left = further;
      right = later;
    }
    return Optional.empty();
  }

  private boolean covered(Span span, Set<String> passages) {
    return passages.stream()
        .flatMap(passage -> text.find(passage).stream())
        .anyMatch(place -> place.start() <= span.start() && span.end() <= place.end());
  }

  private int back(int from, int least) {
    int at = from;
    while (at > least && isSpace(text.before(at))) {
      at--;
    }
    while (at > least && !isSpace(text.before(at))) {
      at--;
    }
    return at;
  }

  private int on(int from, int most) {
    int at = from;
    while (at < most && isSpace(text.at(at))) {
      at++;
    }
    while (at < most && !isSpace(text.at(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || c == 0xA0;
  }
}
