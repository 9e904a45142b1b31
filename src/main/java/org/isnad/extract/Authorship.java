package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.Frame;
import org.isnad.model.Stance;

/**
 * Where the author of an article judges himself, in a sentence in which nobody else speaks.
 *
 * <pre>
 * [لا شك أن] الجدار يمثل انتهاكا …        he vouches for what follows
 * [من الخطأ أن] تتجاهل الحكومات …        a judgement by its words alone
 * قال مراقبون إن من الخطأ أن …            theirs, whoever they are
 * </pre>
 */
final class Authorship {
  private Authorship() {}

  static Optional<Subject> of(List<Unit> units, int at, Trigger trigger, boolean quoted) {
    boolean open = trigger.frame().holder().equals(Frame.AUTHOR) || isAssured(units, at);
    return open && !quoted && !isAttributed(units)
        ? Optional.of(new Subject(List.of(Stance.AUTHOR), -1, -1))
        : Optional.empty();
  }

  /** «لا شك أن», “clearly”, with no other clause between. */
  private static boolean isAssured(List<Unit> units, int at) {
    for (int i = at - 1; i >= 0 && !units.get(i).isMark(".؛:"); i--) {
      if (units.get(i).is("assurance")) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody says something in the sentence, or it is told by whom it is known. */
  private static boolean isAttributed(List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean says =
          unit.sense(Trigger.class, t -> t.finite() && t.frame().stance().equals("claims"))
              .isPresent();
      if (!unit.isActor() && says && !unit.is("assurance")
          || unit.is("according")
          || unit.isMark(":«»\"“”")) {
        return true;
      }
    }
    return false;
  }
}
