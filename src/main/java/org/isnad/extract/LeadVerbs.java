package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.text.Token;

/**
 * Who leads what by a verb with its object, once a sentence is named.
 *
 * <pre>
 * خوان غوايدو، الذي [يرأس] الجمعية الوطنية      holder, verb, whose
 * [يتزعم] فلان حزب …، [ويرأس] وفد الحركة فلان     verb, and both behind it
 * الرئيس الأنغولي، الذي [يتولى الرئاسة] الدورية للاتحاد
 * </pre>
 */
final class LeadVerbs {
  private static final Set<String> TAKES =
      Set.of("يتولي", "تتولي", "تولي", "تولت", "تسلم", "تسلمت", "يتسلم", "تتسلم");

  private static final Set<String> CHAIRS = Set.of("رياسه", "الرياسه");

  private static final int BEHIND = 7;

  private static final String OPENERS = "«\"“";

  /** How far behind «يتولى» its chair and whose it is may stand. */
  private static final int REACH = 4;

  private final Context context;
  private final Holdings holdings;

  LeadVerbs(Context context, Holdings holdings) {
    this.context = context;
    this.holdings = holdings;
  }

  /** Once a sentence is named: who heads what by a verb with its object. */
  void note(List<Unit> out) {
    for (int at = 0; at < out.size(); at++) {
      Unit unit = out.get(at);
      boolean heads = Leads.isHeading(unit);
      boolean takes = TAKES.contains(Metonymy.withoutConjunction(unit.folded()));
      if (unit.isActor() || !heads && !takes) {
        continue;
      }
      int holder = holder(out, at);
      int from = at + 1;
      if (heads && holder < 0 && Leads.isFirst(unit)) {
        verbFirst(out, at);
        continue;
      }
      if (takes && holder < 0 && from < out.size() && isLeader(out.get(from))) {
        holder = from++;
      }
      int of = heads ? object(out, from) : chaired(out, from);
      if (holder >= 0 && of >= 0) {
        String actor = out.get(holder).named().orElseThrow().actor();
        String owner = out.get(of).named().orElseThrow().actor();
        Unit whole = Unit.merge(out, Math.min(holder, at), of + 1);
        if (context.registry().hasRole(actor, owner)) {
          continue;
        }
        holdings.office(whole, Leads.LEADER.id(), Gender.ANY, actor, owner, OfficeRule.LEADS, 0.8);
      }
    }
  }

  /** «يتزعم فلان حزب …», «ويرأس وفد الحركة فلان»: both behind the verb, in either order. */
  private void verbFirst(List<Unit> out, int verb) {
    int holder = -1;
    int of = -1;
    for (int at = verb + 1; at < Math.min(out.size(), verb + 1 + BEHIND); at++) {
      Unit unit = out.get(at);
      if (unit.isVerb() || unit.is("relative") || unit.is("complementizer")) {
        break;
      }
      if (holder < 0 && isLeader(unit)) {
        holder = at;
      }
      if (of < 0 && !unit.isAfterPreposition() && object(out, at) == at) {
        of = at;
      }
      if (of < 0 && unit.isActor() && !isLeader(unit)) {
        break;
      }
      if (holder >= 0 && of >= 0) {
        break;
      }
    }
    if (holder < 0 || of < 0) {
      return;
    }
    String actor = out.get(holder).named().orElseThrow().actor();
    String owner = out.get(of).named().orElseThrow().actor();
    if (!context.registry().hasRole(actor, owner)) {
      Unit whole = Unit.merge(out, verb, Math.max(holder, of) + 1);
      holdings.office(whole, Leads.LEADER.id(), Gender.ANY, actor, owner, OfficeRule.LEADS, 0.7);
    }
  }

  /** «فلان، الذي يرأس»: who stands before the relative; −1 for none. */
  private static int holder(List<Unit> out, int verb) {
    int at = verb - 1;
    if (at < 0 || !out.get(at).is("relative")) {
      return -1;
    }
    at--;
    while (at >= 0 && out.get(at).token().kind() == Token.Kind.MARK) {
      at--;
    }
    return at >= 0 && isLeader(out.get(at)) ? at : -1;
  }

  private static boolean isLeader(Unit unit) {
    return unit.named().filter(n -> n.actor().startsWith("leader:")).isPresent();
  }

  private static int object(List<Unit> out, int from) {
    int at = from;
    while (at < out.size()
        && (out.get(at).isMark(OPENERS)
            || out.get(at).is("determiner")
            || out.get(at).folded().equals("over"))) {
      at++;
    }
    boolean body =
        at < out.size()
            && out.get(at).named().filter(n -> n.actor().startsWith("org:")).isPresent();
    return body ? at : -1;
  }

  /** «الرئاسة الدورية للاتحاد»: the organization whose chair it is. */
  private static int chaired(List<Unit> out, int from) {
    boolean chair = false;
    for (int at = from; at < out.size() && at < from + REACH; at++) {
      chair |= CHAIRS.contains(out.get(at).folded());
      if (!chair && out.get(at).isActor()) {
        return -1; // «الذي تتولى [بلاده] الرئاسة»
      }
      if (chair && object(out, at) == at) {
        return at;
      }
    }
    return -1;
  }
}
