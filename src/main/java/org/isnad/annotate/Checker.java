package org.isnad.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
 * in the text.
 */
public final class Checker {
  private final Article article;
  private final CodePoints text;
  private final Annotations annotations;
  private final Ontology ontology;
  private final Function<Object, String> place;
  private final List<Fault> faults = new ArrayList<>();

  /** Kind by id: an actor kind's word, Event or Issue. */
  private final Map<String, String> kinds = new HashMap<>();

  private Checker(
      Article article, Annotations annotations, Ontology ontology, Function<Object, String> place) {
    this.article = article;
    this.text = new CodePoints(article.text());
    this.annotations = annotations;
    this.ontology = ontology;
    this.place = place;
  }

  /**
   * @param place gives {@code path:line} of an item of the annotations
   * @return every fault, in the file's order of lists; empty when all is well
   */
  public static List<Fault> check(
      Article article, Annotations annotations, Ontology ontology, Function<Object, String> place) {
    Checker checker = new Checker(article, annotations, ontology, place);
    checker.index();
    annotations.actors().forEach(checker::actor);
    annotations.roles().forEach(checker::role);
    annotations.memberships().forEach(checker::membership);
    annotations.events().forEach(checker::event);
    checker.issues();
    checker.stances();
    annotations.relations().forEach(checker::relation);
    return List.copyOf(checker.faults);
  }

  private void index() {
    annotations.actors().forEach(a -> define(a, a.id(), a.kind().id(), IdForm.prefix(a.kind())));
    annotations.events().forEach(e -> define(e, e.id(), "Event", "event"));
    annotations.issues().forEach(i -> define(i, i.id(), "Issue", "issue"));
  }

  private void define(Object item, String id, String kind, String prefix) {
    if (!IdForm.fits(id, prefix)) {
      fault(
          item,
          "id " + id + " is not of the form " + prefix + ":…",
          "use " + prefix + ": and Latin letters, digits, hyphens");
    }
    if (kinds.putIfAbsent(id, kind) != null) {
      fault(item, "id " + id + " is defined twice", "keep one definition");
    }
  }

  private void actor(Actor actor) {
    if (actor.mentions().isEmpty()) {
      fault(
          actor, actor.id() + " is mentioned nowhere", "add a mention that stands in the article");
    }
    for (Mention mention : actor.mentions()) {
      passage(actor, mention.passage());
    }
    if (actor.iso2() != null && actor.kind() != ActorKind.STATE) {
      fault(actor, actor.id() + " has an ISO code but is no state", "take iso2 out");
    }
    if (actor.iso2() != null && !actor.iso2().matches("[A-Z]{2}")) {
      fault(actor, "iso2 " + actor.iso2() + " is no ISO 3166 code", "write two capital letters");
    }
    if (!actor.members().isEmpty() && actor.kind() != ActorKind.GROUP) {
      fault(actor, actor.id() + " has members but is no group", "state a membership instead");
    }
    for (Member member : actor.members()) {
      actorEnd(actor, "member", member.actor());
      evidence(actor, "member " + member.actor(), member.evidence());
    }
  }

  private void role(Role role) {
    end(role, "holder", role.holder(), Set.of("Leader"));
    end(role, "of", role.of(), Set.of("State", "Organization"));
    evidence(role, "the role of " + role.holder(), role.evidence());
  }

  private void membership(Membership membership) {
    actorEnd(membership, "member", membership.member());
    end(membership, "organization", membership.organization(), Set.of("Organization"));
    known(membership, "membership_statuses", "status", membership.status());
    evidence(membership, "the membership of " + membership.member(), membership.evidence());
  }

  private void event(Event event) {
    known(event, "event_kinds", "kind", event.kind());
    evidence(event, event.id(), event.evidence());
    if (event.place() != null) {
      end(event, "place", event.place(), Set.of("Place"));
    }
    if (event.partOf() != null) {
      end(event, "part_of", event.partOf(), Set.of("Event"));
      partOfItself(event);
    }
    Set<Participant> seen = new HashSet<>();
    for (Participant participant : event.participants()) {
      actorEnd(event, "participant", participant.actor());
      known(event, "participant_roles", "as", participant.as());
      if (!seen.add(participant)) {
        fault(
            event,
            participant.actor() + " is in " + event.id() + " twice as " + participant.as(),
            "keep one");
      }
    }
  }

  /** Follows part_of upwards; an event that meets itself again would never end. */
  private void partOfItself(Event event) {
    Map<String, Event> byId = new HashMap<>();
    annotations.events().forEach(e -> byId.put(e.id(), e));
    Set<String> seen = new HashSet<>();
    @Nullable Event at = event;
    while (at != null && at.partOf() != null && seen.add(at.id())) {
      at = byId.get(at.partOf());
      if (at == event) {
        fault(event, event.id() + " is part of itself", "correct part_of");
        return;
      }
    }
  }

  private void issues() {
    Set<String> targets = new HashSet<>();
    annotations.stances().forEach(stance -> targets.add(stance.about()));
    for (Issue issue : annotations.issues()) {
      if (!targets.contains(issue.id())) {
        fault(
            issue,
            issue.id() + " is what no stance is about",
            "add the stance or take the issue out");
      }
    }
  }

  private void stances() {
    Set<String> seen = new HashSet<>();
    for (Stance stance : annotations.stances()) {
      if (!stance.holder().equals(Stance.AUTHOR)) {
        actorEnd(stance, "holder", stance.holder());
      }
      known(stance, "stance_types", "type", stance.type());
      Set<String> targets = new HashSet<>(IdForm.ACTORS);
      targets.add("Event");
      targets.add("Issue");
      end(stance, "about", stance.about(), targets);
      evidence(stance, "the stance of " + stance.holder(), stance.evidence());
      if (!seen.add(stance.id())) {
        fault(stance, "the same stance stands twice (" + stance.id() + ")", "keep one");
      }
    }
  }

  private void relation(Relation relation) {
    evidence(relation, "the relation " + relation.type(), relation.evidence());
    if (!known(relation, "relation_types", "type", relation.type())) {
      return;
    }
    RelationType type = ontology.relationType(relation.type());
    end(relation, "source", relation.source(), IdForm.expand(type.source()));
    end(relation, "target", relation.target(), IdForm.expand(type.target()));
  }

  private void actorEnd(Object item, String key, String id) {
    end(item, key, id, IdForm.ACTORS);
  }

  private void end(Object item, String key, String id, Set<String> allowed) {
    @Nullable String kind = kinds.get(id);
    if (kind == null) {
      fault(item, key + " " + id + " points nowhere", "define it in this file or correct the id");
    } else if (!allowed.contains(kind)) {
      fault(
          item,
          key + " " + id + " is of kind " + kind,
          "it may be " + String.join(", ", new TreeSet<>(allowed)));
    }
  }

  private boolean known(Object item, String list, String key, String word) {
    List<String> ids = ontology.ids(list);
    if (ids.contains(word)) {
      return true;
    }
    fault(
        item, "unknown " + key + " " + word, "use one of " + String.join(", ", new TreeSet<>(ids)));
    return false;
  }

  private void evidence(Object item, String what, List<Passage> evidence) {
    if (evidence.isEmpty()) {
      fault(item, what + " has no evidence", "add the quote that it rests on");
    }
    evidence.forEach(passage -> passage(item, passage));
  }

  private void passage(Object item, Passage passage) {
    boolean inside =
        0 <= passage.start() && passage.start() < passage.end() && passage.end() <= text.length();
    if (!inside || !text.slice(passage.start(), passage.end()).equals(passage.quote())) {
      fault(
          item,
          "the quote «" + passage.quote() + "» does not stand at its offsets",
          "copy it exactly from article.txt");
    } else if (article.sentenceOf(passage) == null) {
      fault(
          item,
          "the quote «" + passage.quote() + "» crosses a sentence's end",
          "make two quotes of it");
    }
  }

  private void fault(Object item, String fault, String remedy) {
    faults.add(new Fault(place.apply(item), fault, remedy));
  }
}
