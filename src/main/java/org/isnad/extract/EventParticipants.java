package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.EventVerb;

/**
 * Who takes part in an event beside those whom its own phrase names: the subject of the verb of
 * taking place that governs its noun, and whom «مع» behind it brings.
 *
 * <pre>
 * وقعت [السعودية وإيران] اتفاقا في بكين
 * وصل [وانغ يي] إلى بيونغ يانغ في زيارة
 * أجرى [السيسي] اتصالا هاتفيا مع [ماكرون]
 * </pre>
 */
final class EventParticipants {
  private static final int REACH = 14;

  /** How far behind the phrase «مع» may stand. */
  private static final int WITH = 4;

  private EventParticipants() {}

  /**
   * @param at the noun
   * @param to one past its phrase
   */
  static Set<String> of(List<Unit> units, int at, int to) {
    Set<String> actors = new LinkedHashSet<>();
    int verb = verb(units, at);
    if (verb < 0 || verb > 0 && units.get(verb - 1).is("negation") || !isOfVerb(units, at)) {
      return actors;
    }
    if (verb > 0 && units.get(verb - 1).isActor() && !units.get(verb).isAfterConjunction()) {
      int first = Coordination.first(units, verb - 1);
      if (Syntax.isNominative(units, first)) {
        actors.addAll(Coordination.list(units, first).actors());
      }
    }
    int next = Syntax.skip(units, verb + 1);
    if (next < at && units.get(next).isActor() && !units.get(next).isAfterPreposition()) {
      actors.addAll(Coordination.list(units, next).actors());
    }
    for (int i = next; actors.isEmpty() && i < at && units.get(i).token().isWord(); i++) {
      units // «شنت مقاتلات [إسرائيلية] غارات»
          .get(i)
          .sense(Sense.Nisba.class, Sense.Nisba::sure)
          .ifPresent(nisba -> actors.add(nisba.state()));
    }
    for (int i = to; !actors.isEmpty() && i + 1 < units.size() && i < to + WITH; i++) {
      if (units.get(i).folded().equals("مع") && units.get(i + 1).isActor()) {
        actors.addAll(Coordination.list(units, i + 1).actors());
        break;
      }
      if (!units.get(i).token().isWord()) {
        break;
      }
    }
    return actors;
  }

  /** «ألغت المحكمة [نتائج] الانتخابات»: what stands between is done, and not the event. */
  private static boolean isOfVerb(List<Unit> units, int at) {
    Unit before = units.get(at - 1);
    return before.isActor()
        || before.date() != null
        || before.is("preposition")
        || before.is("occurs")
        || before.is("adverb")
        || before.isDefinite()
        || before.sense(Sense.Name.class).isPresent()
        || !before.token().isWord();
  }

  /** The verb of taking place before a noun in its clause; −1 without one. */
  private static int verb(List<Unit> units, int at) {
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      Unit unit = units.get(i);
      if (unit.isActor()) {
        continue;
      }
      boolean takesPlace =
          unit.is("occurs")
              || !unit.isVerb()
                  && unit.sense(EventVerb.class, v -> v.past() && v.kind().equals("Meeting"))
                      .isPresent();
      if (takesPlace && !unit.isAfterPreposition() && !Syntax.isGoverned(units, i)) {
        return i;
      }
      if (unit.isMark(".؛;:")
          || unit.is("complementizer")
          || unit.is("relative") && !unit.is("preposition")
          || unit.isVerb()) {
        return -1;
      }
    }
    return -1;
  }
}
