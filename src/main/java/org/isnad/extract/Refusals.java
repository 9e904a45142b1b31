package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Trigger;

/**
 * What somebody says that his own side will not do is a refusal, whatever the verb; that it does
 * not do what one is suspected of is a denial.
 *
 * <pre>
 * أكد أن [بلاده] [لن] تعدل دستورها       opposes
 * قالت إن [حكومتها] [لا] تسعى إلى الحرب   denies
 * قال: «[لن] نغادر القاعة»               opposes
 * قال إن بلاده لا تستطيع الانتظار        neither
 * </pre>
 */
final class Refusals {
  private static final int SUBJECT = 3;
  private static final int LISTED = 5;

  private static final Set<String> WILL_NOT = Set.of("لن", "ولن", "فلن");
  private static final Set<String> DOES_NOT = Set.of("لا", "ولا", "لم", "ولم");

  /** What one is suspected of, as a stem behind the letter of the person; folded. */
  private static final Set<String> SUSPECTED =
      Set.of(
          "سعي", "سع", "نوي", "نو", "عتزم", "خطط", "تدخل", "نحاز", "نحز", "ستهدف", "حتل", "هدف",
          "ضمر", "ووي", "وو", "مول", "تامر", "هدد", "تورط", "مارس", "ستخدم", "تلاعب", "تجسس",
          "هاجم", "فرط", "تخل", "خف", "خفي", "رتكب", "خرق", "نتهك", "سلح", "حرض", "زود");

  /** «لا تساوم على حقوقها»: what one does not do as a principle, as a stem; folded. */
  private static final Set<String> BARGAINED =
      Set.of("ساوم", "فاوض", "تفاوض", "تهاون", "تسامح", "تنازل");

  /** «لن تقف مكتوفة», «لن تعارض»: told by the frame, and no refusal. */
  private static final Set<String> STRONGER = Set.of("threatens", "commits", "supports", "denies");

  private static final Set<String> BEING = Set.of("يكون", "تكون");
  private static final Set<String> CAN = Set.of("يمكن", "يستطيع", "تستطيع", "نستطيع");
  private static final Set<String> YES = Set.of("supports", "agrees", "praises", "commits");

  private static final Set<String> PRONOUNS = Set.of("ه", "ها", "هم", "هما");

  private final Context context;

  Refusals(Context context) {
    this.context = context;
  }

  /**
   * The type that a claim is told by, where it is no mere claim.
   *
   * @param from first unit of what is said
   */
  Optional<String> of(List<Unit> units, int from, Subject speaker) {
    int start = from < units.size() && units.get(from).is("complementizer") ? from + 1 : from;
    if (isNoTo(units, start)) {
      return Optional.of("opposes");
    }
    boolean own = isPronounOf(units, start - 1);
    int at = start;
    while (at < units.size() && at - start <= SUBJECT && !isNegation(units.get(at))) {
      if (!units.get(at).isMark("«\"“:")) {
        if (!isOwn(units.get(at), speaker)) {
          return Optional.empty();
        }
        own = true;
      }
      at++;
    }
    if (at < units.size() && isWhole(units.get(at))) {
      String word = units.get(at).words().split(" ")[1];
      boolean theirs = own || "نا".indexOf(word.charAt(0)) >= 0;
      return theirs ? Optional.of(whole(units.get(at))) : Optional.empty();
    }
    if (at + 2 < units.size() && isNegation(units.get(at)) && isNegation(units.get(at + 1))) {
      at++; // «لم ولن تقبل»
    }
    if (at + 1 >= units.size() || !isNegation(units.get(at))) {
      return Optional.empty();
    }
    return own || isFirstPerson(units.get(at + 1)) ? told(units, at) : Optional.empty();
  }

  /** «لن يشارك في»: fixed words that hold the negation and its verb. */
  private static boolean isWhole(Unit unit) {
    return unit.to() - unit.from() > 1 && WILL_NOT.contains(unit.folded());
  }

  private static String whole(Unit unit) {
    return unit.sense(Trigger.class, t -> STRONGER.contains(t.frame().stance()))
        .map(t -> t.frame().stance())
        .orElse("opposes");
  }

  /** «لا للحرب», «لا تفاوض ولا وساطة»: no to what the nouns name. */
  private static boolean isNoTo(List<Unit> units, int from) {
    int at = from;
    while (at < units.size() && units.get(at).isMark("«\"“")) {
      at++;
    }
    if (at + 1 >= units.size() || !units.get(at).folded().equals("لا")) {
      return false;
    }
    String noun = units.get(at + 1).folded();
    if (noun.startsWith("لل") && noun.length() > 4) {
      return true;
    }
    for (int i = at + 2; i + 1 < units.size() && i - at < LISTED; i++) {
      boolean nor = units.get(i).folded().equals("ولا");
      if (nor && isNoun(units.get(at + 1)) && isNoun(units.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Unit unit) {
    return "يتنا".indexOf(unit.folded().charAt(0)) < 0
        || ArabicForms.isVerbalNoun(unit.folded())
        || unit.sense(Sense.EventNoun.class).isPresent();
  }

  private static Optional<String> told(List<Unit> units, int at) {
    Unit verb = units.get(at + 1);
    String word = verb.folded();
    boolean imperfect = word.length() > 2 && "يتنا".indexOf(word.charAt(0)) >= 0;
    boolean being = // «إنه لن يكون من الصعب الاتفاق»
        BEING.contains(word) && at + 2 < units.size() && units.get(at + 2).folded().equals("من");
    if (verb.isActor() || !imperfect || being || word.startsWith("ال")) {
      return Optional.empty();
    }
    Optional<String> listed =
        verb.sense(Trigger.class, t -> t.finite() && t.frame().negated() != null)
            .map(t -> t.frame().negated());
    if (CAN.contains(word.replaceFirst("^(يمكن).*", "$1")) && isOfYes(units, at + 2)) {
      return Optional.of("opposes"); // «لا يمكنها تأييد النص»
    }
    if (WILL_NOT.contains(units.get(at).folded())) {
      return Optional.of(listed.filter(STRONGER::contains).orElse("opposes"));
    }
    if (BARGAINED.contains(word.substring(1))) {
      return Optional.of("opposes");
    }
    if (SUSPECTED.contains(word.substring(1))) {
      return Optional.of("denies");
    }
    return listed; // «بلاده لا تؤيد التقسيم»
  }

  private static boolean isOfYes(List<Unit> units, int at) {
    return at < units.size()
        && units
            .get(at)
            .sense(
                Trigger.class,
                t -> t.shape() == Trigger.Shape.NOUN && YES.contains(t.frame().stance()))
            .isPresent();
  }

  private static boolean isNegation(Unit unit) {
    return WILL_NOT.contains(unit.folded()) || DOES_NOT.contains(unit.folded());
  }

  private static boolean isFirstPerson(Unit verb) {
    return "نا".indexOf(verb.folded().charAt(0)) >= 0;
  }

  /** «أنها», «إنه»: the subject is within the word that opens what is said. */
  private static boolean isPronounOf(List<Unit> units, int at) {
    return at >= 0
        && units.get(at).is("complementizer")
        && PRONOUNS.stream().anyMatch(units.get(at).words()::endsWith);
  }

  /** «بلاده», «حكومته», «الحكومة» of a minister, «باريس» of the French president. */
  private boolean isOwn(Unit unit, Subject speaker) {
    return unit.named()
        .map(
            named ->
                speaker.actors().stream()
                    .anyMatch(s -> s.equals(named.actor()) || context.speaksFor(s, named.actor())))
        .orElse(unit.is("homeland") || unit.is("government") || isPossessed(unit));
  }

  /** «كتلته», «حزبها». */
  private static boolean isPossessed(Unit unit) {
    String word = unit.token().text();
    return unit.token().isWord() && (word.endsWith("ه") || word.endsWith("ها"));
  }
}
