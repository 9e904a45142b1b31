package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.extract.Sense.Trigger;

/**
 * What may stand between an office and the name of who holds it.
 *
 * <pre>
 * مندوب الصين [الدائم لدى الأمم المتحدة] وو هاي
 * وزير الخارجية [والتعاون الدولي] جيمس كاريوكي
 * المبعوث الأمريكي [الخاص إلى القرن الأفريقي] ديفيد هارمن
 * </pre>
 */
final class TitleTails {
  private static final int LONGEST = 9;

  /** Words of a place, before a name: «جنوب لبنان». */
  private static final int PLACE = 3;

  /** Folded; none of them opens a circumstance of what the holder does. */
  private static final Set<String> LINKS =
      Set.of("لدي", "باسم", "عن", "ل", "لشوون", "شوون", "بين", "وزاره");

  /** «المقرر الخاص [المعني] بحقوق الإنسان»: behind these stands with what. */
  private static final Set<String> CHARGED = Set.of("المعني", "المعنيه", "المكلف", "المكلفه");

  /** Behind «عن» the name of one follows. */
  private static final Set<String> PROVINCES =
      Set.of("ولايه", "مقاطعه", "دايره", "محافظه", "مدينه", "اقليم", "منطقه");

  /** These do before places: «التقى وزير الخارجية في القاهرة [فلانا]». */
  private static final Set<String> PLACED = Set.of("في", "فى", "الي");

  private final Context context;
  private final Bodies bodies;

  TitleTails(Context context, Bodies bodies) {
    this.context = context;
    this.bodies = bodies;
  }

  /**
   * Where the name begins behind the rest of a title; {@code from} where none does.
   *
   * @param from behind the office and whose it is
   * @param posted whether the office is held somewhere: an envoy's, a delegate's
   */
  int holder(List<Unit> units, int from, boolean posted) {
    int at = from;
    while (at < units.size() && at - from < LONGEST) {
      if (at > from && isName(units, at)) {
        return at;
      }
      int next = past(units, at, posted);
      if (next == at) {
        return from;
      }
      at = next;
    }
    return from;
  }

  private boolean isName(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (!unit.prefix().isEmpty() || units.get(at - 1).is("town") && unit.isPlace()) {
      return false; // «محافظة [صلاح الدين]»
    }
    boolean listed =
        unit.sense(Name.class, n -> n.kind() == Name.Kind.LEADER).isPresent()
            && unit.to() - unit.from() > 1;
    if (listed) {
      // «مستشار الأمن القومي للرئيس جو بايدن» is not Biden
      return units.get(at - 1).sense(RoleWord.class).isEmpty();
    }
    if (context.people().isSpeaker(units, at)
        || unit.sense(RoleWord.class, RoleWord::isTitle).isPresent()
            && context.people().isSpeaker(units, at + 1)) {
      return true;
    }
    int to = context.people().end(units, at);
    boolean said = to < units.size() && units.get(to).is("complementizer");
    return to > at + 1 && said && !units.get(at - 1).is("preposition");
  }

  private int past(List<Unit> units, int at, boolean posted) {
    Unit unit = units.get(at);
    if (unit.isMark("-–") && at + 1 < units.size() && units.get(at + 1).isDefinite()) {
      return at + 1; // «المبعوث الأممي - العربي»
    }
    if (!unit.token().isWord()
        || unit.sense(Trigger.class, Trigger::finite).isPresent()
        || unit.date() != null
        || unit.is("complementizer")
        || unit.is("relative")
        || unit.is("negation")) {
      return at;
    }
    String word = unit.folded();
    if (LINKS.contains(word) || at > 0 && CHARGED.contains(units.get(at - 1).folded())) {
      return at + 1;
    }
    boolean place = at + 1 < units.size() && units.get(at + 1).isPlace();
    if (PLACED.contains(word) && at + 1 < units.size()) {
      boolean state =
          units.get(at + 1).sense(Name.class, n -> n.kind() == Name.Kind.STATE).isPresent();
      boolean ranked = // «قائد الحلف [في أوروبا] الجنرال سالم كرمان»
          at + 2 < units.size()
              && units.get(at + 2).sense(RoleWord.class, RoleWord::isTitle).isPresent();
      boolean free = !place && !state;
      return posted || ranked || free || isSubjects(units, at + 2) ? at + 1 : at;
    }
    if (PROVINCES.contains(word) && at > 0 && LINKS.contains(units.get(at - 1).folded())) {
      return Math.min(at + 2, units.size() - 1); // «عن [ولاية أوهايو]»
    }
    if (unit.is("government") || unit.is("army") || unit.is("parliament")) {
      return at + 1;
    }
    var body = bodies.at(units, at);
    if (body.isPresent()) {
      return body.get().to();
    }
    boolean office = unit.sense(RoleWord.class, Offices::isOffice).isPresent();
    if (office && !isAdjective(unit)) {
      return unit.prefix().endsWith("ل") ? at + 1 : at; // «المستشار الدبلوماسي للرئيس»
    }
    boolean named =
        unit.sense(Name.class, n -> n.kind() != Name.Kind.LEADER && n.kind() != Name.Kind.SURNAME)
            .isPresent();
    boolean definite =
        unit.isDefiniteOrJoined()
            || unit.endsDefinite()
            || word.startsWith("لل")
            || unit.sense(Sense.Modifier.class).isPresent();
    boolean construct = at + 1 < units.size() && isConstruct(units, at);
    return named || definite || construct ? at + 1 : at;
  }

  /** «[قسم] التحقيقات», «[شرطة] هرات»: an indefinite noun with what it is of. */
  private boolean isConstruct(List<Unit> units, int at) {
    Unit unit = units.get(at);
    Unit next = units.get(at + 1);
    boolean place =
        next.isPlace() || next.sense(Name.class, n -> n.kind() == Name.Kind.STATE).isPresent();
    return unit.prefix().isEmpty()
        && unit.sense(Sense.Given.class).isEmpty()
        && (next.endsDefinite() || place)
        && !context.people().looksLikeName(unit);
  }

  /**
   * «في ليبيا [فلان] الاقتحام», «في جنوب لبنان [فلان] إن»: who is named behind a place says or does
   * what follows, and is nobody's object.
   */
  private boolean isSubjects(List<Unit> units, int from) {
    for (int at = from; at < Math.min(units.size(), from + PLACE); at++) {
      boolean titled = units.get(at).sense(RoleWord.class, RoleWord::isTitle).isPresent();
      int to = context.people().end(units, titled ? at + 1 : at);
      if (to > at + 1 && to < units.size() && (titled || context.people().isSpeaker(units, at))) {
        Unit next = units.get(to);
        boolean noun =
            next.isDefinite() && next.prefix().isEmpty() || next.sense(Name.class).isPresent();
        boolean office = next.sense(RoleWord.class).isPresent();
        return next.is("complementizer") || noun && !office;
      }
    }
    return false;
  }

  /** «الكتلة البرلمانية», «الوفد المفاوض»: an office by its form, an adjective here. */
  private static boolean isAdjective(Unit unit) {
    String word = unit.folded();
    boolean nisba = unit.to() - unit.from() == 1 && (word.endsWith("ي") || word.endsWith("يه"));
    return unit.isDefinite()
        && (nisba || unit.sense(RoleWord.class, r -> r.id().equals("role:negotiator")).isPresent());
  }
}
