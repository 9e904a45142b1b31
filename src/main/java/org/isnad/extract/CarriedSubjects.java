package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.extract.Sense.Trigger;
import org.isnad.text.Token;

/**
 * Whom a verb means that has no subject of its own.
 *
 * <pre>
 * وأضاف أن …                                        whoever spoke last
 * أكدت واشنطن أنها تساند بغداد                       her whom the pronoun means
 * [الوزير] الذي وصف الاتفاق بالعار وهاجم الوسطاء       the antecedent of the relative
 * تمسك الوزير بالحكومة التي أثنى على أدائها            whom the sentence is about: «التي» cannot be he
 * </pre>
 */
final class CarriedSubjects {
  private final Agreement agreement;
  private final Discourse discourse;

  CarriedSubjects(Agreement agreement, Discourse discourse) {
    this.agreement = agreement;
    this.discourse = discourse;
  }

  /** Whoever was spoken of and agrees, the likeliest first. */
  Optional<Subject> speaker(Trigger trigger) {
    boolean claims = trigger.frame().stance().equals("claims");
    return discourse.candidates(claims).stream()
        .filter(s -> agreement.agrees(trigger, s))
        .filter(s -> claims || !discourse.isMedium(s)) // an agency only passes on
        .findFirst();
  }

  /** Behind a verb without a subject of its own: who was last spoken of. */
  Optional<Subject> continued(List<Unit> units, int at, Trigger trigger) {
    if (isOfWhoSpeaks(units, at, trigger)) {
      return discourse.main(trigger.gender());
    }
    Unit unit = units.get(at);
    boolean joined =
        unit.isAfterConjunction() || Syntax.opensClause(units, at) || Sayings.isWithin(units, at);
    if (!joined
        || Relatives.inRelative(units, at)
        || Syntax.namesItsOwn(units, at, trigger)
        || ToldNouns.isMeeting(units, at + 1)
        || ToldNouns.isFurther(units, at)
        || ToldNouns.isOfSaid(units, at, trigger)
        || opensWithStranger(units, at)) {
      return Optional.empty();
    }
    Optional<Subject> antecedent = antecedent(units, at, trigger);
    if (antecedent.isPresent()) {
      return antecedent;
    }
    if (trigger.number() == Sense.Number.MANY && discourse.isQuoted(unit)) {
      return Optional.empty(); // «قال "[يقولون] لنا إن …"»: whoever they are
    }
    Optional<Subject> told = speaker(trigger);
    return told.isEmpty() && trigger.number() == Sense.Number.TWO ? discourse.two(at) : told;
  }

  /** «[الوزير] الذي وصف الاتفاق بالعار وهاجم الوسطاء»: what «و» joins is still of the relative. */
  private Optional<Subject> antecedent(List<Unit> units, int at, Trigger trigger) {
    boolean verb = false;
    for (int i = at - 1; i > 0 && !units.get(i).isMark("،,.؛:\"«»“”"); i--) {
      Unit unit = units.get(i);
      if (unit.is("relative") && !unit.is("preposition") && units.get(i - 1).isActor()) {
        Subject subject = Coordination.list(units, Coordination.first(units, i - 1));
        return verb && agreesWith(unit, trigger) && agreement.agrees(trigger, subject)
            ? Optional.of(subject)
            : Optional.empty();
      }
      verb |= unit.isVerb();
    }
    return Optional.empty();
  }

  /** «تمسك الوزير بالحكومة التي [أثنى] على أدائها»: no subject that «التي» could be. */
  private static boolean isOfWhoSpeaks(List<Unit> units, int at, Trigger trigger) {
    if (at == 0
        || trigger.frame().stance().equals("claims")
        || !units.get(at - 1).is("relative")
        || agreesWith(units.get(at - 1), trigger)) {
      return false;
    }
    return units.subList(0, at).stream().noneMatch(u -> u.is("complementizer") || u.isMark("\"«“"));
  }

  /** «دعا [حزب النخيل] الوزيرة إلى»: a verb that opens a sentence by itself has its own subject. */
  private static boolean opensWithStranger(List<Unit> units, int at) {
    if (units.get(at).isAfterConjunction() || at + 1 >= units.size()) {
      return false;
    }
    for (Unit before : units.subList(0, at)) {
      if (before.token().isWord() && before.date() == null && !before.is("adverb")) {
        return false;
      }
    }
    Unit next = units.get(Math.min(Syntax.skip(units, at + 1), units.size() - 1));
    return next.token().isWord()
        && !next.isActor()
        && !next.isAfterPreposition()
        && next.sense(Sense.Word.class).isEmpty()
        && next.date() == null
        && next.sense(Trigger.class).isEmpty();
  }

  /**
   * «أكدت واشنطن [أنها] تساند بغداد»: the pronoun is the subject, and what stands behind the verb
   * its object.
   */
  Optional<Subject> ofPronoun(List<Unit> units, int at, Trigger trigger) {
    int p = Syntax.beforeVerb(units, at, "«\"“");
    if (p < 0 || units.get(p).isActor() || !units.get(p).is("complementizer")) {
      return Optional.empty();
    }
    String word = units.get(p).folded();
    boolean fits =
        word.endsWith("انها") && trigger.gender() == Sense.Gender.F
            || word.endsWith("انه") && trigger.gender() == Sense.Gender.M;
    return fits ? spokenOf(units, p, trigger).or(() -> speaker(trigger)) : Optional.empty();
  }

  /**
   * «قالت فيينا إن [كييف] تعرف أنها ستخسر»: of whom the clause tells that the pronoun stands in.
   */
  private Optional<Subject> spokenOf(List<Unit> units, int pronoun, Trigger trigger) {
    if (pronoun < 2 || saysAnew(units, pronoun - 1)) {
      return Optional.empty();
    }
    for (int i = pronoun - 1; i > 0 && !units.get(i).isMark(".؛"); i--) {
      if (units.get(i).is("complementizer") && !units.get(i).isActor()) {
        Unit next = units.get(i + 1);
        boolean told = next.isActor() && agreement.agrees(trigger.gender(), next);
        return told ? Optional.of(Coordination.list(units, i + 1).elsewhere()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «قالت فيينا إن كييف ستخسر، وأضافت أنها», «… مضيفة أنها»: she speaks on, of herself. */
  private static boolean saysAnew(List<Unit> units, int at) {
    int verb = at;
    while (verb > 0 && units.get(verb).sense(Trigger.class).isEmpty() && at - verb < 4) {
      if (units.get(verb).isMark("،,")) {
        return true;
      }
      verb--;
    }
    Unit unit = units.get(verb);
    boolean opens = verb == 0 || units.get(verb - 1).token().kind() == Token.Kind.MARK;
    return opens || unit.folded().startsWith("و") || unit.folded().startsWith("ف");
  }

  /** «هاجم الوزير [الجامعة] بعدما وصفت [الأخيرة] …»: whom the sentence named last. */
  Optional<Subject> latter(List<Unit> units, int at, int next, Trigger trigger) {
    for (int i = at - 1; i >= 0; i--) {
      if (units.get(i).isActor() && agreement.agrees(trigger.gender(), units.get(i))) {
        String actor = units.get(i).named().orElseThrow().actor();
        return Optional.of(new Subject(List.of(actor), next, next + 1));
      }
    }
    return Optional.empty();
  }

  static boolean agreesWith(Unit relative, Trigger trigger) {
    Sense.Gender other =
        switch (relative.folded()) {
          case "التي" -> Sense.Gender.M;
          case "الذي" -> Sense.Gender.F;
          default -> Sense.Gender.ANY;
        };
    return other == Sense.Gender.ANY || trigger.gender() != other;
  }
}
