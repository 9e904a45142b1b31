package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.Sense.RoleWord;
import org.jspecify.annotations.Nullable;

/** Offices that stand with their holder and without a word of whose they are. */
final class ImpliedOffices {
  private final Context context;
  private final List<Implied> all = new ArrayList<>();

  /**
   * @param state that was spoken of last
   */
  private record Implied(Unit merged, RoleWord role, String actor, @Nullable String state) {}

  ImpliedOffices(Context context) {
    this.context = context;
  }

  void add(Unit merged, RoleWord role, String actor, @Nullable String state) {
    all.add(new Implied(merged, role, actor, state));
  }

  /** Once all is named: whose the offices are that stand without an owner. */
  void resolve() {
    for (Implied one : all) {
      String of = implied(one.role.id(), one.actor);
      if (of == null && isAtHome(one)) {
        of = one.state;
      }
      boolean told = context.registry().find(one.actor).map(Registry.Known::of).isPresent();
      if (of != null && !told) {
        String role = context.knowledge().office(one.role.id(), of);
        context.hold(one.merged, role, one.role.gender(), one.actor, of, "role-name", 0.6);
      }
    }
  }

  /**
   * «وزير الداخلية فلان»: in an article that is about one state and has just spoken of it, a
   * minister of that state.
   */
  private boolean isAtHome(Implied one) {
    Registry registry = context.registry();
    if (one.state == null
        || !one.role.scope().equals("state")
        || !context.knowledge().offices().of(one.actor).isEmpty()) {
      return false;
    }
    return registry.isMostSpokenOf(one.state);
  }

  /**
   * Of a listed leader without «of» in the text: what the lexicon says, when that state is spoken
   * of.
   */
  private @Nullable String implied(String role, String actor) {
    List<OfficeBook.Term> terms =
        context.knowledge().offices().of(actor).stream()
            .filter(term -> OfficeBook.isCalled(term.role(), role))
            .filter(term -> context.registry().find(term.of()).isPresent())
            .toList();
    if (!terms.isEmpty()) {
      return terms.get(0).of();
    }
    // the text may call the office otherwise: «وزيرة الخزانة»
    return context.knowledge().offices().of(actor).stream()
        .filter(term -> context.published() != null && term.covers(context.published()))
        .map(OfficeBook.Term::of)
        .filter(of -> context.registry().find(of).isPresent())
        .findFirst()
        .orElse(null);
  }
}
