package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Trigger;

/**
 * Whose a participle is.
 *
 * <pre>
 * [أنقرة] رافضة للخطة                 whoever stands right before it
 * غادر [الوزير] القاعة محتجا           its circumstance: whoever does what the sentence tells
 * الموقف [المصري] الرافض للتهجير       of whose position it tells
 * </pre>
 */
final class ParticipleSubjects {
  private final Registry registry;
  private final Discourse discourse;
  private final VerbSubjects verbs;

  ParticipleSubjects(Context context, Discourse discourse, VerbSubjects verbs) {
    this.registry = context.registry();
    this.discourse = discourse;
    this.verbs = verbs;
  }

  Optional<Subject> find(List<Unit> units, int at, Trigger trigger) {
    Unit unit = units.get(at);
    if (unit.reading(trigger).article()) {
      return Ranks.ranked(units, at).or(() -> ofPosition(units, at));
    }
    Optional<Subject> position = ofPosition(units, at);
    if (position.isPresent()) {
      return position; // «الموقف الفرنسي رافض للصفقة»
    }
    Optional<Subject> here = verbs.before(units, at, trigger);
    if (here.isPresent() && here.get().to() >= at - 1) {
      return here;
    }
    if (isAttribute(units, at)) {
      return Optional.empty();
    }
    boolean circumstance =
        unit.folded().endsWith("ا")
            || trigger.gender() == Gender.F
            || trigger.frame().language().equals("en");
    boolean counted = at > 0 && Syntax.isCount(units.get(at - 1));
    if (!circumstance
        && !counted
        && unit.folded().endsWith("ين")) { // «وهم يهتفون مطالبين بالإصلاح»
      return discourse
          .main(Gender.ANY)
          .filter(s -> s.actors().size() > 1 || !Registry.isPerson(s.actors().get(0)));
    }
    return circumstance ? discourse.main(trigger.gender()) : Optional.empty();
  }

  /** «مشيرا إلى», «مشيرة إلى»: whoever does what the sentence tells. */
  Optional<Subject> circumstance(List<Unit> units, int at) {
    String word = units.get(at).folded();
    if (!word.startsWith("م") && !word.startsWith("وم") || ToldNouns.isPredicate(units, at)) {
      return Optional.empty();
    }
    if (word.endsWith("ا")) {
      return discourse.main(Gender.M);
    }
    return word.endsWith("ه") ? discourse.main(Gender.F) : Optional.empty();
  }

  /** «ردود فعل [متضامنة]»: said of an indefinite noun before it, and nobody's circumstance. */
  private static boolean isAttribute(List<Unit> units, int at) {
    if (at == 0 || units.get(at).folded().endsWith("ا")) {
      return false;
    }
    Unit before = units.get(at - 1);
    return before.token().isWord()
        && !before.isActor()
        && !before.isVerb()
        && !before.isDefiniteOrJoined()
        && !before.folded().endsWith("ا") // «أصدرت بيانا محذرة»: she warned
        && before.date() == null
        && (before.sense(Sense.Word.class).isEmpty()
            || before.is("collective-f")
            || before.folded().endsWith("ين"));
  }

  /** «موقف [واشنطن] الرافض للاستيطان», «الموقف [الروسي] المؤيد للهدنة»: whose the position is. */
  private Optional<Subject> ofPosition(List<Unit> units, int at) {
    int p = at - 1;
    while (p > 0 && units.get(p).isUnknown() && units.get(p).isDefinite()) {
      p--; // «موقف مصر الثابت الرافض …»
    }
    if (p < 1) {
      return Optional.empty();
    }
    Optional<Sense.Nisba> nisba = units.get(p).sense(Sense.Nisba.class);
    if (!units.get(p).isActor() && nisba.isPresent() && units.get(p - 1).is("position")) {
      registry.known(nisba.get().state());
      return Optional.of(new Subject(List.of(nisba.get().state()), p, p + 1));
    }
    int first = units.get(p).isActor() ? Coordination.first(units, p) : 0;
    return first > 0 && units.get(first - 1).is("position")
        ? Optional.of(Coordination.list(units, first))
        : Optional.empty();
  }
}
