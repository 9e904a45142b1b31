package org.isnad.extract;

import java.util.List;
import org.isnad.extract.Readings.Reading;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;

/** From where to where the words of a position reach. */
final class Spans {
  private Spans() {}

  /** «رفضت الدعوة [نقابة المعلمين]»: what it is about ends where its subject begins. */
  static int endOfTarget(Reading reading, int end) {
    int subject = reading.subject().from();
    return subject > reading.target().from() && subject < end ? subject : end;
  }

  /** «اعتبرت مصر [الرسوم] خطأ»: what it is about ends before what it is held for. */
  static int deemed(List<Unit> units, int at, Items.Item item, Trigger trigger) {
    if (trigger.finite() && units.get(at).is("deeming")) {
      for (int i = item.target().from() + 1; i < item.end(); i++) {
        Unit unit = units.get(i);
        if (!unit.isActor() && !unit.isDefinite() && FrameObjects.isOne(unit, trigger)) {
          return i;
        }
      }
    }
    return item.end();
  }

  /** «رحبت به تركيا»: over the pronoun and the subject, whichever is last. */
  static int endOf(Reading reading, int at) {
    return Math.max(Math.max(reading.target().to(), reading.subject().to()), at + 1);
  }

  /** Where its passage begins: with its subject, its light verb or itself, whichever is first. */
  static int first(List<Unit> units, int at, Reading reading) {
    int subject = reading.subject().from();
    boolean english = reading.trigger().frame().language().equals("en");
    boolean noun = reading.trigger().shape() == Shape.NOUN;
    int lender = noun ? LightVerbs.lender(units, at, LightVerbs.FAR_LENT) : -1;
    int verb = lender >= 0 ? lender : at;
    int own = // “it has denied”
        english && reading.trigger().finite() ? EnglishClauses.verbStart(units, at) : verb;
    return subject >= 0 && subject < verb && verb - subject < (english ? 16 : 8) ? subject : own;
  }
}
