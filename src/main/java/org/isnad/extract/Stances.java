package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.extract.Abouts.About;
import org.isnad.extract.Readings.Reading;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;
import org.isnad.extract.Targets.Target;
import org.isnad.model.Frame;
import org.isnad.model.Issue;
import org.isnad.model.Modality;
import org.isnad.model.Origin;
import org.isnad.model.Passage;
import org.isnad.model.Review;
import org.isnad.model.Stance;
import org.isnad.model.Voice;

/** Positions, each from a word of the frames, whose it is and what it is about. */
final class Stances {
  private static final int OPENING = 4;

  private final Context context;
  private final StanceTypes types;
  private final StanceBook book;
  private final Abouts abouts;
  private final Discourse discourse;
  private final Readings readings;
  private final WholeSayings whole;

  /** Who says what a sentence holds, where its end tells it. */
  private Optional<Subject> closer = Optional.empty();

  private final List<Draft.Omission> omissions = new ArrayList<>();

  Stances(Context context, Events events, String article) {
    this.context = context;
    this.types = new StanceTypes(context);
    this.book = new StanceBook(article);
    this.abouts = new Abouts(context, events, article);
    Agreement agreement = new Agreement(context.registry());
    this.discourse = new Discourse(context, agreement);
    this.whole = new WholeSayings(context, types, abouts, book, discourse);
    this.readings =
        new Readings(
            new Subjects(
                context, discourse, agreement, unit -> context.people().looksLikeName(unit)));
  }

  List<Stance> stances() {
    return book.stances();
  }

  List<Issue> issues() {
    return abouts.issues();
  }

  List<Draft.Omission> omissions() {
    return omissions;
  }

  /** Whether it tells only what a verb of saying does: a position within its words tells more. */
  boolean isFraming(Stance stance) {
    return book.isFraming(stance);
  }

  void read(List<Unit> units) {
    if (Bylines.is(units)) {
      return;
    }
    discourse.sentence(units);
    Optional<Subject> before = discourse.speaker();
    Optional<Subject> turn = whole.turn(units);
    closer = whole.closing(units);
    turn.or(() -> closer)
        .ifPresent(speaker -> discourse.remember(speaker, true, true, false, false));
    int told = book.size();
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (unit.isActor()) {
        discourse.opened(units, at);
        continue;
      }
      if (unit.is("impersonal")) {
        continue;
      }
      Optional<Subject> others = Echoes.at(units, at);
      if (others.isPresent()) {
        echo(units, at, others.get());
        continue;
      }
      Readings.Found found = readings.at(units, at);
      if (found.best() != null) {
        make(units, at, found.best());
      } else if (opensAnothers(units, at)) {
        discourse.nobody(); // «شن [نائب] هجوما»: what follows is his
      }
      if (found.best() == null && unit.isVerb()) {
        discourse.acted(units, at);
      }
      if (found.best() == null && found.seen()) {
        if (unit.isVerb() && (Syntax.anonymous(units, at) || isOfAStranger(units, at))) {
          discourse.nobody();
        }
        omissions.add(
            new Draft.Omission(context.passages().of(unit.from(), unit.to()), "no-holder"));
      }
    }
    whole.read(units, turn, book.size() > told ? Optional.empty() : before);
  }

  private boolean opensAnothers(List<Unit> units, int at) {
    return at < OPENING
        && units.get(at).isVerb()
        && !discourse.acted()
        && Syntax.anonymous(units, at);
  }

  /** «وقال [تيري]»: somebody whom nothing tells of, though the word looks like a name. */
  private boolean isOfAStranger(List<Unit> units, int at) {
    int next = Syntax.skip(units, at + 1);
    return next < units.size()
        && !units.get(next).isActor()
        && context.people().looksLikeName(units.get(next));
  }

  /** The position told last, of others too. */
  private void echo(List<Unit> units, int at, Subject others) {
    Passage evidence = context.passages().of(units.get(at).from(), units.get(others.to() - 1).to());
    if (book.echo(others.actors(), evidence)) {
      discourse.remember(others, true, false, false, false);
    }
  }

  private void make(List<Unit> units, int at, Reading reading) {
    Frame frame = reading.trigger().frame();
    boolean judges = frame.isJudgement();
    if (Manner.isUnreal(units, at, reading.trigger())
        || judges && book.takesDescription(word(units.get(at)))) {
      return;
    }
    boolean aside = // “according to the ministry” begins no clause
        reading.trigger().shape() == Shape.IDIOM && frame.stance().equals("claims");
    if (aside
        && reading.target().how().equals(EnglishClauses.SAID)
        && discourse.claimed()
        && closer.isEmpty()) {
      return; // «قالت الصحيفة إن …، بحسب حماس»: whose words it is, is told
    }
    if (frame.reproach() && isCharge(units, at, reading.subject())) {
      return;
    }
    if (!judges && !(aside && frame.language().equals("en"))) {
      discourse.remember(
          reading.subject(),
          speaks(reading.trigger()),
          frame.stance().equals("claims"),
          SaidWords.opensSaid(units, at, reading.subject()),
          Relatives.isOfRelative(units, at));
    }
    Optional<String> kind = types.of(units, at, reading);
    if (kind.isEmpty()) {
      return;
    }
    boolean relayed = frame.stance().equals("claims") && discourse.isMedium(reading.subject());
    String type = relayed ? frame.stance() : kind.get(); // «ذكرت الوكالة أن الجبهة لن تنسحب»
    boolean both = frame.mutual() && type.equals(frame.stance());
    tell(units, at, both ? Partners.join(units, at, reading) : reading, type);
  }

  /** What was found, of this type, each thing that it is about by itself. */
  private void tell(List<Unit> units, int at, Reading reading, String type) {
    Frame frame = reading.trigger().frame();
    boolean judges = frame.isJudgement();
    Modality modality = Manner.modality(units, at, reading.trigger());
    if (Manner.isSupposed(units, at) || Syntax.isAsked(units, at)) {
      return; // «لن تكون كذلك إلا إذا احترمت …» is no position yet
    }
    boolean own = reading.subject().actors().equals(List.of(Stance.AUTHOR));
    Voice voice = own ? Voice.AUTHOR : Manner.voice(units, at, reading.trigger(), discourse);
    int first = judges ? Clauses.start(units, at) : Spans.first(units, at, reading);
    if (reading.target().how().equals(EnglishClauses.SAID)) {
      About about = abouts.about(units, reading.target(), reading.target().to());
      int end = Math.max(at + 1, reading.subject().to());
      add(units, reading.target().from(), end, reading, about, type, voice, modality);
      return;
    }
    boolean pronoun = reading.target().how().equals(Targets.PRONOUN);
    if (pronoun || reading.trigger().object() && reading.trigger().finite()) {
      int end = pronoun ? Spans.endOf(reading, at) : Math.max(reading.end(), at + 1);
      abouts
          .antecedent(units, at, reading.subject())
          .ifPresent(about -> add(units, first, end, reading, about, type, voice, modality));
      return;
    }
    int end = Spans.endOfTarget(reading, Math.max(reading.end(), at + 1));
    Optional<Target> judged =
        judges && reading.trigger().shape() == Shape.IDIOM && frame.language().equals("ar")
            ? Predicates.judged(units, first, at, reading.target(), end)
            : Optional.empty();
    for (Items.Item item : Items.of(units, judged.orElse(reading.target()), end, frame)) {
      int deemed = Spans.deemed(units, at, item, reading.trigger());
      About about =
          type.equals("accuses")
              ? abouts.accused(units, item.target(), item.end())
              : abouts.about(units, item.target(), deemed);
      int last = Math.max(item.end(), Math.min(reading.subject().to(), reading.end()));
      String told = // «أكد أن بلاده محايدة وأنها [لن تشارك]»: each by its own words
          item.target().from() > reading.target().from()
              ? types.again(units, item.target().from(), reading, type)
              : type;
      add(units, first, last, reading, about, told, voice, modality);
      if (deemed < item.end()) {
        book.describing();
      }
    }
  }

  /** «قالت كندا إن كوبا [خرقت] الهدنة»: what one is charged with is no position of his. */
  private boolean isCharge(List<Unit> units, int at, Subject subject) {
    if (closer.isPresent()) {
      return true; // «خرقت كوبا الهدنة، بحسب كندا»
    }
    return SaidWords.opensSaid(units, at, subject)
        && discourse.speaker().filter(s -> s.actors().equals(subject.actors())).isEmpty();
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
    if (about.text().quote().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return; // a mark alone: what it is about stands elsewhere
    }
    abouts.remember(about);
    Passage evidence = context.passages().of(units.get(first).from(), units.get(end - 1).to());
    Frame frame = reading.trigger().frame();
    Origin origin = new Origin("rule:" + frame.id(), Review.PROPOSED, confidence(reading));
    var told = new StanceBook.Entry(type, about, voice, modality, evidence, origin);
    for (String holder : reading.subject().actors()) {
      if (about.id().equals(holder)
          || book.isTwice(holder, type, evidence, reading)
          || book.isWithin(holder, type, evidence, frame)) {
        continue;
      }
      String id = book.put(holder, told);
      if (StanceTypes.FRAMING.contains(frame.stance())) {
        book.framing(id);
      }
      if (frame.describes() || told.type().equals("accuses")) {
        book.describing(id);
      }
    }
  }

  private Passage word(Unit unit) {
    return context.passages().of(unit.from(), unit.to());
  }

  private static boolean speaks(Trigger trigger) {
    return trigger.finite() || trigger.shape() == Shape.PARTICIPLE;
  }

  private double confidence(Reading reading) {
    Frame frame = reading.trigger().frame();
    if (reading.subject().actors().equals(List.of(Stance.AUTHOR))) {
      return Precision.OWN;
    }
    Precision.Link link = Precision.Link.NOUN;
    if (frame.isJudgement()) {
      link = Precision.Link.JUDGEMENT;
    } else if (reading.subject().from() < 0) {
      link = Precision.Link.CARRIED;
    } else if (reading.trigger().finite()) {
      link = Precision.Link.VERB;
    }
    return context.knowledge().precision().of(frame.id(), link);
  }
}
