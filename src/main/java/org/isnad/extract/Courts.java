package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.EventVerb;
import org.isnad.extract.Sense.Nisba;
import org.isnad.extract.Sense.RoleWord;

/**
 * Bodies whose names a head and words of the grammar make.
 *
 * <pre>
 * قضت [محكمة كندية] بسجن              one of a state's, where it acts
 * قال [مكتب رئيس كينيا] إن            of whoever has an office
 * رفضت [هيئة رئاسة البرلمان] الطلب     over a parliament
 * </pre>
 */
final class Courts {
  private static final String COURT = "محكمه";
  private static final String OFFICE = "مكتب";
  private static final String PRESIDIUM = "هييه";

  /** What courts do, folded. */
  private static final Set<String> RULINGS =
      Set.of("قضت", "حكمت", "امرت", "قررت", "اصدرت", "ادانت", "برات", "الغت", "رفضت", "ايدت");

  private Courts() {}

  /** One past the body that begins with this head; {@code at} where none does. */
  static int end(List<Unit> units, int at, String head) {
    if (at + 1 >= units.size()) {
      return at;
    }
    return switch (head) {
      case COURT -> isRuling(units, at) ? at + 2 : at;
      case OFFICE -> ofHolder(units, at);
      case PRESIDIUM -> isPresidium(units, at) ? at + 3 : at;
      default -> at;
    };
  }

  private static boolean isRuling(List<Unit> units, int at) {
    Unit whose = units.get(at + 1);
    boolean state =
        !whose.isDefinite()
            && whose.sense(Nisba.class, n -> whose.reading(n).taken().isEmpty()).isPresent();
    if (!state || at == 0) {
      return false;
    }
    Unit verb = units.get(at - 1);
    return verb.isVerb()
        || verb.sense(EventVerb.class).isPresent()
        || RULINGS.contains(Metonymy.withoutConjunction(verb.folded()));
  }

  /** «مكتب رئيس كينيا», «مكتب رئيس الوزراء الكندي»: an office, and of which state. */
  private static int ofHolder(List<Unit> units, int at) {
    Unit office = units.get(at + 1);
    boolean held =
        office.prefix().isEmpty()
            && office
                .sense(
                    RoleWord.class,
                    r -> r.number() == Sense.Number.ONE && r.scope().equals("state"))
                .isPresent();
    boolean whose =
        at + 2 < units.size()
            && Ministries.state(units.get(at + 2)) != null
            && !units.get(at + 2).isAfterPreposition();
    return held && whose ? at + 3 : at;
  }

  private static boolean isPresidium(List<Unit> units, int at) {
    boolean over = units.get(at + 1).folded().equals("رياسه") && at + 2 < units.size();
    return over && units.get(at + 2).is("parliament");
  }
}
