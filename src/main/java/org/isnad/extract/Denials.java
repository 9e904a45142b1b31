package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;
import org.isnad.extract.Targets.Target;
import org.jspecify.annotations.Nullable;

/**
 * What somebody denies or gives up is no position of his.
 *
 * <pre>
 * نفت دلمون [دعمها] للمتمردين         a denial, and no support
 * نفى الوزير [رفض] بلاده للعرض        nor anybody else's: all of it is denied
 * ترفض دلمون [تأييدها] للقرار          no support of hers; «رفضت دعم جارتها» says that there is one
 * </pre>
 */
final class Denials {
  private static final String DENIES = "denies";
  private static final Set<String> TURNING = Set.of(DENIES, "opposes");

  /** Denying what others say does not deny that they say it: «نفت دلمون اتهامات جارتها». */
  private static final Set<String> SAID = Set.of("accuses", "claims", "condemns", "threatens");

  /** The verb that was read last of those that turn what follows. */
  private @Nullable Denied last;

  /**
   * @param from past the verb
   * @param to one past the last place of the noun that it turns
   */
  private record Denied(
      List<Unit> units, int from, int to, List<String> holders, boolean ofAnybody) {}

  /** To be told of each position, in the order of the text. */
  void remember(List<Unit> units, int at, Trigger trigger, Subject subject, Target target) {
    String stance = trigger.frame().stance();
    if (!trigger.finite() || !TURNING.contains(stance)) {
      return;
    }
    boolean attached = target.how().equals("direct") || target.how().equals("عن");
    int to = Math.max(attached ? target.from() : at, Syntax.object(units, at, subject.to())) + 1;
    last = new Denied(units, at + 1, to, subject.actors(), stance.equals(DENIES));
  }

  /** Whether the noun at this place of the sentence is what was just denied. */
  boolean cover(List<Unit> units, int at, Trigger trigger, Subject subject) {
    return last != null
        && units == last.units
        && at >= last.from
        && at < last.to
        && trigger.shape() == Shape.NOUN
        && units.get(at).reading(trigger).taken().isEmpty()
        && (last.ofAnybody && !SAID.contains(trigger.frame().stance())
            || trigger.object() && last.holders.equals(subject.actors()));
  }
}
