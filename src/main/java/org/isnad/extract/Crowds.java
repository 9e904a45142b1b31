package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.EventNoun;
import org.isnad.extract.Sense.EventVerb;
import org.isnad.extract.Sense.Trigger;

/**
 * Crowds that demand or protest, and what for.
 *
 * <pre>
 * طالب [عشرات المعلمين] الحكومة بـ       so many people of a sort
 * رفض [سبعة مرشحين] الدعوة إلى           the same, counted
 * تظاهر [آلاف الطلاب] [للمطالبة] بـ      what they protest for is their demand
 * مسيرة نظمها [الحزب] [للتنديد] بـ       whoever organized it
 * </pre>
 */
final class Crowds {
  /** Of those who demonstrate, as lexicons call them. */
  static final String PROTESTERS = "group:protesters";

  private static final String PROTEST = "Protest";
  private static final int REACH = 16;

  /** What a protest is for or against. */
  private static final Set<String> PURPOSES =
      Set.of("calls_for", "condemns", "opposes", "supports");

  /** Crowds with «من» only: without it they begin names. */
  private static final Set<String> GROUPS =
      Set.of("مجموعه", "جماعه", "فريق", "لفيف", "كتله", "قسم");

  /** Who tells what others do: quoted, but nobody's group. */
  private static final Set<String> ONLOOKERS =
      Set.of("المحللين", "المراقبين", "الخبراء", "المعلقين", "الكتاب", "المتابعين");

  private Crowds() {}

  /** One past the crowd that begins here behind its verb; {@code at} where none does. */
  static int end(List<Unit> units, int at) {
    boolean counted = at > 0 && Syntax.isCount(units.get(at)) && !units.get(at).is("crowd");
    if (at == 0 || !units.get(at).is("crowd") && !counted || units.get(at).isAfterPreposition()) {
      return at;
    }
    Unit verb = units.get(at - 1);
    boolean acts =
        isProtesting(verb)
            || verb.is("light")
            || !verb.isActor()
                && verb.sense(
                        Trigger.class,
                        t -> t.finite() && t.person() == Trigger.Person.THIRD && !t.object())
                    .isPresent();
    int people = at + 1;
    if (people < units.size() && units.get(people).is("crowd")) {
      people++; // «عشرات [الآلاف]»
    }
    boolean among = people + 1 < units.size() && units.get(people).folded().equals("من");
    if (GROUPS.contains(units.get(at).folded()) && !among) {
      return at; // «مجموعة» alone begins a name
    }
    people += among ? 1 : 0;
    if (!acts || people >= units.size()) {
      return at;
    }
    if (counted) {
      return isCounted(units, people) ? pastSort(units, people + 1) : at;
    }
    boolean collective = units.get(people).is("collective") || units.get(people).is("collective-f");
    if (collective && !units.get(people).isDefinite()) {
      int whole = GroupReach.phrase(units, people); // «بعض [قادة التحالف]»
      return whole > people + 1 ? whole : at;
    }
    if (!isPeople(units.get(people))) {
      return at;
    }
    int to = people + 1;
    while (to < units.size() && to - people < 3 && isDescription(units.get(to))) {
      to++;
    }
    return to;
  }

  /** «ثلاثة أحزاب [معارضة]»: of what sort they are. */
  private static int pastSort(List<Unit> units, int at) {
    boolean opposed = at < units.size() && units.get(at).words().equals("معارضه");
    return opposed ? at + 1 : GroupReach.pastSorts(units, at);
  }

  /** «سبعة [مرشحين]», «40 [نائبا]», of whom none is named. */
  private static boolean isCounted(List<Unit> units, int at) {
    Unit unit = units.get(at);
    String word = unit.folded();
    boolean people =
        unit.is("counted")
            || isFolk(unit)
            || unit.is("collective-f")
            || word.endsWith("ين") && unit.isUnknown();
    for (int i = at + 1; people && i < units.size() && i - at < REACH; i++) {
      if (units.get(i).is("pronoun") || units.get(i).is("including")) {
        return false; // «ثلاثة وزراء هم …»
      }
    }
    return people && !unit.isDefinite() && !unit.isActor() && unit.to() - unit.from() == 1;
  }

  /** «المعلمين», «الطلاب». */
  private static boolean isPeople(Unit unit) {
    String word = unit.folded();
    boolean nationals = // «بعض [الأتراك]»
        unit.sense(Sense.Nisba.class, n -> n.number() == Sense.Number.MANY).isPresent();
    boolean plural = word.endsWith("ين") || word.endsWith("ات") || isFolk(unit) || nationals;
    return unit.isDefinite()
        && unit.to() - unit.from() == 1
        && !ONLOOKERS.contains(word)
        && unit.sense(Sense.Name.class).isEmpty()
        && unit.sense(EventNoun.class).isEmpty()
        && plural;
  }

  /** A word for many people, whatever its ending. */
  private static boolean isFolk(Unit unit) {
    return unit.is("collective") || unit.is("folk") || unit.is("people");
  }

  private static boolean isDescription(Unit unit) {
    return unit.isDefinite()
        && (unit.sense(Sense.Nisba.class).isPresent()
            || unit.isUnknown() && unit.folded().endsWith("ين"));
  }

  /** «تظاهر», «احتشد». */
  static boolean isProtesting(Unit unit) {
    return unit.sense(EventVerb.class, v -> v.kind().equals(PROTEST)).isPresent();
  }

  /** «خرجوا في مسيرة [للمطالبة] بـ»: what a protest in the same clause is for. */
  static boolean isPurpose(List<Unit> units, int at, Trigger trigger) {
    if (!PURPOSES.contains(trigger.frame().stance())
        || !trigger.frame().language().equals("ar")
        || units.get(at).isDefinite()) {
      return false;
    }
    for (int i = at - 1; i >= 0 && at - i < REACH && !units.get(i).isMark(".؛:"); i--) {
      if (isProtesting(units.get(i)) || isProtest(units.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isProtest(Unit unit) {
    return unit.sense(EventNoun.class, n -> n.kind().equals(PROTEST)).isPresent();
  }

  /** «وطالبت [التظاهرة]»: the protest, named right behind a verb that agrees, for its crowd. */
  static boolean isItself(List<Unit> units, int at, Trigger trigger) {
    Unit unit = units.get(at);
    boolean feminine = unit.folded().endsWith("ه") || unit.folded().endsWith("ات");
    return isProtest(unit)
        && unit.isDefinite()
        && !unit.isAfterPreposition()
        && feminine == (trigger.gender() == Sense.Gender.F);
  }

  /** «ردد [المتظاهرون] هتافات تندد»: whose the slogans are that end here and say something. */
  static Optional<Subject> chanting(List<Unit> units, int at) {
    boolean slogans = at > 1 && units.get(at - 1).isActor();
    int first = slogans ? Coordination.first(units, at - 1) : 0;
    boolean raised = first > 0 && !units.get(first - 1).isActor() && units.get(first - 1).isVerb();
    return raised ? Optional.of(Coordination.list(units, first)) : Optional.empty();
  }

  /** «مسيرة نظمها [الحزب]», «إضراب دعت إليه [النقابة]»: behind the verb that tells of a protest. */
  static Optional<Subject> organizer(List<Unit> units, int at) {
    for (int i = at - 1; i > 1 && at - i < REACH && !units.get(i).isMark(".؛:"); i--) {
      if (isProtest(units.get(i))) {
        return Optional.empty();
      }
      Unit before = units.get(i - 1);
      boolean their = before.is("follower") && i > 2;
      Unit verb = their ? units.get(i - 2) : before;
      String word = verb.folded();
      boolean told = (word.endsWith("ها") || word.endsWith("ه")) && !verb.isDefinite();
      if (units.get(i).isActor() && !units.get(i).isAfterPreposition() && told) {
        return Optional.of(Coordination.list(units, i).elsewhere());
      }
    }
    return Optional.empty();
  }
}
