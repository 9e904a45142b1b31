package org.isnad.extract;

import java.util.List;
import java.util.Map;
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
 * [المعارضون للاتفاق]                   whom or what they are for or against
 * رفضت [القبائل في الجنوب] تسليم        where they are
 * </pre>
 */
final class Collectives {
  private static final int LONGEST = 4;

  /** «الدول الثماني». */
  private static final Set<String> NUMERALS =
      Set.of("الثلاث", "الاربع", "الخمس", "الست", "السبع", "الثماني", "الثمان", "التسع", "العشر");

  /** «المسلحة», «السياسية», «الحاكمة», «الكبيرة», «الكبرى»: as adjectives are formed. */
  private static final Pattern FEMININE = Pattern.compile("ال(م.+|.+ي|.ا..|..ي.)ه");

  /** «المدعون», «الاتحاديون», «الناخبون»: as plurals of people are formed. */
  private static final Pattern PEOPLE = Pattern.compile("و?ال(م.{2,}|.+ي|.ا..+)ون");

  /** How participles begin, folded, and the preposition of each; all others have «ل». */
  private static final Map<String, String> SIDES =
      Map.of(
          "المشارك",
          "في",
          "الموقع",
          "علي",
          "المنشق",
          "عن",
          "المقرب",
          "من",
          "المنتم",
          "الي",
          "المتحالف",
          "مع",
          "المرتبط",
          "ب");

  private static final Set<String> PLACED = Set.of("في", "فى", "من", "داخل", "خارج");

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
    int to = phrase(units, at);
    if (isInhabitants(head) && to == at + 1 && to < units.size() && isTown(units.get(to))) {
      to++; // «سكان أثينا»
    }
    to = pastSide(units, to);
    int end = pastPlace(units, to);
    if (to == at + 1 && !head.isDefiniteOrJoined() && !isWhole(head)) {
      to = end; // «مشرعون من الحزبين»
    }
    boolean told = to > at + 1 || head.isDefiniteOrJoined() || isWhole(head);
    return told && acts(units, at, end, things) ? new Reach(to, end) : none;
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

  /** «المعارضون [للاتفاق]», «المؤيدة [للاستقلال التام]»: whose side they are on. */
  private static int pastSide(List<Unit> units, int at) {
    if (at >= units.size() || !units.get(at - 1).is("allegiance")) {
      return at;
    }
    Unit next = units.get(at);
    String participle = units.get(at - 1).folded();
    boolean apart =
        at + 1 < units.size()
            && SIDES.entrySet().stream()
                .anyMatch(
                    side ->
                        participle.startsWith(side.getKey())
                            && next.words().equals(side.getValue()));
    boolean joined = next.folded().startsWith("لل") || next.prefix().endsWith("ل");
    if (!apart && !joined) {
      return at;
    }
    int i = at + (apart ? 2 : 1);
    while (i < units.size() && units.get(i).isDefinite() && isAdjectiveBehind(units.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean isAdjectiveBehind(Unit unit) {
    String word = unit.folded();
    return isPlain(unit)
        && (word.endsWith("ي") || word.endsWith("يه") || unit.sense(Sense.Nisba.class).isPresent());
  }

  /** «القبائل [في الجنوب]», «مشايخ [من محافظة الأنبار]»: where a group is or whence. */
  private static int pastPlace(List<Unit> units, int at) {
    if (at + 1 >= units.size() || !PLACED.contains(units.get(at).words())) {
      return at;
    }
    int i = at + 1;
    if (units.get(i).is("town") && i + 1 < units.size() && !units.get(i).isDefinite()) {
      i++; // «محافظة الأنبار»
    }
    Unit place = units.get(i);
    boolean named =
        isTown(place)
            || place.sense(Sense.Name.class, n -> n.kind() == Sense.Name.Kind.STATE).isPresent();
    boolean plain =
        place.isDefinite()
            && (place.isUnknown()
                || place.sense(Sense.Topic.class).isPresent()
                || place.is("town"));
    return named || plain ? i + 1 : at;
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

  /** One past a head and the words that tell who belongs to it. */
  static int phrase(List<Unit> units, int at) {
    boolean definite = units.get(at).isDefiniteOrJoined() || isWhole(units.get(at));
    boolean whole = units.get(at).folded().endsWith("ون"); // «مسلحو الحركة», not «مسلحون الحركة»
    boolean owned = false;
    int i = at + 1;
    while (i < units.size() && i - at < LONGEST) {
      Unit unit = units.get(i);
      Optional<Sense.Nisba> nisba = unit.sense(Sense.Nisba.class);
      boolean chain = // «قيادات عشائر سنية», «أصحاب محطات الوقود»
          !definite
              && i == at + 1
              && !unit.isDefinite()
              && (unit.is("collective-f") || isChained(units, i));
      boolean sort = // «جمعيات مسيحية أصولية»
          !definite && !owned && isSort(unit);
      boolean whence = nisba.isPresent() && unit.reading(nisba.get()).taken().isEmpty();
      boolean adjective =
          unit.isDefinite() && (definite || owned) && isPlain(unit) && isAdjective(unit);
      boolean owner =
          !definite
              && !whole
              && !owned
              && (i == at + 1 || i == at + 2 && isChained(units, at + 1))
              && unit.isDefinite()
              && isPlain(unit);
      if (!(whence && unit.isDefinite() == (definite || owned)
          || adjective
          || sort
          || owner
          || chain)) {
        break;
      }
      owned |= owner;
      i++;
    }
    return i;
  }

  /** «دولية», behind an indefinite plural: past its adjectives. */
  static int pastSorts(List<Unit> units, int from) {
    int at = from;
    while (at < units.size() && isSort(units.get(at))) {
      at++;
    }
    return at;
  }

  /** «[محطات] الوقود»: a plain plural with what it is of. */
  private static boolean isChained(List<Unit> units, int at) {
    return units.get(at).isUnknown()
        && units.get(at).folded().endsWith("ات")
        && at + 1 < units.size()
        && units.get(at + 1).isDefinite()
        && isPlain(units.get(at + 1));
  }

  /** An indefinite adjective of a plural that is made of a noun. */
  private static boolean isSort(Unit unit) {
    String word = unit.folded();
    return unit.isUnknown() && word.endsWith("يه") && word.length() >= SHORTEST - 2;
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
