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
 * رفضت دلمون [مقاطعة] القمة           nor what she refuses to do
 * ترفض دلمون [تأييدها] للقرار          no support of hers; «رفضت دعم جارتها» says that there is one
 * </pre>
 */
final class Denials {
  private static final String DENIES = "denies";
  private static final Set<String> TURNING = Set.of(DENIES, "opposes");

  /** From a word for news to the noun of what it tells. */
  private static final int RUMOURED = 5;

  /** Denying what others say does not deny that they say it: «نفت دلمون اتهامات جارتها». */
  private static final Set<String> SAID = Set.of("accuses", "claims", "condemns", "threatens");

  /** The verb that was read last of those that turn what follows. */
  private @Nullable Denied last;

  /**
   * @param from past the verb
   * @param to one past the last place of the noun that it turns
   * @param end one past its clause
   */
  private record Denied(
      List<Unit> units, int from, int to, int end, List<String> holders, boolean ofAnybody) {}

  /** To be told of each position, in the order of the text. */
  void remember(List<Unit> units, int at, Trigger trigger, Subject subject, Target target) {
    String stance = trigger.frame().stance();
    boolean decides = units.get(at).is("light") && !stance.equals(DENIES); // «قررت [مقاطعة]»
    if (!trigger.finite() || !TURNING.contains(stance) || decides) {
      return;
    }
    boolean attached = target.how().equals("direct") || target.how().equals("عن");
    int to = Math.max(attached ? target.from() : at, Syntax.object(units, at, subject.to())) + 1;
    if (to - 1 < units.size() && units.get(to - 1).is("rumour")) {
      to += RUMOURED; // «نفت الدوحة الأنباء عن [دعمها] للتمرد»
    }
    last =
        new Denied(
            units, at + 1, to, Clauses.end(units, at), subject.actors(), stance.equals(DENIES));
  }

  /** Whether what this place of the sentence would tell was just denied. */
  boolean cover(List<Unit> units, int at, Trigger trigger, Subject subject) {
    if (last == null || units != last.units || at < last.from) {
      return false;
    }
    boolean own = last.holders.equals(subject.actors());
    if (trigger.shape() != Shape.NOUN) {
      // “denied backing the coup”, “denied that it had backed it”
      boolean clause = trigger.finite() || trigger.shape() == Shape.PARTICIPLE;
      boolean object = trigger.shape() == Shape.PARTICIPLE && at < last.to; // «مقاطعة» looks so too
      boolean denied = last.ofAnybody && at < last.end && !isJoined(units, at, trigger);
      return clause && own && (object || denied);
    }
    return at < last.to
        && units.get(at).reading(trigger).taken().isEmpty()
        && (last.ofAnybody && !SAID.contains(trigger.frame().stance())
            || own && (trigger.object() || subject.from() != at + 1));
  }

  private static boolean isJoined(List<Unit> units, int at, Trigger trigger) {
    return units.get(at).reading(trigger).afterConjunction() || units.get(at - 1).is("conjunction");
  }
}
