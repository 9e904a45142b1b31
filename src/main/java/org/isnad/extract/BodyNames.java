package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.extract.Sense.Trigger;

/**
 * How far the name of a body reaches beyond its head and one definite word.
 *
 * <pre>
 * حركة [تحرير] السودان, منتدى [حكام ولايات] الشمال   plain nouns before what is definite
 * منظمة «أوشن» [الكندية], تجمع «وفاق» [المعارض]       what tells more of a name in quotation marks
 * كتلة [ناهضون]                                     a name that keeps its ending behind its head
 * </pre>
 */
final class BodyNames {
  private static final int NOUNS = 3;

  /** Folded; what a body does or where it stands towards power. */
  private static final Set<String> STANDINGS =
      Set.of("المعارض", "المعارضه", "الحاكم", "الحاكمه", "الحقوقيه", "الحقوقي");

  private static final Set<String> CAUSES =
      Set.of(
          "لحقوق",
          "لشوون",
          "لمكافحه",
          "لدعم",
          "لرعايه",
          "لحمايه",
          "لتنميه",
          "لتحرير",
          "لاداره",
          "لنصره",
          "لمقاولات",
          "لعمال");

  private static final Set<String> QUARTERS =
      Set.of("شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي", "جنوبي", "شرقي", "غربي");

  /** «بعثة [رفيعة] المستوى»: these tell of what sort it is. */
  private static final Set<String> SORTS =
      Set.of(
          "رفيع", "رفيعه", "عالي", "عاليه", "واسع", "واسعه", "متعدد", "متعدده", "ثنايي", "ثناييه",
          "حديث", "حديثه", "شديد", "شديده", "خاصه", "جديد", "جديده", "كبير", "كبيره");

  /** «مجلس [محافظة] كسلا»: of what a place is, though it is an office's feminine too. */
  private static final Set<String> DISTRICTS =
      Set.of("محافظه", "ولايه", "مدينه", "بلديه", "اقليم", "مقاطعه", "قضاء", "ناحيه", "عشاير");

  /** What they do may be for or against somebody, and their names never are. */
  private static final Set<String> ARMED =
      Set.of("جيش", "قوات", "شرطه", "فيلق", "لواء", "كتائب", "سرايا", "قياده");

  private BodyNames() {}

  /**
   * How many plain nouns stand from {@code at} on before what is definite or a state; 0 for none.
   *
   * @param isVerb whether a word that no lexicon has is a verb: «لجنة [تعاين] المواد»
   */
  static int nouns(List<Unit> units, int at, Predicate<Unit> isVerb) {
    int i = at;
    while (i < units.size()
        && i - at < NOUNS
        && isPlainNoun(units.get(i))
        && !isVerb.test(units.get(i))) {
      i++;
    }
    return i > at && i < units.size() && closes(units.get(i)) ? i - at : 0;
  }

  private static boolean isPlainNoun(Unit unit) {
    String word = unit.folded();
    if (QUARTERS.contains(word) || DISTRICTS.contains(word)) {
      return true;
    }
    Optional<RoleWord> many = unit.sense(RoleWord.class, r -> r.number() == Number.MANY);
    boolean people = many.isPresent() && !unit.words().contains("ال");
    boolean other =
        unit.sense(Name.class).isEmpty()
            && unit.sense(RoleWord.class).isEmpty()
            && unit.sense(Sense.Nisba.class).isEmpty()
            && unit.sense(Sense.Modifier.class).isEmpty()
            && (unit.sense(Sense.Word.class).isEmpty()
                || unit.is("collective")) // «نقابة عمال النقل»
            && unit.sense(Sense.Given.class, Sense.Given::sure).isEmpty()
            && unit.sense(Trigger.class, Trigger::finite).isEmpty()
            && unit.to() - unit.from() == 1;
    return unit.token().isWord()
        && !word.startsWith("مقره")
        && !unit.token().text().endsWith("ية")
        && !SORTS.contains(word)
        && unit.date() == null
        && !unit.isDefiniteOrJoined()
        && !word.startsWith("ل")
        && word.length() > 2
        && (people || other);
  }

  private static boolean closes(Unit unit) {
    boolean state =
        unit.sense(
                Name.class,
                n ->
                    (n.kind() == Name.Kind.STATE
                            || n.kind() == Name.Kind.PLACE
                            || n.kind() == Name.Kind.CAPITAL)
                        && unit.reading(n).taken().isEmpty())
            .isPresent();
    boolean noun =
        unit.isDefinite()
            && !unit.is("relative")
            && unit.sense(Sense.Word.class).isEmpty()
            && unit.sense(RoleWord.class, r -> r.number() == Number.ONE).isEmpty();
    return state || noun;
  }

  /**
   * One past «لحقوق الإنسان», «لمكافحة الفساد»: what a body is for; {@code at} for anything else.
   */
  static int cause(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (!CAUSES.contains(unit.folded()) || at + 1 >= units.size()) {
      return at;
    }
    if (unit.to() - unit.from() > 1) {
      return at + 1;
    }
    return units.get(at + 1).isDefinite() ? at + 2 : at;
  }

  /** One past what tells more of a name in quotation marks that ends before {@code at}. */
  static int behindQuotation(List<Unit> units, int at) {
    int i = at;
    while (i < units.size() && i < at + 2 && tellsMore(units.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean tellsMore(Unit unit) {
    boolean nisba =
        unit.isDefinite()
            && unit.sense(Sense.Nisba.class, n -> unit.reading(n).taken().isEmpty()).isPresent();
    return nisba || STANDINGS.contains(unit.folded());
  }

  /** «المعارض», behind a name that is one already. */
  static boolean isStanding(Unit unit) {
    return STANDINGS.contains(unit.folded());
  }

  /** «صادقون»: behind its head a plural of people would end otherwise, so this is a name. */
  static boolean keepsItsEnding(Unit unit) {
    String word = unit.folded();
    return unit.token().isWord()
        && unit.prefix().isEmpty()
        && word.endsWith("ون")
        && word.length() > 4
        && !unit.isDefiniteOrJoined()
        && unit.sense(Trigger.class, Trigger::finite).isEmpty()
        && unit.sense(RoleWord.class).isEmpty();
  }

  /** «قمع [الجيش] الكيني للمسيرة», «دعم [الحزب] الكيني للقرار»: what it does has an object. */
  static boolean isDone(List<Unit> units, int at) {
    String head = units.get(at).folded();
    boolean armed = ARMED.stream().anyMatch(head::endsWith);
    boolean noun =
        at > 0
            && units
                .get(at - 1)
                .sense(Trigger.class, t -> t.shape() == Trigger.Shape.NOUN)
                .isPresent();
    boolean verb = noun && units.get(at - 1).sense(Trigger.class, Trigger::finite).isPresent();
    return armed || noun && !verb;
  }

  /** «محامون بلا حدود»: people and what they do without. */
  static boolean isWithout(List<Unit> units, int at) {
    return at + 2 < units.size()
        && units.get(at).token().isWord()
        && !units.get(at).isDefinite()
        && units.get(at + 1).folded().equals("بلا")
        && units.get(at + 2).token().isWord();
  }
}
