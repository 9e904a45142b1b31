package org.isnad.annotate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Actor;
import org.isnad.model.Annotations;
import org.isnad.model.Event;
import org.isnad.model.Member;
import org.isnad.model.Membership;
import org.isnad.model.Relation;

/** What leads back to itself, at once or by way of others: nobody is a tie's two ends. */
final class Circles {
  private Circles() {}

  static void check(Annotations annotations, FaultList faults) {
    Map<String, List<String>> members = new HashMap<>();
    for (Actor actor : annotations.actors()) {
      members.put(actor.id(), actor.members().stream().map(Member::actor).toList());
    }
    for (Actor actor : annotations.actors()) {
      if (leadsBack(actor.id(), members)) {
        faults.add(actor, "resolves-to-itself", actor.id());
      }
    }
    for (Membership membership : annotations.memberships()) {
      if (same(membership.member(), membership.organization())) {
        faults.add(membership, "member-of-itself", membership.member());
      }
    }
    Map<String, List<String>> wholes = new HashMap<>();
    for (Event event : annotations.events()) {
      String partOf = event.partOf();
      wholes.put(event.id(), partOf == null ? List.of() : List.of(partOf));
    }
    for (Event event : annotations.events()) {
      if (leadsBack(event.id(), wholes)) {
        faults.add(event, "part-of-itself", event.id());
      }
    }
    for (Relation relation : annotations.relations()) {
      if (same(relation.source(), relation.target())) {
        faults.add(relation, "relation-to-itself", relation.type(), relation.source());
      }
    }
  }

  /** An id that is missing is told by the reader. */
  private static boolean same(String a, String b) {
    return !a.isEmpty() && a.equals(b);
  }

  private static boolean leadsBack(String start, Map<String, List<String>> next) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(next.getOrDefault(start, List.of()));
    while (!open.isEmpty()) {
      String at = open.pop();
      if (at.equals(start)) {
        return true;
      }
      if (seen.add(at)) {
        next.getOrDefault(at, List.of()).forEach(open::push);
      }
    }
    return false;
  }
}
