package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;

/**
 * The subject that stands before its verb.
 *
 * <pre>
 * [تركيا] لا تزال ترفض              right before it
 * [لندن وباريس] التي تتهم            the antecedent
 * [الوزير] في زيارته لبغداد أكد       whom the clause opens with
 * </pre>
 */
final class SubjectsBefore {
  /** What is done to a document, and not by it: «القرار الذي رفض». */
  private static final Set<String> OBJECTS_OF_VOTES =
      Set.of("opposes", "supports", "agrees", "abstains", "proposes", "denies");

  private static final Set<String> EARLIER = Set.of("سبق", "وسبق", "يسبق");

  /** Units that brackets before a verb may hold. */
  private static final int BRACKETED = 9;

  private final Agreement agreement;
  private final Discourse discourse;

  SubjectsBefore(Agreement agreement, Discourse discourse) {
    this.agreement = agreement;
    this.discourse = discourse;
  }

  /** «سبق [لإيران] أن نفت»: the verb behind has its subject there. */
  static boolean isDoneBefore(List<Unit> units, int at) {
    return at > 2
        && units.get(at - 1).folded().equals("ان")
        && units.get(at - 2).isActor()
        && units.get(at - 2).prefix().equals("ل")
        && EARLIER.contains(units.get(at - 3).folded());
  }

  Optional<Subject> find(List<Unit> units, int at, Trigger trigger) {
    if (isDoneBefore(units, at)) {
      return Optional.of(Coordination.list(units, at - 2));
    }
    int p = outside(units, Syntax.beforeVerb(units, at, "«»\"“”()"));
    boolean joined = trigger.finite() && units.get(at).isAfterConjunction();
    if (p < 0 || joined && units.get(p).isActor()) {
      return Optional.empty(); // «(… الصين وألمانيا) وقال»: what «و» joins begins anew
    }
    Unit unit = units.get(p);
    Optional<Subject> meant = discourse.named(units, p, trigger, false);
    if (meant.isPresent()) {
      return meant; // «[الجانبان] أكدا»
    }
    if (unit.is("slogan") && p > 0) {
      return units.get(p - 1).isVerb() // «وتظاهروا … ورددوا [هتافات] تندد»
          ? discourse.last()
          : Crowds.chanting(units, p).or(() -> opening(units, at, trigger));
    }
    if (unit.is("pronoun") && !unit.isActor()) {
      return discourse.last(trigger.gender());
    }
    if (unit.is("relative") && !unit.isActor()) {
      int q = Relatives.first(units, p) - 1;
      while (q >= 0 && (units.get(q).isMark("،,»\"”)") || units.get(q).is("pronoun"))) {
        q--;
      }
      if (q >= 0 && units.get(q).isActor()) {
        if (!CarriedSubjects.agreesWith(unit, trigger)) {
          return Optional.empty(); // «حكومة السنيورة [التي] أثنى عليها»: another praises her
        }
        Subject antecedent = Coordination.list(units, Coordination.first(units, q));
        boolean one =
            antecedent.actors().size() == 1 && Registry.isPerson(antecedent.actors().get(0));
        if (one && unit.folded().endsWith("الذين")) {
          return Optional.empty(); // «رجال الزعيم [الذين] استسلموا»
        }
        return agreement.agreesAny(trigger.gender(), antecedent)
            ? Optional.of(antecedent)
            : Optional.empty();
      }
      Optional<Sense.Nisba> whose = // «الموقف [الأردني] الذي يدعو إلى»
          q > 0 && units.get(q - 1).is("position")
              ? units.get(q).sense(Sense.Nisba.class)
              : Optional.empty();
      if (whose.isPresent()) {
        return Optional.of(new Subject(List.of(discourse.state(whose.get().state())), -1, -1));
      }
      boolean speaks = !OBJECTS_OF_VOTES.contains(trigger.frame().stance());
      return speaks && q >= 0 && Syntax.isDocument(units, q) ? issuer(units, q) : Optional.empty();
    }
    if (unit.isActor()) {
      Optional<Subject> circle = Circles.before(units, p);
      if (circle.isPresent()) {
        return circle;
      }
      int from = Coordination.first(units, p);
      boolean theirs = // «أن [الرئيسين] الكيني والغاني اتفقا»
          from > 0 && Syntax.isOfSeveral(units, from - 1) && Syntax.isNominative(units, from - 1);
      if (theirs || Syntax.isNominative(units, from)) {
        Subject subject = Coordination.list(units, from);
        boolean fits =
            subject.actors().size() > 1
                ? agreement.agrees(trigger, subject)
                : agreement.agrees(trigger.gender(), units.get(from));
        if (fits && subject.to() > p) {
          return Optional.of(subject);
        }
      }
    }
    return opening(units, at, trigger);
  }

  /** «بيروت (رويترز) رفض», «حماس (المقاومة) رفضت»: what stands before brackets. */
  private static int outside(List<Unit> units, int at) {
    if (at < 1 || at + 1 >= units.size() || !units.get(at + 1).isMark(")")) {
      return at;
    }
    for (int i = at; i >= 0 && at - i < BRACKETED; i--) {
      if (units.get(i).isMark("(")) {
        return i - 1;
      }
    }
    return at;
  }

  /** «أصدر المجلس القرار 2166 الذي طالب»: a body that last acted; a state only welcomes it. */
  private Optional<Subject> issuer(List<Unit> units, int document) {
    return units.get(document).isAfterPreposition()
        ? Optional.empty()
        : discourse.last().filter(s -> s.actors().stream().allMatch(a -> a.startsWith("org:")));
  }

  /** The actor that opens the clause, with no other verb between. */
  private Optional<Subject> opening(List<Unit> units, int at, Trigger trigger) {
    if (ToldNouns.isPredicate(units, at)) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      if (unit.isVerb()
          || unit.is("light") && !unit.isActor()
          || unit.is("relative")
          || unit.isMark("؛;.")) {
        return Optional.empty();
      }
      if (i == 0 && at == 2 && units.get(1).isMark("-–—:") && unit.named().isPresent()) {
        return Optional.empty(); // «تونس - دعت الحركة»: where it is written
      }
      if (unit.isActor() && Syntax.isNominative(units, i) && Syntax.opensHere(units, i)) {
        Subject subject = Coordination.list(units, i);
        boolean fits =
            subject.actors().size() > 1
                ? agreement.agreesAny(trigger.gender(), subject)
                : agreement.agrees(trigger.gender(), unit);
        return fits ? Optional.of(subject) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
