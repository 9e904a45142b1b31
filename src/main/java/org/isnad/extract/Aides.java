package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.RoleWord;
import org.jspecify.annotations.Nullable;

/**
 * Offices with whoever has another one.
 *
 * <pre>
 * [مستشار رئيس الجمهورية] فلان          the aide's name
 * [المستشار الإعلامي للرئيس] فلان        the same, with what he advises on
 * [مستشار الرئيس أوباما، فلان]           behind his chief's
 * </pre>
 */
final class Aides {
  private static final Set<String> OFFICES =
      Set.of("role:adviser", "role:envoy", "role:representative", "role:director");

  private final Context context;
  private final LastNamed last;
  private final Holdings holdings;
  private final Owners owners;
  private final OfficeHolders holders;

  Aides(Context context, LastNamed last, Holdings holdings, Owners owners, OfficeHolders holders) {
    this.context = context;
    this.last = last;
    this.holdings = holdings;
    this.owners = owners;
    this.holders = holders;
  }

  /**
   * «مستشار رئيس الجمهورية فلان», «فلان، مستشار المرشد الإيراني»: the office is the aide's, unless
   * the name is known as the chief's.
   */
  Optional<Offices.Taken> at(List<Unit> units, int from, RoleWord role, List<Unit> out) {
    int at = Offices.pastModifiers(units, from + 1);
    boolean speaks = role.id().equals("role:spokesperson");
    if (speaks && at < units.size() && units.get(at).folded().equals("باسم")) {
      at++;
    }
    boolean aide = OFFICES.contains(role.id());
    boolean construct = speaks || aide && !units.get(from).isDefinite();
    if (aide && !construct) {
      at = pastManner(units, at);
    }
    if (!speaks && !aide || at >= units.size()) {
      return Optional.empty();
    }
    Unit his = units.get(at);
    Optional<RoleWord> chief =
        his.sense(RoleWord.class, r -> r.number() == Number.ONE && Offices.isOffice(r));
    boolean joined = chief.isPresent() && his.reading(chief.get()).taken().endsWith("ل");
    if (chief.isEmpty() || construct == joined) {
      return Optional.empty();
    }
    Owners.Whose its = owners.whose(units, at + 1);
    boolean abroad = at + 1 < units.size() && units.get(at + 1).is("preposition");
    String own = abroad || its.of() == null ? lastOf(chief.get()) : its.of();
    Owners.Whose whose = new Owners.Whose(own, its.to());
    Optional<People.Found> named = holders.person(units, its.to(), role);
    Optional<People.Found> person = named.filter(p -> !isChief(p, chief.get()));
    if (named.isPresent() && person.isEmpty()) {
      Optional<Offices.Taken> set = ofNamed(units, from, role, named.get());
      if (set.isPresent()) {
        return set;
      }
    }
    if (person.isEmpty()) {
      return holders.behind(units, from, role, whose, out);
    }
    Unit merged = Unit.merge(units, from, person.get().to());
    holdings.take(
        merged, role, person.get().actor(), whose.of(), units, person.get(), OfficeRule.NAME);
    return Optional.of(new Offices.Taken(person.get().to(), List.of(merged)));
  }

  /** «مستشار الرئيس أوباما، فلان»: the aide is named behind his chief, who tells of which state. */
  private Optional<Offices.Taken> ofNamed(
      List<Unit> units, int from, RoleWord role, People.Found chief) {
    Optional<String> state = context.knowledge().offices().state(chief.actor());
    return state.flatMap(of -> holders.set(units, from, role, new Owners.Whose(of, chief.to())));
  }

  /** «المستشار [الإعلامي السابق] للرئيس». */
  private static int pastManner(List<Unit> units, int from) {
    int at = from;
    while (at < units.size()
        && at < from + 2
        && units.get(at).isDefinite()
        && units.get(at).sense(Sense.Nisba.class).isEmpty()
        && units.get(at).sense(RoleWord.class, Offices::isOffice).isEmpty()) {
      at++;
    }
    return at;
  }

  private @Nullable String lastOf(RoleWord role) {
    return role.scope().equals("org") ? last.organization() : last.state();
  }

  private boolean isChief(People.Found person, RoleWord chief) {
    return context.knowledge().offices().of(person.actor()).stream()
        .anyMatch(term -> OfficeBook.isCalled(term.role(), chief.id()));
  }
}
