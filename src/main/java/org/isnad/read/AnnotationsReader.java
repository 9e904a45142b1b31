package org.isnad.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.isnad.model.Actor;
import org.isnad.model.ActorKind;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Basis;
import org.isnad.model.Event;
import org.isnad.model.Ids;
import org.isnad.model.Issue;
import org.isnad.model.Member;
import org.isnad.model.Membership;
import org.isnad.model.Mention;
import org.isnad.model.MentionHow;
import org.isnad.model.Modality;
import org.isnad.model.Names;
import org.isnad.model.Origin;
import org.isnad.model.PartialDate;
import org.isnad.model.Participant;
import org.isnad.model.Passage;
import org.isnad.model.Relation;
import org.isnad.model.Review;
import org.isnad.model.Role;
import org.isnad.model.Stance;
import org.isnad.model.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code annotations.yaml}: exact quotes become passages, words of closed lists become
 * values. What only makes sense across items (ids that point somewhere, kinds the ontology knows)
 * is left to the check. An item with a fault is kept and marked, so that the check can tell the
 * others' faults, and those that point at it are not told to point nowhere.
 */
public final class AnnotationsReader {
  private final QuoteFinder quotes;
  private final String article;
  private final IdentityHashMap<Object, Integer> lines = new IdentityHashMap<>();
  private final Set<Object> broken = Collections.newSetFromMap(new IdentityHashMap<>());

  private AnnotationsReader(Article article) {
    this.quotes = new QuoteFinder(article);
    this.article = article.id();
  }

  /**
   * @return also where items have faults, which it then tells
   * @throws org.isnad.model.Faults when the file cannot be read as keys and values
   */
  public static AnnotationsFile read(Path path, Article article) {
    String shown = ArticleReader.shown(path);
    return new AnnotationsReader(article).read(YamlFile.read(path, shown), shown);
  }

  static AnnotationsFile parse(String text, String shown, Article article) {
    return new AnnotationsReader(article).read(YamlFile.parse(text, shown), shown);
  }

  private AnnotationsFile read(YamlFile file, String shown) {
    YamlMap root = file.root();
    root.only(
        "format",
        "article",
        "actors",
        "roles",
        "memberships",
        "events",
        "issues",
        "stances",
        "relations");
    root.choice("format", List.of(Annotations.FORMAT), word -> word);
    root.choice("article", List.of(article), word -> word);
    Annotations annotations =
        new Annotations(
            article,
            each(root, "actors", this::actor),
            each(root, "roles", this::role),
            each(root, "memberships", this::membership),
            each(root, "events", this::event),
            each(root, "issues", this::issue),
            each(root, "stances", this::stance),
            each(root, "relations", this::relation));
    return new AnnotationsFile(shown, annotations, lines, broken, file.faults());
  }

  private <T> List<T> each(YamlMap root, String key, Function<YamlMap, T> read) {
    List<T> items = new ArrayList<>();
    for (YamlMap map : root.maps(key)) {
      int before = map.file().faults().size();
      T item = read.apply(map);
      lines.put(item, map.line());
      if (map.file().faults().size() > before) {
        broken.add(item);
      }
      items.add(item);
    }
    return List.copyOf(items);
  }

  private Actor actor(YamlMap map) {
    map.only("id", "kind", "names", "iso2", "mentions", "members");
    List<Mention> mentions =
        map.maps("mentions").stream()
            .map(
                m ->
                    quotes.mentions(
                        m, m.choice("how", List.of(MentionHow.values()), MentionHow::id)))
            .flatMap(Collection::stream)
            .sorted(Comparator.comparing(Mention::passage).thenComparing(Mention::how))
            .distinct()
            .toList();
    return new Actor(
        map.text("id"),
        map.choice("kind", List.of(ActorKind.values()), ActorKind::id),
        names(map, "names"),
        map.optional("iso2"),
        mentions,
        map.maps("members").stream().map(this::member).toList());
  }

  private Member member(YamlMap map) {
    map.only("actor", "basis", "evidence");
    return new Member(
        map.text("actor"), map.choice("basis", List.of(Basis.values()), Basis::id), evidence(map));
  }

  private Role role(YamlMap map) {
    map.only("holder", "role", "of", "from", "to", "evidence", "origin", "confidence", "review");
    return new Role(
        map.text("holder"),
        names(map, "role"),
        map.text("of"),
        date(map, "from"),
        date(map, "to"),
        evidence(map),
        origin(map));
  }

  private Membership membership(YamlMap map) {
    map.only("member", "organization", "from", "to", "status", "evidence");
    return new Membership(
        map.text("member"),
        map.text("organization"),
        date(map, "from"),
        date(map, "to"),
        map.text("status"),
        evidence(map));
  }

  private Event event(YamlMap map) {
    map.only("id", "kind", "names", "date", "place", "part_of", "participants", "evidence");
    return new Event(
        map.text("id"),
        map.text("kind"),
        names(map, "names"),
        date(map, "date"),
        map.optional("place"),
        map.optional("part_of"),
        map.maps("participants").stream().map(this::participant).toList(),
        evidence(map));
  }

  private Participant participant(YamlMap map) {
    map.only("actor", "as");
    return new Participant(map.text("actor"), map.text("as"));
  }

  private Issue issue(YamlMap map) {
    map.only("id", "names");
    return new Issue(map.text("id"), names(map, "names"));
  }

  private Stance stance(YamlMap map) {
    map.only(
        "id",
        "holder",
        "type",
        "about",
        "about_text",
        "about_nth",
        "label",
        "voice",
        "modality",
        "evidence",
        "origin",
        "confidence",
        "review");
    String holder = map.text("holder");
    String type = map.text("type");
    String about = map.text("about");
    List<Passage> evidence = evidence(map);
    String id = map.optional("id");
    return new Stance(
        id != null ? id : Ids.stance(article, holder, type, about, evidence),
        holder,
        type,
        about,
        aboutText(map, evidence),
        names(map, "label"),
        map.choice("voice", List.of(Voice.values()), Voice::id),
        map.choice("modality", List.of(Modality.values()), Modality::id),
        evidence,
        origin(map));
  }

  private @Nullable Passage aboutText(YamlMap map, List<Passage> evidence) {
    String words = map.optional("about_text");
    if (words == null || evidence.isEmpty()) {
      return null;
    }
    List<Passage> places = Passage.places(words, evidence);
    String nth = map.optional("about_nth");
    if (nth != null && (!nth.matches("[1-9]\\d{0,3}") || Integer.parseInt(nth) > places.size())) {
      map.fault("about_nth", "about-nth", nth, places.size());
      return null;
    }
    if (!places.isEmpty()) {
      return places.get(nth == null ? 0 : Integer.parseInt(nth) - 1);
    }
    map.fault("about_text", "about-text", words);
    return null;
  }

  private Relation relation(YamlMap map) {
    map.only("source", "type", "target", "evidence");
    return new Relation(map.text("source"), map.text("type"), map.text("target"), evidence(map));
  }

  private List<Passage> evidence(YamlMap map) {
    return quotes.evidence(map);
  }

  private static Names names(YamlMap map, String key) {
    YamlMap names = map.map(key);
    return names == null ? new Names("", "") : ShownText.names(names);
  }

  private static @Nullable PartialDate date(YamlMap map, String key) {
    String text = map.optional(key);
    if (text == null) {
      return null;
    }
    var date = PartialDate.parse(text);
    if (date.isEmpty()) {
      map.fault(key, "date", key, text);
    }
    return date.orElse(null);
  }

  private static Origin origin(YamlMap map) {
    Review review = map.choice("review", List.of(Review.values()), Review::id);
    String confidence = map.optional("confidence");
    if (confidence == null) {
      return new Origin(ShownText.text(map, "origin"), review, 1.0);
    }
    if (confidence.matches("0(\\.\\d+)?|1(\\.0+)?")) {
      return new Origin(ShownText.text(map, "origin"), review, Double.parseDouble(confidence));
    }
    map.fault("confidence", "confidence", confidence);
    return new Origin(ShownText.text(map, "origin"), review, 0);
  }
}
