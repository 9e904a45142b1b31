package org.isnad.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Actor;
import org.isnad.model.Event;
import org.isnad.model.Member;
import org.isnad.model.Mention;
import org.isnad.model.Passage;

/**
 * Which of an event's passages a participant's part rests on: the first, which names the event, and
 * those that speak of the participant or of a group it belongs to. Where none speaks of it, all.
 *
 * <pre>
 * vote: "the resolution … which the others opposed" · "Belarus alone" · "Armenia did not appear"
 *   Armenia  → the first and the third
 *   an actor that no passage names → all three
 * </pre>
 */
final class ParticipantEvidence {
  private final Map<String, List<Passage>> spokenOf = new HashMap<>();

  ParticipantEvidence(List<Actor> actors) {
    for (Actor actor : actors) {
      List<Passage> passages = actor.mentions().stream().map(Mention::passage).toList();
      add(actor.id(), passages);
      for (Member member : actor.members()) {
        add(member.actor(), passages);
      }
    }
  }

  private void add(String actor, List<Passage> passages) {
    spokenOf.computeIfAbsent(actor, id -> new ArrayList<>()).addAll(passages);
  }

  List<Passage> of(Event event, String actor) {
    List<Passage> all = event.evidence();
    List<Passage> own = all.stream().filter(passage -> speaksOf(passage, actor)).toList();
    return own.isEmpty()
        ? all
        : all.stream().filter(passage -> passage == all.get(0) || own.contains(passage)).toList();
  }

  private boolean speaksOf(Passage passage, String actor) {
    return spokenOf.getOrDefault(actor, List.of()).stream()
        .anyMatch(mention -> mention.start() < passage.end() && passage.start() < mention.end());
  }
}
