package org.isnad.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Mention;
import org.isnad.model.MentionHow;
import org.isnad.model.Passage;
import org.isnad.text.CodePoints;
import org.isnad.text.Span;
import org.isnad.text.TokenEdges;
import org.jspecify.annotations.Nullable;

/**
 * Turns the quotes of an annotations file into passages with offsets. A quote must stand in the
 * article, inside one sentence, and once; where it stands more often, {@code nth} says which is
 * meant.
 */
final class QuoteFinder {
  private final Article article;
  private final CodePoints text;

  QuoteFinder(Article article) {
    this.article = article;
    this.text = new CodePoints(article.text());
  }

  /** The list {@code - quote: …} under a key; a quote that cannot be placed becomes a fault. */
  List<Passage> evidence(YamlMap item) {
    List<Passage> passages = new ArrayList<>();
    for (YamlMap map : item.maps("evidence")) {
      map.only("quote", "nth");
      place(map, "quote", map.text("quote"), map.optional("nth")).ifPresent(passages::add);
    }
    return passages;
  }

  /** The one place of a quote, or a fault at {@code key}. */
  Optional<Passage> place(YamlMap map, String key, String quote, @Nullable String nth) {
    if (quote.isEmpty()) {
      return Optional.empty();
    }
    List<Span> found = text.find(quote);
    if (found.isEmpty()) {
      map.fault(key, "quote-not-there", quote);
      return Optional.empty();
    }
    int index = nth == null ? 1 : number(nth);
    if (nth == null && found.size() > 1) {
      map.fault(key, "quote-often", quote, found.size());
      return Optional.empty();
    }
    if (index < 1 || index > found.size()) {
      map.fault("nth", "quote-nth", String.valueOf(nth), found.size());
      return Optional.empty();
    }
    Passage passage = passage(found.get(index - 1), quote);
    if (article.sentenceOf(passage) == null) {
      map.fault(key, "quote-crosses", quote);
      return Optional.empty();
    }
    return Optional.of(passage);
  }

  /**
   * Every place where an actor's form stands as a word, within and without the passages named; with
   * {@code nth}, the one place of those letters, word or not.
   */
  List<Mention> mentions(YamlMap map, MentionHow how) {
    map.only("text", "how", "within", "except", "nth");
    String form = map.text("text");
    String nth = map.optional("nth");
    List<Span> found =
        form.isEmpty() ? List.of() : nth == null ? TokenEdges.find(text, form) : nth(form, nth);
    String within = map.optional("within");
    List<Span> inside = within == null ? List.of() : text.find(within);
    List<Span> outside =
        map.texts("except").stream().flatMap(part -> text.find(part).stream()).toList();
    List<Mention> mentions = new ArrayList<>();
    for (Span span : found) {
      if ((within == null || covered(inside, span)) && !covered(outside, span)) {
        mentions.add(new Mention(passage(span, form), how));
      }
    }
    if (mentions.isEmpty() && !form.isEmpty()) {
      if (within == null) {
        map.fault("text", "mention-not-there", form);
      } else {
        map.fault("text", "mention-not-within", form, within);
      }
    }
    return mentions;
  }

  private List<Span> nth(String form, String nth) {
    List<Span> all = text.find(form);
    int index = number(nth);
    return index < 1 || index > all.size() ? List.of() : List.of(all.get(index - 1));
  }

  private static int number(String nth) {
    return nth.matches("[1-9]\\d{0,4}") ? Integer.parseInt(nth) : 0;
  }

  private static boolean covered(List<Span> spans, Span part) {
    return spans.stream()
        .anyMatch(span -> span.start() <= part.start() && part.end() <= span.end());
  }

  private static Passage passage(Span span, String quote) {
    return new Passage(span.start(), span.end(), quote);
  }
}
