package org.isnad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Actor;
import org.isnad.model.ActorKind;
import org.isnad.model.Annotations;
import org.isnad.model.Event;
import org.isnad.model.Passage;
import org.isnad.model.Role;
import org.isnad.model.Stance;

/**
 * A draft beside the gold of its article.
 *
 * <pre>
 * actors   a found actor is named like a gold actor, by any of its forms
 * kind     the share of those whose kind is right
 * roles    who and of what
 * events   passages overlap or names are alike
 * dates    the share of the dated ones whose date is right
 * stances  holder, type (near types count as one) and overlapping passages, all three
 * holder   the same, whatever the type
 * </pre>
 *
 * Peripheral actors and events, and stances that are inferred, hedged, a repeat or an analyst's,
 * cost nothing when missed and count when found.
 */
final class GoldScore {
  private final Gold gold;
  private final List<Gold.Actor> everyone;
  private final Passage text;
  private final Annotations draft;

  /** Places in {@link #everyone}, by the ids of the draft. */
  private final Map<String, Integer> links = new LinkedHashMap<>();

  private GoldScore(Gold gold, String text, Annotations draft) {
    this.gold = gold;
    this.everyone = gold.everyone();
    this.text = new Passage(0, text.codePointCount(0, text.length()), text);
    this.draft = draft;
    link();
  }

  /** The scores by measure, in the order above. */
  static Map<String, Score> of(Gold gold, String text, Annotations draft) {
    GoldScore score = new GoldScore(gold, text, draft);
    Map<String, Score> scores = new LinkedHashMap<>();
    score.actors(scores);
    scores.put("roles", score.roles());
    score.events(scores);
    scores.put("stances", score.stances(true));
    scores.put("holder", score.stances(false));
    return scores;
  }

  /** Those of the draft's positions that are people's too. */
  static Set<Stance> right(Gold gold, String text, Annotations draft) {
    GoldScore score = new GoldScore(gold, text, draft);
    List<Stance> found = score.found();
    return score.pairs(found, true).values().stream().map(found::get).collect(Collectors.toSet());
  }

  /** Whether the gold has an event of such a name or passages. */
  static boolean isEvent(Gold gold, String text, String name, List<Passage> evidence) {
    GoldScore score = new GoldScore(gold, text, Annotations.none(""));
    return gold.events().stream().anyMatch(wanted -> score.same(wanted, name, evidence));
  }

  /** A draft may split or merge actors: each of its own goes to the gold actor it is most like. */
  private void link() {
    List<Set<String>> known =
        everyone.stream()
            .map(a -> Stream.concat(Stream.of(a.nameAr(), nameEn(a)), a.aliasesAr().stream()))
            .map(names -> GoldNames.forms(names.toList()))
            .toList();
    for (Actor actor : draft.actors()) {
      List<String> names = new ArrayList<>(List.of(actor.names().ar(), actor.names().en()));
      actor.mentions().forEach(mention -> names.add(mention.passage().quote()));
      Set<String> forms = GoldNames.forms(names);
      int most = 0;
      for (int i = 0; i < known.size(); i++) {
        int shared = GoldNames.shared(forms, known.get(i)).size();
        if (shared > most) {
          most = shared;
          links.put(actor.id(), i);
        }
      }
    }
  }

  private static String nameEn(Gold.Actor actor) {
    return Objects.requireNonNullElse(actor.nameEn(), "");
  }

  private void actors(Map<String, Score> scores) {
    Map<Integer, List<Actor>> found =
        draft.actors().stream()
            .filter(actor -> links.containsKey(actor.id()))
            .collect(
                Collectors.groupingBy(a -> links.get(a.id()), TreeMap::new, Collectors.toList()));
    int got = count(found.keySet(), i -> everyone.get(i).isWanted());
    int right = count(found.keySet(), i -> !everyone.get(i).isPlace());
    int kinds =
        count(
            found.entrySet(),
            e -> e.getValue().stream().anyMatch(a -> everyone.get(e.getKey()).accepts(a.kind())));
    scores.put(
        "actors",
        new Score(
            got,
            count(everyone, Gold.Actor::isWanted),
            right,
            count(draft.actors(), a -> a.kind() != ActorKind.PLACE)));
    scores.put("kind", Score.share(kinds, found.size()));
  }

  private Score roles() {
    List<Role> found = inOrder(draft.roles(), Role::evidence, Role::holder);
    int pairs =
        Matching.pair(
                gold.roles(),
                found,
                (g, r) -> is(r.holder(), Set.of(g.leader())) && is(r.of(), Set.of(g.of())))
            .size();
    return new Score(pairs, gold.roles().size(), pairs, found.size());
  }

  private void events(Map<String, Score> scores) {
    List<Gold.Event> wanted = gold.events();
    List<Event> found = inOrder(draft.events(), Event::evidence, Event::id);
    Map<Integer, Integer> pairs =
        Matching.pair(wanted, found, (g, e) -> same(g, e.names().ar(), e.evidence()));
    scores.put(
        "events",
        new Score(
            count(pairs.keySet(), i -> wanted.get(i).isWanted()),
            count(wanted, Gold.Event::isWanted),
            pairs.size(),
            found.size()));
    int dated = count(pairs.keySet(), i -> wanted.get(i).date() != null);
    int right =
        count(pairs.entrySet(), e -> sameDate(wanted.get(e.getKey()), found.get(e.getValue())));
    scores.put("dates", Score.share(right, dated));
  }

  private boolean same(Gold.Event wanted, String name, List<Passage> evidence) {
    List<String> names = new ArrayList<>(List.of(wanted.nameAr()));
    names.addAll(Objects.requireNonNullElse(wanted.aliasesAr(), List.of()));
    Set<String> ours = GoldNames.words(names);
    Set<String> theirs = GoldNames.words(List.of(name));
    int shared = GoldNames.shared(ours, theirs).size();
    boolean alike = 2 * shared >= Math.max(1, Math.min(ours.size(), theirs.size()));
    boolean near = Matching.overlap(places(wanted.quote()), evidence);
    return alike && (near || shared >= 2) || near && shared > 0;
  }

  /** One date is as precise as the other, or less so and then the beginning of it. */
  private static boolean sameDate(Gold.Event wanted, Event found) {
    String ours = wanted.date();
    var theirs = found.date();
    return ours != null
        && theirs != null
        && (theirs.value().startsWith(ours) || ours.startsWith(theirs.value()));
  }

  private Score stances(boolean typed) {
    List<Gold.Stance> wanted = gold.stances();
    List<Stance> found = found();
    Map<Integer, Integer> pairs = pairs(found, typed);
    return new Score(
        count(pairs.keySet(), i -> isWanted(wanted.get(i))),
        count(wanted, this::isWanted),
        pairs.size(),
        found.size());
  }

  private List<Stance> found() {
    return inOrder(
        draft.stances().stream().filter(s -> !s.holder().equals(Stance.AUTHOR)).toList(),
        Stance::evidence,
        Stance::id);
  }

  private Map<Integer, Integer> pairs(List<Stance> found, boolean typed) {
    return Matching.pair(gold.stances(), found, (g, s) -> same(g, s) && (!typed || sameType(g, s)));
  }

  private boolean isWanted(Gold.Stance stance) {
    return stance.isOutright()
        && !stance.holder().equals(Stance.AUTHOR)
        && gold.otherPersons().stream().noneMatch(p -> p.id().equals(stance.holder()));
  }

  private boolean same(Gold.Stance wanted, Stance found) {
    Set<String> holders = new HashSet<>(Set.of(wanted.holder()));
    if (wanted.onBehalfOf() != null) {
      holders.add(wanted.onBehalfOf());
    }
    holders.addAll(Objects.requireNonNullElse(wanted.acceptHolders(), List.of()));
    return is(found.holder(), holders)
        && Matching.overlap(places(wanted.quote()), found.evidence());
  }

  private static boolean sameType(Gold.Stance wanted, Stance found) {
    Set<String> types = new HashSet<>(Set.of(wanted.polarity()));
    types.addAll(Objects.requireNonNullElse(wanted.acceptPolarity(), List.of()));
    return Matching.near(types, found.type());
  }

  /** Whether the draft's actor is one of these of the gold. */
  private boolean is(String found, Set<String> wanted) {
    Integer link = links.get(found);
    return link != null && wanted.contains(everyone.get(link).id());
  }

  private List<Passage> places(String quote) {
    return Passage.places(quote, List.of(text));
  }

  /** As drafts are written; what comes first is matched first. */
  private static <T> List<T> inOrder(
      List<T> items, Function<T, List<Passage>> evidence, Function<T, String> id) {
    return items.stream()
        .sorted(Comparator.comparingInt((T t) -> first(evidence.apply(t))).thenComparing(id))
        .toList();
  }

  private static int first(List<Passage> evidence) {
    return evidence.stream().mapToInt(Passage::start).min().orElse(Integer.MAX_VALUE);
  }

  private static <T> int count(Iterable<T> items, Predicate<T> test) {
    int count = 0;
    for (T item : items) {
      count += test.test(item) ? 1 : 0;
    }
    return count;
  }
}
