package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.model.MentionHow;

/**
 * What somebody becomes.
 *
 * <pre>
 * انتخب القادة فلانا [رئيسا للمفوضية]
 * عين الملك فلانا [وزيرا للخارجية]
 * أدى فلان اليمين [رئيسا للحكومة التونسية]
 * </pre>
 */
final class Appointments {
  private final Context context;
  private final Holdings holdings;
  private final LastNamed last;
  private final Owners owners;
  private final OfficeHolders holders;

  Appointments(
      Context context, Holdings holdings, LastNamed last, Owners owners, OfficeHolders holders) {
    this.context = context;
    this.holdings = holdings;
    this.last = last;
    this.owners = owners;
    this.holders = holders;
  }

  /** «انتخب القادة فلانا رئيسا للمفوضية», «بصفته رئيسا للمجموعة». */
  Optional<Offices.Taken> at(List<Unit> units, int from, RoleWord first, List<Unit> out) {
    Owners.Whose said = owners.whose(units, from + 1);
    boolean made = out.stream().anyMatch(this::isMaking);
    Optional<Made> national = made ? national(units, from, said, first) : Optional.empty();
    RoleWord role = national.map(Made::role).orElse(first);
    Owners.Whose whose = national.map(Made::whose).orElse(said);
    Optional<String> holder =
        whose.of() == null
            ? Optional.empty()
            : holders.appointed(units, from, role, whose.of(), out);
    if (holder.isEmpty() || whose.of() == null) {
      return Optional.empty();
    }
    Unit merged = Unit.merge(units, from, whose.to());
    String actor = holder.get();
    merged.name(new Unit.Named(actor, MentionHow.ROLE, merged.from(), merged.to()));
    holdings.office(merged, role.id(), role.gender(), actor, whose.of(), OfficeRule.APPOINTED, 0.8);
    return Optional.of(new Offices.Taken(whose.to(), List.of(merged)));
  }

  /** «عين», «أصبح», «انتخاب»: somebody comes to be something. */
  private boolean isMaking(Unit unit) {
    String word = Metonymy.withoutConjunction(unit.folded());
    return context.knowledge().lists("appointing", word)
        || context.knowledge().lists("becoming", word);
  }

  private record Made(RoleWord role, Owners.Whose whose) {}

  /** «رئيسا [للجمهورية]», «رئيسا [للوزراء]», «وزيرا [للري]»: of the state spoken of. */
  private Optional<Made> national(List<Unit> units, int from, Owners.Whose said, RoleWord made) {
    String aim = from + 1 < units.size() ? units.get(from + 1).folded() : "";
    String spoken = last.isFresh() ? last.state() : context.home();
    String near = spoken == null ? context.registry().onlyState() : spoken;
    String state = said.of() == null ? near : said.of(); // «رئيسا للحكومة [العراقية]»
    boolean whole = units.get(from).to() - units.get(from).from() > 1; // «وزيرا للخارجية»
    boolean head = made.id().equals("role:president");
    boolean minister = made.id().equals("role:minister") && aim.startsWith("لل");
    boolean same = whole || minister || head && context.knowledge().lists("of-republic", aim);
    boolean government = head && context.knowledge().lists("of-government", aim);
    String role = same ? made.id() : government ? "role:prime-minister" : "";
    int to = whole ? from + 1 : from + 2;
    if (role.isEmpty() || state == null || !state.startsWith("state:")) {
      return Optional.empty();
    }
    RoleWord word = new RoleWord(role, "state", made.gender(), Number.ONE);
    return Optional.of(new Made(word, new Owners.Whose(state, Math.max(to, said.to()))));
  }
}
