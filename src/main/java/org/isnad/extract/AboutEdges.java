package org.isnad.extract;

import java.util.List;

/**
 * Where the words end that tell what a position is about.
 *
 * <pre>
 * رفض [وقف القتال] بما يعزز …       what is said beside it begins
 * دان [القرار] قائلا إن             what its holder does meanwhile
 * استدعت [السفير] مطالبة بتوضيحات    the same
 * </pre>
 */
final class AboutEdges {
  private final Context context;

  AboutEdges(Context context) {
    this.context = context;
  }

  /**
   * “any deal that excludes [us," said] the leader”: a mark right behind another ends what is said.
   */
  static boolean closesQuotation(List<Unit> units, int from, int at) {
    return at > from && units.get(at).isMark("\"”") && units.get(at - 1).isMark(",.،");
  }

  /** «وقف القتال [بما يعزز …]», «زيارته [الأسبوع المقبل]»: what is said beside it begins. */
  boolean endsNoun(Unit unit) {
    return unit.date() != null && !unit.isActor()
        || unit.is("conjunction") && unit.sense(Sense.Given.class).isEmpty()
        || unit.is("negation") && unit.folded().startsWith("و")
        || (unit.is("during") || unit.is("according") || unit.is("by")) && !unit.isActor()
        || unit.is("complementizer") && unit.folded().startsWith("بان") // «الحرب [بأنها إبادة]»
        || isCircumstance(unit)
        || unit.is("conditional") && !unit.folded().equals("شرط") // «القمة [ما لم تنسحب]»
        || context.knowledge().lists("beside", unit.folded());
  }

  /** «القرار [قائلا] إنه»: what its holder says or does meanwhile. */
  private static boolean isCircumstance(Unit unit) {
    return !unit.isActor()
        && unit.folded().endsWith("ا")
        && unit.sense(Sense.Trigger.class, t -> t.shape() == Sense.Trigger.Shape.PARTICIPLE)
            .isPresent();
  }

  /** «السفير [مطالبة] بتوضيحات»: what she does meanwhile, and no attribute of what is definite. */
  static boolean isAsking(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return at + 1 < units.size()
        && !unit.isActor()
        && !unit.isDefinite()
        && unit.token().text().endsWith("ة")
        && (units.get(at - 1).isActor() || units.get(at - 1).endsDefinite())
        && units.get(at + 1).folded().startsWith("ب")
        && units.get(at + 1).isAfterPreposition()
        && unit.sense(Sense.Trigger.class, t -> t.shape() == Sense.Trigger.Shape.PARTICIPLE)
            .isPresent();
  }

  /** A word that opens what no longer belongs to it. */
  static boolean isDangling(Unit unit) {
    return !unit.isActor()
        && (unit.is("preposition")
            || unit.is("relative")
            || unit.is("adverb")
            || unit.is("pronoun")
            || unit.is("auxiliary"));
  }
}
