package org.isnad.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Trigger;

/**
 * Groups without a name of their own that speak or act: the subject of a verb, as far as the words
 * reach that tell who belongs to it.
 *
 * <pre>
 * قاطعتها [أحزاب المعارضة الرئيسية]     a head, whose it is, an adjective
 * أعربت [عواصم خليجية] عن              a head and whence
 * [المشاركون] أكدوا                    a definite head alone
 * [المعارضون للاتفاق]                   whom or what they are for or against
 * رفضت [القبائل في الجنوب] تسليم        where they are
 * </pre>
 */
final class Collectives {
  /** «المدعون», «الاتحاديون», «الناخبون»: as plurals of people are formed. */
  private static final Pattern PEOPLE = Pattern.compile("و?ال(م.{2,}|.+ي|.ا..+)ون");

  /** Formed so by chance, or people who take no position. */
  private static final Set<String> NO_PEOPLE =
      Set.of(
          "التلفزيون",
          "المليون",
          "البليون",
          "التريليون",
          "المسافرون",
          "المتفرجون",
          "المشجعون",
          "اللاعبون",
          "المتسوقون",
          "المشاهدون",
          "المستمعون",
          "المصلون",
          "المحللون",
          "المراقبون",
          "المعلقون");

  private static final Set<String> INHABITANTS = Set.of("سكان", "اهالي", "ابناء");

  /** What a group demands or says, where it owns the noun. */
  private static final Set<String> SAID = Set.of("calls_for", "claims");

  private static final int SHORTEST = 6;

  private Collectives() {}

  /**
   * How far a group reaches.
   *
   * @param name one past the words that it is called by
   * @param end one past where it is, told behind them
   */
  record Reach(int name, int end) {}

  /** The group that begins here and is a subject; ends where it begins when none does. */
  static Reach reach(List<Unit> units, int at) {
    int crowd = Crowds.end(units, at);
    if (crowd > at) {
      return new Reach(crowd, crowd);
    }
    Unit head = units.get(at);
    boolean people = // «سكان القرية»
        head.is("collective")
            || isPeople(units, at)
            || (head.is("folk") || isInhabitants(head)) && !head.isDefiniteOrJoined();
    boolean things = head.is("collective-f");
    boolean several =
        head.to() - head.from() > 1 && !isLeaders(head); // «قادة المعارضة» is one unit
    Reach none = new Reach(at, at);
    if (!(people || things || isLeaders(head)) || head.isAfterPreposition() || several) {
      return none;
    }
    int to = GroupReach.phrase(units, at);
    if (isInhabitants(head) && to == at + 1 && to < units.size() && isTown(units.get(to))) {
      to++; // «سكان أثينا»
    }
    to = GroupReach.pastSide(units, to);
    int end = GroupReach.pastPlace(units, to);
    if (to == at + 1 && !head.isDefiniteOrJoined() && !isWhole(head)) {
      to = end; // «مشرعون من الحزبين»
    }
    boolean told = to > at + 1 || head.isDefiniteOrJoined() || isWhole(head);
    return told && (acts(units, at, end, things) || owns(units, at, end))
        ? new Reach(to, end)
        : none;
  }

  /**
   * Whether it is the subject of a verb: right behind it, or before it where a clause opens.
   *
   * @param to one past its last unit
   * @param things whether its verb is in the feminine singular
   */
  static boolean acts(List<Unit> units, int at, int to, boolean things) {
    boolean behind =
        at > 0 && (isVerb(units.get(at - 1), things) || Crowds.isProtesting(units.get(at - 1)));
    boolean opens = at == 0 || opensClause(units.get(at - 1));
    return behind || opens && to < units.size() && isVerbBehind(units.get(to));
  }

  /**
   * «دعوة [المعارضة] إلى», «قول [المعارضة] بأن»: behind the noun of what it demands or says, before
   * that.
   */
  private static boolean owns(List<Unit> units, int at, int to) {
    if (at == 0 || to >= units.size() || !units.get(at).is("collective-f")) {
      return false;
    }
    Unit noun = units.get(at - 1);
    boolean says =
        noun.sense(
                Trigger.class,
                t ->
                    t.shape() == Trigger.Shape.NOUN
                        && !t.object()
                        && SAID.contains(t.frame().stance()))
            .isPresent();
    Unit next = units.get(to);
    boolean content =
        next.folded().equals("الي") || next.is("complementizer") || next.folded().startsWith("ب");
    boolean invited = // «بدعوة [الأحزاب] إلى الحوار»
        noun.folded().endsWith("دعوه") && !units.get(at).words().equals("المعارضه");
    return says && !invited && !noun.isDefiniteOrJoined() && content;
  }

  /** «المصدرون الصينيون», «أن [المصدرين الصينيين] يعارضون», «اللبنانيون»: plurals of people. */
  private static boolean isPeople(List<Unit> units, int at) {
    Unit unit = units.get(at);
    String word = unit.folded();
    boolean that = at > 0 && units.get(at - 1).is("complementizer");
    boolean broken = // «الأتراك»
        !word.endsWith("ين")
            && unit.sense(Sense.Nisba.class, n -> n.number() == Sense.Number.MANY).isPresent();
    boolean plural = word.endsWith("ون") || broken || that && word.endsWith("ين");
    if (!plural || !word.startsWith("ال") || word.length() <= SHORTEST) {
      return false;
    }
    boolean nationals = // «يرفض [اللبنانيون]»
        unit.sense(Sense.Nisba.class, n -> n.number() == Sense.Number.MANY).isPresent()
            && unit.sense(Trigger.class).isEmpty();
    boolean told =
        unit.isUnknown()
            && (PEOPLE.matcher(word).matches() && !NO_PEOPLE.contains(word)
                || at + 1 < units.size()
                    && units.get(at + 1).isDefinite()
                    && units.get(at + 1).sense(Sense.Nisba.class).isPresent());
    return nationals || told;
  }

  /** «قادة المعارضة»: an office of several that one unit names. */
  static boolean isLeaders(Unit unit) {
    return unit.to() - unit.from() > 1
        && unit.sense(Sense.RoleWord.class, r -> r.number() == Sense.Number.MANY).isPresent();
  }

  /** «قادة المعارضة», and not «وزراء خارجية», of whom something more tells. */
  static boolean isWhole(Unit unit) {
    return isLeaders(unit) && unit.endsDefinite();
  }

  private static boolean isInhabitants(Unit unit) {
    return INHABITANTS.contains(Metonymy.withoutConjunction(unit.folded()));
  }

  static boolean isTown(Unit unit) {
    return unit.sense(
            Sense.Name.class,
            n -> n.id().startsWith("place:") || n.kind() == Sense.Name.Kind.CAPITAL)
        .isPresent();
  }

  /** Things take a verb in the feminine singular; a masculine one has another subject. */
  private static boolean isVerb(Unit unit, boolean things) {
    return !unit.isActor()
        && (unit.is("light")
            || unit.sense(
                    Trigger.class,
                    t -> t.finite() && (things ? t.gender() == Gender.F : isThird(t)))
                .isPresent());
  }

  private static boolean isThird(Trigger trigger) {
    return trigger.person() == Trigger.Person.THIRD && trigger.number() == Sense.Number.ONE;
  }

  private static boolean isVerbBehind(Unit unit) {
    return !unit.isActor()
        && unit.sense(
                Trigger.class,
                t -> t.finite() && (t.gender() == Gender.F || t.number() == Sense.Number.MANY))
            .isPresent();
  }

  private static boolean opensClause(Unit unit) {
    return unit.isMark("،,.:؛")
        || unit.is("complementizer")
        || unit.is("conjunction")
        || unit.is("topic");
  }
}
