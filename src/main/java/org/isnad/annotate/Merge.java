package org.isnad.annotate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isnad.model.Actor;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Issue;
import org.isnad.model.Member;
import org.isnad.model.Membership;
import org.isnad.model.Mention;
import org.isnad.model.Origin;
import org.isnad.model.Participant;
import org.isnad.model.Passage;
import org.isnad.model.Relation;
import org.isnad.model.Review;
import org.isnad.model.Role;
import org.isnad.model.Sentence;
import org.isnad.model.Stance;

/**
 * New proposals beside what an annotations file says already. Pure; what a person decided stays as
 * it is.
 *
 * <pre>
 * reviewed: accepted, edited, rejected, or by a reviewer  → kept; the same statement is not proposed again
 * a draft of rules                                        → replaced by this run's, under its old id
 * anybody else's draft                                    → kept
 * what has no review state: actors, events, issues, ties  → kept; new ones where a new stance or role
 *                                                           needs them, or a sentence says nothing yet
 * </pre>
 */
public final class Merge {
  private static final String RULE = "rule:";

  private final Article article;
  private final Annotations old;
  private final Annotations proposed;
  private final Set<Integer> read = new HashSet<>();
  private final Set<String> needed = new HashSet<>();

  private Merge(Article article, Annotations old, Annotations proposed) {
    this.article = article;
    this.old = old;
    this.proposed = proposed;
  }

  /**
   * @param old what the file says, without a fault
   * @param proposed by this run of the rules
   * @return the old first, so that what repeats it comes after
   */
  public static Annotations merge(Article article, Annotations old, Annotations proposed) {
    return new Merge(article, old, proposed).merged();
  }

  /** Whether a person has decided on it. */
  public static boolean isReviewed(Origin origin) {
    return origin.review() != Review.PROPOSED || origin.by().equals("reviewer");
  }

  private static boolean isOurDraft(Origin origin) {
    return !isReviewed(origin) && origin.by().startsWith(RULE);
  }

  private Annotations merged() {
    markRead();
    List<Stance> stances = stances();
    List<Role> roles = roles();
    List<Membership> memberships =
        both(
            old.memberships(),
            proposed.memberships(),
            m -> List.of(m.member(), m.organization()),
            m -> isUnread(m.evidence()));
    memberships.forEach(m -> needed.addAll(List.of(m.member(), m.organization())));
    List<Relation> relations =
        both(
            old.relations(),
            proposed.relations(),
            r -> List.of(r.source(), r.type(), r.target()),
            r -> isUnread(r.evidence()));
    relations.forEach(r -> needed.addAll(List.of(r.source(), r.target())));
    closeNeeds();
    return new Annotations(
        old.article(),
        both(
            old.actors().stream().map(this::withUnreadMentions).toList(),
            proposed.actors(),
            Actor::id,
            actor -> needed.contains(actor.id())),
        roles,
        memberships,
        both(old.events(), proposed.events(), Event::id, event -> needed.contains(event.id())),
        both(old.issues(), proposed.issues(), Issue::id, issue -> needed.contains(issue.id())),
        stances,
        relations);
  }

  private List<Stance> stances() {
    List<Stance> kept =
        new ArrayList<>(old.stances().stream().filter(s -> !isOurDraft(s.origin())).toList());
    List<Stance> drafts = old.stances().stream().filter(s -> isOurDraft(s.origin())).toList();
    Set<String> ids = new HashSet<>();
    kept.forEach(stance -> ids.add(stance.id()));
    List<Stance> decided = List.copyOf(kept);
    for (Stance stance : proposed.stances()) {
      if (ids.contains(stance.id()) || decided.stream().anyMatch(d -> settles(d, stance))) {
        continue;
      }
      Stance added = withOldId(stance, drafts, ids);
      ids.add(added.id());
      kept.add(added);
      needed.add(added.holder());
      needed.add(added.about());
    }
    return kept;
  }

  /**
   * A rejected statement is settled as it is; of an accepted one, a person chose type and target.
   */
  private static boolean settles(Stance decided, Stance stance) {
    boolean type = decided.type().equals(stance.type());
    boolean about = decided.about().equals(stance.about());
    return decided.holder().equals(stance.holder())
        && overlap(decided.evidence(), stance.evidence())
        && (decided.origin().review() == Review.REJECTED ? type && about : type || about);
  }

  private Stance withOldId(Stance stance, List<Stance> drafts, Set<String> taken) {
    if (drafts.stream().anyMatch(d -> d.id().equals(stance.id()))) {
      return stance;
    }
    Set<String> again = new HashSet<>();
    proposed.stances().forEach(s -> again.add(s.id()));
    return drafts.stream()
        .filter(d -> !taken.contains(d.id()) && !again.contains(d.id()))
        .filter(
            d ->
                d.holder().equals(stance.holder())
                    && d.type().equals(stance.type())
                    && d.about().equals(stance.about())
                    && overlap(d.evidence(), stance.evidence()))
        .findFirst()
        .map(d -> named(stance, d.id()))
        .orElse(stance);
  }

  private static Stance named(Stance s, String id) {
    return new Stance(
        id,
        s.holder(),
        s.type(),
        s.about(),
        s.aboutText(),
        s.label(),
        s.voice(),
        s.modality(),
        s.evidence(),
        s.origin());
  }

  private List<Role> roles() {
    List<Role> kept =
        new ArrayList<>(old.roles().stream().filter(r -> !isOurDraft(r.origin())).toList());
    List<Role> decided = List.copyOf(kept);
    for (Role role : proposed.roles()) {
      if (decided.stream().noneMatch(d -> settles(d, role))) {
        kept.add(role);
        needed.add(role.holder());
        needed.add(role.of());
      }
    }
    return kept;
  }

  private static boolean settles(Role decided, Role role) {
    return decided.holder().equals(role.holder())
        && decided.of().equals(role.of())
        && (decided.role().en().equals(role.role().en())
            || overlap(decided.evidence(), role.evidence()));
  }

  private static boolean overlap(List<Passage> some, List<Passage> others) {
    return some.stream()
        .anyMatch(a -> others.stream().anyMatch(b -> a.start() < b.end() && b.start() < a.end()));
  }

  /** The old ones, and of the proposed those that are new and wanted. */
  private static <T> List<T> both(
      List<T> old, List<T> proposed, Function<T, Object> key, Predicate<T> wanted) {
    Set<Object> known = new HashSet<>();
    old.forEach(item -> known.add(key.apply(item)));
    List<T> both = new ArrayList<>(old);
    proposed.stream()
        .filter(item -> !known.contains(key.apply(item)) && wanted.test(item))
        .forEach(both::add);
    return both;
  }

  /**
   * From what is needed so far, and what stands in unread sentences, to all that these point at.
   */
  private void closeNeeds() {
    proposed.actors().stream()
        .filter(actor -> isUnread(passages(actor.mentions())))
        .forEach(actor -> needed.add(actor.id()));
    proposed.events().stream()
        .filter(event -> isUnread(event.evidence()))
        .forEach(event -> needed.add(event.id()));
    Map<String, List<String>> next = new HashMap<>();
    for (Actor actor : proposed.actors()) {
      next.put(actor.id(), actor.members().stream().map(Member::actor).toList());
    }
    for (Event event : proposed.events()) {
      List<String> ends =
          new ArrayList<>(event.participants().stream().map(Participant::actor).toList());
      if (event.place() != null) {
        ends.add(event.place());
      }
      if (event.partOf() != null) {
        ends.add(event.partOf());
      }
      next.put(event.id(), ends);
    }
    Deque<String> open = new ArrayDeque<>(needed);
    while (!open.isEmpty()) {
      for (String id : next.getOrDefault(open.pop(), List.of())) {
        if (needed.add(id)) {
          open.push(id);
        }
      }
    }
  }

  private Actor withUnreadMentions(Actor actor) {
    List<Mention> mentions = new ArrayList<>(actor.mentions());
    proposed.actors().stream()
        .filter(other -> other.id().equals(actor.id()))
        .flatMap(other -> other.mentions().stream())
        .filter(mention -> isUnread(List.of(mention.passage())) && !mentions.contains(mention))
        .forEach(mentions::add);
    return new Actor(
        actor.id(), actor.kind(), actor.names(), actor.iso2(), mentions, actor.members());
  }

  private static List<Passage> passages(List<Mention> mentions) {
    return mentions.stream().map(Mention::passage).toList();
  }

  private void markRead() {
    for (Actor actor : old.actors()) {
      mark(passages(actor.mentions()));
      actor.members().forEach(member -> mark(member.evidence()));
    }
    old.roles().forEach(role -> mark(role.evidence()));
    old.memberships().forEach(membership -> mark(membership.evidence()));
    old.events().forEach(event -> mark(event.evidence()));
    old.stances().forEach(stance -> mark(stance.evidence()));
    old.relations().forEach(relation -> mark(relation.evidence()));
  }

  private void mark(Collection<Passage> passages) {
    passages.forEach(passage -> read.add(number(passage)));
  }

  private boolean isUnread(Collection<Passage> passages) {
    return passages.stream().anyMatch(passage -> !read.contains(number(passage)));
  }

  private int number(Passage passage) {
    Sentence sentence = article.sentenceOf(passage);
    return sentence == null ? 0 : sentence.n();
  }
}
