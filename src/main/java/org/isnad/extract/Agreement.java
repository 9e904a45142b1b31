package org.isnad.extract;

import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.MentionHow;

/** Whether a verb's form allows a subject. */
final class Agreement {
  /** Words for one's own state that are masculine, folded. */
  private static final Set<String> OWN_LAND = Set.of("بلده", "بلدها", "بلدهم", "بلدنا");

  private final Registry registry;

  Agreement(Registry registry) {
    this.registry = registry;
  }

  boolean agreesAny(Gender gender, Subject subject) {
    return subject.actors().size() > 1 || agrees(gender, subject.actors().get(0));
  }

  /**
   * Whether somebody named before may be the subject of a verb: one in the dual has two, one in the
   * plural several or a body of people.
   */
  boolean agrees(Trigger trigger, Subject subject) {
    boolean counted =
        switch (trigger.number()) {
          case TWO -> subject.actors().size() == 2;
          case MANY ->
              subject.actors().size() > 1
                  || trigger.person() == Trigger.Person.FIRST
                  || !Registry.isPerson(subject.actors().get(0));
          case ONE ->
              trigger.gender() != Gender.M
                  || subject.actors().size() == 1 && !subject.actors().get(0).startsWith("group:");
          case ANY -> true;
        };
    return counted && agreesAny(trigger.gender(), subject);
  }

  /** By the word that stands there: «البيت الأبيض» is masculine, whatever the state is. */
  boolean agrees(Gender gender, Unit unit) {
    Unit.Named named = unit.named().orElseThrow();
    if (named.how() == MentionHow.METONYM && unit.matches().isEmpty()) {
      return true; // «مسؤولون في كينيا»
    }
    boolean byWord =
        named.actor().startsWith("org:")
            || named.actor().startsWith("group:")
            || unit.sense(Sense.Name.class, n -> n.kind() == Sense.Name.Kind.SEAT).isPresent()
            || unit.is("government");
    boolean capital =
        unit.sense(Sense.Name.class, n -> n.kind() == Sense.Name.Kind.CAPITAL).isPresent();
    if (capital) {
      return gender != Gender.M;
    }
    if (unit.is("homeland")) { // «[بلاده] ترفض», whatever the state's own name is
      return gender != (unit.hasWordOf(OWN_LAND) ? Gender.F : Gender.M);
    }
    if (!byWord) {
      return agrees(gender, named.actor());
    }
    if (unit.is("collective-f")) {
      return gender != Gender.M; // «طالبت دول العبور», «طالب» has another subject
    }
    String word = unit.token().text();
    int cut = unit.token().startAfter(unit.prefix().length()) - unit.token().start();
    Gender own = Entities.genderOf(word.substring(Math.min(cut, word.length())));
    return gender == Gender.ANY
        || own == Gender.ANY
        || own == gender
        || named.actor().startsWith("group:");
  }

  boolean agrees(Gender gender, String actor) {
    Gender own = registry.find(actor).map(Registry.Known::gender).orElse(Gender.ANY);
    return gender == Gender.ANY || own == Gender.ANY || own == gender;
  }
}
