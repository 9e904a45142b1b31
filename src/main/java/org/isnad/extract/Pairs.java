package org.isnad.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.RoleWord;
import org.jspecify.annotations.Nullable;

/**
 * The two of whom a dual speaks, where just two were named.
 *
 * <pre>
 * التقى [السيسي] نظيره [أردوغان]. ودعا [الرئيسان] إلى هدنة    the leaders
 * التقى السيسي نظيره أردوغان. ورفض [الجانبان] التصعيد         their states
 * عقدت [فرنسا] و[إيطاليا] قمة. ورحب [البلدان] بالاتفاق        the states
 * [France] met [Italy]. The two [countries] welcomed          the same in English
 * </pre>
 */
final class Pairs {
  private static final int SENTENCES = 3;

  private static final Set<String> PERSONS =
      Set.of("الرجلان", "الزعيمان", "المسوولان", "القايدان", "الدبلوماسيان", "الملكان");

  private static final Set<String> BOTH = Set.of("two", "both");

  private final Context context;
  private final Deque<List<Unit>> sentences = new ArrayDeque<>();

  /** The two persons whom a dual meant last. */
  private @Nullable Subject meant;

  /** How many sentences ago that was. */
  private int ago;

  Pairs(Context context) {
    this.context = context;
  }

  /** To be told of each sentence, before what it says is read. */
  void sentence(List<Unit> units) {
    sentences.addFirst(units);
    ago++;
    if (sentences.size() > SENTENCES) {
      sentences.removeLast();
    }
  }

  /**
   * Who is meant by the word at this place; empty where it is no such word or more were named.
   *
   * @param behind whether it stands behind its verb, where «الطرفين» would be the object
   */
  Optional<Subject> named(List<Unit> units, int at, boolean behind) {
    Unit unit = units.get(at);
    String word = unit.folded();
    boolean dual = word.endsWith("ان") || !behind && word.endsWith("ين");
    if (unit.isActor() || !dual || !unit.isDefiniteOrJoined() || Syntax.isOfSeveral(units, at)) {
      return Optional.empty();
    }
    if (unit.is("sides")) {
      return two(at, true);
    }
    boolean offices = unit.sense(RoleWord.class, r -> r.number() == Sense.Number.TWO).isPresent();
    return offices || PERSONS.contains(word) ? two(at, false) : Optional.empty();
  }

  /** “the two countries”, “both leaders”, as {@link #named}. */
  Optional<Subject> english(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean two =
        at > 0
            && (BOTH.contains(units.get(at - 1).folded())
                || at > 1 && BOTH.contains(units.get(at - 2).folded()));
    if (!two || unit.isActor()) {
      return Optional.empty();
    }
    boolean offices = unit.sense(RoleWord.class, r -> r.number() == Sense.Number.MANY).isPresent();
    return unit.is("sides") ? two(at, true) : offices ? two(at, false) : Optional.empty();
  }

  /** Who is meant by a verb in the dual without a subject. */
  Optional<Subject> before(int at) {
    return two(at, false);
  }

  /** The two of whom a dual speaks; once known, they are meant as long as duals go on. */
  private Optional<Subject> two(int at, boolean sides) {
    Optional<Subject> found = named(at, sides);
    boolean persons = found.filter(s -> Registry.isPerson(s.actors().get(0))).isPresent();
    if (!persons && !sides && meant != null && ago <= SENTENCES) {
      found = Optional.of(meant);
      persons = true;
    }
    if (persons) {
      meant = found.orElseThrow();
      ago = 0;
    }
    return found;
  }

  private Optional<Subject> named(int at, boolean sides) {
    int end = at;
    for (List<Unit> sentence : sentences) {
      Set<String> persons = new LinkedHashSet<>();
      Set<String> states = new LinkedHashSet<>();
      for (Unit unit : sentence.subList(0, Math.min(end, sentence.size()))) {
        String actor = unit.named().map(Unit.Named::actor).orElse("");
        if (Registry.isPerson(actor)) {
          persons.add(actor);
        } else if (actor.startsWith("state:")) {
          states.add(actor);
        }
      }
      end = Integer.MAX_VALUE;
      if (persons.size() == 2) {
        Set<String> two = sides ? statesOf(persons) : persons;
        return two.size() == 2 ? Optional.of(subject(two)) : Optional.empty();
      }
      if (persons.isEmpty() && states.size() == 2) {
        return Optional.of(subject(states));
      }
      if (persons.size() + states.size() > 1) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The states for which two leaders speak. */
  private Set<String> statesOf(Set<String> persons) {
    Set<String> states = new LinkedHashSet<>();
    persons.forEach(
        person ->
            context.officeOf(person).filter(of -> of.startsWith("state:")).ifPresent(states::add));
    states.forEach(context.registry()::known);
    return states;
  }

  private static Subject subject(Set<String> actors) {
    return new Subject(new ArrayList<>(actors), -1, -1);
  }
}
