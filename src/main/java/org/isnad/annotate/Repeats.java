package org.isnad.annotate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Actor;
import org.isnad.model.Annotations;
import org.isnad.model.Event;
import org.isnad.model.Fault;
import org.isnad.model.Member;
import org.isnad.model.Membership;
import org.isnad.model.Names;
import org.isnad.model.Ontology;
import org.isnad.model.PartialDate;
import org.isnad.model.Participant;
import org.isnad.model.Relation;
import org.isnad.model.Role;
import org.isnad.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What is told twice in one file: the graph would make one of it, and drop half of what the two
 * say. A second passage for the same statement is a second quote of one item.
 */
final class Repeats {
  private final FaultList faults;

  /** The place of the first item by what makes it the same as another. */
  private final Map<List<Object>, String> first = new HashMap<>();

  private Repeats(FaultList faults) {
    this.faults = faults;
  }

  static void check(Annotations annotations, Ontology ontology, FaultList faults) {
    Repeats repeats = new Repeats(faults);
    annotations.actors().forEach(repeats::actor);
    for (Role r : annotations.roles()) {
      Names what = Fault.part("role-in", r.holder(), r.of());
      repeats.once(r, what, "role", r.holder(), r.role().en(), r.of(), dates(r.from(), r.to()));
    }
    for (Membership m : annotations.memberships()) {
      Names what = Fault.part("membership-in", m.member(), m.organization());
      repeats.once(
          m, what, "membership", m.member(), m.organization(), m.status(), dates(m.from(), m.to()));
    }
    annotations.events().forEach(repeats::event);
    for (Stance s : annotations.stances()) {
      repeats.once(s, Fault.part("stance-id", s.id()), "stance", s.id());
    }
    for (Relation r : annotations.relations()) {
      repeats.relation(r, ontology);
    }
  }

  private void actor(Actor actor) {
    String iso2 = actor.iso2();
    if (iso2 != null) {
      once(actor, Fault.part("iso2", iso2), "iso2", iso2);
    }
    Set<String> seen = new HashSet<>();
    for (Member member : actor.members()) {
      if (!seen.add(member.actor())) {
        faults.add(actor, "member-twice", member.actor(), actor.id());
      }
    }
  }

  private void event(Event event) {
    Set<Participant> seen = new HashSet<>();
    for (Participant participant : event.participants()) {
      if (faults.isWhole(event) && !seen.add(participant)) {
        faults.add(event, "participant-twice", participant.actor(), event.id(), participant.as());
      }
    }
  }

  /** One that holds both ways is the same from either end. */
  private void relation(Relation relation, Ontology ontology) {
    boolean known = ontology.ids("relation_types").contains(relation.type());
    boolean symmetric = known && ontology.relationType(relation.type()).symmetric();
    Object ends =
        symmetric
            ? Set.copyOf(Arrays.asList(relation.source(), relation.target()))
            : List.of(relation.source(), relation.target());
    Names what =
        Fault.part(
            symmetric ? "relation-both-ways" : "relation",
            String.join(" ", relation.source(), relation.type(), relation.target()));
    once(relation, what, "relation", relation.type(), ends);
  }

  private void once(Object item, Names what, Object... key) {
    if (!faults.isWhole(item)) {
      return;
    }
    String before = first.putIfAbsent(List.of(key), faults.place().apply(item));
    if (before != null) {
      faults.add(item, "told-twice", what, before);
    }
  }

  private static List<String> dates(@Nullable PartialDate from, @Nullable PartialDate to) {
    return List.of(String.valueOf(from), String.valueOf(to));
  }
}
