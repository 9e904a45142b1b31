package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;

/**
 * Governments that are called by whoever heads them.
 *
 * <pre>
 * حكومة سالم كرمان                 he heads it
 * رفضت [حكومة نتنياهو] المقترح       his state does
 * تنوي [إدارة الرئيس بايدن]          the same
 * </pre>
 */
final class Governments {
  /** Who heads a government. */
  static final RoleWord HEAD = new RoleWord("role:prime-minister", "state", Gender.ANY, Number.ONE);

  private final Context context;
  private final Holdings holdings;

  Governments(Context context, Holdings holdings) {
    this.context = context;
    this.holdings = holdings;
  }

  Optional<Offices.Taken> at(List<Unit> units, int from) {
    Unit government = units.get(from);
    boolean opens =
        government.is("government")
            && !government.words().contains("ال")
            && government.folded().endsWith("حكومه")
            && from + 1 < units.size()
            && isName(units, from + 1);
    if (!opens) {
      return Optional.empty();
    }
    return context
        .people()
        .at(units, from + 1, ActorKind.LEADER, Gender.ANY, true)
        .map(
            person -> {
              Unit name = Unit.merge(units, person.from(), person.to());
              name.name(new Unit.Named(person.actor(), MentionHow.NAME, name.from(), name.to()));
              context
                  .registry()
                  .mention(
                      person.actor(),
                      context.passages().of(name.from(), name.to()),
                      person.to() - person.from() == 1 ? MentionHow.SHORT : MentionHow.NAME);
              holdings.imply(name, government, HEAD, person.actor());
              return new Offices.Taken(person.to(), List.of(government, name));
            });
  }

  /** Once a sentence is named: what such a government does its state does, or who heads it. */
  static List<Unit> merge(List<Unit> named, Context context) {
    List<Unit> out = new ArrayList<>(named.size());
    for (int at = 0; at < named.size(); at++) {
      Unit unit = named.get(at);
      Optional<String> head =
          at + 1 < named.size() ? head(unit, named.get(at + 1)) : Optional.empty();
      if (head.isEmpty()) {
        out.add(unit);
        continue;
      }
      Unit merged = new Unit(unit.from(), named.get(at + 1).to(), unit.token(), unit.matches());
      String actor = state(head.get(), context).orElse(head.get());
      merged.prefix(unit.prefix());
      merged.name(new Unit.Named(actor, MentionHow.METONYM, merged.from(), merged.to()));
      context.registry().known(actor);
      var passage =
          context.passages().of(merged.from(), merged.to(), unit.matches().get(0).reading().cut());
      context.registry().mention(actor, passage, MentionHow.METONYM);
      out.add(merged);
      at++;
    }
    return out;
  }

  private static Optional<String> head(Unit government, Unit next) {
    boolean opens =
        government.is("government")
            && !government.isActor()
            && !government.words().contains("ال")
            && !next.isAfterPreposition()
            && !next.isAfterConjunction();
    return opens
        ? next.named().map(Unit.Named::actor).filter(actor -> actor.startsWith("leader:"))
        : Optional.empty();
  }

  private static Optional<String> state(String leader, Context context) {
    return context
        .registry()
        .find(leader)
        .map(Registry.Known::of)
        .filter(of -> of.startsWith("state:"))
        .or(
            () ->
                context
                    .terms(leader)
                    .map(term -> term.of())
                    .filter(of -> of.startsWith("state:"))
                    .findFirst());
  }

  /** A listed leader, or a given name and more. */
  private boolean isName(List<Unit> units, int at) {
    Unit first = units.get(at);
    boolean listed =
        first
            .sense(
                Name.class,
                n ->
                    (n.kind() == Name.Kind.LEADER || n.kind() == Name.Kind.SURNAME)
                        && first.reading(n).cut() == 0)
            .isPresent();
    return listed && NameParts.isNothingElse(first) || context.people().isSpeaker(units, at);
  }
}
