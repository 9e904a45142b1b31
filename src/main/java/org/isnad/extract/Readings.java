package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;
import org.isnad.extract.Targets.Target;
import org.isnad.model.Frame;
import org.jspecify.annotations.Nullable;

/** What a word of the frames says where it stands: of all its readings the one that fits best. */
final class Readings {
  /** What makes a noun behind it a fact: «رغم معارضة لندن», «وسط رفض روسي»; folded. */
  static final Set<String> CIRCUMSTANCES =
      Set.of("رغم", "وسط", "بسبب", "بعد", "امام", "ازاء", "نتيجه", "جراء", "عقب");

  private static final Set<String> FEELINGS = Set.of("concerned", "dissatisfied");

  private final Subjects subjects;
  private final Denials denials = new Denials();

  Readings(Subjects subjects) {
    this.subjects = subjects;
  }

  /**
   * One reading of a word.
   *
   * @param end one past the last unit of what it says
   */
  record Reading(Trigger trigger, Subject subject, Target target, int end) {}

  /**
   * @param best null when nobody is found whose it would be
   * @param seen whether it is a position at all, be it nobody's
   */
  record Found(@Nullable Reading best, boolean seen) {}

  private static final Found NOTHING = new Found(null, false);

  Found at(List<Unit> units, int at) {
    if (units.get(at).sense(Trigger.class).isEmpty()) {
      return NOTHING;
    }
    int clause = Clauses.end(units, at);
    Reading best = null;
    boolean seen = false;
    for (Gazetteer.Match match : units.get(at).matches()) {
      if (!(match.sense() instanceof Trigger trigger) || FalseReadings.is(units, at, trigger)) {
        continue;
      }
      // what is said may begin behind an apposition: «قال شكري، وزير الخارجية، [إن …]»
      Optional<Subject> subject = subjects.find(units, at, trigger, clause);
      int source = subject.map(s -> behindSource(units, at, s)).orElse(-1);
      int content = source < 0 && isSaying(trigger) ? SaidWords.content(units, at) : source;
      int end = content >= clause ? Clauses.end(units, content) : clause;
      Optional<Target> target =
          content >= clause
              ? Optional.of(clause(content))
              : target(units, at, trigger, subject, end)
                  .map(t -> content > at && t.how().equals(Frame.DIRECT) ? clause(content) : t);
      if (target.isEmpty()
          || isWithinAside(units, at, trigger, target.get(), subject)
          || !isCarried(units, at, trigger, target.get(), subject)) {
        continue;
      }
      seen = true;
      if (subject.isPresent()
          && !denials.cover(units, at, trigger, subject.get())
          && (best == null || score(target.get(), trigger) > score(best.target, best.trigger))) {
        best = new Reading(trigger, subject.get(), target.get(), end);
      }
    }
    if (best != null) {
      denials.remember(units, at, best.trigger, best.subject, best.target);
    }
    return new Found(best, seen);
  }

  /** What is said, as a clause. */
  private static Target clause(int from) {
    return new Target(from, 0, "أن", 2);
  }

  /** «وبحسب الوزير[، شن …]»: where begins what a source is said to tell; −1 without one. */
  private static int behindSource(List<Unit> units, int at, Subject source) {
    int i = source.to() > at ? source.to() : at + 2; // «بحسب [التقرير] فإن»
    boolean opens =
        units.get(at).is("according")
            && !(at > 0 && Attributions.closes(units, at, source.to()))
            && i + 1 < units.size()
            && (units.get(i).isMark("،,") || units.get(i).folded().equals("فان"));
    boolean then = opens && i + 2 < units.size() && units.get(i + 1).folded().equals("فان");
    return opens ? then ? i + 2 : i + 1 : -1; // «ووفقا للوزير، فإن […]»
  }

  private static Optional<Target> target(
      List<Unit> units, int at, Trigger trigger, Optional<Subject> subject, int end) {
    if (isEnglishPassive(units, at, trigger)) {
      return Optional.of(EnglishClauses.patient(units, at));
    }
    int from = subject.map(Subject::from).orElse(-1);
    int to = subject.map(Subject::to).orElse(-1);
    boolean closing =
        isQuotedBefore(units, at)
            || EnglishClauses.isQuotedBefore(units, at, subject)
            || trigger.frame().language().equals("en") && endsAt(units, Math.max(at + 1, to));
    Optional<Target> before =
        isSaying(trigger) && trigger.finite() && closing
            ? EnglishClauses.said(units, at, subject)
            : subject.flatMap(s -> Attributions.before(units, at, trigger, s));
    if (before.isPresent()) {
      return before;
    }
    boolean loose =
        trigger.shape() == Shape.NOUN
            && from > at
            && !trigger.frame().stance().equals("claims")
            && isLent(units, at, trigger);
    Optional<Target> target = Targets.find(units, at, end, trigger, from, to, loose);
    boolean english = trigger.frame().language().equals("en");
    if (target.isEmpty() && english && trigger.frame().target().contains("that")) {
      Optional<Target> bare = EnglishClauses.bare(units, Math.max(at + 1, to), end);
      if (bare.isPresent()) {
        return bare;
      }
    }
    if (target.isEmpty() && isSaying(trigger) && english) {
      return EnglishClauses.said(units, at, subject);
    }
    boolean felt =
        target.isEmpty()
            && trigger.shape() == Shape.NOUN
            && FEELINGS.contains(trigger.frame().stance())
            && LightVerbs.lender(units, at, LightVerbs.FAR_LENT) >= 0
            && subject.isPresent();
    // «أعرب عن قلق بلاده البالغ»: of what, is not told
    return felt ? Optional.of(new Target(at, Syntax.described(units, at), 0, "itself", 0)) : target;
  }

  /** «أكد الوزير، في تغريدة [على] حسابه، أن …»: of what commas set apart before what is said. */
  private static boolean isWithinAside(
      List<Unit> units, int at, Trigger trigger, Target target, Optional<Subject> subject) {
    int from = subject.map(s -> Math.max(at + 1, s.to())).orElse(at + 1);
    if (!trigger.finite()
        || from >= target.from()
        || !units.get(from).isMark("،,")
        || target.how().equals("أن")) {
      return false;
    }
    for (int i = from + 1; i + 1 < units.size(); i++) {
      if (units.get(i).isMark("،,")) {
        return i > target.from() && units.get(i + 1).is("complementizer");
      }
    }
    return false;
  }

  /** Whether it may be a verb behind which what is said follows as a clause. */
  static boolean isSaying(Unit unit) {
    return !unit.isActor() && unit.sense(Trigger.class, t -> t.finite() && isSaying(t)).isPresent();
  }

  /** Whether what is said follows it as a clause. */
  static boolean isSaying(Trigger trigger) {
    List<String> target = trigger.frame().target();
    return trigger.frame().stance().equals("claims")
        && (target.contains("أن") || target.contains("that"));
  }

  private static boolean isEnglishPassive(List<Unit> units, int at, Trigger trigger) {
    return trigger.frame().language().equals("en") && EnglishClauses.isPassive(units, at, trigger);
  }

  /**
   * A noun with an owner is a position only where something else says so: «دعم لندن للقرار», «بدعم
   * لندن», «أبدت دعم…»; «دعم الفقراء» is not one of the poor.
   */
  private static boolean isCarried(
      List<Unit> units, int at, Trigger trigger, Target target, Optional<Subject> subject) {
    if (Demands.ofVerb(units, at, trigger) || Demands.ofPromise(units, at, trigger)) {
      return false;
    }
    if (trigger.shape() != Shape.NOUN || trigger.object() || subject.isEmpty()) {
      return true;
    }
    if (at > 0 && units.get(at - 1).is("wished")) {
      return false; // «حشد تأييد باريس للخطة»: not given yet
    }
    if (Demands.ofNoun(units, at, trigger)) {
      return false;
    }
    boolean event = units.get(at).sense(Sense.EventNoun.class).isPresent();
    boolean ground = // «خرجوا [احتجاجا] على القانون»
        subject.get().from() < 0
            && units.get(at).folded().endsWith("ا")
            && !trigger.frame().stance().equals("praises");
    if (event && !ground && !isLent(units, at, trigger)) {
      return false; // «انسحاب مالي» is spoken of, not declared
    }
    boolean behind = subject.get().from() == at + 1;
    return !behind
        || !target.how().equals("direct")
        || isLent(units, at, trigger)
        || at > 0 && CIRCUMSTANCES.contains(units.get(at - 1).folded());
  }

  /** «بدعم …», «نال دعم …»: another word lends the noun its verb. */
  private static boolean isLent(List<Unit> units, int at, Trigger trigger) {
    return LightVerbs.lender(units, at) >= 0
        || Passives.receiver(units, at) >= 0 // «قوبل … بانتقادات من … [وترحيب] من …»
        || units.get(at).reading(trigger).taken().endsWith("ب");
  }

  /** «العقوبات لن تثنينا»، قال بوتين: what is said closed right before the verb, none follows. */
  private static boolean isQuotedBefore(List<Unit> units, int at) {
    int close = at > 0 && units.get(at - 1).isMark("،,") ? at - 2 : at - 1;
    return close > 1 && units.get(close).isMark("»”\"") && SaidWords.content(units, at) < 0;
  }

  private static boolean endsAt(List<Unit> units, int at) {
    return at >= units.size() || units.get(at).isMark(".,");
  }

  private static int score(Target target, Trigger trigger) {
    boolean judges = trigger.frame().isJudgement();
    return 2 * target.weight() + (trigger.finite() ? 1 : 0) + (judges ? 6 : 0);
  }
}
