package org.isnad.extract;

import java.util.List;
import java.util.Optional;
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
 * </pre>
 */
final class Collectives {
  private static final int LONGEST = 4;

  /** «الدول الثماني». */
  private static final Set<String> NUMERALS =
      Set.of("الثلاث", "الاربع", "الخمس", "الست", "السبع", "الثماني", "الثمان", "التسع", "العشر");

  /** «المسلحة», «السياسية», «الحاكمة», «الكبيرة», «الكبرى»: as adjectives are formed. */
  private static final Pattern FEMININE = Pattern.compile("ال(م.+|.+ي|.ا..|..ي.)ه");

  private static final Set<String> INHABITANTS = Set.of("سكان", "اهالي", "ابناء");
  private static final int SHORTEST = 6;

  private Collectives() {}

  /** One past the group that begins here and is a subject; {@code at} where none does. */
  static int end(List<Unit> units, int at) {
    Unit head = units.get(at);
    int crowd = Crowds.end(units, at);
    if (crowd > at) {
      return crowd;
    }
    boolean people = // «سكان القرية»
        head.is("collective")
            || isPeople(units, at)
            || (head.is("folk") || isInhabitants(head)) && !head.isDefiniteOrJoined();
    boolean things = head.is("collective-f");
    boolean several =
        head.to() - head.from() > 1 && !isLeaders(head); // «قادة المعارضة» is one unit
    if (!(people || things || isLeaders(head)) || head.isAfterPreposition() || several) {
      return at;
    }
    int to = phrase(units, at);
    if (isInhabitants(head) && to == at + 1 && to < units.size() && isTown(units.get(to))) {
      to++; // «سكان أثينا»
    }
    if (to == at + 1 && !head.isDefiniteOrJoined() && !isWhole(head)) {
      return at;
    }
    boolean behind =
        at > 0 && (isVerb(units.get(at - 1), things) || Crowds.isProtesting(units.get(at - 1)));
    boolean opens = at == 0 || opensClause(units.get(at - 1));
    boolean before = opens && to < units.size() && isVerbBehind(units.get(to));
    return behind || before ? to : at;
  }

  /** «المصدرون الصينيون», «أن [المصدرين الصينيين] يعارضون», «اللبنانيون»: plurals of people. */
  private static boolean isPeople(List<Unit> units, int at) {
    Unit unit = units.get(at);
    String word = unit.folded();
    boolean that = at > 0 && units.get(at - 1).is("complementizer");
    boolean plural = word.endsWith("ون") || that && word.endsWith("ين");
    if (!plural || !word.startsWith("ال") || word.length() <= SHORTEST) {
      return false;
    }
    boolean nationals = // «يرفض [اللبنانيون]»
        unit.sense(Sense.Nisba.class, n -> n.number() == Sense.Number.MANY).isPresent()
            && unit.sense(Trigger.class).isEmpty();
    boolean told =
        unit.isUnknown()
            && at + 1 < units.size()
            && units.get(at + 1).isDefinite()
            && units.get(at + 1).sense(Sense.Nisba.class).isPresent();
    return nationals || told;
  }

  /** «قادة المعارضة»: an office of several that one unit names. */
  static boolean isLeaders(Unit unit) {
    return unit.to() - unit.from() > 1
        && unit.sense(Sense.RoleWord.class, r -> r.number() == Sense.Number.MANY).isPresent();
  }

  /** «قادة المعارضة», and not «وزراء خارجية», of whom something more tells. */
  private static boolean isWhole(Unit unit) {
    return isLeaders(unit) && unit.endsDefinite();
  }

  private static boolean isInhabitants(Unit unit) {
    return INHABITANTS.contains(Metonymy.withoutConjunction(unit.folded()));
  }

  private static boolean isTown(Unit unit) {
    return unit.sense(
            Sense.Name.class,
            n -> n.id().startsWith("place:") || n.kind() == Sense.Name.Kind.CAPITAL)
        .isPresent();
  }

  private static int phrase(List<Unit> units, int at) {
    boolean definite = units.get(at).isDefiniteOrJoined() || isWhole(units.get(at));
    boolean whole = units.get(at).folded().endsWith("ون"); // «مسلحو الحركة», not «مسلحون الحركة»
    boolean owned = false;
    int i = at + 1;
    while (i < units.size() && i - at < LONGEST) {
      Unit unit = units.get(i);
      Optional<Sense.Nisba> nisba = unit.sense(Sense.Nisba.class);
      boolean sort = // «جمعيات مسيحية أصولية»
          !definite && !owned && isSort(unit);
      boolean whence = nisba.isPresent() && unit.reading(nisba.get()).taken().isEmpty();
      boolean adjective =
          unit.isDefinite() && (definite || owned) && isPlain(unit) && isAdjective(unit);
      boolean owner =
          !definite && !whole && !owned && i == at + 1 && unit.isDefinite() && isPlain(unit);
      if (!(whence && unit.isDefinite() == (definite || owned) || adjective || sort || owner)) {
        break;
      }
      owned |= owner;
      i++;
    }
    return i;
  }

  /** An indefinite adjective of a plural that is made of a noun. */
  private static boolean isSort(Unit unit) {
    String word = unit.folded();
    return unit.isUnknown() && word.endsWith("يه") && word.length() > SHORTEST - 2;
  }

  /** An adjective of a plural ends so. */
  private static boolean isAdjective(Unit unit) {
    String word = unit.folded();
    boolean thing = // «قاطعت المعارضة [الجلسة]»: what it does that to
        unit.sense(Sense.EventNoun.class).isPresent() || unit.sense(Sense.Topic.class).isPresent();
    return NUMERALS.contains(word)
        || word.endsWith("ه") && !thing && FEMININE.matcher(word).matches()
        || word.endsWith("ون")
        || word.endsWith("ين")
        || word.endsWith("ات");
  }

  private static boolean isPlain(Unit unit) {
    return unit.token().isWord()
        && unit.to() - unit.from() == 1
        && unit.sense(Sense.Name.class).isEmpty()
        && unit.sense(Trigger.class, Trigger::finite).isEmpty()
        && !unit.is("relative")
        && unit.date() == null;
  }

  /** Things take a verb in the feminine singular; a masculine one has another subject. */
  private static boolean isVerb(Unit unit, boolean things) {
    return !unit.isActor()
        && unit.sense(
                Trigger.class, t -> t.finite() && (things ? t.gender() == Gender.F : isThird(t)))
            .isPresent();
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
