package org.isnad.annotate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.isnad.model.Actor;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Fault;
import org.isnad.model.Issue;
import org.isnad.model.Names;
import org.isnad.model.Ontology;
import org.isnad.model.Origin;
import org.isnad.model.Passage;
import org.isnad.model.Role;
import org.isnad.model.Stance;
import org.isnad.model.VisibleLine;

/**
 * Lets through of a draft what the check lets through. An item that it refuses is taken out, and
 * then those that rested on it, until nothing is refused; names lose what nobody sees in them.
 */
public final class Sieve {
  private static final int NOWHERE = -1;

  private Sieve() {}

  /**
   * @param refused what was taken out and why, a sentence each
   */
  public record Sifted(Annotations annotations, List<String> refused) {}

  public static Sifted sift(Article article, Annotations draft, Ontology ontology) {
    List<String> refused = new ArrayList<>();
    Annotations rest = readable(draft);
    while (true) {
      Map<Integer, String> faults = faults(article, rest, ontology);
      if (faults.isEmpty()) {
        return new Sifted(rest, List.copyOf(refused));
      }
      refused.addAll(faults.values());
      rest = without(rest, faults.keySet());
    }
  }

  /** The first fault of each item, by its number. */
  private static Map<Integer, String> faults(
      Article article, Annotations annotations, Ontology ontology) {
    IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
    items(annotations).forEach(item -> numbers.put(item, numbers.size()));
    Map<Integer, String> faults = new TreeMap<>();
    for (Fault fault :
        Checker.check(
            article,
            annotations,
            ontology,
            item -> String.valueOf(numbers.getOrDefault(item, NOWHERE)),
            item -> true)) {
      faults.putIfAbsent(Integer.valueOf(fault.place()), fault.fault());
    }
    for (Object item : items(annotations)) {
      Origin origin =
          item instanceof Stance stance
              ? stance.origin()
              : item instanceof Role role ? role.origin() : null;
      if (origin != null && !(origin.confidence() >= 0 && origin.confidence() <= 1)) {
        faults.putIfAbsent(
            numbers.getOrDefault(item, NOWHERE),
            Fault.of("", "confidence", origin.confidence()).fault());
      }
    }
    return faults;
  }

  private static List<Object> items(Annotations all) {
    List<Object> items = new ArrayList<>(all.actors());
    items.addAll(all.roles());
    items.addAll(all.memberships());
    items.addAll(all.events());
    items.addAll(all.issues());
    items.addAll(all.stances());
    items.addAll(all.relations());
    return items;
  }

  private static Annotations without(Annotations all, Set<Integer> numbers) {
    int[] at = {0};
    return new Annotations(
        all.article(),
        kept(all.actors(), numbers, at),
        kept(all.roles(), numbers, at),
        kept(all.memberships(), numbers, at),
        kept(all.events(), numbers, at),
        kept(all.issues(), numbers, at),
        kept(all.stances(), numbers, at),
        kept(all.relations(), numbers, at));
  }

  private static <T> List<T> kept(List<T> items, Set<Integer> numbers, int[] at) {
    return items.stream().filter(item -> !numbers.contains(at[0]++)).toList();
  }

  /** With names that a file may hold, and what a stance is about only where its quotes say it. */
  private static Annotations readable(Annotations all) {
    return new Annotations(
        all.article(),
        each(
            all.actors(),
            a ->
                new Actor(
                    a.id(),
                    a.kind(),
                    names(a.names(), a.id()),
                    a.iso2(),
                    a.mentions(),
                    a.members())),
        each(
            all.roles(),
            r ->
                new Role(
                    r.holder(),
                    names(r.role(), r.of()),
                    r.of(),
                    r.from(),
                    r.to(),
                    r.evidence(),
                    r.origin())),
        all.memberships(),
        each(
            all.events(),
            e ->
                new Event(
                    e.id(),
                    e.kind(),
                    names(e.names(), e.id()),
                    e.date(),
                    e.place(),
                    e.partOf(),
                    e.participants(),
                    e.evidence())),
        each(all.issues(), i -> new Issue(i.id(), names(i.names(), i.id()))),
        each(all.stances(), Sieve::stance),
        all.relations());
  }

  private static Stance stance(Stance s) {
    Passage about = s.aboutText();
    boolean said = about != null && Passage.places(about.quote(), s.evidence()).contains(about);
    return new Stance(
        s.id(),
        s.holder(),
        s.type(),
        s.about(),
        said ? about : null,
        names(s.label(), s.type()),
        s.voice(),
        s.modality(),
        s.evidence(),
        s.origin());
  }

  private static <T> List<T> each(List<T> items, UnaryOperator<T> change) {
    return items.stream().map(change).toList();
  }

  private static Names names(Names names, String otherwise) {
    String ar = VisibleLine.of(names.ar());
    String en = VisibleLine.of(names.en());
    String any = !ar.isEmpty() ? ar : !en.isEmpty() ? en : otherwise;
    return new Names(ar.isEmpty() ? any : ar, en.isEmpty() ? any : en);
  }
}
