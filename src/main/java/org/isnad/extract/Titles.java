package org.isnad.extract;

import java.util.List;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.RoleWord;

/**
 * What stands between an office and the name of who holds it and is part of neither.
 *
 * <pre>
 * قائد الجيش [الجنرال] مين أونغ هلاينغ
 * بطريرك [الكلدان] سالم كرمان
 * حاكم [غومبو] إدريس كرمان
 * </pre>
 */
final class Titles {
  private static final int TITLES = 3;

  private final Context context;

  Titles(Context context) {
    this.context = context;
  }

  /** «قائد الجيش [الجنرال] مين أونغ هلاينغ», «رئيس المجلس [المستشار] فرج»: past titles. */
  int past(List<Unit> units, int from) {
    int at = from;
    while (at < units.size() && at < from + TITLES) {
      Unit unit = units.get(at);
      boolean title = unit.sense(RoleWord.class, RoleWord::isTitle).isPresent();
      boolean office =
          unit.isDefinite()
              && unit.sense(RoleWord.class, r -> r.number() == Number.ONE).isPresent()
              && (context.people().end(units, at + 1) > at + 2 || isListed(units, at + 1));
      if (!title && !office && !(at == from && isOrigin(units, at))) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Whether a leader is named whole here. */
  private static boolean isListed(List<Unit> units, int at) {
    return at < units.size()
        && units.get(at).to() - units.get(at).from() > 1
        && units.get(at).sense(Name.class, n -> n.kind() == Name.Kind.LEADER).isPresent();
  }

  /** «حاكم [غومبو] إدريس كرمان»: the place that he governs is no part of his name. */
  int pastPlace(List<Unit> units, int at) {
    if (at + 1 >= units.size()) {
      return at;
    }
    Unit unit = units.get(at);
    boolean listed = unit.isPlace();
    boolean given =
        unit.isDefinite() || unit.sense(Sense.Given.class, Sense.Given::sure).isPresent();
    return listed || !given && context.people().end(units, at + 1) > at + 2 ? at + 1 : at;
  }

  /**
   * «السيناتورة [البيرونية] لوسيا فلورا», «بطريرك [الكلدان] سالم كرمان»: whence or of whom, before
   * a name.
   */
  private boolean isOrigin(List<Unit> units, int at) {
    Unit unit = units.get(at);
    String word = unit.folded();
    boolean noName =
        unit.isDefinite()
            && unit.to() - unit.from() == 1
            && unit.sense(Name.class).isEmpty()
            && unit.sense(RoleWord.class).isEmpty();
    boolean adjective = word.endsWith("ي") || word.endsWith("يه");
    return noName
        && (adjective && context.people().isSpeaker(units, at + 1)
            || unit.isUnknown() && isGivenName(units, at + 1));
  }

  /** A given name, and the rest of one. */
  private boolean isGivenName(List<Unit> units, int at) {
    return context.people().end(units, at) > at + 1
        && units.get(at).sense(Sense.Given.class).isPresent()
        && units.get(at).prefix().isEmpty();
  }
}
