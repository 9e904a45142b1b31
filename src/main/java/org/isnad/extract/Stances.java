package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Abouts.About;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;
import org.isnad.extract.Targets.Target;
import org.isnad.model.Frame;
import org.isnad.model.Ids;
import org.isnad.model.Issue;
import org.isnad.model.Modality;
import org.isnad.model.Origin;
import org.isnad.model.Passage;
import org.isnad.model.Review;
import org.isnad.model.Stance;
import org.isnad.model.Voice;

/** Positions, each from a word of the frames, whose it is and what it is about. */
final class Stances {
  private static final Set<String> TURNING = Set.of("denies", "opposes");

  /** What cuts an imperfect short, folded. */
  private static final Set<String> JUSSIVE = Set.of("لم", "ولم", "فلم", "لا", "ولا", "الم");

  /** What makes a noun behind it a fact: «رغم معارضة لندن», «وسط رفض روسي»; folded. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("رغم", "وسط", "بسبب", "بعد", "امام", "ازاء", "نتيجه", "جراء", "عقب");

  private final Context context;
  private final Abouts abouts;
  private final Discourse discourse;
  private final Subjects subjects;
  private final Map<String, Stance> stances = new LinkedHashMap<>();
  private final List<Draft.Omission> omissions = new ArrayList<>();
  private final String article;

  /** The sentence and the place in it up to where somebody denies or gives up what follows. */
  private List<Unit> turnedIn = List.of();

  private int turnedTo;
  private List<String> turned = List.of();

  Stances(Context context, Events events, String article) {
    this.context = context;
    this.abouts = new Abouts(context, events);
    this.article = article;
    Agreement agreement = new Agreement(context.registry());
    this.discourse = new Discourse(agreement, context.quoted());
    this.subjects =
        new Subjects(
            context.registry(), discourse, agreement, unit -> context.people().looksLikeName(unit));
  }

  List<Stance> stances() {
    return List.copyOf(stances.values());
  }

  List<Issue> issues() {
    return abouts.issues();
  }

  List<Draft.Omission> omissions() {
    return omissions;
  }

  /**
   * One reading of a trigger word.
   *
   * @param end one past the last unit of what it says
   */
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
      int clause = Clauses.end(units, at);
      Reading best = null;
      boolean seen = false;
      for (Gazetteer.Match match : unit.matches()) {
        if (!(match.sense() instanceof Trigger trigger) || isElse(units, at, trigger)) {
          continue;
        }
        // what is said may begin behind an apposition: «قال شكري، وزير الخارجية، [إن …]»
        int content = isSaying(trigger) ? Syntax.content(units, at) : -1;
        boolean apart = content >= clause;
        int end = apart ? Clauses.end(units, content) : clause;
        Optional<Subject> subject = subjects.find(units, at, trigger, clause);
        int from = subject.map(Subject::from).orElse(-1);
        int to = subject.map(Subject::to).orElse(-1);
        boolean loose = trigger.shape() == Shape.NOUN && from > at && isLent(units, at, trigger);
        Optional<Target> target =
            isEnglishPassive(units, at, trigger)
                ? Optional.of(EnglishClauses.patient(units, at))
                : apart
                    ? Optional.of(new Target(content, 0, "أن", 2))
                    : Targets.find(units, at, end, trigger, from, to, loose);
        if (target.isEmpty() && isSaying(trigger) && trigger.frame().language().equals("en")) {
          target = EnglishClauses.said(units, at, subject);
        }
        if (target.isEmpty() || !isCarried(units, at, trigger, target.get(), subject)) {
          continue;
        }
        seen = true;
        if (subject.isPresent()
            && !isTakenBack(units, at, trigger, subject.get())
            && (best == null || score(target.get(), trigger) > score(best.target, best.trigger))) {
          best = new Reading(trigger, subject.get(), target.get(), end);
        }
      }
      if (best != null) {
        make(units, at, best);
      } else if (seen) {
        if (unit.isVerb() && Syntax.anonymous(units, at)) {
          discourse.nobody();
        }
        omissions.add(
            new Draft.Omission(context.passages().of(unit.from(), unit.to()), "no-holder"));
      }
    }
  }

  /** «نفت دعمها للمتمردين»: what somebody denies or gives up is no position of his. */
  private boolean isTakenBack(List<Unit> units, int at, Trigger trigger, Subject subject) {
    return trigger.shape() == Shape.NOUN
        && trigger.object()
        && units == turnedIn
        && at < turnedTo
        && turned.equals(subject.actors())
        && units.get(at).reading(trigger).taken().isEmpty();
  }

  /** Whether the word, though written so, cannot be read so here. */
  private static boolean isElse(List<Unit> units, int at, Trigger trigger) {
    Unit unit = units.get(at);
    return trigger.finite() && Syntax.isGoverned(units, at)
        // «سترد» will answer; «لم ترد» did not want
        || trigger.shape() == Shape.JUSSIVE
            && !(at > 0 && JUSSIVE.contains(units.get(at - 1).folded()))
        // «توصية» is no «توصي» + «ه»
        || trigger.object() && unit.token().text().endsWith("ة")
        // «أثار» stirred, and not “I avenge”
        || trigger.person() == Trigger.Person.FIRST && unit.is("light")
        // «كاملة» is no «أمل» with «ك»
        || unit.reading(trigger).taken().endsWith("ك");
  }

  private static boolean isSaying(Trigger trigger) {
    return trigger.frame().stance().equals("claims")
        && trigger.frame().target().stream()
            .anyMatch(how -> how.equals("أن") || how.equals("that"));
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
    if (trigger.shape() != Shape.NOUN || trigger.object() || subject.isEmpty()) {
      return true;
    }
    boolean event = units.get(at).sense(Sense.EventNoun.class).isPresent();
    if (event && !isLent(units, at, trigger)) {
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
    return Syntax.lender(units, at) >= 0 || units.get(at).reading(trigger).taken().endsWith("ب");
  }

  private static int score(Target target, Trigger trigger) {
    boolean judges = trigger.frame().holder().equals("speaker");
    return 2 * target.weight() + (trigger.finite() ? 1 : 0) + (judges ? 6 : 0);
  }

  private void make(List<Unit> units, int at, Reading reading) {
    Frame frame = reading.trigger.frame();
    boolean judges = frame.holder().equals("speaker");
    if (reading.trigger.finite() && TURNING.contains(frame.stance())) {
      turnedIn = units;
      turnedTo = reading.target.how().equals("direct") ? reading.target.from() + 1 : -1;
      turnedTo = reading.target.how().equals("عن") ? reading.target.from() + 1 : turnedTo;
      turned = reading.subject.actors();
    }
    if (!judges) {
      discourse.remember(reading.subject, speaks(reading.trigger), frame.stance().equals("claims"));
    }
    String type = frame.stance();
    if (Manner.isNegated(units, at) && Syntax.onlyOne(units, at, reading.end) < 0) {
      if (frame.negated() == null) {
        return;
      }
      type = frame.negated();
    }
    Modality modality = Manner.modality(units, at, reading.trigger);
    if (modality == Modality.CONDITIONAL || Syntax.isAsked(units, at)) {
      return; // «لن تكون كذلك إلا إذا احترمت …» is no position yet
    }
    Voice voice = Manner.voice(units, at, reading.trigger, discourse);
    int subjectFrom = reading.subject.from();
    int first =
        judges
            ? clauseStart(units, at)
            : subjectFrom >= 0 && subjectFrom < at && at - subjectFrom < apart(frame)
                ? subjectFrom
                : at;
    if (reading.target.how().equals(EnglishClauses.SAID)) {
      About about = abouts.about(units, reading.target, reading.target.to());
      int end = Math.max(at + 1, reading.subject.to());
      add(units, reading.target.from(), end, reading, about, type, voice, modality);
      return;
    }
    String said = type;
    boolean pronoun = reading.target.how().equals(Targets.PRONOUN);
    if (pronoun || reading.trigger.object() && reading.trigger.finite()) {
      int end = pronoun ? endOf(reading, at) : Math.max(reading.end, at + 1);
      abouts
          .antecedent(units, at)
          .ifPresent(about -> add(units, first, end, reading, about, said, voice, modality));
      return;
    }
    for (Items.Item item : Items.of(units, reading.target, Math.max(reading.end, at + 1), frame)) {
      About about = abouts.about(units, item.target(), item.end());
      add(units, first, item.end(), reading, about, type, voice, modality);
    }
  }

  private void add(
      List<Unit> units,
      int first,
      int end,
      Reading reading,
      About about,
      String type,
      Voice voice,
      Modality modality) {
    abouts.remember(about);
    Passage evidence = context.passages().of(units.get(first).from(), units.get(end - 1).to());
    for (String holder : reading.subject.actors()) {
      if (about.id().equals(holder) || isTwice(holder, type, evidence, reading)) {
        continue;
      }
      String id = Ids.stance(article, holder, type, about.id(), List.of(evidence));
      stances.putIfAbsent(
          id,
          new Stance(
              id,
              holder,
              type,
              about.id(),
              about.text(),
              about.label(),
              voice,
              modality,
              List.of(evidence),
              new Origin(
                  "rule:" + reading.trigger.frame().id(), Review.PROPOSED, confidence(reading))));
    }
  }

  /** «رحبت به تركيا»: over the pronoun and the subject, whichever is last. */
  private static int endOf(Reading reading, int at) {
    return Math.max(Math.max(reading.target.to(), reading.subject.to()), at + 1);
  }

  /** «أعلنت قطع العلاقات»: one position, though a verb and a noun both tell it. */
  private boolean isTwice(String holder, String type, Passage evidence, Reading reading) {
    String rule = "rule:" + reading.trigger.frame().id();
    return reading.trigger.shape() == Shape.NOUN
        && stances.values().stream()
            .filter(s -> s.holder().equals(holder) && s.type().equals(type))
            .filter(s -> !s.origin().by().equals(rule))
            .map(s -> s.evidence().get(0))
            .anyMatch(p -> p.start() <= evidence.start() && evidence.end() == p.end());
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

  /** English puts a whole clause between a subject and its verb more often. */
  private static int apart(Frame frame) {
    return frame.language().equals("en") ? 16 : 8;
  }

  private static boolean speaks(Trigger trigger) {
    return trigger.finite() || trigger.shape() == Shape.PARTICIPLE;
  }

  private double confidence(Reading reading) {
    Frame frame = reading.trigger.frame();
    Precision.Link link = Precision.Link.NOUN;
    if (frame.holder().equals("speaker")) {
      link = Precision.Link.JUDGEMENT;
    } else if (reading.subject.from() < 0) {
      link = Precision.Link.CARRIED;
    } else if (reading.trigger.finite()) {
      link = Precision.Link.VERB;
    }
    return context.knowledge().precision().of(frame.id(), link);
  }
}
