package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Abouts.About;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.Modality;
import org.isnad.model.Origin;
import org.isnad.model.Passage;
import org.isnad.model.Review;
import org.isnad.model.Voice;

/**
 * Sentences that are somebody's words as a whole, without a verb of saying of their own.
 *
 * <pre>
 * قال الوزير: "نريد السلام. [الحرب لا تفيد أحدا]"     what he says goes on
 * شكري: [على إيران أن تتعاون]                       a headline, a turn of an interview
 * </pre>
 */
final class WholeSayings {
  /** The frame that speech without a verb of its own goes on under. */
  private static final String SAYS = "says";

  /** The types of what is told by verbs of saying. */
  private static final Set<String> SPEAKING =
      Set.of("claims", "concerned", "prioritizes", "threatens", "calls_for");

  /** Units that such words have at least. */
  private static final int LEAST = 4;

  /** Units that may stand between a speaker and his colon: «شكري في القاهرة:». */
  private static final int OCCASION = 8;

  private final Context context;
  private final StanceTypes types;
  private final Abouts abouts;
  private final StanceBook book;
  private final Discourse discourse;

  WholeSayings(
      Context context, StanceTypes types, Abouts abouts, StanceBook book, Discourse discourse) {
    this.context = context;
    this.types = types;
    this.abouts = abouts;
    this.book = book;
    this.discourse = discourse;
  }

  /** «شكري: …»: whose turn a sentence is; empty by other sentences. */
  Optional<Subject> turn(List<Unit> units) {
    int colon = colon(units);
    if (colon < 0 || units.size() - colon <= LEAST) {
      return Optional.empty();
    }
    Subject speaker = Coordination.list(units, 0);
    boolean states = speaker.actors().stream().noneMatch(Registry::isPerson);
    boolean dateline = states && units.get(colon + 1).isVerb(); // «موسكو: أعلن …»
    boolean topic = // «بوليفيا: …» is what it is about, «لاباز: …» says it
        speaker.actors().stream().anyMatch(a -> a.startsWith("state:"))
            && units.get(0).sense(Sense.Name.class, WholeSayings::isSeat).isEmpty();
    boolean places = speaker.actors().stream().anyMatch(a -> a.startsWith("place:"));
    return dateline || topic || places || discourse.isMedium(speaker)
        ? Optional.empty()
        : Optional.of(speaker);
  }

  /** «[آن الأوان لإنهاء الحرب]، كما قال الملك»: who says, at its end, what a sentence holds. */
  Optional<Subject> closing(List<Unit> units) {
    int last = units.size() - 1;
    while (last > 0 && !units.get(last).token().isWord()) {
      last--;
    }
    for (int at = last - 1; at > 1; at--) {
      Unit unit = units.get(at);
      if (unit.is("complementizer") || unit.isMark(".؛:")) {
        return Optional.empty();
      }
      if (isSpeaking(unit)) {
        return Attributions.speaker(units, at).filter(s -> !discourse.isMedium(s));
      }
    }
    return Optional.empty();
  }

  /** «قال», «كما قال», «حذر»: a verb that may have what is said before it. */
  private static boolean isSpeaking(Unit unit) {
    return !unit.isActor()
        && unit.sense(
                Trigger.class,
                t ->
                    t.frame().target().contains("أن")
                        && (t.finite() || unit.folded().equals("كما"))
                        && SPEAKING.contains(t.frame().stance()))
            .isPresent();
  }

  private static boolean isSeat(Sense.Name name) {
    return name.kind() == Sense.Name.Kind.CAPITAL || name.kind() == Sense.Name.Kind.SEAT;
  }

  /** Where the colon stands behind whoever opens a sentence; −1 without one. */
  private static int colon(List<Unit> units) {
    if (units.isEmpty() || !units.get(0).isActor() || units.get(0).isAfterPreposition()) {
      return -1;
    }
    int to = Coordination.list(units, 0).to();
    for (int i = to; i < units.size() && i - to <= OCCASION; i++) {
      Unit unit = units.get(i);
      if (unit.isMark(":")) {
        return i;
      }
      boolean occasion = unit.is("preposition") || unit.isAfterPreposition() || unit.date() != null;
      if (i == to && !occasion || unit.isVerb() || !unit.token().isWord()) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Tells what a sentence says by itself.
   *
   * @param turn as {@link #turn} found it
   * @param before who spoke before it; empty where a position of it is told already
   */
  void read(List<Unit> units, Optional<Subject> turn, Optional<Subject> before) {
    if (turn.isPresent()) {
      say(units, colon(units) + 1, turn.get());
    } else if (discourse.isAllQuoted(units)) {
      before.ifPresent(speaker -> say(units, 0, speaker));
    }
  }

  private void say(List<Unit> units, int opening, Subject speaker) {
    int from = opening;
    while (from < units.size() && !units.get(from).token().isWord()) {
      from++;
    }
    int end = from < units.size() ? Clauses.end(units, from) : from;
    if (end - from < LEAST) {
      return;
    }
    About about = abouts.about(units, new Targets.Target(from, 0, "أن", 1), end);
    String type = types.said(units, from, speaker);
    Passage evidence = context.passages().of(units.get(from).from(), units.get(end - 1).to());
    double sure = context.knowledge().precision().of(SAYS, Precision.Link.CARRIED);
    Origin origin = new Origin("rule:" + SAYS, Review.PROPOSED, sure);
    var words =
        new StanceBook.Entry(type, about, Voice.QUOTED, Modality.ASSERTED, evidence, origin);
    speaker.actors().forEach(holder -> book.framing(book.put(holder, words)));
  }
}
