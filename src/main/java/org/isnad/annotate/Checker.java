package org.isnad.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isnad.model.Actor;
import org.isnad.model.ActorKind;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Fault;
import org.isnad.model.Issue;
import org.isnad.model.Member;
import org.isnad.model.Membership;
import org.isnad.model.Mention;
import org.isnad.model.Ontology;
import org.isnad.model.Ontology.RelationType;
import org.isnad.model.PartialDate;
import org.isnad.model.Participant;
import org.isnad.model.Passage;
import org.isnad.model.Relation;
import org.isnad.model.Role;
import org.isnad.model.Stance;
import org.isnad.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * The invariants of one article's annotations: every id points somewhere, every kind and type is
 * the ontology's, every end of a tie is of an allowed kind, everything rests on a quote that stands
 * in the text, and nothing is told twice or leads back to itself.
 */
public final class Checker {
  private final Article article;
  private final CodePoints text;
  private final Annotations annotations;
  private final Ontology ontology;
  private final FaultList faults;

  /** Kind by id: an actor kind's word, Event or Issue. */
  private final Map<String, String> kinds = new HashMap<>();

  private Checker(Article article, Annotations annotations, Ontology ontology, FaultList faults) {
    this.article = article;
    this.text = new CodePoints(article.text());
    this.annotations = annotations;
    this.ontology = ontology;
    this.faults = faults;
  }

  /**
   * @param place gives {@code path:line} of an item of the annotations
   * @param whole whether an item could be read without a fault; what such a fault may have caused
   *     is not told again
   * @return every fault, in no order of lines; empty when all is well
   */
  public static List<Fault> check(
      Article article,
      Annotations annotations,
      Ontology ontology,
      Function<Object, String> place,
      Predicate<Object> whole) {
    FaultList faults = new FaultList(place, whole);
    Checker checker = new Checker(article, annotations, ontology, faults);
    checker.index();
    annotations.actors().forEach(checker::actor);
    annotations.roles().forEach(checker::role);
    annotations.memberships().forEach(checker::membership);
    annotations.events().forEach(checker::event);
    checker.issues();
    annotations.stances().forEach(checker::stance);
    annotations.relations().forEach(checker::relation);
    Repeats.check(annotations, ontology, faults);
    Circles.check(annotations, faults);
    return List.copyOf(faults.faults());
  }

  private void index() {
    annotations.actors().forEach(a -> define(a, a.id(), kind(a)));
    annotations.events().forEach(e -> define(e, e.id(), "Event"));
    annotations.issues().forEach(i -> define(i, i.id(), "Issue"));
  }

  /** Where the kind may be what could not be read, the id tells it. */
  private String kind(Actor actor) {
    String kind = actor.kind().id();
    return faults.isWhole(actor) ? kind : IdForm.kind(actor.id()).orElse(kind);
  }

  private void define(Object item, String id, String kind) {
    if (id.isEmpty()) {
      return; // told by the reader
    }
    String prefix = IdForm.prefix(kind);
    if (!IdForm.fits(id, prefix)) {
      faults.add(item, "item-id-form", id, prefix);
    }
    if (kinds.putIfAbsent(id, kind) != null) {
      faults.add(item, "id-twice", id);
    }
  }

  private void actor(Actor actor) {
    for (Mention mention : actor.mentions()) {
      passage(actor, mention.passage());
    }
    String iso2 = actor.iso2();
    if (iso2 != null && !IdForm.isCountry(iso2)) {
      faults.add(actor, "iso2", iso2);
    }
    for (Member member : actor.members()) {
      actorEnd(actor, "member", member.actor());
      evidence(actor, Fault.part("member", member.actor()), member.evidence());
    }
    if (!faults.isWhole(actor)) {
      return;
    }
    if (actor.mentions().isEmpty()) {
      faults.add(actor, "unmentioned", actor.id());
    }
    if (iso2 != null && actor.kind() != ActorKind.STATE) {
      faults.add(actor, "iso2-no-state", actor.id());
    }
    if (!actor.members().isEmpty() && actor.kind() != ActorKind.GROUP) {
      faults.add(actor, "members-no-group", actor.id());
    }
  }

  private void role(Role role) {
    end(role, "holder", role.holder(), Set.of("Leader"));
    end(role, "of", role.of(), Set.of("State", "Organization"));
    period(role, role.from(), role.to());
    evidence(role, Fault.part("role", role.holder()), role.evidence());
  }

  private void membership(Membership membership) {
    actorEnd(membership, "member", membership.member());
    end(membership, "organization", membership.organization(), Set.of("Organization"));
    known(membership, "membership_statuses", "status", membership.status());
    period(membership, membership.from(), membership.to());
    evidence(membership, Fault.part("membership", membership.member()), membership.evidence());
  }

  private void event(Event event) {
    known(event, "event_kinds", "kind", event.kind());
    evidence(event, event.id(), event.evidence());
    if (event.place() != null) {
      end(event, "place", event.place(), Set.of("Place"));
    }
    if (event.partOf() != null) {
      end(event, "part_of", event.partOf(), Set.of("Event"));
    }
    for (Participant participant : event.participants()) {
      actorEnd(event, "participant", participant.actor());
      known(event, "participant_roles", "as", participant.as());
    }
  }

  private void issues() {
    Set<String> targets = new HashSet<>();
    annotations.stances().forEach(stance -> targets.add(stance.about()));
    for (Issue issue : annotations.issues()) {
      if (!targets.contains(issue.id())) {
        faults.add(issue, "issue-unused", issue.id());
      }
    }
  }

  private void stance(Stance stance) {
    if (!IdForm.fitsStance(stance.id(), article.id())) {
      String prefix = "stance:" + article.id() + "-";
      faults.add(stance, "stance-id-form", stance.id(), prefix);
    }
    if (!stance.holder().equals(Stance.AUTHOR)) {
      actorEnd(stance, "holder", stance.holder());
    }
    known(stance, "stance_types", "type", stance.type());
    Set<String> targets = new HashSet<>(IdForm.ACTORS);
    targets.add("Event");
    targets.add("Issue");
    end(stance, "about", stance.about(), targets);
    evidence(stance, Fault.part("stance", stance.holder()), stance.evidence());
  }

  private void relation(Relation relation) {
    evidence(relation, Fault.part("relation", relation.type()), relation.evidence());
    if (!known(relation, "relation_types", "type", relation.type())) {
      return;
    }
    RelationType type = ontology.relationType(relation.type());
    end(relation, "source", relation.source(), IdForm.expand(type.source()));
    end(relation, "target", relation.target(), IdForm.expand(type.target()));
  }

  /** Partial dates may overlap: from 2022-05 to 2022 is well. */
  private void period(Object item, @Nullable PartialDate from, @Nullable PartialDate to) {
    if (from != null && to != null && from.earliest().isAfter(to.latest())) {
      faults.add(item, "period", from.value(), to.value());
    }
  }

  private void actorEnd(Object item, String key, String id) {
    end(item, key, id, IdForm.ACTORS);
  }

  private void end(Object item, String key, String id, Set<String> allowed) {
    if (id.isEmpty()) {
      return; // told by the reader
    }
    @Nullable String kind = kinds.get(id);
    if (kind == null) {
      faults.add(item, "points-nowhere", key, id);
    } else if (!allowed.contains(kind)) {
      faults.add(item, "wrong-kind", key, id, kind, String.join(", ", new TreeSet<>(allowed)));
    }
  }

  private boolean known(Object item, String list, String key, String word) {
    List<String> ids = ontology.ids(list);
    if (ids.contains(word)) {
      return true;
    }
    if (word.isEmpty()) {
      return false; // told by the reader
    }
    faults.add(item, "unknown-word", key, word, String.join(", ", new TreeSet<>(ids)));
    return false;
  }

  /**
   * @param what rests on it: an id, or a part of the sentence
   */
  private void evidence(Object item, Object what, List<Passage> evidence) {
    if (evidence.isEmpty() && faults.isWhole(item)) {
      faults.add(item, "no-evidence", what);
    }
    evidence.forEach(passage -> passage(item, passage));
  }

  private void passage(Object item, Passage passage) {
    boolean inside =
        0 <= passage.start() && passage.start() < passage.end() && passage.end() <= text.length();
    if (!inside || !text.slice(passage.start(), passage.end()).equals(passage.quote())) {
      faults.add(item, "quote-offsets", passage.quote());
    } else if (article.sentenceOf(passage) == null) {
      faults.add(item, "quote-crosses", passage.quote());
    }
  }
}
