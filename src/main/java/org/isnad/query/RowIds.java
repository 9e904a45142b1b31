package org.isnad.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.graph.Value;

/**
 * What values name, at any depth.
 *
 * <pre>
 * a node, a relationship, a path → their ids         'stance:cairo-1f' → that stance
 * 'cairo#3', 'cairo#3@10-20'     → the sentence      a list of sentences → one claim that rests on all of them
 * </pre>
 */
final class RowIds {
  private static final Pattern ID = Pattern.compile("[a-z]+:\\S{1,300}");
  private static final Pattern SENTENCE =
      Pattern.compile("([a-z0-9][a-z0-9-]*)#\\d+(?:@\\d+-\\d+)?");

  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<Resting> claims = new LinkedHashSet<>();

  /**
   * What rests on sentences of these articles.
   *
   * @param ids of what is claimed; of sentences alone, these
   * @param review of the claim itself, where it has one
   */
  record Resting(List<String> ids, Set<String> articles, Optional<String> review) {}

  static RowIds of(List<Value> row) {
    RowIds found = new RowIds();
    row.forEach(found::take);
    return found;
  }

  /** Of nodes, and of what texts name. */
  Set<String> ids() {
    return ids;
  }

  /** Ties and lists of sentences. */
  Set<Resting> claims() {
    return claims;
  }

  /** Everything that must be looked up: ids, and the articles on which claims rest. */
  Stream<String> all() {
    return Stream.concat(ids.stream(), claims.stream().flatMap(claim -> claim.articles().stream()));
  }

  private void take(Value value) {
    if (value instanceof Value.Text text) {
      text(text.value());
    } else if (value instanceof Value.Node node && node.id() != null) {
      text(node.id());
      ids.add(node.id());
    } else if (value instanceof Value.Relationship tie) {
      tie(tie);
    } else if (value instanceof Value.Path path) {
      path.nodes().forEach(this::take);
      path.relationships().forEach(this::take);
    } else if (value instanceof Value.Items list) {
      list(list.items());
    } else if (value instanceof Value.Entries map) {
      map.entries().values().forEach(this::take);
    }
  }

  private void text(String text) {
    if (ID.matcher(text).matches()) {
      ids.add(text);
    } else {
      article(text)
          .ifPresent(
              article -> claims.add(new Resting(List.of(text), Set.of(article), Optional.empty())));
    }
  }

  private void list(List<Value> items) {
    List<String> sentences = sentences(items);
    if (sentences.isEmpty() || sentences.size() < items.size()) {
      items.forEach(this::take);
    } else {
      claims.add(new Resting(sentences, articles(sentences), Optional.empty()));
    }
  }

  /** Of a relationship without evidence of its own, such as HOLDS, the ends tell. */
  private void tie(Value.Relationship tie) {
    Stream.of(Optional.ofNullable(tie.source()), Optional.ofNullable(tie.target()))
        .flatMap(Optional::stream)
        .forEach(this::text);
    List<String> sentences =
        tie.properties().get("evidence") instanceof Value.Items evidence
            ? sentences(evidence.items())
            : List.of();
    Optional<String> review =
        tie.properties().get("review") instanceof Value.Text text
            ? Optional.of(text.value())
            : Optional.empty();
    if (!sentences.isEmpty()) {
      claims.add(new Resting(List.of(tie.id()), articles(sentences), review));
    }
  }

  private static List<String> sentences(List<Value> items) {
    return items.stream()
        .filter(Value.Text.class::isInstance)
        .map(item -> ((Value.Text) item).value())
        .filter(text -> article(text).isPresent())
        .toList();
  }

  private static Set<String> articles(List<String> sentences) {
    Set<String> articles = new LinkedHashSet<>();
    sentences.forEach(sentence -> article(sentence).ifPresent(articles::add));
    return articles;
  }

  private static Optional<String> article(String sentence) {
    Matcher place = SENTENCE.matcher(sentence);
    return place.matches() ? Optional.of(Objects.requireNonNull(place.group(1))) : Optional.empty();
  }
}
