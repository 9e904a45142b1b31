package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;

/** «حكومة سالم كرمان»: he heads the government that is called by his name. */
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
