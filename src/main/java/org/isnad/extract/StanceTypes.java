package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Readings.Reading;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;
import org.isnad.model.Frame;

/**
 * Of which type a position is: its frame's, unless it is denied or what is said tells more.
 *
 * <pre>
 * لم تؤيد لندن الخطة               denied: the frame's other type, or none
 * قال إن بلاده لن تقبل الخطة        said, and a refusal
 * قال إن على طهران أن تتعاون        said, and a demand
 * </pre>
 */
final class StanceTypes {
  /** What only says that something is said, or said with weight. */
  static final Set<String> FRAMING = Set.of("claims", "prioritizes");

  private static final Set<String> NO = Set.of("opposes", "condemns", "denies");

  /** What one who aims at it is against, folded. */
  private static final Set<String> HINDERING =
      Set.of("منع", "عرقله", "احباط", "افشال", "تقويض", "تعطيل", "اجهاض", "افساد");

  private static final Set<String> PRONOUNS = Set.of("انه", "انها", "انهم", "انهما", "انهن");

  private final Refusals refusals;
  private final EnglishSaid said;

  StanceTypes(Context context) {
    this.refusals = new Refusals(context);
    this.said = new EnglishSaid(context);
  }

  /** Empty where it is none: denied without another type, or told by the noun that it leads to. */
  Optional<String> of(List<Unit> units, int at, Reading reading) {
    Frame frame = reading.trigger().frame();
    boolean judges = frame.isJudgement();
    boolean negated = judges ? Manner.isJudgedNot(units, at) : Manner.isNegated(units, at);
    if (negated && Passives.onlyOne(units, at, reading.end()) < 0) {
      return Optional.ofNullable(frame.negated());
    }
    int from = reading.target().from();
    if (units.get(at).is("agreeing") && opensNo(units, from)) {
      return Optional.empty(); // «اتفقوا على [رفض] الخطة»: told by the noun
    }
    String type = frame.stance();
    if (type.equals("calls_for") && isFact(units, from, reading)) {
      return Optional.of("claims");
    }
    if (!FRAMING.contains(type)) {
      return Optional.of(type);
    }
    if (type.equals("prioritizes") && opensHindrance(units, from)) {
      return Optional.of("opposes"); // «سعت إلى [منع] دخوله»
    }
    if (frame.language().equals("en")) {
      return said.of(units, from, reading.subject()).or(() -> Optional.of(type));
    }
    return Optional.of(told(units, from, reading.subject(), type));
  }

  /** Of another thing that the same verb tells. */
  String again(List<Unit> units, int from, Reading reading, String type) {
    Frame frame = reading.trigger().frame();
    return FRAMING.contains(frame.stance()) && frame.language().equals("ar")
        ? told(units, from, reading.subject(), frame.stance())
        : type;
  }

  /** Of what somebody says, from its first unit on. */
  String said(List<Unit> units, int from, Subject speaker) {
    return told(units, from, speaker, "claims");
  }

  private String told(List<Unit> units, int from, Subject speaker, String type) {
    return Obligations.begins(units, from)
        ? "calls_for"
        : refusals.of(units, from, speaker).orElse(type);
  }

  /** «تصر على [أنه] صامد»: that something is so, and not «أن ينسحب», that it be so. */
  private static boolean isFact(List<Unit> units, int from, Reading reading) {
    boolean verb = reading.trigger().finite() && reading.trigger().frame().language().equals("ar");
    for (int i = from - 1; verb && i <= from && i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean on = i > 0 && units.get(i - 1).folded().equals("علي"); // insisting on it
      if (on && unit.is("complementizer") && !unit.isActor()) {
        return PRONOUNS.stream().anyMatch(unit.folded()::endsWith);
      }
    }
    return false;
  }

  private static boolean opensHindrance(List<Unit> units, int at) {
    return at < units.size() && HINDERING.contains(units.get(at).folded());
  }

  private static boolean opensNo(List<Unit> units, int at) {
    return at < units.size()
        && units
            .get(at)
            .sense(
                Trigger.class,
                t ->
                    t.shape() == Shape.NOUN && t.frame().light() && NO.contains(t.frame().stance()))
            .isPresent();
  }
}
