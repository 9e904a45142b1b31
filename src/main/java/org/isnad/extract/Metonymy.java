package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.EventNoun;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Trigger;

/**
 * Whether a capital is the town or its government.
 *
 * <pre>
 * في موسكو, إلى باماكو, مدينة باريس, قمة موسكو, مسار جنيف, العاصمة الروسية موسكو   the town
 * أعلنت موسكو, بين موسكو وكييف, ضد طهران, موالون لموسكو                the government
 * </pre>
 */
final class Metonymy {
  private static final Set<String> WHERE =
      Set.of(
          "في", "فى", "الي", "من", "نحو", "داخل", "خارج", "قرب", "عبر", "in", "to", "from", "at",
          "near", "outside", "inside", "around");

  /** What is called after the town where it began, folded. */
  private static final Set<String> TALKS =
      Set.of("اطار", "مسار", "صيغه", "تفاهمات", "مقررات", "مخرجات", "مرجعيه", "ثلاثي", "منصه");

  private static final Set<String> SOURCES = Set.of("من", "from");

  private Metonymy() {}

  static boolean isPlace(List<Unit> units, int at) {
    Unit unit = units.get(at);
    String taken =
        unit.sense(Name.class, n -> n.kind() == Name.Kind.CAPITAL)
            .map(n -> unit.reading(n).taken())
            .orElse("");
    if (taken.endsWith("ب")) {
      return true;
    }
    if (at == 0 || at <= 2 && units.get(at - 1).isMark("-–—/،")) {
      return isDateline(units, at) || at > 1 && isPlace(units, at - 2);
    }
    Unit before = units.get(at - 1);
    if (WHERE.contains(before.words()) || WHERE.contains(withoutConjunction(before.words()))) {
      return !isDoer(units, at);
    }
    if (taken.startsWith("و")) {
      // «في لندن وباريس»; «نددت بالهجوم وباريس تدعو …» is a clause of its own
      return before.sense(Name.class, n -> n.kind() == Name.Kind.CAPITAL).isPresent()
          && isPlace(units, at - 1);
    }
    boolean talks =
        taken.isEmpty() && before.readings().stream().anyMatch(r -> TALKS.contains(r.word()));
    if (talks || before.is("town") || before.sense(EventNoun.class).isPresent()) {
      return true;
    }
    return at >= 2 && before.sense(Sense.Nisba.class).isPresent() && units.get(at - 2).is("town");
  }

  /**
   * Whether somebody who rules a place acts under its name, and nothing is told of the place
   * itself: «[غزة] ترفض», but «الهجوم على غزة», «القمة حول غزة», «سكان غزة».
   */
  static boolean acts(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (isPlace(units, at) || unit.isAfterPreposition()) {
      return false;
    }
    boolean verb = at > 0 && units.get(at - 1).isVerb();
    boolean opens = at == 0 || Syntax.opensHere(units, at);
    return verb || opens;
  }

  /** «قوبل القرار بترحيب من لندن», “drew criticism from Berlin”: who takes the position. */
  private static boolean isDoer(List<Unit> units, int at) {
    boolean from = SOURCES.contains(units.get(at - 1).words());
    for (int i = at - 2; i >= 0 && i >= at - 4 && from; i--) {
      boolean noun =
          units.get(i).sense(Trigger.class, t -> t.shape() == Trigger.Shape.NOUN).isPresent();
      boolean english = units.get(at - 1).words().equals("from");
      if (noun && (english ? LightVerbs.lender(units, i) : Passives.receiver(units, i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** «نيويورك - لندن: …» at the head of a text. */
  private static boolean isDateline(List<Unit> units, int at) {
    return at + 1 < units.size() && units.get(at + 1).isMark("-–—:(/");
  }

  static String withoutConjunction(String word) {
    return word.startsWith("و") ? word.substring(1) : word;
  }
}
