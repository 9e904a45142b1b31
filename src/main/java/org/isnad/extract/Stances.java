package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;
import org.isnad.extract.Targets.Target;
import org.isnad.model.Frame;
import org.isnad.model.Ids;
import org.isnad.model.Issue;
import org.isnad.model.Modality;
import org.isnad.model.Names;
import org.isnad.model.Origin;
import org.isnad.model.Passage;
import org.isnad.model.Review;
import org.isnad.model.Stance;
import org.isnad.model.Voice;
import org.jspecify.annotations.Nullable;

/** Positions, each from a word of the frames, whose it is and what it is about. */
final class Stances {
  private static final int TARGET_UNITS = 10;

  /** How far before a verb «يبدو» still hedges it. */
  private static final int HEDGED_UNITS = 8;

  private final Context context;
  private final Events events;
  private final Discourse discourse;
  private final Subjects subjects;
  private final Map<String, Stance> stances = new LinkedHashMap<>();
  private final Map<String, Issue> issues = new LinkedHashMap<>();
  private final List<Draft.Omission> omissions = new ArrayList<>();
  private final String article;
  private @Nullable About lastAbout;

  Stances(Context context, Events events, String article) {
    this.context = context;
    this.events = events;
    this.article = article;
    Agreement agreement = new Agreement(context.registry());
    this.discourse = new Discourse(agreement, context.quoted());
    this.subjects = new Subjects(context.registry(), discourse, agreement);
  }

  List<Stance> stances() {
    return List.copyOf(stances.values());
  }

  List<Issue> issues() {
    return List.copyOf(issues.values());
  }

  List<Draft.Omission> omissions() {
    return omissions;
  }

  /** One reading of a trigger word. */
  private record Reading(Trigger trigger, Subject subject, Target target, int end) {}

  void read(List<Unit> units) {
    discourse.sentence();
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (unit.isActor()) {
        discourse.opened(units, at);
        continue;
      }
      if (unit.is("impersonal")) {
        continue;
      }
      int end = Clauses.end(units, at);
      Reading best = null;
      boolean seen = false;
      for (Gazetteer.Match match : unit.matches()) {
        if (!(match.sense() instanceof Trigger trigger)) {
          continue;
        }
        Optional<Subject> subject = subjects.find(units, at, trigger, end);
        int from = subject.map(Subject::from).orElse(-1);
        int to = subject.map(Subject::to).orElse(-1);
        boolean loose = trigger.shape() == Shape.NOUN && from > at && isLent(units, at, trigger);
        Optional<Target> target = Targets.find(units, at, end, trigger, from, to, loose);
        if (target.isEmpty() || !isCarried(units, at, trigger, target.get(), subject)) {
          continue;
        }
        seen = true;
        if (subject.isPresent()
            && (best == null || score(target.get(), trigger) > score(best.target, best.trigger))) {
          best = new Reading(trigger, subject.get(), target.get(), end);
        }
      }
      if (best != null) {
        make(units, at, best);
      } else if (seen) {
        omissions.add(
            new Draft.Omission(context.passages().of(unit.from(), unit.to()), "no-holder"));
      }
    }
  }

  /**
   * A noun with an owner is a position only where something else says so: «دعم لندن للقرار», «بدعم
   * لندن», «أبدت دعم…»; «دعم الفقراء» is not one of the poor.
   */
  private static boolean isCarried(
      List<Unit> units, int at, Trigger trigger, Target target, Optional<Subject> subject) {
    if (trigger.shape() != Shape.NOUN || trigger.object() || subject.isEmpty()) {
      return true;
    }
    boolean event = units.get(at).sense(Sense.EventNoun.class).isPresent();
    if (event && !isLent(units, at, trigger)) {
      return false; // «انسحاب مالي» is spoken of, not declared
    }
    boolean behind = subject.get().from() == at + 1;
    return !behind || !target.how().equals("direct") || isLent(units, at, trigger);
  }

  /** «بدعم …», «نال دعم …»: another word lends the noun its verb. */
  private static boolean isLent(List<Unit> units, int at, Trigger trigger) {
    return Syntax.lender(units, at) >= 0 || units.get(at).reading(trigger).taken().endsWith("ب");
  }

  private static int score(Target target, Trigger trigger) {
    boolean judges = trigger.frame().holder().equals("speaker");
    return 2 * target.weight() + (trigger.finite() ? 1 : 0) + (judges ? 6 : 0);
  }

  private void make(List<Unit> units, int at, Reading reading) {
    Frame frame = reading.trigger.frame();
    if (!frame.holder().equals("speaker")) {
      discourse.remember(reading.subject, speaks(reading.trigger), frame.stance().equals("claims"));
    }
    String type = frame.stance();
    if (isNegated(units, at) && Syntax.onlyOne(units, at, reading.end) < 0) {
      if (frame.negated() == null) {
        return;
      }
      type = frame.negated();
    }
    int subjectFrom = reading.subject.from();
    boolean judges = frame.holder().equals("speaker");
    int first =
        judges
            ? clauseStart(units, at)
            : subjectFrom >= 0 && subjectFrom < at && at - subjectFrom < 8 ? subjectFrom : at;
    int end = Math.max(reading.end, at + 1);
    Passage evidence = context.passages().of(units.get(first).from(), units.get(end - 1).to());
    Modality modality = modality(units, at, reading.trigger);
    if (modality == Modality.CONDITIONAL || Syntax.isAsked(units, at)) {
      return; // «لن تكون كذلك إلا إذا احترمت …» is no position yet
    }
    Voice voice = voice(units, at, reading.trigger);
    About about =
        reading.trigger.object() && reading.trigger.finite()
            ? antecedent(units, at).orElse(null)
            : about(units, reading.target, end);
    if (about == null) {
      return; // of something that was named too far back
    }
    lastAbout = about;
    for (String holder : reading.subject.actors()) {
      if (about.id.equals(holder)) {
        continue;
      }
      String id = Ids.stance(article, holder, type, about.id, List.of(evidence));
      stances.putIfAbsent(
          id,
          new Stance(
              id,
              holder,
              type,
              about.id,
              about.text,
              about.label,
              voice,
              modality,
              List.of(evidence),
              new Origin("rule:" + frame.id(), Review.PROPOSED, confidence(reading))));
    }
  }

  /** Where the clause begins that a judgement closes: «أن [التحرك يتعارض مع القانون]». */
  private static int clauseStart(List<Unit> units, int at) {
    int i = at;
    while (i > 0 && at - i < 20) {
      Unit before = units.get(i - 1);
      if (before.isMark("،,.:؛«\"“(") || before.is("complementizer") || before.is("conjunction")) {
        break;
      }
      i--;
    }
    return i;
  }

  private static boolean speaks(Trigger trigger) {
    return trigger.finite() || trigger.shape() == Shape.PARTICIPLE;
  }

  private static double confidence(Reading reading) {
    double base = reading.trigger.finite() ? 0.75 : 0.65;
    return reading.subject.from() < 0 ? base - 0.15 : base;
  }

  private static boolean isNegated(List<Unit> units, int at) {
    for (int i = at - 1; i >= 0 && i >= at - 2; i--) {
      if (units.get(i).is("negation")) {
        return true;
      }
      if (!units.get(i).is("adverb")) {
        return false;
      }
    }
    return false;
  }

  private static Modality modality(List<Unit> units, int at, Trigger trigger) {
    if (units.get(at).reading(trigger).taken().endsWith("س")) {
      return Modality.FUTURE;
    }
    for (int i = at - 1; i >= 0 && i >= at - HEDGED_UNITS; i--) {
      Unit unit = units.get(i);
      if (unit.isMark(".؛،,:") || unit.sense(Trigger.class, Trigger::finite).isPresent()) {
        break;
      }
      if (unit.is("hedge")) {
        return Modality.HEDGED;
      }
      if (i < at - 3) {
        continue;
      }
      if (unit.is("future")) {
        return Modality.FUTURE;
      }
      if (unit.is("conditional")) {
        return Modality.CONDITIONAL;
      }
      boolean qad = unit.folded().equals("قد") || unit.folded().equals("وقد");
      if (unit.is("perhaps") && !(qad && trigger.shape() == Shape.PERFECT)) {
        return Modality.POSSIBLE;
      }
    }
    return Modality.ASSERTED;
  }

  private Voice voice(List<Unit> units, int at, Trigger trigger) {
    if (discourse.isQuoted(units.get(at))) {
      return Voice.QUOTED;
    }
    if (trigger.shape() == Shape.NOUN && trigger.object() && Syntax.lender(units, at) >= 0) {
      return Voice.REPORTED; // «أعلنت كندا رفضها»
    }
    return switch (trigger.frame().stance()) {
      case "abstains", "absent", "silent", "opposes", "supports" -> Voice.AUTHOR;
      default -> Voice.REPORTED;
    };
  }

  private record About(String id, Passage text, Names label) {}

  /**
   * What the pronoun on a verb stands for: «القرار الذي أيدته», «أيدت الصين القرار وعارضته الهند».
   */
  private Optional<About> antecedent(List<Unit> units, int at) {
    int to = at;
    while (to > 0 && at - to < 4 && !units.get(to).is("relative")) {
      to--;
    }
    if (units.get(to).is("relative") && to > 0) {
      return Optional.of(about(units, Syntax.phrase(units, to - 1), to, 0));
    }
    for (int i = at - 1; i >= 0 && !units.get(i).isMark(".؛:"); i--) {
      if (units.get(i).isActor() && Syntax.isNominative(units, i) && Syntax.opensHere(units, i)) {
        return Optional.of(about(units, i, i + 1, 0));
      }
    }
    return lastAbout != null ? Optional.of(lastAbout) : noun(units, at);
  }

  /** The nearest definite noun before a verb that its pronoun may stand for. */
  private Optional<About> noun(List<Unit> units, int at) {
    boolean feminine = units.get(at).folded().endsWith("ها");
    for (int i = at - 1; i >= 0 && !units.get(i).isMark(".؛:"); i--) {
      Unit unit = units.get(i);
      String word = unit.words().split(" ")[0];
      if (!unit.isActor() && word.contains("ال") && word.endsWith("ه") == feminine) {
        return Optional.of(about(units, i, i + 1, Math.max(0, word.indexOf("ال"))));
      }
    }
    return Optional.empty();
  }

  private About about(List<Unit> units, Target target, int end) {
    int from = Math.min(target.from(), end - 1);
    if (target.to() > from) {
      return about(units, from, target.to(), target.cut());
    }
    int to = from;
    while (to < end && to - from < TARGET_UNITS && !units.get(to).isMark("،؛.:")) {
      to++;
    }
    return about(units, from, Math.max(to, from + 1), target.cut());
  }

  private About about(List<Unit> units, int from, int to, int cut) {
    Passage text = context.passages().of(units.get(from).from(), units.get(to - 1).to(), cut);
    boolean arabic = context.knowledge().language().equals("ar");
    Names label =
        arabic
            ? new Names(text.quote(), "“" + text.quote() + "”")
            : new Names(text.quote(), text.quote());
    Unit first = units.get(from);
    Optional<Unit.Named> actor = first.named();
    if (actor.isPresent() && to - from <= 2) {
      return new About(actor.get().actor(), text, label);
    }
    Optional<String> event = events.at(first);
    if (event.isPresent()) {
      return new About(event.get(), text, label);
    }
    for (int i = from; i < to; i++) {
      Optional<Sense.Topic> topic = units.get(i).sense(Sense.Topic.class);
      if (topic.isPresent() && i <= from + 1) {
        String id = topic.get().id();
        issues.putIfAbsent(id, new Issue(id, context.knowledge().issue(id)));
        return new About(id, text, label);
      }
    }
    String id = "issue:" + Romanization.slug(text.quote());
    issues.putIfAbsent(id, new Issue(id, label));
    return new About(id, text, label);
  }
}
