package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.model.MentionHow;
import org.jspecify.annotations.Nullable;

/** Who has which office so far, and the offices that are still nobody's. */
final class Holdings {
  private final Context context;
  private final LastNamed last;
  private final ImpliedOffices implied;
  private final List<Open> open = new ArrayList<>();
  private @Nullable String lastRole;
  private @Nullable String lastOwner;
  private List<Unit> sentence = List.of();

  /** An office that nobody is named for, to be resolved when all names are known. */
  record Open(Unit unit, String role, @Nullable String of, Gender gender) {}

  Holdings(Context context, LastNamed last) {
    this.context = context;
    this.last = last;
    this.implied = new ImpliedOffices(context);
  }

  /** Once all is named: whose the offices are that stand without an owner. */
  void resolveImplied() {
    implied.resolve();
  }

  /** The sentence so far, with names in one unit each. */
  void within(List<Unit> out) {
    sentence = out;
  }

  List<Open> open() {
    return open;
  }

  /** The office told last: «نظيره» has the same. */
  @Nullable String lastRole() {
    return lastRole;
  }

  /** Whose the office is that was told last; null when nothing told. */
  @Nullable String lastOwner() {
    return lastOwner;
  }

  void lastRole(String role) {
    lastRole = role;
  }

  /** Nobody is named for it. */
  void open(Unit merged, RoleWord role, @Nullable String of) {
    String id = of == null ? role.id() : context.knowledge().office(role.id(), of);
    open(merged, id, of, role.gender());
  }

  void open(Unit merged, String role, @Nullable String of, Gender gender) {
    open.add(new Open(merged, role, of, gender));
  }

  /** An office without a word of whose it is. */
  void imply(Unit merged, Unit office, RoleWord role, String actor) {
    String state = last.isFresh() ? last.state() : null;
    boolean alone = state != null && last.isAlone(state);
    implied.add(merged, office, role, actor, state, alone, implied.told(sentence));
  }

  /**
   * Somebody who is named beside his office has it.
   *
   * @param of whose the office is; null when the text does not tell
   */
  void take(
      Unit merged,
      RoleWord role,
      String actor,
      @Nullable String of,
      List<Unit> units,
      People.Found person,
      OfficeRule rule) {
    Registry registry = context.registry();
    boolean title = Offices.title(role);
    if (of == null && !title) {
      Unit office =
          units.stream().filter(unit -> unit.from() == merged.from()).findFirst().orElse(merged);
      imply(merged, office, role, actor);
      lastRole = role.id();
      lastOwner = null;
    }
    merged.name(new Unit.Named(actor, MentionHow.NAME, merged.from(), merged.to()));
    last.leader(actor);
    Unit first = units.get(person.from());
    Unit end = units.get(person.to() - 1);
    registry.mention(actor, context.passages().of(first.from(), end.to()), MentionHow.NAME);
    if (of != null && !title) {
      office(merged, role.id(), role.gender(), actor, of, rule, 0.9);
    } else if (of != null) {
      registry
          .find(actor)
          .filter(a -> a.of() == null)
          .ifPresent(a -> a.office("", of, role.gender()));
    }
  }

  /** «التقى شكري نظيره فلانا»: which office both have was guessed, and the lexicon knows better. */
  private boolean isAnothers(String role, String actor, String of) {
    OfficeBook book = context.knowledge().offices();
    return book.of(actor).stream().anyMatch(t -> t.of().equals(of)) && !book.gives(actor, role, of);
  }

  /**
   * Somebody has an office of a state or organization.
   *
   * @param title the word of the text for it
   * @param sure from 0 to 1
   */
  void office(
      Unit merged,
      String title,
      Gender gender,
      String actor,
      String of,
      OfficeRule rule,
      double sure) {
    String role = context.knowledge().office(title, of);
    if (rule.isGuess() && isAnothers(role, actor, of)) {
      return;
    }
    context.hold(merged, role, gender, actor, of, rule, sure);
    lastRole = role;
    lastOwner = of;
    if (of.startsWith("state:")) {
      last.stateOfOffice(of);
    }
  }
}
