package org.isnad.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.model.Actor;
import org.isnad.model.Annotations;
import org.isnad.model.Event;
import org.isnad.model.Ids;
import org.isnad.model.Member;
import org.isnad.model.Membership;
import org.isnad.model.Ontology;
import org.isnad.model.PartialDate;
import org.isnad.model.Participant;
import org.isnad.model.Passage;
import org.isnad.model.Relation;
import org.isnad.model.Review;
import org.isnad.model.Role;
import org.jspecify.annotations.Nullable;

/** Everything in annotations that becomes one relationship between two entities. */
final class Ties {
  private final Annotations annotations;
  private final Ontology ontology;
  private final Function<List<Passage>, List<String>> evidence;
  private final ParticipantEvidence parts;
  private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

  Ties(Annotations annotations, Ontology ontology, Function<List<Passage>, List<String>> evidence) {
    this.annotations = annotations;
    this.ontology = ontology;
    this.evidence = evidence;
    this.parts = new ParticipantEvidence(annotations.actors());
  }

  List<Map<String, @Nullable Object>> rows() {
    annotations.actors().forEach(this::members);
    annotations.roles().forEach(this::role);
    annotations.memberships().forEach(this::membership);
    annotations.events().forEach(this::event);
    annotations.relations().forEach(this::relation);
    return rows;
  }

  private void members(Actor group) {
    for (Member member : group.members()) {
      tie("RESOLVES_TO", group.id(), member.actor(), "", member.evidence())
          .put("basis", member.basis().id());
    }
  }

  private void role(Role role) {
    if (role.origin().review() == Review.REJECTED) {
      return;
    }
    String detail = role.role().en() + "|" + value(role.from()) + "|" + value(role.to());
    Map<String, @Nullable Object> properties =
        tie("LEADS", role.holder(), role.of(), detail, role.evidence());
    properties.put("roleAr", role.role().ar());
    properties.put("roleEn", role.role().en());
    properties.put("from", value(role.from()));
    properties.put("to", value(role.to()));
    properties.put("origin", role.origin().by());
    properties.put("review", role.origin().review().id());
    properties.put("confidence", role.origin().confidence());
  }

  private void membership(Membership membership) {
    String detail =
        membership.status() + "|" + value(membership.from()) + "|" + value(membership.to());
    Map<String, @Nullable Object> properties =
        tie(
            "MEMBER_OF",
            membership.member(),
            membership.organization(),
            detail,
            membership.evidence());
    properties.put("status", membership.status());
    properties.put("from", value(membership.from()));
    properties.put("to", value(membership.to()));
  }

  private void event(Event event) {
    for (Participant participant : event.participants()) {
      String actor = participant.actor();
      tie("PARTICIPATED_IN", actor, event.id(), participant.as(), parts.of(event, actor))
          .put("as", participant.as());
    }
    if (event.place() != null) {
      tie("AT", event.id(), event.place(), "", parts.of(event, event.place()));
    }
    if (event.partOf() != null) {
      tie("PART_OF", event.id(), event.partOf(), "", event.evidence());
    }
  }

  private void relation(Relation relation) {
    String graph = ontology.relationType(relation.type()).graph();
    tie(graph, relation.source(), relation.target(), "", relation.evidence())
        .put("type", relation.type());
  }

  /** Adds a tie and gives its properties, to be filled. */
  private Map<String, @Nullable Object> tie(
      String graph, String source, String target, String detail, List<Passage> passages) {
    Map<String, @Nullable Object> properties = new HashMap<>();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("graph", graph);
    row.put("id", Ids.edge(graph, source, target, detail));
    row.put("source", source);
    row.put("target", target);
    row.put("properties", properties);
    row.put("evidence", evidence.apply(passages));
    rows.add(row);
    return properties;
  }

  private static @Nullable String value(@Nullable PartialDate date) {
    return date == null ? null : date.value();
  }
}
