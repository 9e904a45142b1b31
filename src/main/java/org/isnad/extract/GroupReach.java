package org.isnad.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.extract.Sense.Trigger;

/**
 * How far the words reach that tell who belongs to a group.
 *
 * <pre>
 * أحزاب [المعارضة الرئيسية]      whose it is, an adjective
 * المعارضون [للاتفاق]            whom or what they are for or against
 * القبائل [في الجنوب]            where they are
 * </pre>
 */
final class GroupReach {
  private static final int LONGEST = 4;

  /** «الدول الثماني». */
  private static final Set<String> NUMERALS =
      Set.of("الثلاث", "الاربع", "الخمس", "الست", "السبع", "الثماني", "الثمان", "التسع", "العشر");

  /** «المسلحة», «السياسية», «الحاكمة», «الكبيرة», «الكبرى»: as adjectives are formed. */
  private static final Pattern FEMININE = Pattern.compile("ال(م.+|.+ي|.ا..|..ي.)ه");

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

  private static final Set<String> OTHERS = Set.of("اخري", "الاخري", "اخرون", "الاخرون", "اخر");

  private static final Set<String> TOWARDS = Set.of("للعوده", "للانضمام", "للانتقال", "للتوصل");

  private static final Set<String> PLACED = Set.of("في", "فى", "من", "داخل", "خارج");

  private static final int SHORTEST = 6;

  private GroupReach() {}

  /** «المعارضون [للاتفاق]», «المؤيدة [للاستقلال التام]»: whose side they are on. */
  static int pastSide(List<Unit> units, int at) {
    if (at + 1 < units.size() && isFor(units, at)) {
      return at + 2; // «نشطاء [مؤيدون للانفصال]»
    }
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
    if (i + 1 < units.size()
        && TOWARDS.contains(next.folded())
        && units.get(i).folded().equals("الي")) {
      i += 2; // «المؤيدة للعودة [إلى النظام] الدستوري»
    }
    while (i < units.size() && units.get(i).isDefinite() && isAdjectiveBehind(units.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean isFor(List<Unit> units, int at) {
    String word = units.get(at).folded();
    return (word.equals("مويدون") || word.equals("مناهضون") || word.equals("معارضون"))
        && !units.get(at - 1).isDefiniteOrJoined()
        && units.get(at + 1).folded().startsWith("لل");
  }

  private static boolean isAdjectiveBehind(Unit unit) {
    String word = unit.folded();
    return isPlain(unit)
        && (word.endsWith("ي") || word.endsWith("يه") || unit.sense(Sense.Nisba.class).isPresent());
  }

  /** «القبائل [في الجنوب]», «مشايخ [من محافظة الأنبار]»: where a group is or whence. */
  static int pastPlace(List<Unit> units, int at) {
    if (at + 1 >= units.size() || !PLACED.contains(units.get(at).words())) {
      return at;
    }
    int i = at + 1;
    if (units.get(i).is("town") && i + 1 < units.size() && !units.get(i).isDefinite()) {
      i++; // «محافظة الأنبار»
    }
    Unit place = units.get(i);
    boolean named =
        Collectives.isTown(place)
            || place
                .sense(
                    Sense.Name.class,
                    n ->
                        n.kind() == Sense.Name.Kind.STATE
                            || n.kind() == Sense.Name.Kind.ORGANIZATION && n.sure())
                .isPresent();
    boolean plain =
        place.isDefinite()
            && (place.isUnknown()
                || place.sense(Sense.Topic.class).isPresent()
                || place.is("town"));
    return named || plain ? i + 1 : at;
  }

  /** One past a head and the words that tell who belongs to it. */
  static int phrase(List<Unit> units, int at) {
    boolean definite = units.get(at).isDefiniteOrJoined() || Collectives.isWhole(units.get(at));
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
      boolean whenceToo = // «جمعيات مغربية [وتونسية]»
          nisba.isPresent()
              && unit.reading(nisba.get()).taken().equals("و")
              && !unit.isDefinite()
              && units.get(i - 1).sense(Sense.Nisba.class).isPresent();
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
          || whenceToo
          || adjective
          || sort
          || owner
          || chain)) {
        break;
      }
      owned |= owner;
      i++;
    }
    return i > at + 1 ? pastOthers(units, i) : i;
  }

  /** «دولية», behind an indefinite plural: past its adjectives. */
  static int pastSorts(List<Unit> units, int from) {
    int at = from;
    while (at < units.size() && isSort(units.get(at))) {
      at++;
    }
    return pastOthers(units, at);
  }

  /** «دول أوروبية [أخرى]». */
  static int pastOthers(List<Unit> units, int at) {
    return at < units.size() && isOthers(units.get(at)) ? at + 1 : at;
  }

  static boolean isOthers(Unit unit) {
    return OTHERS.contains(unit.folded());
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
    boolean trade = // «حقوقية» is she who practises law, too
        unit.sense(Sense.RoleWord.class, r -> r.scope().equals("person")).isPresent();
    return (unit.isUnknown() || trade && isPlain(unit) && !unit.isDefiniteOrJoined())
        && word.endsWith("يه")
        && word.length() >= SHORTEST - 2;
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
}
