package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Who has the office of somebody told before, and where.
 *
 * <pre>
 * ورد [زميله في كتلة «الوفاء» رامي كرمان]     the same office, in another body
 * وقال [نظيره سالم كرمان]                   the same office, of the state that the article is about
 * </pre>
 */
final class Colleagues {
  /** Folded. */
  private static final Set<String> WORDS =
      Set.of("زميله", "زميلها", "زميلته", "زميلتها", "وزميله", "وزميلته");

  private static final Set<String> AMONG = Set.of("في", "فى", "من", "عن");

  private final Context context;
  private final Holdings holdings;
  private final Owners owners;

  Colleagues(Context context, Holdings holdings, Owners owners) {
    this.context = context;
    this.holdings = holdings;
    this.owners = owners;
  }

  /** «زميله في كتلة … فلان»; empty for any other word. */
  Optional<Offices.Taken> at(List<Unit> units, int from) {
    String role = holdings.lastRole();
    boolean opens =
        WORDS.contains(units.get(from).folded())
            && from + 2 < units.size()
            && AMONG.contains(units.get(from + 1).folded());
    if (!opens && role != null && holdings.lastOwner() != null && isWith(units, from)) {
      int name = units.get(from + 1).isDefinite() ? from + 2 : from + 1;
      return taken(units, from, name, role, holdings.lastOwner());
    }
    if (!opens || role == null) {
      return Optional.empty();
    }
    Owners.Whose whose = owners.whose(units, from + 2);
    return whose.of() == null ? Optional.empty() : taken(units, from, whose.to(), role, whose.of());
  }

  /** «زميله [الإصلاحي] فلان», «سلفه فلان»: of the same body. */
  private boolean isWith(List<Unit> units, int from) {
    int name = from + 1 < units.size() && units.get(from + 1).isDefinite() ? from + 2 : from + 1;
    boolean before = context.knowledge().lists("predecessor", units.get(from).folded());
    boolean with = before || WORDS.contains(units.get(from).folded());
    boolean listed =
        before
            && name < units.size()
            && units.get(name).to() - units.get(name).from() > 1
            && units
                .get(name)
                .sense(Sense.Name.class, n -> n.kind() == Sense.Name.Kind.LEADER)
                .isPresent();
    return with && (listed || context.people().isSpeaker(units, name));
  }

  /** «نظيره فلان»: whose peer he is, no word tells. */
  Optional<Offices.Taken> peer(List<Unit> units, int from) {
    String role = holdings.lastRole();
    String other = context.home();
    if (role == null || other == null || other.equals(holdings.lastOwner())) {
      return Optional.empty();
    }
    return taken(units, from, from + 1, role, other);
  }

  private Optional<Offices.Taken> taken(
      List<Unit> units, int from, int name, String role, @Nullable String of) {
    RoleWord same = new RoleWord(role, "both", Gender.ANY, Number.ONE);
    return context
        .people()
        .at(units, name, ActorKind.LEADER, Gender.ANY, true)
        .map(
            person -> {
              Unit merged = Unit.merge(units, from, person.to());
              holdings.take(merged, same, person.actor(), of, units, person, OfficeRule.PEER);
              return new Offices.Taken(person.to(), List.of(merged));
            });
  }
}
