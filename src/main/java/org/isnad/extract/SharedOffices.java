package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;

/** One office of several holders: «الرئيسان القرغيزي فلان والطاجيكي فلان». */
final class SharedOffices {
  private static final Set<String> NAMELY = Set.of("هم", "هما", "وهم", "وهما");

  private final Context context;
  private final Holdings holdings;

  SharedOffices(Context context, Holdings holdings) {
    this.context = context;
    this.holdings = holdings;
  }

  /** «رؤساء [سابقين، هم] النيجيري فلان والكيني فلان». */
  private static int pastNamely(List<Unit> units, int from) {
    int at = Offices.pastModifiers(units, from);
    int mark = at < units.size() && units.get(at).isMark("،,:") ? at + 1 : at;
    return mark < units.size() && NAMELY.contains(units.get(mark).folded()) ? mark + 1 : from;
  }

  /** «عضوا البرلمان الكيني سالم كرمان وباسل تانغا»: one owner, and names joined by «و». */
  Optional<Offices.Taken> ofOne(List<Unit> units, int from, RoleWord role, String of, int name) {
    List<Unit> made = new ArrayList<>(units.subList(from, name));
    int at = name;
    int done = name;
    Optional<People.Found> person = person(units, at, "");
    while (person.isPresent()) {
      Unit first = units.get(at);
      int cut = People.joined(units, at);
      Unit merged = Unit.merge(units, at, person.get().to());
      merged.prefix(first.folded().substring(0, cut));
      String actor = person.get().actor();
      merged.name(new Unit.Named(actor, MentionHow.NAME, merged.from(), merged.to()));
      context
          .registry()
          .mention(actor, context.passages().of(merged.from(), merged.to(), cut), MentionHow.NAME);
      Unit office = Unit.merge(units, from, person.get().to());
      holdings.office(office, role.id(), role.gender(), actor, of, OfficeRule.SHARED, 0.85);
      made.add(merged);
      at = person.get().to();
      done = at;
      person = person(units, at, "و");
    }
    return done == name ? Optional.empty() : Optional.of(new Offices.Taken(done, made));
  }

  private Optional<People.Found> person(List<Unit> units, int at, String joined) {
    if (at >= units.size() || !units.get(at).folded().startsWith(joined)) {
      return Optional.empty();
    }
    boolean name = !joined.isEmpty() && !NameParts.isAnother(units.get(at));
    return name
        ? Optional.empty()
        : context.people().at(units, at, ActorKind.LEADER, Gender.ANY, true);
  }

  /** Several holders of one kind of office: pairs of a nisba or state and, it may be, a name. */
  Optional<Offices.Taken> at(List<Unit> units, int from, String role, OfficeRule rule) {
    List<Unit> made = new ArrayList<>();
    int at = pastNamely(units, from + 1);
    int done = at;
    while (at < units.size()) {
      Unit unit = units.get(at);
      if (unit.isMark("،,") || unit.is("coordinator")) {
        at++;
        continue;
      }
      Optional<String> state = Owners.stateOf(unit);
      if (state.isEmpty()) {
        break;
      }
      int start = at;
      at = Offices.pastModifiers(units, at + 1);
      Optional<People.Found> person =
          context.people().at(units, at, ActorKind.LEADER, Gender.ANY, true);
      int to = person.map(People.Found::to).orElse(at);
      Unit merged = Unit.merge(units, start, to);
      context.mentionState(unit, state.get());
      if (person.isPresent()) {
        String actor = person.get().actor();
        merged.name(new Unit.Named(actor, MentionHow.NAME, merged.from(), merged.to()));
        context
            .registry()
            .mention(
                actor,
                context
                    .passages()
                    .of(
                        units.get(person.get().from()).from(),
                        units.get(person.get().to() - 1).to()),
                MentionHow.NAME);
        holdings.office(merged, role, Gender.ANY, actor, state.get(), rule, 0.85);
      } else if (context.knowledge().isUnique(role) && !Envoys.isEnvoy(role)) {
        holdings.open(merged, role, state.get(), Gender.ANY);
      }
      made.add(merged);
      at = to;
      done = at;
    }
    if (made.isEmpty()) {
      return Optional.empty();
    }
    made.add(0, units.get(from));
    return Optional.of(new Offices.Taken(done, made));
  }
}
