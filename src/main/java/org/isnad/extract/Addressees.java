package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.Frame;

/**
 * Whether who stands behind a verb is not its subject but whom it is said to or of.
 *
 * <pre>
 * ورفضت العرض، واتهمت [مصر] بالتصعيد          who accuses names whom: the one actor is the accused
 * وحثت [رواندا] على سحب قواتها                 what is wanted is hers to do
 * ودعت [مصر] إلى الكف عن التصعيد               one asks others to stop
 * وانتقد [المجلس] بسبب صمته                    nobody else would be criticized
 * ترفض مصر الخطة وتطالب [إثيوبيا] باتفاق      the verbs go on about the same one
 * وحثت روسيا على ضبط النفس                     nothing of the kind: Russia urges
 * </pre>
 */
final class Addressees {
  private static final int WANTED = 4;

  /** What tells why, where an object would have to stand, folded. */
  private static final Set<String> CAUSES =
      Set.of("بسبب", "لعدم", "لدوره", "لدورها", "جراء", "علي خلفيه", "لانه", "لانها");

  /** Who is called upon, and seldom calls: «كما دعا [المجتمع الدولي] إلى التدخل». */
  private static final String WORLD = "group:international-community";

  /** Who is told what to do, and seldom tells: «وحثت [قوات الأمن] على ضبط النفس»; folded. */
  private static final Set<String> FORCES = Set.of("قوات", "القوات", "الجيش", "الشرطه", "الاطراف");

  private static final Set<String> EVERYBODY = Set.of("كل", "جميع", "الجميع", "كافه");

  private static final Set<String> TOWARDS = Set.of("الي", "علي");

  /** What is asked of others, folded. */
  private static final Set<String> STOPPING =
      Set.of("الكف", "التوقف", "الامتناع", "التراجع", "التخلي");

  /** «وطالبت واشنطن ب[التدخل]»: what the one who is asked does besides, folded. */
  private static final Set<String> ACTING =
      Set.of(
          "التدخل",
          "الضغط",
          "التحرك",
          "الاعتذار",
          "الاستجابه",
          "الالتزام",
          "الوفاء",
          "تحمل",
          "الاضطلاع",
          "القيام",
          "ممارسه",
          "الخروج");

  private Addressees() {}

  static boolean isAddressed(List<Unit> units, Trigger trigger, Subject subject) {
    int to = subject.to();
    boolean arabic = trigger.frame().language().equals("ar");
    if (!arabic || trigger.object() || subject.actors().size() > 1) {
      return false;
    }
    if (to >= units.size()) {
      return isObjectWanted(trigger);
    }
    boolean person = Registry.isPerson(subject.actors().get(0)); // told with his office, he asks
    Unit next = units.get(to);
    boolean with = !next.isActor() && next.folded().startsWith("ب") && next.folded().length() > 3;
    return switch (trigger.frame().stance()) {
      case "accuses" ->
          with && (!person || trigger.frame().takesObject() && !isInOffice(units, subject));
      case "calls_for" ->
          !person
              && (with || TOWARDS.contains(next.words()))
              && (subject.actors().get(0).equals(WORLD)
                  || isContinued(units, trigger, subject)
                  || isTheirs(units, with ? to : to + 1)
                  || units.get(subject.from()).hasWordOf(FORCES)
                  || isAuthority(units, subject)
                      && units.get(with ? to : Math.min(to + 1, units.size() - 1)).is("owed"));
      default -> isObjectWanted(trigger) && (next.isMark(".؛") || CAUSES.contains(next.words()));
    };
  }

  /** «ودعت [السلطات المصرية] إلى الإفراج عنها»: only who rules can grant it. */
  private static boolean isAuthority(List<Unit> units, Subject subject) {
    return units.get(subject.from()).is("government");
  }

  /** «ترفض مصر الخطة وتطالب [إثيوبيا] باتفاق»: she who refuses goes on. */
  private static boolean isContinued(List<Unit> units, Trigger trigger, Subject subject) {
    int verb = subject.from() - 1;
    if (trigger.shape() != Trigger.Shape.IMPERFECT || verb < 1) {
      return false;
    }
    boolean imperfect = // of a verb in the imperfect before it
        units.subList(0, verb).stream()
            .anyMatch(
                u ->
                    !u.isActor()
                        && u.sense(Trigger.class, t -> t.shape() == Trigger.Shape.IMPERFECT)
                            .isPresent());
    return imperfect && units.get(verb).folded().startsWith("و");
  }

  private static boolean isInOffice(List<Unit> units, Subject subject) {
    return units.get(subject.from()).sense(Sense.RoleWord.class).isPresent();
  }

  /** «ودعا [الجميع] إلى ضبط النفس»: everybody is asked, and does not ask. */
  static boolean isEverybody(List<Unit> units, int at, int next, Trigger trigger) {
    return trigger.frame().stance().equals("calls_for")
        && trigger.finite()
        && units.get(at).isAfterConjunction()
        && EVERYBODY.contains(units.get(next).folded());
  }

  /** Whether it says nothing without an object: «وانتقد [المجلس] بسبب صمته». */
  private static boolean isObjectWanted(Trigger trigger) {
    return trigger.finite()
        && trigger.frame().target().contains(Frame.DIRECT)
        && !Readings.isSaying(trigger); // «…، قالت [الوزيرة].»
  }

  /** «سحب قواتها», «الكف عن»: what somebody is asked to do himself. */
  private static boolean isTheirs(List<Unit> units, int from) {
    if (from + 1 < units.size() && units.get(from).folded().equals("بضروره")) {
      return isTheirs(units, from + 1);
    }
    if (from < units.size()) {
      String word = units.get(from).folded();
      String act = word.startsWith("ب") ? word.substring(1) : "";
      boolean needed = from > 0 && units.get(from - 1).folded().equals("بضروره");
      if (STOPPING.contains(word)
          || STOPPING.contains(act)
          || ACTING.contains(needed ? word : act)) {
        return true;
      }
    }
    for (int i = from; i < Math.min(units.size(), from + WANTED); i++) {
      Unit unit = units.get(i);
      String word = unit.token().text();
      if (!unit.token().isWord() || unit.isActor() || unit.is("preposition") || unit.is("bound")) {
        return false;
      }
      if (i > from && !unit.is("homeland") && (word.endsWith("ها") || word.endsWith("ه"))) {
        return true;
      }
    }
    return false;
  }
}
