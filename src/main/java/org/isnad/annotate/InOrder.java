package org.isnad.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.isnad.model.Actor;
import org.isnad.model.Annotations;
import org.isnad.model.Event;
import org.isnad.model.Issue;
import org.isnad.model.Membership;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Relation;
import org.isnad.model.Role;
import org.isnad.model.Stance;

/**
 * The order in which annotations are written: by place in the text, then by id. An issue stands
 * where the first stance about it does.
 */
final class InOrder {
  private static final int LAST = Integer.MAX_VALUE;

  private InOrder() {}

  static Annotations of(Annotations all) {
    return new Annotations(
        all.article(),
        sorted(
            all.actors().stream().map(InOrder::withMentions).toList(),
            InOrder::firstMention,
            Actor::id),
        sorted(all.roles(), r -> first(r.evidence()), Role::holder),
        sorted(all.memberships(), m -> first(m.evidence()), Membership::member),
        sorted(all.events(), e -> first(e.evidence()), Event::id),
        sorted(all.issues(), i -> firstAbout(all, i.id()), Issue::id),
        sorted(all.stances(), s -> first(s.evidence()), Stance::id),
        sorted(all.relations(), r -> first(r.evidence()), Relation::source));
  }

  private static Actor withMentions(Actor actor) {
    List<Mention> mentions =
        actor.mentions().stream()
            .sorted(Comparator.comparing(Mention::passage).thenComparing(Mention::how))
            .distinct()
            .toList();
    return new Actor(
        actor.id(), actor.kind(), actor.names(), actor.iso2(), mentions, actor.members());
  }

  private static <T> List<T> sorted(List<T> items, ToIntFunction<T> place, Function<T, String> id) {
    return items.stream().sorted(Comparator.comparingInt(place).thenComparing(id)).toList();
  }

  private static int first(List<Passage> evidence) {
    return evidence.stream().mapToInt(Passage::start).min().orElse(LAST);
  }

  private static int firstMention(Actor actor) {
    return actor.mentions().stream().mapToInt(m -> m.passage().start()).min().orElse(LAST);
  }

  private static int firstAbout(Annotations all, String issue) {
    return all.stances().stream()
        .filter(s -> s.about().equals(issue))
        .mapToInt(s -> first(s.evidence()))
        .min()
        .orElse(LAST);
  }
}
