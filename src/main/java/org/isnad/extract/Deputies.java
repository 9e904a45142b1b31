package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Deputies of whoever has an office.
 *
 * <pre>
 * [نائب قائد] الجيش الكيني فلان             an office of its own, and not his chief's
 * لرئيس الحكومة نائبان، [أحدهما فلان]        two, told one by one
 * </pre>
 */
final class Deputies {
  /** Words between «أحدهما» and the name, at most. */
  private static final int ASIDE = 3;

  /** Of whom two deputies are told one by one. */
  private static final Set<String> HEADS = Set.of("role:president", "role:prime-minister");

  private final Context context;
  private final Holdings holdings;
  private final Owners owners;
  private final LastNamed last;

  Deputies(Context context, Holdings holdings, Owners owners, LastNamed last) {
    this.context = context;
    this.holdings = holdings;
    this.owners = owners;
    this.last = last;
  }

  /**
   * «[نائب قائد] الجيش»: the sentence with the deputy and his chief's office as one; empty where no
   * deputy stands there.
   */
  Optional<List<Unit>> merged(List<Unit> units, int from) {
    Unit unit = units.get(from);
    boolean deputy =
        unit.sense(Sense.Modifier.class, m -> m.id().equals(Offices.DEPUTY)).isPresent();
    if (!deputy
        || unit.isDefiniteOrJoined()
        || unit.folded().startsWith("لل")
        || from + 1 >= units.size()) {
      return Optional.empty();
    }
    Unit office = units.get(from + 1);
    return office
        .sense(RoleWord.class, r -> r.number() == Number.ONE && Offices.isOffice(r))
        .filter(r -> office.prefix().isEmpty())
        .map(
            chief -> {
              Gender gender = unit.folded().endsWith("ه") ? Gender.F : Gender.M;
              RoleWord role =
                  new RoleWord(OfficeBook.deputy(chief.id()), chief.scope(), gender, Number.ONE);
              Unit both =
                  new Unit(
                      unit.from(),
                      office.to(),
                      unit.token(),
                      List.of(
                          new Gazetteer.Match(
                              unit.from(), office.to(), unit.readings().get(0), role)),
                      unit.words() + " " + office.words());
              both.prefix(unit.prefix());
              List<Unit> all = new ArrayList<>(units.subList(0, from));
              all.add(both);
              all.addAll(units.subList(from + 2, units.size()));
              return all;
            });
  }

  /** One of the two and his name; empty for anything else. */
  Optional<Offices.Taken> at(List<Unit> units, int from) {
    if (!context.knowledge().lists("one-of-two", units.get(from).folded())) {
      return Optional.empty();
    }
    int both = from - 1;
    while (both >= 0 && !context.knowledge().lists("two-deputies", units.get(both).folded())) {
      both--;
    }
    int chief = both - 1;
    while (chief >= 0 && deputy(units.get(chief)) == null) {
      chief--;
    }
    String role = chief < 0 ? null : deputy(units.get(chief));
    String told = chief < 0 ? null : owners.whose(units, chief + 1).of();
    String of = told == null ? last.state() : told;
    return role == null || of == null ? Optional.empty() : named(units, from, role, of);
  }

  private Optional<Offices.Taken> named(List<Unit> units, int from, String role, String of) {
    for (int at = from + 1; at < Math.min(units.size(), from + 2 + ASIDE); at++) {
      Unit before = units.get(at - 1);
      boolean opens = at == from + 1 || before.is("pronoun") || before.folded().equals("وهو");
      Optional<People.Found> person =
          opens
              ? context.people().at(units, at, ActorKind.LEADER, Gender.ANY, true)
              : Optional.empty();
      if (person
          .filter(p -> units.get(p.to() - 1).to() - units.get(p.from()).from() > 1)
          .isEmpty()) {
        continue;
      }
      Unit merged = Unit.merge(units, at, person.get().to());
      RoleWord office = new RoleWord(role, "state", Gender.ANY, Number.ONE);
      String actor = person.get().actor();
      holdings.take(merged, office, actor, of, units, person.get(), OfficeRule.SHARED);
      List<Unit> all = new ArrayList<>(units.subList(from, at));
      all.add(merged);
      return Optional.of(new Offices.Taken(person.get().to(), all));
    }
    return Optional.empty();
  }

  /** The office of a deputy of whoever has this one; null for other words. */
  private static @Nullable String deputy(Unit unit) {
    return unit.sense(RoleWord.class, r -> r.number() == Number.ONE)
        .map(RoleWord::id)
        .filter(HEADS::contains)
        .map(OfficeBook::deputy)
        .orElse(null);
  }
}
