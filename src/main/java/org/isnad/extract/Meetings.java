package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.EventNoun;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.extract.Sense.Trigger;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose «البيان» is and who «المجتمعون» are: the one body or group of which it was said that it met
 * or issued something.
 *
 * <pre>
 * اختتمت [آسيان] قمتها ببيان … ودان [البيان] القصف … ورحب [المجتمعون] بالهدنة
 * التقى الوزير [سفراء الاتحاد] … وأعرب [السفراء] عن قلقهم
 * </pre>
 */
final class Meetings {
  private static final Set<String> KINDS =
      Set.of("Summit", "Meeting", "Conference", "Session", "Statement");

  private static final int ASSEMBLED = 3;

  /** What a body issues, folded: it speaks for it. */
  private static final Set<String> ISSUED = Set.of("البيان", "الاعلان");

  /** Those who met, folded. */
  private static final Set<String> MET =
      Set.of("المجتمعون", "المشاركون", "الموتمرون", "الحاضرون", "القاده", "الزعماء", "الوزراء");

  /** What is done to what a body issues: «وقع البيان الوزير». */
  private static final Set<String> DONE_TO_IT =
      Set.of("agrees", "supports", "abstains", "denies", "proposes");

  private final Registry registry;
  private @Nullable String body;
  private @Nullable String group;
  private boolean groupOfPeople;

  Meetings(Registry registry) {
    this.registry = registry;
  }

  /** To be told of each sentence, before what it says is read. */
  void sentence(List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      String actor = units.get(i).named().map(Unit.Named::actor).orElse("");
      boolean assembled = actor.startsWith("group:") && isOfPeople(units.get(i));
      if (actor.startsWith("group:")) {
        group = actor;
        groupOfPeople = assembled;
      }
      boolean listed = actor.startsWith("org:") && !registry.isMedium(actor);
      if ((assembled || listed && assembles(units, i)) && meets(units)) {
        body = actor;
      }
    }
  }

  /** «قمة [منظمة شنغهاي]», «رؤساء دول [الهيئة]», «اختتم [الاتحاد] قمته». */
  private static boolean assembles(List<Unit> units, int at) {
    for (int i = at - 1; i >= 0 && at - i <= ASSEMBLED; i--) {
      Unit unit = units.get(i);
      if (unit.token().kind() == Token.Kind.MARK || unit.is("preposition") || unit.isActor()) {
        return false;
      }
      boolean many = unit.sense(RoleWord.class, r -> r.number() == Sense.Number.MANY).isPresent();
      if (i == 0 || many || unit.isVerb() || isOfPeople(unit) || isMeeting(unit)) {
        return !units.get(at).isAfterPreposition();
      }
    }
    return false;
  }

  private static boolean meets(List<Unit> units) {
    return units.stream().anyMatch(Meetings::isMeeting);
  }

  private static boolean isMeeting(Unit unit) {
    return unit.sense(EventNoun.class, n -> KINDS.contains(n.kind())).isPresent();
  }

  private static boolean isOfPeople(Unit unit) {
    return unit.is("collective")
        || unit.sense(RoleWord.class, r -> r.number() == Sense.Number.MANY).isPresent();
  }

  /** Who is meant by the word at this place; empty where it is no such word or none is known. */
  Optional<Subject> named(List<Unit> units, int at, Trigger trigger) {
    Unit unit = units.get(at);
    String first = unit.words().split(" ")[0];
    String word = first.startsWith("وال") ? first.substring(1) : first;
    if (unit.isActor() || unit.isAfterPreposition()) {
      return Optional.empty();
    }
    // things take a verb in the feminine singular: «دعت الدول الثلاث», «دعا الوزراء»
    boolean fits = groupOfPeople == (trigger.gender() != Sense.Gender.F);
    if (fits && group != null && isHeadOf(word, group)) {
      return Optional.of(new Subject(List.of(group), -1, -1));
    }
    boolean issued = ISSUED.contains(word) && !DONE_TO_IT.contains(trigger.frame().stance());
    boolean meant = trigger.gender() != Sense.Gender.F && (issued || MET.contains(word));
    return meant && body != null
        ? Optional.of(new Subject(List.of(body), -1, -1))
        : Optional.empty();
  }

  /** «السفراء» of «سفراء الاتحاد». */
  private boolean isHeadOf(String word, String id) {
    return word.startsWith("ال")
        && registry.find(id).filter(g -> g.head().equals(word.substring(2))).isPresent();
  }
}
